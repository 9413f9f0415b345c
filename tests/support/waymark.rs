//! The whole product for one test: a server on a database of its own, a clock to turn, letters that go
//! through real SMTP, and people who use it as clients do.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use clap::Parser;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;
use waymark::app::App;
use waymark::changes::Follower;
use waymark::clock::{Clock, Randomness};
use waymark::config::Config;
use waymark::http::{self, Serving};
use waymark::member::grant_by_operator;
use waymark::{jobs, rooms};

use super::client::Client;
use super::clock::TestClock;
use super::database::{Kind, TestDatabase};
use super::smtp::{ReceivedLetter, SmtpServer};

/// When every test begins: a Monday morning, in winter time.
pub const BEGINNING: &str = "2026-01-12T09:00:00Z";

/// The product under test.
pub struct Waymark {
    /// The house, for what a test must reach behind HTTP: jobs and the clock.
    pub app: App,
    /// Where letters arrive.
    pub smtp: SmtpServer,
    clock: Arc<TestClock>,
    serving: Serving,
    stop: CancellationToken,
    database: TestDatabase,
    files: PathBuf,
    client: Client,
}

/// How many folders for files were taken by the tests of this process.
static FOLDERS: AtomicUsize = AtomicUsize::new(0);

/// How many servers were started beside others by the tests of this process. None of them rolls the same dice as another: two
/// that share a database would give the same ids.
static BESIDE: AtomicU64 = AtomicU64::new(0);

/// The settings alone, for tests.
#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

impl Waymark {
    /// A server on a fresh database of this kind; `None` where there is none.
    pub async fn start(kind: Kind) -> Option<Self> {
        Some(Self::start_on(TestDatabase::create(kind).await?, new_folder(), &[], 1).await)
    }

    /// A server on this database of somebody else's, with settings as the command line takes them.
    pub async fn start_at(database_url: &str, settings: &[&str]) -> Self {
        let waymark = Self::start_on(TestDatabase::Foreign(database_url.to_owned()), new_folder(), settings, 1).await;
        waymark.app.db.migrate().await.unwrap();
        waymark
    }

    /// Another server on the same database and files, with settings as the command line takes them.
    pub async fn beside(&self, settings: &[&str]) -> Self {
        let seed = 2 + BESIDE.fetch_add(1, Ordering::Relaxed);
        Self::start_on(TestDatabase::Foreign(self.database.url()), self.files.clone(), settings, seed).await
    }

    async fn start_on(database: TestDatabase, files: PathBuf, settings: &[&str], seed: u64) -> Self {
        let files_argument = files.display().to_string();
        let smtp = SmtpServer::start().await;
        let (database_url, smtp_url) = (database.url(), smtp.url().to_owned());
        let fixed = [
            ["waymark", "--listen=127.0.0.1:0"],
            ["--database-url", &database_url],
            ["--smtp-url", &smtp_url],
            ["--public-url", "http://waymark.test"],
        ];
        let mut arguments: Vec<&str> = fixed.as_flattened().iter().chain(settings).copied().collect();
        if !settings.contains(&"--files") {
            arguments.extend(["--files", &files_argument]);
        }
        let config = Settings::parse_from(arguments).config;
        let beginning: DateTime<Utc> = BEGINNING.parse().unwrap();
        let clock = Arc::new(TestClock::at(beginning));
        let app = App::connect(config, clock.clone(), Randomness::seeded(seed), rooms::wiring()).await.unwrap();
        let serving = http::serve(&app, app.config.server.listen, Some(1)).unwrap();
        let stop = CancellationToken::new();
        tokio::spawn(Follower::new(app.clone(), stop.clone()).run());
        let client = Client::new(&format!("http://{}", serving.address));
        Self { app, smtp, clock, serving, stop, database, files, client }
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Client {
        self.client.clone()
    }

    /// The folder that its files are in, which is made with the first of them.
    pub fn files(&self) -> &Path {
        &self.files
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.serving.address
    }

    /// A member who has come in by the door: signed up, read her letter, typed the code.
    pub async fn member(&self, name: &str) -> Person {
        self.member_in(name, "en", "UTC").await
    }

    /// A member who reads this language and lives in this time zone.
    pub async fn member_in(&self, name: &str, language: &str, time_zone: &str) -> Person {
        let email = format!("{}@example.org", name.to_lowercase());
        let door = self.client.speaking(language);
        let input = json!({ "email": email, "displayName": name, "language": language, "timeZone": time_zone });
        let payload = door.change("signUp", input, "letter { validMinutes }").await;
        assert_eq!(payload["userErrors"], json!([]), "{name} signs up");
        self.run_jobs().await;
        let code = self.latest_code(&email);
        let payload =
            door.change("signInWithCode", json!({ "email": email, "code": code }), "session { accessToken }").await;
        let token = payload["session"]["accessToken"].as_str().unwrap();
        let client = door.with_token(token);
        let me = client.ask("{ me { id } }", Value::Null).await.data();
        Person { id: me["me"]["id"].as_str().unwrap().to_owned(), email, client }
    }

    /// The same person with a fresh session: by a letter, as anybody whose tokens have ended.
    pub async fn signed_in(&self, person: &Person) -> Person {
        let visitor = person.client.signed_out();
        visitor.change("requestSignIn", json!({ "email": person.email }), "letter { validMinutes }").await;
        self.run_jobs().await;
        let code = self.latest_code(&person.email);
        let input = json!({ "email": person.email, "code": code });
        let payload = visitor.change("signInWithCode", input, "session { accessToken }").await;
        let client = person.client.with_token(payload["session"]["accessToken"].as_str().unwrap());
        Person { client, ..person.clone() }
    }

    /// A member who holds this role (as the schema spells it).
    pub async fn member_with_role(&self, name: &str, role: &str) -> Person {
        let person = self.member(name).await;
        self.grant(&person, role).await;
        person
    }

    /// Gives somebody a role, as the operator does at the command line.
    pub async fn grant(&self, person: &Person, role: &str) {
        grant_by_operator(&self.app, &person.email, role).await.unwrap();
    }

    /// Publishes a code of conduct, which everybody is asked to accept from then on.
    pub async fn publish_conduct(&self, steward: &Person) {
        let text = |language: &str, title: &str| json!({ "language": language, "title": title, "body": title });
        let texts =
            [text("en", "How we treat each other"), text("ar", "كيف نتعامل معًا"), text("es", "Cómo nos tratamos")];
        let input = json!({ "sourceLanguage": "en", "texts": texts });
        let payload = steward.client.change("publishCodeOfConduct", input, "codeOfConduct { version }").await;
        assert_eq!(payload["userErrors"], json!([]));
    }

    /// Accepts the current code of conduct.
    pub async fn accept_conduct(&self, client: &Client) {
        let version = client.ask("{ codeOfConduct { version } }", Value::Null).await.data();
        let input = json!({ "version": version["codeOfConduct"]["version"] });
        let payload = client.change("acceptCodeOfConduct", input, "codeOfConduct { version }").await;
        assert_eq!(payload["userErrors"], json!([]));
    }

    /// The program of a partner whose key has this scope.
    pub async fn partner(&self, steward: &Person, scope: &str) -> Client {
        let client = &steward.client;
        let partner = client.change("createPartner", json!({ "name": "Clinic" }), "partner { id }").await;
        let input = json!({ "partner": partner["partner"]["id"], "scopes": [scope] });
        let payload = client.change("createPartnerKey", input, "key { secret }").await;
        self.client.with_token(payload["key"]["secret"].as_str().unwrap())
    }

    /// Does everything that is due.
    pub async fn run_jobs(&self) {
        jobs::run_due(&self.app).await.unwrap();
    }

    /// The letters to this address, the oldest first.
    pub fn inbox(&self, email: &str) -> Vec<ReceivedLetter> {
        self.smtp.letters().into_iter().filter(|letter| letter.to.iter().any(|to| to == email)).collect()
    }

    /// The code in the latest sign-in letter to this address, whatever else came after it.
    fn latest_code(&self, email: &str) -> String {
        self.inbox(email).iter().rev().find_map(find_code).expect("a sign-in letter has come")
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// How often somebody was to wait for the clock, which lets nobody wait in tests.
    pub fn pauses(&self) -> usize {
        self.clock.pauses()
    }

    /// Turns the clock forward.
    pub fn advance(&self, by: TimeDelta) {
        self.clock.hands.advance(by);
    }

    /// Lets the clock go on by itself: no two readings are the same.
    pub fn let_time_pass(&self) {
        self.clock.go();
    }

    /// Turns the clock to this time (RFC 3339).
    pub fn turn_to(&self, time: &str) {
        self.clock.hands.set(time.parse().unwrap());
    }

    /// Ends the test: nothing may be left in pieces.
    pub async fn finish(self) {
        // What is left open would be waited for, a second at a time.
        drop(self.client);
        let failed = jobs::failed(&self.app).await.unwrap();
        self.serving.stop().await;
        self.stop.cancel();
        self.app.db.clone().close().await.unwrap();
        if !matches!(self.database, TestDatabase::Foreign(_)) {
            drop(std::fs::remove_dir_all(&self.files));
        }
        self.database.discard().await;
        assert!(failed.is_empty(), "jobs failed: {failed:?}");
    }
}

fn new_folder() -> PathBuf {
    let name = format!("waymark_files_{}_{}", std::process::id(), FOLDERS.fetch_add(1, Ordering::SeqCst));
    std::env::temp_dir().join(name)
}

/// Somebody with an account, and her client.
#[derive(Debug, Clone)]
pub struct Person {
    /// Her id, as clients see it.
    pub id: String,
    /// Her address.
    pub email: String,
    /// Her app.
    pub client: Client,
}

/// The six digits of a sign-in letter.
pub fn code_in(letter: &ReceivedLetter) -> String {
    find_code(letter).expect("a sign-in letter has a code")
}

fn find_code(letter: &ReceivedLetter) -> Option<String> {
    let text = letter.text();
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    text.split_whitespace().find(is_code).map(ToOwned::to_owned)
}

/// Declares a test that runs on both databases:
/// `#[apply(on_both_databases!)] async fn name(t: &Waymark) { .. }`.
macro_rules! on_both_databases {
    ($(#[$about:meta])* async fn $name:ident($t:ident: &Waymark) $body:block) => {
        $(#[$about])*
        mod $name {
            use super::*;

            async fn test($t: &$crate::support::waymark::Waymark) $body

            #[test]
            fn on_sqlite() {
                $crate::support::waymark::run($crate::support::database::Kind::Sqlite, |t| Box::pin(test(t)));
            }

            #[test]
            fn on_postgres() {
                $crate::support::waymark::run($crate::support::database::Kind::Postgres, |t| Box::pin(test(t)));
            }
        }
    };
}

pub(crate) use on_both_databases;

/// Runs a test against a server of its own.
pub fn run(kind: Kind, test: impl for<'t> FnOnce(&'t Waymark) -> std::pin::Pin<Box<dyn Future<Output = ()> + 't>>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(waymark) = Waymark::start(kind).await else { return };
        test(&waymark).await;
        waymark.finish().await;
    });
}

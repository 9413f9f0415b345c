//! A burst of reminders over three servers on one PostgreSQL that are killed again and again, to a mail server that
//! refuses, stalls, and hangs up in the middle of a letter or instead of saying that it has it.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on should say so and stop")]

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use reqwest::StatusCode;
use sea_orm::Database;

use crate::support::chance::Chance;
use crate::support::crowd::{Crowd, address};
use crate::support::database::{Kind, TestDatabase};
use crate::support::process::Process;
use crate::support::smtp::{Behaviour, ReceivedLetter, SmtpServer};

/// How many are reminded, twice each. `CHAOS_MEMBERS=5000` makes it ten thousand reminders, and takes three minutes.
const MEMBERS: usize = 1_000;
/// One member in so many unsubscribes by the link in her first letter.
const LEAVING: usize = 50;
const SERVERS: usize = 3;
const KILLS: usize = 8;
/// How many connections each server has to the mail server.
const CONNECTIONS: usize = 8;
/// How long the last letter may take.
const PATIENCE: Duration = Duration::from_secs(300);

#[tokio::test(flavor = "multi_thread")]
async fn every_reminder_arrives_whatever_happens() {
    let Some(database) = TestDatabase::create(Kind::Postgres).await else { return };
    let crowd = Crowd { members: members(), dates_each: 2, now: now(), apart: TimeDelta::seconds(20) };
    let conn = Database::connect(database.url()).await.unwrap();
    crowd.write(&conn).await;
    conn.close().await.unwrap();
    let (smtp, mut chance) = (SmtpServer::start().await, Chance::new(7));
    misbehave(&smtp, &mut chance, crowd.size() * 9 / 10);

    let mut town = Town::start(&database.url(), smtp.url()).await;
    let mut leaving = Leaving::default();
    let (started, mut seen) = (Instant::now(), Seen::default());
    let (mut kills, mut next_kill) = (0, Duration::from_secs(1));
    while kills < KILLS || !seen.has_all(crowd.size(), &leaving) {
        assert!(started.elapsed() < PATIENCE, "{} of {} arrived", seen.by_id.len(), crowd.size());
        seen.look(&smtp);
        leaving.leave(crowd.members, &town, &smtp, &seen).await;
        if kills < KILLS && started.elapsed() > next_kill {
            town.kill_one(&mut chance).await;
            kills += 1;
            next_kill = started.elapsed() + Duration::from_millis(u64::from(500 + chance.below(2_000)));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // Longer than a lease: what was sent a second time would have come by now.
    tokio::time::sleep(Duration::from_secs(7)).await;
    seen.look(&smtp);
    town.end();
    database.discard().await;

    let (unanswered, of_the_killed) = seen.repeated();
    println!(
        "{} reminders in {:?}; {KILLS} servers killed; {unanswered} came twice because the answer was lost, \
         {of_the_killed} because their server was killed; {} of {} who left were spared their second",
        seen.by_id.len(),
        started.elapsed(),
        leaving.spared(&seen),
        leaving.confirmed.len(),
    );
    assert!(unanswered > 0, "no answer was lost");
    // One for each connection that a killed server had, and for each whose answer it had and had not yet written down.
    assert!(of_the_killed <= KILLS * 2 * CONNECTIONS, "{of_the_killed}");
    assert!(leaving.spared(&seen) > 0, "nobody left in time");
    assert_eq!(leaving.written_to_afterwards(&seen), Vec::<String>::new());
}

/// Has the mail server misbehave with one letter in ten, of so many.
fn misbehave(smtp: &SmtpServer, chance: &mut Chance, letters: usize) {
    const WAYS: [Behaviour; 5] = [
        Behaviour::AnswerLater451,
        Behaviour::Close421,
        Behaviour::DropDuringData,
        Behaviour::LoseAcknowledgement,
        Behaviour::Stall,
    ];
    for _ in 0..letters {
        smtp.behave(if chance.is(10) { chance.one_of(&WAYS) } else { Behaviour::Accept }, 1);
    }
}

/// The servers.
struct Town {
    servers: Vec<Process>,
    settings: Vec<(&'static str, String)>,
}

impl Town {
    async fn start(database: &str, smtp: &str) -> Self {
        let settings = vec![
            ("DATABASE_URL", database.to_owned()),
            ("SMTP_URL", format!("{smtp}?timeout=2&connections={CONNECTIONS}")),
            ("WAYMARK_LEASE_SECONDS", "5".to_owned()),
            ("WAYMARK_LOG", "error".to_owned()),
        ];
        let mut town = Self { servers: Vec::new(), settings };
        for _ in 0..SERVERS {
            town.start_one().await;
        }
        town
    }

    async fn start_one(&mut self) {
        let settings: Vec<_> = self.settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.servers.push(Process::start(&std::env::temp_dir(), &settings).await);
    }

    async fn kill_one(&mut self, chance: &mut Chance) {
        let which = usize::try_from(chance.below(u32::try_from(SERVERS).unwrap())).unwrap();
        self.servers.swap_remove(which).kill();
        self.start_one().await;
    }

    fn end(self) {
        self.servers.into_iter().for_each(Process::kill);
    }
}

/// The letters that have come.
#[derive(Default)]
struct Seen {
    /// In the order in which they came: to whom, and which.
    order: Vec<(String, String)>,
    /// Whether each copy of a letter was acknowledged, by its Message-ID.
    by_id: HashMap<String, Vec<bool>>,
    /// The first letter to somebody.
    first: HashMap<String, ReceivedLetter>,
}

impl Seen {
    fn look(&mut self, smtp: &SmtpServer) {
        for letter in smtp.letters_after(self.order.len()) {
            let (to, id) = (letter.to[0].clone(), letter.header("Message-ID").unwrap());
            self.by_id.entry(id.clone()).or_default().push(letter.is_acknowledged);
            self.order.push((to.clone(), id));
            self.first.entry(to).or_insert(letter);
        }
    }

    /// Whether everybody has what is due to her, but for those who have left.
    fn has_all(&self, size: usize, leaving: &Leaving) -> bool {
        self.by_id.len() + leaving.spared(self) == size
    }

    /// How many letters came once more after one that the server had lost the answer to, and after one that it had
    /// answered.
    fn repeated(&self) -> (usize, usize) {
        let earlier = self.by_id.values().flat_map(|copies| &copies[..copies.len() - 1]);
        let (answered, unanswered): (Vec<&bool>, Vec<&bool>) = earlier.partition(|is_acknowledged| **is_acknowledged);
        (unanswered.len(), answered.len())
    }
}

/// Those who unsubscribe.
#[derive(Default)]
struct Leaving {
    /// How many letters had come when it was confirmed.
    confirmed: HashMap<String, usize>,
}

impl Leaving {
    /// Has everybody leave who is to, once she has her first letter.
    async fn leave(&mut self, members: usize, town: &Town, smtp: &SmtpServer, seen: &Seen) {
        for email in (0..members).step_by(LEAVING).map(address) {
            let Some(letter) = seen.first.get(&email).filter(|_| !self.confirmed.contains_key(&email)) else {
                continue;
            };
            if unsubscribe(town, letter).await {
                self.confirmed.insert(email, smtp.count());
            }
        }
    }

    /// How many of them never got their second letter.
    fn spared(&self, seen: &Seen) -> usize {
        let letters = |email: &String| {
            let hers = seen.order.iter().filter(|(to, _)| to == email).map(|(_, id)| id);
            hers.collect::<HashSet<_>>().len()
        };
        self.confirmed.keys().filter(|email| letters(email) == 1).count()
    }

    /// Whom a letter reached after it was confirmed that none would.
    fn written_to_afterwards(&self, seen: &Seen) -> Vec<String> {
        let late = seen
            .order
            .iter()
            .enumerate()
            .filter(|(place, (to, _))| self.confirmed.get(to).is_some_and(|confirmed| place >= confirmed));
        late.map(|(_, (to, _))| to.clone()).collect()
    }
}

/// Uses the link, as a mail program does; whether it was confirmed.
async fn unsubscribe(town: &Town, letter: &ReceivedLetter) -> bool {
    let link = letter.header("List-Unsubscribe").unwrap();
    let path = link.trim_matches(['<', '>']).split_once("/email").unwrap().1.to_owned();
    let url = format!("{}/email{path}", town.servers[0].url());
    let request = reqwest::Client::new().post(url).body("List-Unsubscribe=One-Click");
    let request = request.header("Content-Type", "application/x-www-form-urlencoded");
    request.send().await.is_ok_and(|answer| answer.status() == StatusCode::OK)
}

#[expect(clippy::disallowed_methods, reason = "a setting of the test, not of the server")]
fn members() -> usize {
    std::env::var("CHAOS_MEMBERS").map_or(MEMBERS, |members| members.parse().unwrap())
}

#[expect(clippy::disallowed_methods, reason = "the processes under test live by the machine's clock")]
fn now() -> chrono::DateTime<Utc> {
    Utc::now()
}

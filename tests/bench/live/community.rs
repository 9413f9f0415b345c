//! Those who change things and those who follow them, over HTTP as everybody does.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tokio::sync::watch;
use waymark::demo::{ACCOUNTS, PASSWORD};

const SIGN_IN: &str = "mutation($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) { session { accessToken } } }";
const DATES: &str = "query($after: String) {
    occurrences(first: 100, after: $after) { nodes { id placesLeft } pageInfo { endCursor } } }";
const LOG: &str = "query($after: String) {
    changes(first: 100, after: $after, kinds: [OCCURRENCE]) {
        nodes { cursor nodeId } pageInfo { endCursor hasNextPage } } }";
const FOLLOW: &str = "subscription($after: String, $of: [ID!]) {
    changes(after: $after, of: $of) { cursor at node { ... on Occurrence { going } } } }";

/// How many changes were made of each date, by its place among the dates.
pub type Log = HashMap<usize, Vec<i64>>;

/// The demo community.
pub struct Community {
    http: reqwest::Client,
    tokens: Vec<String>,
    dates: Vec<String>,
    listening: AtomicUsize,
}

/// What one follower was told.
#[derive(Default)]
pub struct Told {
    /// The places in the log, as they came.
    pub places: Vec<i64>,
    /// How long after the change each of them was told, in milliseconds.
    pub waits: Vec<i64>,
    /// How often the stream broke off.
    pub breaks: usize,
    cursor: Option<String>,
}

impl Community {
    /// Signs in, and finds so many dates of meetings that everybody may come to.
    pub async fn find(server: &str, dates: usize) -> Self {
        let (http, listening) = (reqwest::Client::new(), AtomicUsize::new(0));
        let mut found = Self { http, listening, tokens: Vec::new(), dates: Vec::new() };
        for account in ACCOUNTS {
            let input = json!({ "input": { "email": account.email, "password": PASSWORD } });
            let data = found.ask(server, None, SIGN_IN, &input).await.unwrap();
            let token = data["signInWithPassword"]["session"]["accessToken"].as_str().unwrap();
            found.tokens.push(token.to_owned());
        }
        let mut after = Value::Null;
        while found.dates.len() < dates {
            let mut data = found.ask(server, None, DATES, &json!({ "after": after })).await.unwrap();
            let page = data["occurrences"].take();
            let open = page["nodes"].as_array().unwrap().iter().filter(|date| date["placesLeft"].is_null());
            found.dates.extend(open.map(|date| date["id"].as_str().unwrap().to_owned()));
            after = page["pageInfo"]["endCursor"].clone();
            assert!(!after.is_null(), "the demo community has fewer dates than that");
        }
        found.dates.truncate(dates);
        found
    }

    /// Says yes to a date or takes it back: whichever it is, the date changes.
    pub async fn change(&self, server: &str, number: usize) {
        let date = &self.dates[number % self.dates.len()];
        let round = number / self.dates.len();
        let token = &self.tokens[(round / 2) % self.tokens.len()];
        let (verb, input) =
            if round.is_multiple_of(2) { ("rsvp", "RsvpInput") } else { ("withdrawRsvp", "WithdrawRsvpInput") };
        let query = format!("mutation($input: {input}!) {{ {verb}(input: $input) {{ userErrors {{ code }} }} }}");
        // A server that was killed meanwhile answers nothing; the change may have been made or not.
        let _ = self.ask(server, Some(token), &query, &json!({ "input": { "occurrence": date } })).await;
    }

    /// The places of all changes of each date after this cursor.
    pub async fn log(&self, server: &str, mut after: Value) -> Log {
        let mut log = Log::new();
        loop {
            let mut data = self.ask(server, None, LOG, &json!({ "after": after })).await.unwrap();
            let page = data["changes"].take();
            for change in page["nodes"].as_array().unwrap() {
                let date = self.dates.iter().position(|id| *id == change["nodeId"]).unwrap();
                log.entry(date).or_default().push(place(change["cursor"].as_str().unwrap()));
            }
            if page["pageInfo"]["hasNextPage"] == false {
                return log;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    }

    /// Where the log ends now.
    pub async fn end_of_log(&self, server: &str) -> Value {
        let query = "{ changes(last: 1) { pageInfo { endCursor } } }";
        self.ask(server, None, query, &Value::Null).await.unwrap()["changes"]["pageInfo"]["endCursor"].take()
    }

    /// How many streams are open.
    pub fn listening(&self) -> usize {
        self.listening.load(Ordering::Relaxed)
    }

    /// Follows a date at the first of these servers and, whenever a stream breaks off, at the next one, until
    /// as much was told as the log has.
    pub async fn follow(&self, servers: [&str; 2], date: usize, mut log: watch::Receiver<Option<Log>>) -> Told {
        let mut told = Told::default();
        let is_all =
            |told: &Told, log: &Option<Log>| log.as_ref().is_some_and(|log| told.places.len() >= log[&date].len());
        for server in servers.into_iter().cycle() {
            let Some(mut stream) = self.listen(server, date, &told).await else {
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            self.listening.fetch_add(1, Ordering::Relaxed);
            let mut unread = Vec::new();
            loop {
                tokio::select! {
                    chunk = stream.chunk() => match chunk {
                        Ok(Some(chunk)) => unread.extend(chunk),
                        Ok(None) | Err(_) => break,
                    },
                    Ok(()) = log.changed() => {}
                }
                while let Some(end) = unread.windows(2).position(|pair| pair == b"\n\n") {
                    let event: Vec<u8> = unread.drain(..end + 2).collect();
                    told.hear(&String::from_utf8_lossy(&event));
                }
                if is_all(&told, &log.borrow()) {
                    return told;
                }
            }
            told.breaks += 1;
        }
        told
    }

    async fn listen(&self, server: &str, date: usize, told: &Told) -> Option<reqwest::Response> {
        let variables = json!({ "after": told.cursor, "of": [self.dates[date]] });
        let request = self.request(server, Some(&self.tokens[date % self.tokens.len()]), FOLLOW, &variables);
        request.header("Accept", "text/event-stream").send().await.ok()
    }

    async fn ask(&self, server: &str, token: Option<&str>, query: &str, variables: &Value) -> reqwest::Result<Value> {
        let answer = self.request(server, token, query, variables).send().await?;
        let mut body: Value = serde_json::from_slice(&answer.bytes().await?).unwrap();
        assert!(body["errors"].is_null(), "{body}");
        Ok(body["data"].take())
    }

    fn request(&self, server: &str, token: Option<&str>, query: &str, variables: &Value) -> reqwest::RequestBuilder {
        let request = self.http.post(format!("http://{server}/graphql"));
        let request = request.json(&json!({ "query": query, "variables": variables }));
        match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }
}

impl Told {
    fn hear(&mut self, event: &str) {
        let Some((_, data)) = event.split_once("data: ").filter(|_| event.starts_with("event: next")) else { return };
        let answer: Value = serde_json::from_str(data).unwrap();
        let change = &answer["data"]["changes"];
        let cursor = change["cursor"].as_str().unwrap_or_else(|| panic!("{answer}"));
        let at: DateTime<Utc> = change["at"].as_str().unwrap().parse().unwrap();
        self.places.push(place(cursor));
        self.waits.push((now() - at).num_milliseconds());
        self.cursor = Some(cursor.to_owned());
    }
}

/// The place in the log that a cursor says. Clients need not know it; who measures does.
fn place(cursor: &str) -> i64 {
    let said: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(cursor).unwrap()).unwrap();
    said[1]["position"].as_i64().unwrap()
}

#[expect(clippy::disallowed_methods, reason = "real time is what is measured")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

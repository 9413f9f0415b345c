//! A server killed between taking a reminder and sending it: the reminder arrives all the same, once.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::database::{Kind, TestDatabase};
use crate::support::process::Process;
use crate::support::smtp::{Behaviour, SmtpServer};
use crate::support::waymark::code_in;

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_survives_on_sqlite() {
    a_reminder_survives(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_survives_on_postgres() {
    a_reminder_survives(Kind::Postgres).await;
}

async fn a_reminder_survives(kind: Kind) {
    let Some(database) = TestDatabase::create(kind).await else { return };
    let (smtp, folder, url) = (SmtpServer::start().await, std::env::temp_dir(), database.url());
    let settings = [("DATABASE_URL", url.as_str()), ("SMTP_URL", smtp.url()), ("WAYMARK_LEASE_SECONDS", "3")];

    let server = Process::start(&folder, &settings).await;
    let mateo = join(&server, &smtp, "mateo").await;
    let noor = join(&server, &smtp, "noor").await;
    Process::run(&folder, &settings, &["grant", "facilitator", "mateo@example.org"]);
    done(&noor.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await);
    let occurrence = meeting_in_an_hour(&mateo).await;

    // The mail server takes the connection and says nothing: the reminder has been taken, and not been sent.
    let letters = smtp.letters().len();
    smtp.behave(Behaviour::Stall, 1);
    done(&noor.change("rsvp", json!({ "occurrence": occurrence }), "occurrence { id }").await);
    until_a_job_is_taken(&server).await;
    server.kill();
    assert_eq!(smtp.letters().len(), letters);

    let server = Process::start(&folder, &settings).await;
    tokio::time::timeout(Duration::from_secs(30), smtp.wait_for(letters + 1)).await.unwrap();
    // Longer than a lease: a second one would have come by now.
    tokio::time::sleep(Duration::from_secs(5)).await;
    let letters = smtp.letters();
    let reminders = letters.iter().filter(|letter| letter.header("List-Unsubscribe").is_some()).count();
    assert_eq!(reminders, 1);
    server.kill();
    database.discard().await;
}

/// Signs up and in, by the letter.
pub async fn join(server: &Process, smtp: &SmtpServer, name: &str) -> Client {
    let (visitor, email, before) = (server.visitor(), format!("{name}@example.org"), smtp.letters().len());
    let input = json!({ "email": email, "displayName": name });
    done(&visitor.change("signUp", input, "letter { validMinutes }").await);
    smtp.wait_for(before + 1).await;
    let code = code_in(smtp.letters().last().unwrap());
    let input = json!({ "email": email, "code": code });
    let payload = visitor.change("signInWithCode", input, "session { accessToken }").await;
    visitor.with_token(payload["session"]["accessToken"].as_str().unwrap())
}

/// A meeting whose reminder is due at once: it begins sooner than reminders go out before.
async fn meeting_in_an_hour(facilitator: &Client) -> Value {
    let input = json!({
        "sourceLanguage": "en", "texts": [{ "language": "en", "title": "Circle" }], "languages": [{ "language": "en" }],
        "startsAtLocal": now_and_an_hour(), "timeZone": "UTC", "recurrence": "FREQ=DAILY;COUNT=1", "durationMinutes": 60,
        "format": "ONLINE", "joinUrl": "https://meet.example.org/circle",
    });
    let payload = facilitator.change("createMeeting", input, "meeting { occurrences { nodes { id } } }").await;
    done(&payload);
    payload["meeting"]["occurrences"]["nodes"][0]["id"].clone()
}

#[expect(clippy::disallowed_methods, reason = "the process under test lives by the machine's clock")]
fn now_and_an_hour() -> String {
    (Utc::now() + TimeDelta::hours(1)).format("%Y-%m-%dT%H:%M:00").to_string()
}

/// Waits until the worker has taken the reminder, which then stands in the mail server's silence.
async fn until_a_job_is_taken(server: &Process) {
    let is_planned = |figures: &str| figures.contains("waymark_jobs_total{kind=\"reminder.plan\",result=\"done\"} 1");
    for _ in 0..200 {
        if is_planned(&server.visitor().get("/metrics").await.2) {
            // From the plan to the claim is one look of the worker, which the plan has woken.
            tokio::time::sleep(Duration::from_millis(500)).await;
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the reminder was never planned");
}

fn done(payload: &Value) {
    assert_eq!(payload["userErrors"], json!([]), "{payload:#}");
}

//! A member's own calendar.

use macro_rules_attribute::apply;
use reqwest::Method;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};

use super::{Calendar, fetched, fetched_with, value};
use crate::meeting::{does, first_date, weekly};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Makes her address, and gives its path.
async fn address(person: &Person, input: Value) -> String {
    let payload = person.client.change("createCalendarAddress", input, "calendarAddress { url createdAt }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["calendarAddress"]["url"].as_str().unwrap().strip_prefix("http://waymark.test").unwrap().to_owned()
}

async fn status(t: &Waymark, path: &str) -> u16 {
    fetched_with(t, Method::GET, path, &[]).await.status
}

#[apply(on_both_databases!)]
async fn she_finds_what_she_has_said_yes_to_with_the_way_in(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = t.member_in("Noor", "fr", "Europe/Paris").await;
    let path = address(&noor, json!({})).await;
    let empty = fetched(t, &path).await;
    assert_eq!(empty.entries().len(), 0);
    assert_eq!(empty.header("content-language"), "fr", "in the language that she reads");
    assert!(empty.lines().contains(&"X-WR-CALNAME:Mes rendez-vous".to_owned()), "{}", empty.raw);

    does(&noor.client, "rsvp", json!({ "occurrence": date })).await;
    let calendar = fetched(t, &path).await;
    let entries = calendar.entries();
    assert_eq!(entries.len(), 1);
    let entry = &entries[0];
    assert_eq!(value(entry, "SUMMARY;LANGUAGE=fr"), "Mardi soir");
    assert_eq!(value(entry, "DTSTART;TZID=Africa/Cairo"), "20260113T190000");
    assert_eq!(value(entry, "DURATION"), "PT1H30M");
    assert_eq!(value(entry, "CLASS"), "PRIVATE");
    assert_eq!(value(entry, "STATUS"), "CONFIRMED");
    assert!(!entry.iter().any(|line| line.starts_with("RRULE")), "one date, and no others");
    let description = value(entry, "DESCRIPTION");
    assert!(description.contains("https://meet.example.org/tuesday"), "{description}");
    assert!(description.contains("+20 2 5550 0199\\, 4821#"), "{description}");
    assert_eq!(calendar.header("cache-control"), "private, no-cache");
    assert_eq!(calendar.header("access-control-allow-origin"), "", "no page of others reads it");
    let known = [("if-none-match", calendar.header("etag"))];
    assert_eq!(fetched_with(t, Method::GET, &path, &known).await.status, 304);

    does(&noor.client, "withdrawRsvp", json!({ "occurrence": date })).await;
    assert_eq!(fetched(t, &path).await.entries().len(), 0);
}

#[apply(on_both_databases!)]
async fn a_date_that_was_called_off_stays_and_says_so_and_tells_no_way_in(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    let path = address(&noor, json!({ "language": "de" })).await;
    assert!(path.starts_with("/calendar/de/me/"), "{path}");
    does(&noor.client, "rsvp", json!({ "occurrence": date })).await;
    let before = fetched(t, &path).await.entries();
    does(&farida.client, "cancelOccurrence", json!({ "occurrence": date, "reason": "Snow" })).await;
    let calendar = fetched(t, &path).await;
    assert_eq!(calendar.header("content-language"), "de");
    let after = calendar.entries();
    assert_eq!(value(&after[0], "UID"), value(&before[0], "UID"));
    assert_eq!(value(&after[0], "STATUS"), "CANCELLED");
    assert_eq!((value(&before[0], "SEQUENCE"), value(&after[0], "SEQUENCE")), ("0", "1"));
    assert!(after[0].join("\n").contains("Dieser Termin wurde abgesagt.\\n\\nSnow"));
    assert!(!calendar.raw.contains("meet.example.org"), "{}", calendar.raw);
    // What is long over goes.
    t.turn_to("2026-02-12T09:00:00Z");
    assert_eq!(fetched(t, &path).await.entries().len(), 1);
    t.turn_to("2026-02-13T09:00:00Z");
    assert_eq!(fetched(t, &path).await.entries().len(), 0);
}

#[apply(on_both_databases!)]
async fn an_address_opens_until_it_is_taken_back_or_made_anew(t: &Waymark) {
    let noor = t.member("Noor").await;
    let told = async || noor.client.ask("{ calendarAddress { createdAt } }", Value::Null).await.data();
    assert_eq!(told().await["calendarAddress"], Value::Null);
    let first = address(&noor, json!({})).await;
    assert_eq!(told().await["calendarAddress"]["createdAt"], "2026-01-12T09:00:00Z");
    assert_eq!(status(t, &first).await, 200);
    t.advance(chrono::TimeDelta::minutes(1));
    let second = address(&noor, json!({})).await;
    assert_eq!((status(t, &first).await, status(t, &second).await), (404, 200), "a new one in place of the old");

    let revoke = async |input: Value| {
        let payload = noor.client.change("revokeCalendarAddress", input, "revoked").await;
        payload["revoked"].clone()
    };
    assert_eq!(revoke(json!({ "madeBefore": "2026-01-12T09:01:00Z" })).await, false, "one that was made later stays");
    assert_eq!(status(t, &second).await, 200);
    assert_eq!(revoke(json!({})).await, true);
    assert_eq!(revoke(json!({})).await, false);
    assert_eq!(told().await["calendarAddress"], Value::Null);
    let gone = fetched_with(t, Method::GET, &second, &[]).await;
    let never = fetched_with(t, Method::GET, &format!("/calendar/me/{}.ics", "A".repeat(43)), &[]).await;
    let shape = |calendar: &Calendar| {
        let mut names: Vec<String> = calendar.headers.keys().map(ToString::to_string).collect();
        names.sort();
        (calendar.status, calendar.raw.clone(), names)
    };
    assert_eq!(shape(&gone), shape(&never), "nothing tells one that was from one that never was");
    assert_eq!(gone.status, 404);
}

#[apply(on_both_databases!)]
async fn the_secret_is_kept_nowhere(t: &Waymark) {
    let noor = t.member("Noor").await;
    let path = address(&noor, json!({})).await;
    let secret = path.rsplit('/').next().unwrap().trim_end_matches(".ics");
    assert_eq!(secret.len(), 43);
    let conn = &t.app.db.writer;
    let query = Statement::from_string(conn.get_database_backend(), "SELECT secret_hash FROM calendar_key");
    let kept: String = conn.query_one_raw(query).await.unwrap().unwrap().try_get("", "secret_hash").unwrap();
    assert_ne!(kept, secret);
    let wrong =
        noor.client.change("createCalendarAddress", json!({ "language": "?" }), "calendarAddress { url }").await;
    assert_eq!(wrong["userErrors"][0]["field"], json!(["language"]));
    assert_eq!(status(t, &path).await, 200, "what came to nothing takes nothing back");
    // Figures, as the log, name the kind of address and never the address.
    let (_, _, figures) = t.visitor().get("/metrics").await;
    assert!(figures.contains("/calendar/{language}/me/{secret}.ics") || figures.contains("/calendar/me/{secret}.ics"));
    assert!(!figures.contains(secret));
    let query = "{ calendarAddress { createdAt } }";
    assert_eq!(t.visitor().ask(query, Value::Null).await.code(), "UNAUTHENTICATED");
}

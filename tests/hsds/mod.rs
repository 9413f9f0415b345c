//! What others list in HSDS: taken in, kept up, taken back; and told to others.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod charged;
mod gone;
mod judged;
mod kept;
mod mirrored;
mod pulled;
mod samples;
mod sources;
mod taken_over;
mod telling;
mod trial;
mod wrong;

use chrono::TimeDelta;
use clap::Parser;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use uuid::Uuid;
use waymark::commands::import::{self, Import};
use waymark::resource::hsds::{Became, Counts};
use waymark::resource::{ImportReport, Order, import_hsds};

use crate::support::client::Client;
use crate::support::waymark::{Waymark, on_both_databases};

const LISTING: &str = "{ resources(kind: SERVICE) { nodes {
    id version status readingLevel reviewDueOn updatedAt publishedAt credit
    title { text language source } summary { text }
    formats { language format url }
    service {
        hsdsId url email phone phoneExtension isPaused assuredOn
        eligibility { text language } fees { text } application { text } alert { text }
        organization { hsdsId name website email description { text } }
    }
} } }";

fn talks() -> Value {
    json!({
        "id": "5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a10",
        "name": "Evening talks",
        "status": "active",
        "description": "For those who want to talk.",
        "url": "https://lantern.example/talks",
        "eligibility_description": "Everybody over 16",
        "fees_description": "Free",
        "application_process": "Just come",
        "assured_date": "2025-11-03",
        "phones": [{ "id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "number": "+49 30 3", "extension": 12 }],
        "organization": {
            "id": "77f0f5f4-6a5f-4b3e-8f6e-0a8a3bd9d001",
            "name": "Lantern House",
            "description": "A house with a light on.",
            "website": "https://lantern.example",
        },
    })
}

/// The standard's own example of a service with everything that there is.
fn example() -> Value {
    serde_json::from_str(include_str!("standard/examples/service_full.json")).unwrap()
}

/// An id that is the same in every run.
fn id(kind: u128, number: u128) -> Value {
    json!(Uuid::from_u128(0x6f0f_5a52_3c1e_4c9a_9d3b_0000_0000_0000 | kind << 32 | number))
}

fn with(mut record: Value, field: &str, value: Value) -> Value {
    record[field] = value;
    record
}

/// An import of a part of what one directory lists.
fn order() -> Order {
    Order::new("en".parse().unwrap(), "https://directory.example/services")
}

async fn import(t: &Waymark, json: Value) -> ImportReport {
    import_as(t, json, &order()).await
}

async fn import_as(t: &Waymark, json: Value, order: &Order) -> ImportReport {
    import_hsds(&t.app, json.to_string().as_bytes(), order).await.unwrap()
}

/// New, changed or there again, unchanged, withdrawn, refused.
fn counts(report: &ImportReport) -> [u64; 5] {
    let Counts { taken, changed, unchanged, returned, withdrawn, refused } = report.counts();
    [taken, changed + returned, unchanged, withdrawn, refused]
}

/// `waymark import`.
#[derive(Parser)]
struct Line {
    #[command(flatten)]
    import: Import,
}

/// What `waymark import hsds` prints with these arguments, and whether it went well.
async fn command(t: &Waymark, arguments: &[&str]) -> (String, bool) {
    let line = Line::parse_from(["import", "hsds"].iter().chain(arguments));
    let mut told = Vec::new();
    let outcome = import::run(&t.app, line.import, &mut told).await;
    (String::from_utf8(told).unwrap(), outcome.is_ok())
}

/// Everything that is told.
async fn told(program: &Client) -> Vec<Value> {
    program.lines("/hsds/services?format=ndjson&full=true").await
}

async fn listings(client: &Client) -> Vec<Value> {
    client.ask(LISTING, Value::Null).await.data()["resources"]["nodes"].as_array().unwrap().clone()
}

async fn partner(t: &Waymark) -> Client {
    t.partner(&t.member_with_role("Priya", "steward").await, "READ_RESOURCES").await
}

#[apply(on_both_databases!)]
async fn a_record_becomes_a_listing_once(t: &Waymark) {
    let program = partner(t).await;
    assert_eq!(counts(&import(t, talks()).await), [1, 0, 0, 0, 0]);
    let before = listings(&program).await;
    assert_eq!(before.len(), 1);
    let listing = &before[0];
    assert_eq!(listing["title"], json!({ "text": "Evening talks", "language": "en", "source": true }));
    assert_eq!(listing["reviewDueOn"], "2026-11-03", "a year after somebody made sure of it");
    assert_eq!(listing["formats"], json!([{ "language": "en", "format": "TEXT", "url": null }]));
    let service = &listing["service"];
    assert_eq!((&service["phone"], &service["phoneExtension"]), (&json!("+49 30 3"), &json!("12")));
    assert_eq!(service["eligibility"], json!({ "text": "Everybody over 16", "language": "en" }));
    assert_eq!(service["organization"]["name"], "Lantern House");
    assert_eq!(service["organization"]["description"]["text"], "A house with a light on.");

    t.advance(TimeDelta::days(1));
    assert_eq!(counts(&import(t, json!([talks(), talks()])).await), [0, 0, 2, 0, 0]);
    assert_eq!(listings(&program).await, before, "the same again changes nothing");
}

#[apply(on_both_databases!)]
async fn what_changes_there_changes_here_and_no_more(t: &Waymark) {
    let program = partner(t).await;
    let other = with(talks(), "id", json!("5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a11"));
    import(t, json!([talks(), other])).await;
    let first = listings(&program).await[0].clone();

    t.advance(TimeDelta::days(1));
    let cheaper = with(talks(), "fees_description", json!("A donation"));
    assert_eq!(counts(&import(t, cheaper.clone()).await), [0, 1, 0, 0, 0]);
    let second = listings(&program).await[1].clone();
    assert_eq!(second["id"], first["id"], "the latest change comes last");
    assert_eq!(second["service"]["fees"]["text"], "A donation");
    assert_eq!(second["version"], 1, "no translation is behind for that");

    let renamed = with(cheaper.clone(), "name", json!("Night talks"));
    import(t, renamed.clone()).await;
    let third = listings(&program).await[1].clone();
    assert_eq!((&third["title"]["text"], &third["version"]), (&json!("Night talks"), &json!(2)));
    assert_eq!(third["publishedAt"], first["publishedAt"]);

    let mut moved = renamed;
    moved["organization"]["website"] = json!("https://lantern.example/new");
    let untouched = listings(&program).await[0]["updatedAt"].clone();
    import(t, moved).await;
    let both = listings(&program).await;
    assert!(both.iter().all(|one| one["service"]["organization"]["website"] == "https://lantern.example/new"));
    assert!(both.iter().all(|one| one["updatedAt"] != untouched), "both show the organization, so both have changed");
}

#[apply(on_both_databases!)]
async fn what_is_gone_there_is_withdrawn_here(t: &Waymark) {
    let program = partner(t).await;
    let closed = with(talks(), "status", json!("defunct"));
    assert_eq!(counts(&import(t, closed.clone()).await), [0, 0, 1, 0, 0], "nothing to withdraw");
    import(t, talks()).await;
    let paused = with(talks(), "status", json!("temporarily closed"));
    import(t, paused).await;
    assert_eq!(listings(&program).await[0]["service"]["isPaused"], true);
    assert_eq!(counts(&import(t, closed).await), [0, 0, 0, 1, 0]);
    assert_eq!(listings(&program).await, Vec::<Value>::new());
    assert_eq!(counts(&import(t, talks()).await), [0, 1, 0, 0, 0]);
    let back = listings(&program).await;
    assert_eq!(back.len(), 1, "it is there again");

    let anneke = t.member_with_role("Anneke", "moderator").await;
    anneke.client.change("archiveResource", json!({ "resource": back[0]["id"] }), "resource { id }").await;
    import(t, with(talks(), "alert", json!("New rooms"))).await;
    assert_eq!(listings(&program).await, Vec::<Value>::new(), "what people here have taken back stays so");
}

#[apply(on_both_databases!)]
async fn of_records_that_are_not_all_in_order_none_is_taken_or_all_the_others(t: &Waymark) {
    let program = partner(t).await;
    let nameless = with(talks(), "name", Value::Null);
    let mut unknown = with(talks(), "organization", Value::Null);
    unknown["id"] = id(1, 1);
    unknown["organization_id"] = json!("77f0f5f4-6a5f-4b3e-8f6e-0a8a3bd9d002");
    let unstorable = with(with(talks(), "alert", json!("\u{0}")), "id", id(1, 2));
    let twice = with(talks(), "alert", json!("Something else"));
    let mut named = with(with(talks(), "organization", Value::Null), "id", id(1, 3));
    named["organization_id"] = talks()["organization"]["id"].clone();
    let records = json!([named, 7, unknown, unstorable, talks(), twice, talks(), with(nameless, "id", id(1, 4))]);
    let report = import(t, records.clone()).await;
    assert!(report.is_held_back);
    assert_eq!(counts(&report), [0, 0, 0, 0, 5]);
    let refused: Vec<_> = report.entries.iter().map(|entry| entry.became == Became::Refused).collect();
    assert_eq!(refused, [false, true, true, true, false, true, false, true]);
    let faults = report.entries.iter().flat_map(|entry| &entry.faults).filter(|fault| fault.is_refusal);
    let faults: Vec<_> = faults.map(|fault| (fault.path.as_str(), fault.kind.name())).collect();
    assert_eq!(
        faults,
        [
            ("", "not_a_record"),
            ("/organization_id", "unknown_provider"),
            ("", "unstorable"),
            ("/id", "twice"),
            ("/name", "missing"),
        ]
    );
    assert_eq!(listings(&program).await, Vec::<Value>::new());

    let report = import_as(t, records, &Order { leaves_out_bad: true, ..order() }).await;
    assert_eq!(counts(&report), [2, 0, 1, 0, 5], "the first one's organization came with a later one");
    assert_eq!(listings(&program).await.len(), 2);

    let nonsense = import_hsds(&t.app, b"<html>", &order()).await;
    assert!(nonsense.is_err());
}

#[apply(on_both_databases!)]
async fn a_listing_is_translated_like_everything_else(t: &Waymark) {
    let program = partner(t).await;
    import(t, talks()).await;
    let id = listings(&program).await[0]["id"].clone();
    let anneke = t.member_with_role("Anneke", "moderator").await;
    let input = json!({ "resource": id, "language": "es", "title": "Charlas de noche" });
    anneke.client.change("translateResource", input, "resource { id }").await;
    let review = json!({ "resource": id, "language": "es" });
    anneke.client.change("reviewTranslation", review, "resource { id }").await;
    assert_eq!(listings(&program.speaking("es")).await[0]["title"]["text"], "Charlas de noche");
}

#[apply(on_both_databases!)]
async fn the_standards_own_example_is_listed(t: &Waymark) {
    let program = partner(t).await;
    assert_eq!(counts(&import(t, example()).await), [1, 0, 0, 0, 0]);
    assert_eq!(counts(&import(t, example()).await), [0, 0, 1, 0, 0]);
    let listing = listings(&program).await[0].clone();
    assert_eq!(listing["title"]["text"], "Community Counselling");
    assert_eq!(listing["reviewDueOn"], "2006-01-01", "overdue, and it says so");
    assert_eq!(listing["service"]["phone"], "+44 1234 234567");
    let query = "{ resources { nodes { service { details { languages phones { number kind languages }
        hours { days rule opensAt closesAt } costs { option { text language } amount currency }
        places { name city country latitude transport { text } accessibility { text } phones { number } } } } } } }";
    let data = program.ask(query, Value::Null).await.data();
    let details = &data["resources"]["nodes"][0]["service"]["details"];
    insta::assert_json_snapshot!("how_the_example_of_the_standard_is_to_be_had", details);
}

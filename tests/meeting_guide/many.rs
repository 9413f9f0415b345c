//! A list of two thousand rows with everything that can be wrong with a row.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::telling::assert_valid;
use super::{counts, import, import_with, read, tables, told, with};
use crate::support::database::Kind;
use crate::support::waymark::{Waymark, on_both_databases};

const ROWS: usize = 2_000;

/// What is wrong with every third row, in turn; the fields that are not named are fine.
fn faults() -> Vec<Value> {
    let long = |count: usize| "x".repeat(count);
    vec![
        json!({ "name": null }),
        json!({ "name": "" }),
        json!({ "name": 7 }),
        json!({ "name": long(256) }),
        json!({ "slug": null }),
        json!({ "slug": "two words" }),
        json!({ "slug": long(65) }),
        json!({ "slug": "row-1" }),
        json!({ "day": null }),
        json!({ "day": 7 }),
        json!({ "day": -1 }),
        json!({ "day": [] }),
        json!({ "day": [1, 8] }),
        json!({ "day": "Monday" }),
        json!({ "day": null, "time": null }),
        json!({ "time": null }),
        json!({ "time": "24:00" }),
        json!({ "time": 1900 }),
        json!({ "end_time": "noon" }),
        json!({ "end_time": "19:01" }),
        json!({ "timezone": "Atlantis/Capital" }),
        json!({ "timezone": 5 }),
        json!({ "formatted_address": null }),
        json!({ "formatted_address": "Illinois, USA" }),
        json!({ "formatted_address": ["12 Main Street"] }),
        json!({ "approximate": true }),
        json!({ "types": "O,D" }),
        json!({ "types": [null] }),
        json!({ "notes": long(4_001) }),
        json!({ "location": long(256) }),
        json!({ "region": long(121) }),
        json!({ "notes": "a\u{0}b" }),
        json!({ "sub\u{0}region": "x" }),
        json!({ "location": { "name": "Club" } }),
        json!({ "latitude": 90.5, "longitude": 1 }),
        json!({ "latitude": 1, "longitude": -181 }),
        json!({ "latitude": 1 }),
        json!({ "latitude": "40.7", "longitude": "-74" }),
        json!({ "conference_url": "zoom.us/j/12" }),
        json!({ "conference_url": "ftp://example.org" }),
        json!({ "conference_phone": "ask" }),
        json!({ "updated": "31.12.2025" }),
        json!({ "regions": "Chicago" }),
    ]
}

/// What is different about every other row, in turn.
fn kinds() -> Vec<Value> {
    vec![
        json!({}),
        json!({ "day": [1, 3, 5], "types": ["O", "W", "EN", "X"] }),
        json!({ "time": "23:30", "end_time": "00:30" }),
        json!({ "end_time": null, "types": ["ONL", "D", "SP"] }),
        json!({ "timezone": null }),
        json!({ "conference_url": "https://meet.example.org/1", "conference_url_notes": "Password: 1" }),
        json!({ "formatted_address": "Chicago, IL, USA", "conference_url": "https://meet.example.org/2" }),
        json!({ "formatted_address": null, "region": "Online", "conference_phone": "+1 929 205 6099" }),
        json!({ "types": ["TC", "ITA", "M", "XB"] }),
        json!({ "types": ["TC", "S"], "conference_url": "https://meet.example.org/3" }),
        json!({ "address": "12 Rue du Lac", "city": "Lyon", "country": "France", "formatted_address": null }),
        json!({ "latitude": 45.76, "longitude": 4.83, "updated": "2025-12-01 10:00:00", "group": "Les amis" }),
    ]
}

/// The list, and the places of the rows that cannot be taken.
fn list() -> (Vec<Value>, Vec<u64>) {
    let (faults, kinds) = (faults(), kinds());
    let mut wrong = Vec::new();
    let rows = (1..=ROWS).map(|number| {
        let fine = json!({
            "name": format!("Meeting {number}"), "slug": format!("row-{number}"), "day": number % 7, "time": "19:00",
            "end_time": "20:15", "timezone": "Europe/Berlin", "formatted_address": format!("{number} Main Street, Town"),
            "notes": "Come as you are.", "types": ["O", "DE"],
        });
        if number % 3 != 0 {
            return with(fine, kinds[(number - number / 3) % kinds.len()].clone());
        }
        wrong.push(number as u64);
        match (number / 3) % (faults.len() + 1) {
            0 => json!("a row that is none"),
            place => with(fine, faults[place - 1].clone()),
        }
    });
    (rows.collect(), wrong)
}

#[apply(on_both_databases!)]
async fn nothing_of_two_thousand_rows_is_lost_silently(t: &Waymark) {
    let (rows, wrong) = list();
    let report = import_with(t, json!(rows), Some("Europe/Paris")).await;
    let left_out: Vec<u64> = report.refused.iter().map(|one| one.number).collect();
    assert_eq!(left_out, wrong);
    assert_eq!(report.rows(), ROWS as u64);
    assert_eq!(counts(&report), [(ROWS - wrong.len()) as u64, 0, 0, wrong.len() as u64]);
    assert!(report.refused.iter().filter(|one| one.slug.is_none()).count() > 40, "some have no name even");
    assert_eq!(report.unknown_codes.keys().collect::<Vec<_>>(), ["ONL"]);
    assert!(report.hours_assumed > 100 && report.zones_assumed > 100);

    let before = tables(t).await;
    let letters = t.smtp.letters().len();
    let again = import_with(t, json!(rows), Some("Europe/Paris")).await;
    assert_eq!(counts(&again), [0, 0, (ROWS - wrong.len()) as u64, wrong.len() as u64]);
    assert_eq!(tables(t).await, before, "a second time changes nothing");
    assert_eq!(t.smtp.letters().len(), letters);

    let told = told(t).await;
    assert_valid(&told);
    let omitted = read(t, "/meetings.json?omissions=1").await;
    assert_eq!(told.len() + omitted.len(), ROWS - wrong.len(), "each is told, or it is told why not");
    assert!(told.iter().all(|row| !row["types"].as_array().unwrap().contains(&json!("ONL"))));

    there_and_back(t, told).await;
}

/// Another server takes over what this one tells, and tells the same.
async fn there_and_back(t: &Waymark, told: Vec<Value>) {
    let kind = if t.app.config.database.url().starts_with("sqlite:") { Kind::Sqlite } else { Kind::Postgres };
    let Some(other) = Waymark::start(kind).await else { return };
    let report = import(&other, json!(told)).await;
    assert_eq!(counts(&report), [told.len() as u64, 0, 0, 0]);
    assert_eq!((report.hours_assumed, report.zones_assumed), (0, 0));
    let back = super::told(&other).await;
    let is_the_same = |(there, here): &(&Value, &Value)| {
        with((*there).clone(), json!({ "updated": null })) == with((*here).clone(), json!({ "updated": null }))
    };
    let differing: Vec<_> = told.iter().zip(&back).filter(|pair| !is_the_same(pair)).collect();
    assert!(differing.is_empty(), "{:#?}", &differing[..1]);
    assert_eq!(back.len(), told.len());
    let late = back.iter().find(|row| row["time"] == "23:30").unwrap();
    assert_eq!(late["end_time"], "00:30");
    let query = "{ meetings(first: 100) { nodes { startsAtLocal durationMinutes } } }";
    let data = other.visitor().ask(query, Value::Null).await.data();
    let nodes = data["meetings"]["nodes"].as_array().unwrap();
    let late = nodes.iter().filter(|node| node["startsAtLocal"].as_str().unwrap().ends_with("T23:30:00"));
    assert!(late.clone().count() > 2 && late.clone().all(|node| node["durationMinutes"] == 60));
    assert_eq!(counts(&import(&other, json!(told)).await), [0, 0, told.len() as u64, 0]);
    other.finish().await;
}

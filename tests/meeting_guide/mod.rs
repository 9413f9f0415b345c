//! Meetings in the Meeting Guide format: taken over from other lists, and told to them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod following;
mod many;
mod telling;

use sea_orm::EntityTrait;
use serde_json::{Value, json};
use waymark::meeting_guide::{Assumed, Report, import_meeting_guide};

use crate::support::waymark::Waymark;

/// A hybrid meeting in New York on Sundays and Wednesdays at six in the evening.
pub fn serenity() -> Value {
    json!({
        "name": "Sunday Serenity", "slug": "sunday-serenity-14", "day": [0, 3], "time": "18:00", "end_time": "19:30",
        "timezone": "America/New_York", "location": "Alano Club", "location_notes": "Ring twice.",
        "formatted_address": "123 Main Street, Anytown, NY 10001, USA", "region": "Old Town",
        "latitude": 40.75, "longitude": -73.99, "approximate": "no", "types": ["O", "S", "G", "X", "BA", "ST"],
        "notes": "The second floor.", "conference_url": "https://meet.example.org/serenity",
        "conference_url_notes": "Password: peace", "conference_phone": "+1 929 205 6099,,123#",
        "conference_phone_notes": "Wait for the host", "group": "The Serenity Group",
        "updated": "2025-12-31 14:32:23", "contact_1_name": "Sam", "contact_1_email": "sam@example.org",
    })
}

/// A row with other values.
pub fn with(mut row: Value, changes: Value) -> Value {
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

/// Takes over rows in English.
pub async fn import(t: &Waymark, rows: Value) -> Report {
    import_with(t, rows, None).await
}

/// Takes over rows in English, for which this zone is assumed.
pub async fn import_with(t: &Waymark, rows: Value, zone: Option<&str>) -> Report {
    let assumed = Assumed { language: "en".parse().unwrap(), zone: zone.map(|zone| zone.parse().unwrap()) };
    import_meeting_guide(&t.app, rows.to_string().as_bytes(), &assumed).await.unwrap()
}

/// New, changed, unchanged, refused.
pub fn counts(report: &Report) -> [u64; 4] {
    [report.taken, report.changed, report.unchanged, report.refused.len() as u64]
}

/// What the server tells everybody.
pub async fn told(t: &Waymark) -> Vec<Value> {
    read(t, "/meetings.json").await
}

/// An array that the server gives.
pub async fn read(t: &Waymark, path: &str) -> Vec<Value> {
    let (status, _, body) = t.visitor().get(path).await;
    assert_eq!(status, 200);
    serde_json::from_str::<Value>(&body).unwrap().as_array().unwrap().clone()
}

/// Everything that the database knows of meetings, and what it told those who follow.
pub async fn tables(t: &Waymark) -> String {
    let mut all = String::new();
    macro_rules! dump {
        ($($table:ident)+) => { $(
            let mut rows: Vec<String> = entity::$table::Entity::find()
                .all(&t.app.db.reader).await.unwrap().iter().map(|row| format!("{row:?}")).collect();
            rows.sort();
            all.push_str(&rows.join("\n"));
        )+ };
    }
    dump! { meeting meeting_text meeting_language meeting_access meeting_audience meeting_date meeting_rotation }
    dump! { occurrence occurrence_language rsvp meeting_guide_record change job }
    all
}

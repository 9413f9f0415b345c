//! Meetings: set up, found, come to, called off.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

mod beside;
mod changing;
mod coming;
mod evenings;
mod finding;
mod nearby;
mod own_calendar;
mod plans;
mod series;
mod setting_up;
mod taking;
mod team;
mod turns;
mod walks;

use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark};

/// A weekly hybrid meeting in Cairo, on Tuesdays at seven in the evening: the first is tomorrow.
pub fn weekly() -> Value {
    json!({
        "sourceLanguage": "ar",
        "texts": [
            { "language": "ar", "title": "مساء الثلاثاء", "description": "نلتقي ونتحدث." },
            { "language": "en", "title": "Tuesday evening" },
            { "language": "fr", "title": "Mardi soir" },
        ],
        "format": "HYBRID",
        "languages": [{ "language": "ar" }, { "language": "en", "interpreted": true }],
        "recurrence": "FREQ=WEEKLY;BYDAY=TU",
        "startsAtLocal": "2026-01-13T19:00:00",
        "timeZone": "Africa/Cairo",
        "durationMinutes": 90,
        "venue": { "name": "بيت الحي", "address": "12 شارع النيل، القاهرة", "directions": "Ring twice." },
        "joinUrl": "https://meet.example.org/tuesday",
        "dialIn": "+20 2 5550 0199, 4821#",
        "accessFacts": [
            { "fact": "STEP_FREE", "isAvailable": true, "checkedOn": "2026-01-05" },
            { "fact": "CHILDCARE", "isAvailable": false },
        ],
    })
}

/// The same with other values.
pub fn weekly_with(changes: Value) -> Value {
    let mut meeting = weekly();
    for (field, value) in changes.as_object().unwrap() {
        meeting[field] = value.clone();
    }
    meeting
}

/// Sets the meeting up, and gives its id.
pub async fn set_up(facilitator: &Person, meeting: Value) -> Value {
    let payload = facilitator.client.change("createMeeting", meeting, "meeting { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["meeting"]["id"].clone()
}

/// A facilitator and the first date of a meeting that she holds.
pub async fn first_date(t: &Waymark, meeting: Value) -> (Person, Value) {
    let facilitator = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&facilitator, meeting).await;
    let found = facilitator.client.ask("{ occurrences(first: 1) { nodes { id } } }", Value::Null).await.data();
    (facilitator, found["occurrences"]["nodes"][0]["id"].clone())
}

/// Does something with a date, and gives the code of what is wrong, or nothing.
pub async fn does(client: &Client, verb: &str, input: Value) -> Option<String> {
    let payload = client.change(verb, input, "occurrence { id }").await;
    payload["userErrors"][0]["code"].as_str().map(str::to_owned)
}

/// When the dates begin that this filter finds, in UTC: the day and the hour.
pub async fn found(client: &Client, filter: Value) -> Vec<String> {
    found_to_the_minute(client, filter).await.into_iter().map(|start| start[..5].to_owned()).collect()
}

/// The same with minutes.
pub async fn found_to_the_minute(client: &Client, filter: Value) -> Vec<String> {
    let query = "query($filter: OccurrenceFilter) { occurrences(filter: $filter) { nodes { startsAt } } }";
    let data = client.ask(query, json!({ "filter": filter })).await.data();
    let nodes = data["occurrences"]["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|node| node["startsAt"].as_str().unwrap()[8..16].to_owned()).collect()
}

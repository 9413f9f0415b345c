//! Setting a meeting up.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{set_up, weekly, weekly_with};
use crate::support::waymark::on_both_databases;

const MEETING: &str = "query($id: ID!) { node(id: $id) { ... on Meeting {
    title { text language direction source } description { text language } translations format
    languages { language interpreted } topic { concept name { text } } recurrence startsAtLocal timeZone
    durationMinutes venue { name address directions } access { fact state checkedOn } capacity
} } }";

#[apply(on_both_databases!)]
async fn a_meeting_is_told_in_the_readers_language_and_with_what_is_known(t: &Waymark) {
    let steward = t.member_with_role("Sana", "STEWARD").await;
    let names = json!([{ "language": "en", "text": "Coping skills" }, { "language": "ar", "text": "مهارات التكيّف" }]);
    let input = json!({ "concept": "coping-skills", "names": names });
    let payload = steward.client.change("createTopic", input.clone(), "topic { id }").await;
    let topic = payload["topic"]["id"].clone();
    let again = steward.client.change("createTopic", input, "topic { id }").await;
    assert_eq!(again["userErrors"][0]["code"], "CONFLICT");

    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({ "topic": topic, "capacity": 12 }))).await;
    let arabic = t.visitor().speaking("ar-EG").ask(MEETING, json!({ "id": id })).await.data()["node"].clone();
    assert_eq!(
        arabic["title"],
        json!({ "text": "مساء الثلاثاء", "language": "ar", "direction": "RTL", "source": true })
    );
    assert_eq!(arabic["topic"], json!({ "concept": "coping-skills", "name": { "text": "مهارات التكيّف" } }));
    let german = t.visitor().speaking("de").ask(MEETING, json!({ "id": id })).await.data()["node"].clone();
    assert_eq!(german["title"]["language"], "ar", "where there is no German, the original");
    let french = t.visitor().speaking("fr").ask(MEETING, json!({ "id": id })).await.data()["node"].clone();
    assert_eq!(french["title"]["text"], "Mardi soir");
    assert_eq!(french["description"]["language"], "ar");
    assert_eq!(french["translations"], json!(["ar", "en", "fr"]));
    let spoken = json!([{ "language": "ar", "interpreted": false }, { "language": "en", "interpreted": true }]);
    assert_eq!(french["languages"], spoken);
    assert_eq!(french["startsAtLocal"], "2026-01-13T19:00:00");
    let access = french["access"].as_array().unwrap();
    assert_eq!(access.len(), 14);
    assert_eq!(access[0], json!({ "fact": "STEP_FREE", "state": "YES", "checkedOn": "2026-01-05" }));
    assert_eq!(access[1], json!({ "fact": "ACCESSIBLE_TOILET", "state": "UNKNOWN", "checkedOn": null }));
    assert_eq!(access[7], json!({ "fact": "CHILDCARE", "state": "NO", "checkedOn": "2026-01-12" }));
}

#[apply(on_both_databases!)]
async fn what_is_wrong_is_said_at_once_and_where(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let errors = async |changes: Value| {
        let payload = farida.client.change("createMeeting", weekly_with(changes), "meeting { id }").await;
        assert_eq!(payload["meeting"], Value::Null);
        let errors = payload["userErrors"].as_array().unwrap().iter();
        let places = errors.map(|error| {
            let field: Vec<_> = error["field"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
            format!("{} {}", error["code"].as_str().unwrap(), field.join("."))
        });
        places.collect::<Vec<_>>()
    };
    let unknown_topic = format!("topic_{}", "0".repeat(32));
    for (changes, expected) in [
        (json!({ "recurrence": "FREQ=HOURLY" }), &["RECURRENCE_INVALID recurrence"][..]),
        (json!({ "recurrence": "FREQ=WEEKLY;BYDAY=MO" }), &["RECURRENCE_INVALID startsAtLocal"]),
        (
            json!({ "recurrence": "FREQ=DAILY;COUNT=2", "startsAtLocal": "2025-12-01T10:00:00" }),
            &["RECURRENCE_INVALID recurrence"],
        ),
        (json!({ "timeZone": "Mars/Olympus" }), &["BAD_USER_INPUT timeZone"]),
        (json!({ "startsAtLocal": "2126-01-15T19:00:00" }), &["BAD_USER_INPUT startsAtLocal"]),
        (json!({ "texts": [{ "language": "ar", "title": " " }] }), &["BAD_USER_INPUT texts.0.title"]),
        (json!({ "texts": [{ "language": "en", "title": "A" }] }), &["BAD_USER_INPUT texts"]),
        (json!({ "texts": [] }), &["BAD_USER_INPUT texts", "BAD_USER_INPUT texts"]),
        (
            json!({ "languages": [{ "language": "ar" }, { "language": "AR" }] }),
            &["BAD_USER_INPUT languages.1.language"],
        ),
        (json!({ "venue": null }), &["BAD_USER_INPUT venue"]),
        (json!({ "joinUrl": "javascript:alert(1)" }), &["BAD_USER_INPUT joinUrl"]),
        (json!({ "format": "ONLINE" }), &["BAD_USER_INPUT venue"]),
        (
            json!({ "durationMinutes": 1441, "capacity": 0 }),
            &["BAD_USER_INPUT durationMinutes", "BAD_USER_INPUT capacity"],
        ),
        (
            json!({ "accessFacts": [{ "fact": "PARKING", "isAvailable": true, "checkedOn": "2026-02-01" }] }),
            &["BAD_USER_INPUT accessFacts.0.checkedOn"],
        ),
        (json!({ "topic": unknown_topic }), &["NOT_FOUND topic"]),
    ] {
        assert_eq!(errors(changes.clone()).await, expected, "{changes}");
    }
    let meetings = t.visitor().ask("{ meetings { nodes { id } } occurrences { nodes { id } } }", Value::Null).await;
    assert_eq!(meetings.data(), json!({ "meetings": { "nodes": [] }, "occurrences": { "nodes": [] } }));
}

#[apply(on_both_databases!)]
async fn only_facilitators_set_meetings_up(t: &Waymark) {
    let sami = t.member("Sami").await;
    let query = "mutation($input: CreateMeetingInput!) { createMeeting(input: $input) { meeting { id } } }";
    assert_eq!(sami.client.ask(query, json!({ "input": weekly() })).await.code(), "FORBIDDEN");
    assert_eq!(t.visitor().ask(query, json!({ "input": weekly() })).await.code(), "UNAUTHENTICATED");
}

#[apply(on_both_databases!)]
async fn the_dates_of_a_series_go_on_as_time_does(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let query =
        "query($id: ID!) { node(id: $id) { ... on Meeting { occurrences(last: 1) { nodes { startsAtLocal } } } } }";
    let latest = async || {
        let data = t.visitor().ask(query, json!({ "id": id })).await.data();
        data["node"]["occurrences"]["nodes"][0]["startsAtLocal"].as_str().unwrap().to_owned()
    };
    assert_eq!(latest().await, "2026-07-07T19:00:00");
    t.run_jobs().await;
    assert_eq!(latest().await, "2026-07-07T19:00:00", "not yet");
    for _ in 0..3 {
        t.advance(TimeDelta::weeks(1));
        t.run_jobs().await;
        t.run_jobs().await;
    }
    // Cairo has put its clocks forward meanwhile; the meeting is still at seven.
    assert_eq!(latest().await, "2026-07-28T19:00:00");
    // Nothing was done for a long while: it is made up for.
    t.advance(TimeDelta::weeks(30));
    t.run_jobs().await;
    assert_eq!(latest().await, "2027-02-23T19:00:00");
    let count = "query($id: ID!) { node(id: $id) { ... on Meeting {
        occurrences(from: \"2026-01-01\", first: 100) { nodes { startsAtLocal } }
    } } }";
    let data = t.visitor().ask(count, json!({ "id": id })).await.data();
    assert_eq!(data["node"]["occurrences"]["nodes"].as_array().unwrap().len(), 59, "each once");
}

#[apply(on_both_databases!)]
async fn a_series_that_ends_is_left_alone(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&farida, weekly_with(json!({ "recurrence": "FREQ=WEEKLY;BYDAY=TU;COUNT=2" }))).await;
    t.advance(TimeDelta::weeks(40));
    t.run_jobs().await;
    let query = "{ occurrences(filter: { from: \"2026-01-01\" }) { nodes { startsAt endsAt } } }";
    let found = t.visitor().ask(query, Value::Null).await.data();
    assert_eq!(
        found["occurrences"]["nodes"],
        json!([
            { "startsAt": "2026-01-13T17:00:00Z", "endsAt": "2026-01-13T18:30:00Z" },
            { "startsAt": "2026-01-20T17:00:00Z", "endsAt": "2026-01-20T18:30:00Z" },
        ])
    );
}

//! Rows that become meetings, and go on as their list does.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{counts, import, import_with, serenity, tables, told, with};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

const MEETINGS: &str = "{ meetings { nodes {
    id title { text language } description { text } format recurrence startsAtLocal timeZone durationMinutes
    venue { name address directions } languages { language } isJoinPublic facilitator { id } topic { concept }
    access { fact state checkedOn } occurrences(first: 3) { nodes { id startsAt endsAt status going } }
} } }";

const WAYS: &str = "{ occurrences(first: 1) { nodes { joinUrl dialIn } } }";

async fn meetings(client: &Client) -> Vec<Value> {
    client.ask(MEETINGS, Value::Null).await.data()["meetings"]["nodes"].as_array().unwrap().clone()
}

fn starts(meeting: &Value) -> Vec<&str> {
    let dates = meeting["occurrences"]["nodes"].as_array().unwrap();
    dates.iter().map(|date| date["startsAt"].as_str().unwrap()).collect()
}

#[apply(on_both_databases!)]
async fn a_row_becomes_a_meeting_that_goes_on(t: &Waymark) {
    let noor = t.member("Noor").await.client;
    let report = import(t, json!([serenity()])).await;
    assert_eq!(counts(&report), [1, 0, 0, 0]);
    assert_eq!(report.codes_without_topic.keys().collect::<Vec<_>>(), ["O", "ST"]);
    let meeting = meetings(&noor).await[0].clone();
    assert_eq!(meeting["title"], json!({ "text": "Sunday Serenity", "language": "en" }));
    assert_eq!(meeting["description"]["text"], "The second floor.\n\nPassword: peace");
    assert_eq!((&meeting["format"], &meeting["durationMinutes"]), (&json!("HYBRID"), &json!(90)));
    assert_eq!(meeting["recurrence"], "FREQ=WEEKLY;BYDAY=WE,SU");
    assert_eq!(meeting["startsAtLocal"], "2026-01-14T18:00:00", "the next of its days");
    assert_eq!(starts(&meeting), ["2026-01-14T23:00:00Z", "2026-01-18T23:00:00Z", "2026-01-21T23:00:00Z"]);
    assert_eq!(
        meeting["venue"],
        json!({
            "name": "Alano Club", "address": "123 Main Street, Anytown, NY 10001, USA", "directions": "Ring twice.",
        })
    );
    assert_eq!(meeting["languages"], json!([{ "language": "es" }]));
    assert_eq!(meeting["access"][0], json!({ "fact": "STEP_FREE", "state": "YES", "checkedOn": "2025-12-31" }));
    assert_eq!((&meeting["facilitator"], &meeting["isJoinPublic"]), (&Value::Null, &json!(true)));
    let ways = noor.ask(WAYS, Value::Null).await.data()["occurrences"]["nodes"][0].clone();
    let dial_in = "+19292056099,,123# – Wait for the host";
    assert_eq!(ways, json!({ "joinUrl": "https://meet.example.org/serenity", "dialIn": dial_in }));

    let before = tables(t).await;
    t.advance(TimeDelta::days(1));
    assert_eq!(counts(&import(t, json!([serenity(), serenity()])).await), [0, 0, 1, 1], "a slug is there once");
    assert_eq!(tables(t).await, before, "the same again changes nothing");

    t.advance(TimeDelta::weeks(2));
    t.run_jobs().await;
    assert_ne!(tables(t).await, before, "its dates are worked out further ahead");
}

#[apply(on_both_databases!)]
async fn what_changes_there_changes_here_and_no_more(t: &Waymark) {
    let noor = t.member("Noor").await.client;
    let other = with(serenity(), json!({ "slug": "other" }));
    import(t, json!([serenity(), other])).await;
    let [first, second]: [Value; 2] = meetings(&noor).await.try_into().unwrap();

    t.advance(TimeDelta::minutes(5));
    let renamed = with(serenity(), json!({ "name": "Serenity", "types": ["O", "EN", "X", "W"] }));
    assert_eq!(counts(&import(t, json!([renamed, other])).await), [0, 1, 1, 0]);
    let [now, untouched]: [Value; 2] = meetings(&noor).await.try_into().unwrap();
    assert_eq!(untouched, second);
    let expected = with(
        first.clone(),
        json!({
            "title": { "text": "Serenity", "language": "en" }, "languages": [{ "language": "en" }],
            "access": now["access"],
        }),
    );
    assert_eq!(now, expected);
    let of = |fact: &str, meeting: &Value| {
        let facts = meeting["access"].as_array().unwrap();
        facts.iter().find(|it| it["fact"] == fact).unwrap()["state"].clone()
    };
    assert_eq!((of("STEP_FREE", &now), of("CHILDCARE", &now)), (json!("YES"), json!("UNKNOWN")));
    assert_eq!(of("CHILDCARE", &first), "YES");
}

#[apply(on_both_databases!)]
async fn who_comes_goes_along_when_the_time_changes(t: &Waymark) {
    let noor = t.member("Noor").await.client;
    import(t, json!([with(serenity(), json!({ "day": 3 }))])).await;
    let date = meetings(&noor).await[0]["occurrences"]["nodes"][1]["id"].clone();
    noor.change("rsvp", json!({ "occurrence": date }), "occurrence { id }").await;

    let moved = json!({ "day": 5, "time": "23:30", "end_time": "00:30" });
    assert_eq!(counts(&import(t, json!([with(serenity(), moved)])).await), [0, 1, 0, 0]);
    let meeting = meetings(&noor).await[0].clone();
    assert_eq!(starts(&meeting), ["2026-01-17T04:30:00Z", "2026-01-24T04:30:00Z", "2026-01-31T04:30:00Z"]);
    let second = &meeting["occurrences"]["nodes"][1];
    assert_eq!((&second["id"], &second["going"]), (&date, &json!(1)), "it is still the date that she said yes to");
    assert_eq!(second["endsAt"], "2026-01-24T05:30:00Z");
    let letters = t.inbox("noor@example.org").len();
    t.run_jobs().await;
    assert_eq!(t.inbox("noor@example.org").len(), letters + 1, "she is told, once");

    // Twice a week, and then another day alone.
    import(t, json!([with(serenity(), json!({ "day": [5, 6], "time": "20:00" }))])).await;
    let twice = meetings(&noor).await[0].clone();
    assert_eq!(starts(&twice), ["2026-01-17T01:00:00Z", "2026-01-18T01:00:00Z", "2026-01-24T01:00:00Z"]);
    assert_eq!(twice["occurrences"]["nodes"][2]["id"], date);
    import(t, json!([with(serenity(), json!({ "day": 6, "time": "20:00" }))])).await;
    let again = meetings(&noor).await[0].clone();
    let dates = again["occurrences"]["nodes"].as_array().unwrap();
    let status: Vec<&str> = dates.iter().map(|date| date["status"].as_str().unwrap()).collect();
    assert_eq!(starts(&again), ["2026-01-18T01:00:00Z", "2026-01-24T01:00:00Z", "2026-01-25T01:00:00Z"]);
    assert_eq!(status, ["SCHEDULED", "CANCELLED", "SCHEDULED"], "what somebody wanted to come to is called off");
}

#[apply(on_both_databases!)]
async fn a_closed_place_calls_its_dates_off_until_it_opens(t: &Waymark) {
    let row = |types: Value| {
        let ways = json!({ "conference_url": null, "conference_phone": null, "types": types });
        json!([with(serenity(), ways)])
    };
    let visitor = t.visitor();
    let query = "{ occurrences(first: 100) { nodes { status } } }";
    let status = async || {
        let data = visitor.ask(query, Value::Null).await.data();
        let nodes = data["occurrences"]["nodes"].as_array().unwrap().clone();
        let first = nodes[0]["status"].as_str().unwrap().to_owned();
        assert!(nodes.iter().all(|node| node["status"] == *first));
        (first, nodes.len())
    };
    import(t, row(json!(["TC"]))).await;
    assert_eq!(status().await, ("CANCELLED".to_owned(), 52));
    assert_eq!(told(t).await[0]["types"], json!(["EN", "TC"]));
    import(t, row(json!([]))).await;
    assert_eq!(status().await, ("SCHEDULED".to_owned(), 52));
    import(t, row(json!(["TC"]))).await;
    assert_eq!(status().await.0, "CANCELLED");
}

#[apply(on_both_databases!)]
async fn a_zone_that_is_assumed_can_be_assumed_otherwise(t: &Waymark) {
    let row = json!([with(serenity(), json!({ "timezone": "" }))]);
    assert_eq!(counts(&import(t, row.clone()).await), [0, 0, 0, 1]);
    let report = import_with(t, row.clone(), Some("America/Chicago")).await;
    assert_eq!((counts(&report), report.zones_assumed), ([1, 0, 0, 0], 1));
    assert_eq!(counts(&import_with(t, row.clone(), Some("America/Chicago")).await), [0, 0, 1, 0]);
    assert_eq!(counts(&import_with(t, row, Some("America/Denver")).await), [0, 1, 0, 0]);
    let meeting = t.visitor().ask("{ meetings { nodes { timeZone startsAtLocal } } }", Value::Null).await.data();
    let expected = json!({ "timeZone": "America/Denver", "startsAtLocal": "2026-01-14T18:00:00" });
    assert_eq!(meeting["meetings"]["nodes"][0], expected);
}

#[apply(on_both_databases!)]
async fn a_code_that_a_topic_has_becomes_the_topic(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await.client;
    let name = json!([{ "language": "en", "text": "Steps" }]);
    let topic = json!({ "concept": "steps", "names": name });
    let payload = steward.change("createTopic", topic, "topic { id }").await;
    let id = payload["topic"]["id"].as_str().unwrap().strip_prefix("topic_").unwrap().parse().unwrap();
    let code = entity::topic_code::Model { topic_id: id, system: "meeting-guide".to_owned(), code: "ST".to_owned() };
    let row = sea_orm::IntoActiveModel::into_active_model(code);
    sea_orm::ActiveModelTrait::insert(row, &t.app.db.writer).await.unwrap();
    let report = import(t, json!([serenity()])).await;
    assert_eq!(report.codes_without_topic.keys().collect::<Vec<_>>(), ["O"]);
    assert_eq!(meetings(&steward).await[0]["topic"]["concept"], "steps");
    assert_eq!(told(t).await[0]["types"], json!(["S", "BA", "X", "G", "O", "ST"]));
    import(t, json!([with(serenity(), json!({ "types": ["O"] }))])).await;
    assert_eq!(meetings(&steward).await[0]["topic"], Value::Null);
}

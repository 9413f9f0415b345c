//! Finding dates by where they are, whom they are for, and how soon they begin.

use macro_rules_attribute::apply;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::{does, found, set_up, weekly_with};
use crate::support::waymark::{Person, on_both_databases};

/// A weekly meeting at this place, on Tuesdays at the hour, for an hour.
async fn at_place(facilitator: &Person, hour: u32, position: (f64, f64), changes: Value) -> Value {
    let (latitude, longitude) = position;
    let mut meeting = weekly_with(json!({
        "format": "IN_PERSON", "joinUrl": null, "dialIn": null, "timeZone": "UTC", "durationMinutes": 60,
        "recurrence": "FREQ=WEEKLY;BYDAY=TU;COUNT=1", "startsAtLocal": format!("2026-01-13T{hour:02}:00:00"),
        "venue": { "name": "House", "address": "1 Street", "latitude": latitude, "longitude": longitude },
    }));
    for (field, value) in changes.as_object().unwrap() {
        meeting[field] = value.clone();
    }
    set_up(facilitator, meeting).await
}

fn near(latitude: f64, longitude: f64, kilometres: f64) -> Value {
    json!({ "near": { "latitude": latitude, "longitude": longitude, "kilometres": kilometres } })
}

#[apply(on_both_databases!)]
async fn what_is_near_is_found_also_across_180_degrees_and_at_the_pole(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let (suva, apia, berlin, potsdam) = ((-18.14, 178.44), (-13.83, -171.77), (52.52, 13.405), (52.39, 13.065));
    for (hour, place) in [(8, suva), (9, apia), (10, berlin), (11, potsdam), (12, (90.0, 0.0)), (13, (89.9, -120.0))] {
        at_place(&farida, hour, place, json!({})).await;
    }
    // One at no known place, and one online.
    at_place(&farida, 14, berlin, json!({ "venue": { "name": "House", "address": "1 Street" } })).await;
    let online = json!({ "format": "ONLINE", "venue": null, "joinUrl": "https://meet.example.org/a" });
    at_place(&farida, 15, berlin, online).await;

    let hours = async |filter: Value| found(&t.visitor(), filter).await;
    assert_eq!(hours(near(52.52, 13.4, 5.0)).await, ["13T10"]);
    assert_eq!(hours(near(52.52, 13.4, 30.0)).await, ["13T10", "13T11"]);
    assert_eq!(hours(near(52.52, 13.4, 24.0)).await, ["13T10"], "Potsdam is 27 km away");
    assert_eq!(hours(near(-16.0, 179.9, 1_000.0)).await, ["13T08", "13T09"], "on both sides of the line");
    assert_eq!(hours(near(90.0, 77.0, 20.0)).await, ["13T12", "13T13"], "at the pole, every longitude is one");
    assert_eq!(hours(near(0.0, 0.0, 20_000.0)).await.len(), 6, "the whole earth, but not what has no place");
    assert_eq!(hours(near(0.0, -30.0, 100.0)).await, [""; 0]);
    let meetings = "query($near: NearInput) { meetings(near: $near) { nodes { startsAtLocal } } }";
    let data = t.visitor().ask(meetings, near(52.52, 13.4, 30.0)).await.data();
    let starts = json!([{ "startsAtLocal": "2026-01-13T10:00:00" }, { "startsAtLocal": "2026-01-13T11:00:00" }]);
    assert_eq!(data["meetings"]["nodes"], starts);
}

#[apply(on_both_databases!)]
async fn for_one_date_its_own_place_and_format_and_languages_count(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let thrice = json!({ "recurrence": "FREQ=WEEKLY;BYDAY=TU;COUNT=3" });
    at_place(&farida, 10, (52.52, 13.405), thrice).await;
    let data = t.visitor().ask("{ occurrences { nodes { id } } }", Value::Null).await.data();
    let date = |place: usize| data["occurrences"]["nodes"][place]["id"].clone();
    let hamburg = json!({ "name": "Haus", "address": "Weg 1", "latitude": 53.55, "longitude": 9.99 });
    let elsewhere = json!({ "occurrence": date(1), "venue": hamburg, "languages": [{ "language": "fr" }] });
    assert_eq!(does(&farida.client, "changeOccurrence", elsewhere).await, None);
    let online = json!({ "occurrence": date(2), "format": "ONLINE", "joinUrl": "https://meet.example.org/a" });
    assert_eq!(does(&farida.client, "changeOccurrence", online).await, None);
    let days = async |filter: Value| found(&t.visitor(), filter).await;
    assert_eq!(days(near(52.52, 13.4, 50.0)).await, ["13T10"]);
    assert_eq!(days(near(53.55, 9.99, 50.0)).await, ["20T10"]);
    assert_eq!(days(near(53.0, 11.5, 500.0)).await, ["13T10", "20T10"]);
    assert_eq!(days(json!({ "format": "ONLINE" })).await, ["27T10"]);
    assert_eq!(days(json!({ "format": "IN_PERSON" })).await, ["13T10", "20T10"]);
    assert_eq!(days(json!({ "language": "fr" })).await, ["20T10"]);
    assert_eq!(days(json!({ "language": "ar" })).await, ["13T10", "27T10"]);

    // For the time being online, up to and with the 20th: which has its own place, but no format of its own.
    let conn = &t.app.db.writer;
    let state = "UPDATE meeting SET state = 'temporarily_online', state_until = '2026-01-20',
        state_ends_at = '2026-01-21 00:00:00+00:00'";
    conn.execute_unprepared(state).await.unwrap();
    conn.execute_unprepared("UPDATE occurrence SET format = NULL").await.unwrap();
    assert_eq!(days(json!({ "format": "ONLINE" })).await, ["13T10", "20T10"]);
    assert_eq!(days(json!({ "format": "IN_PERSON" })).await, ["27T10"]);
    assert_eq!(days(near(53.0, 11.5, 500.0)).await, ["27T10"]);
}

#[apply(on_both_databases!)]
async fn whom_it_is_for_and_where_people_know_it(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let berlin = (52.52, 13.405);
    let women = json!({ "audiences": ["WOMEN", "NEWCOMERS", "WOMEN"], "region": " Kreuzberg " });
    let id = at_place(&farida, 10, berlin, women).await;
    at_place(&farida, 11, berlin, json!({ "audiences": ["NEWCOMERS"] })).await;
    at_place(&farida, 12, berlin, json!({ "region": "Mitte" })).await;
    let query =
        "query($id: ID!) { node(id: $id) { ... on Meeting { audiences region venue { latitude longitude } } } }";
    let meeting = t.visitor().ask(query, json!({ "id": id })).await.data()["node"].clone();
    let venue = json!({ "latitude": 52.52, "longitude": 13.405 });
    assert_eq!(meeting, json!({ "audiences": ["NEWCOMERS", "WOMEN"], "region": "Kreuzberg", "venue": venue }));
    let days = async |filter: Value| found(&t.visitor(), filter).await;
    assert_eq!(days(json!({ "audience": "WOMEN" })).await, ["13T10"]);
    assert_eq!(days(json!({ "audience": "NEWCOMERS" })).await, ["13T10", "13T11"]);
    assert_eq!(days(json!({ "audience": "MEN" })).await, [""; 0]);
    let meetings = async |arguments: &str| {
        let query = format!("{{ meetings({arguments}) {{ nodes {{ startsAtLocal }} }} }}");
        let data = t.visitor().ask(&query, Value::Null).await.data();
        let nodes = data["meetings"]["nodes"].as_array().unwrap().clone();
        nodes.iter().map(|node| node["startsAtLocal"].as_str().unwrap()[8..13].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(meetings("audience: NEWCOMERS").await, ["13T10", "13T11"]);
    assert_eq!(meetings("region: \"Mitte\"").await, ["13T12"]);
    assert_eq!(meetings("region: \"mitte\"").await, [""; 0]);
    assert_eq!(meetings("format: ONLINE").await, [""; 0]);
    assert_eq!(meetings("accessFacts: [STEP_FREE], audience: WOMEN, format: IN_PERSON").await, ["13T10"]);
}

#[apply(on_both_databases!)]
async fn what_runs_now_or_begins_soon(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    for hour in [10, 11, 12] {
        at_place(&farida, hour, (52.52, 13.405), json!({})).await;
    }
    t.turn_to("2026-01-13T10:30:00Z");
    let days = async |filter: Value| found(&t.visitor(), filter).await;
    assert_eq!(days(json!({ "withinMinutes": 0 })).await, ["13T10"], "it runs");
    assert_eq!(days(json!({ "withinMinutes": 29 })).await, ["13T10"]);
    assert_eq!(days(json!({ "withinMinutes": 30 })).await, ["13T10", "13T11"]);
    assert_eq!(days(json!({ "withinMinutes": 30, "from": "2026-01-13" })).await, ["13T10", "13T11"]);
    t.turn_to("2026-01-13T11:00:00Z");
    assert_eq!(days(json!({ "withinMinutes": 0 })).await, ["13T11"], "what is over does not run");
    let cancel = "occurrences(first: 1) { nodes { id } }";
    let id =
        t.visitor().ask(&format!("{{ {cancel} }}"), Value::Null).await.data()["occurrences"]["nodes"][0]["id"].clone();
    let farida = t.signed_in(&farida).await;
    farida.client.change("cancelOccurrence", json!({ "occurrence": id }), "occurrence { id }").await;
    assert_eq!(days(json!({ "status": "CANCELLED" })).await, ["13T11"]);
    assert_eq!(days(json!({ "status": "SCHEDULED" })).await, ["13T12"]);
    assert_eq!(days(json!({})).await, ["13T11", "13T12"], "by default, all");
}

#[apply(on_both_databases!)]
async fn what_cannot_be_looked_for_is_said(t: &Waymark) {
    let query = "query($filter: OccurrenceFilter) { occurrences(filter: $filter) { nodes { id } } }";
    for (filter, field) in [
        (near(90.5, 0.0, 1.0), json!(["filter", "near", "latitude"])),
        (near(0.0, 181.0, 1.0), json!(["filter", "near", "latitude"])),
        (near(0.0, 0.0, 0.0), json!(["filter", "near", "kilometres"])),
        (near(0.0, 0.0, -1.0), json!(["filter", "near", "kilometres"])),
        (near(0.0, 0.0, 20_001.0), json!(["filter", "near", "kilometres"])),
        (json!({ "withinMinutes": -1 }), json!(["filter", "withinMinutes"])),
        (json!({ "withinMinutes": 10_081 }), json!(["filter", "withinMinutes"])),
        (json!({ "timeZone": "Mars/Olympus" }), json!(["filter", "timeZone"])),
        (json!({ "weekdays": ["MONDAY"], "until": "2028-01-01" }), json!(["filter", "until"])),
    ] {
        let answer = t.visitor().ask(query, json!({ "filter": filter })).await;
        assert_eq!(answer.code(), "BAD_USER_INPUT", "{filter}");
        assert_eq!(answer.body["errors"][0]["extensions"]["field"], field, "{filter}");
    }
    for filter in [json!({ "startsFrom": "24:00" }), json!({ "startsFrom": "7:00" }), json!({ "weekdays": ["MON"] })] {
        assert_eq!(t.visitor().ask(query, json!({ "filter": filter })).await.code(), "BAD_USER_INPUT", "{filter}");
    }
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    for (venue, field) in [
        (json!({ "latitude": 52.5 }), json!(["venue", "longitude"])),
        (json!({ "longitude": 13.4 }), json!(["venue", "longitude"])),
        (json!({ "latitude": -90.1, "longitude": 0 }), json!(["venue", "longitude"])),
    ] {
        let mut meeting = weekly_with(json!({}));
        for (name, value) in venue.as_object().unwrap() {
            meeting["venue"][name] = value.clone();
        }
        let payload = farida.client.change("createMeeting", meeting, "meeting { id }").await;
        assert_eq!(payload["userErrors"][0]["field"], field, "{venue}");
        assert_eq!(payload["userErrors"].as_array().unwrap().len(), 1, "{venue}");
    }
}

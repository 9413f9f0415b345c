//! Finding dates by the day of the week and the time of day, on the clock of whoever asks.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{found, found_to_the_minute, set_up, weekly_with};
use crate::support::waymark::{Person, on_both_databases};

/// A meeting online, every day at this hour of this zone.
async fn daily(facilitator: &Person, first: &str, zone: &str, count: u32) {
    let meeting = weekly_with(json!({
        "format": "ONLINE", "venue": null, "timeZone": zone, "startsAtLocal": first, "durationMinutes": 60,
        "recurrence": format!("FREQ=DAILY;COUNT={count}"),
    }));
    set_up(facilitator, meeting).await;
}

#[apply(on_both_databases!)]
async fn an_evening_in_berlin_is_an_evening_before_and_after_the_clocks_change(t: &Waymark) {
    t.turn_to("2026-10-19T09:00:00Z");
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    // 18:00 in Berlin throughout; 16:30 in UTC is 18:30 in summer and 17:30 in winter.
    daily(&farida, "2026-10-23T18:00:00", "Europe/Berlin", 4).await;
    daily(&farida, "2026-10-23T16:30:00", "UTC", 4).await;
    let lena = t.member_in("Lena", "de", "Europe/Berlin").await;
    let expected = ["23T16:00", "23T16:30", "24T16:00", "24T16:30", "25T17:00", "26T17:00"];
    let evening = json!({ "startsFrom": "18:00" });
    assert_eq!(found_to_the_minute(&lena.client, evening.clone()).await, expected, "by her own zone");
    let said = json!({ "startsFrom": "18:00", "timeZone": "Europe/Berlin" });
    assert_eq!(found_to_the_minute(&t.visitor(), said).await, expected, "by the zone that is said");
    assert_eq!(found_to_the_minute(&t.visitor(), evening).await, [""; 0], "nothing begins at 18:00 in UTC");
    let exact = json!({ "startsFrom": "18:00", "startsUntil": "18:00" });
    assert_eq!(found_to_the_minute(&lena.client, exact).await, ["23T16:00", "24T16:00", "25T17:00", "26T17:00"]);
    let sunday = json!({ "weekdays": ["SUNDAY"], "startsUntil": "17:59" });
    assert_eq!(found_to_the_minute(&lena.client, sunday).await, ["25T16:30"]);
}

#[apply(on_both_databases!)]
async fn a_day_of_the_week_is_the_askers_own(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    // From Monday the 12th on: each day at 23:30 in UTC.
    daily(&farida, "2026-01-12T23:30:00", "UTC", 7).await;
    let on = async |zone: &str, filter: Value| {
        let mut filter = filter;
        filter["timeZone"] = json!(zone);
        found(&t.visitor(), filter).await
    };
    assert_eq!(on("UTC", json!({ "weekdays": ["FRIDAY"] })).await, ["16T23"]);
    assert_eq!(on("Asia/Kathmandu", json!({ "weekdays": ["FRIDAY"] })).await, ["15T23"], "there it is Friday, 5:15");
    assert_eq!(on("Pacific/Auckland", json!({ "weekdays": ["MONDAY", "SUNDAY"] })).await, ["17T23", "18T23"]);
    let night = json!({ "weekdays": ["FRIDAY"], "startsFrom": "22:00", "startsUntil": "02:00" });
    assert_eq!(on("UTC", night.clone()).await, ["16T23"]);
    assert_eq!(on("Europe/Berlin", night.clone()).await, ["16T23"], "Saturday at 0:30 belongs to Friday night");
    assert_eq!(on("Europe/Moscow", night).await, [""; 0], "2:30 is too late");
    assert_eq!(on("UTC", json!({ "weekdays": [] })).await.len(), 7, "no day is every day");
}

#[apply(on_both_databases!)]
async fn filters_are_asked_together(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    daily(&farida, "2026-01-12T18:00:00", "UTC", 10).await;
    let meeting = weekly_with(json!({
        "timeZone": "UTC", "startsAtLocal": "2026-01-13T18:00:00", "recurrence": "FREQ=WEEKLY;COUNT=5",
        "audiences": ["PARENTS"], "languages": [{ "language": "ase" }],
        "venue": { "name": "House", "address": "1 Street", "latitude": 30.04, "longitude": 31.24 },
    }));
    set_up(&farida, meeting).await;
    let filter = json!({
        "weekdays": ["TUESDAY"], "startsFrom": "17:00", "startsUntil": "21:00", "from": "2026-01-14", "until": "2026-01-27",
        "audience": "PARENTS", "language": "ase", "format": "HYBRID", "accessFacts": ["STEP_FREE"], "status": "SCHEDULED",
        "near": { "latitude": 30.0, "longitude": 31.2, "kilometres": 15.0 },
    });
    assert_eq!(found(&t.visitor(), filter.clone()).await, ["20T18", "27T18"]);
    for (field, other) in [
        ("weekdays", json!(["WEDNESDAY"])),
        ("startsUntil", json!("17:30")),
        ("audience", json!("MEN")),
        ("language", json!("gsg")),
        ("format", json!("ONLINE")),
        ("accessFacts", json!(["PARKING"])),
        ("status", json!("CANCELLED")),
        ("near", json!({ "latitude": 30.0, "longitude": 31.2, "kilometres": 5.0 })),
        ("from", json!("2026-01-28")),
    ] {
        let mut filter = filter.clone();
        filter[field] = other;
        assert_eq!(found(&t.visitor(), filter).await, [""; 0], "{field}");
    }
}

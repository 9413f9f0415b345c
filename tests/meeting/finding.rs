//! Finding meetings and their dates.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{set_up, weekly, weekly_with};
use crate::support::waymark::{Waymark, on_both_databases};

const FOUND: &str = "query($filter: OccurrenceFilter, $first: Int, $after: String, $last: Int, $before: String) {
    occurrences(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        nodes { startsAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
}";

/// Three meetings: weekly in Cairo, daily online in German, monthly in Berlin across midnight.
async fn three_meetings(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&farida, weekly()).await;
    let online = json!({
        "format": "ONLINE", "venue": null, "languages": [{ "language": "de-AT" }], "timeZone": "Europe/Berlin",
        "recurrence": "FREQ=DAILY;COUNT=3", "startsAtLocal": "2026-01-13T08:00:00",
        "accessFacts": [
            { "fact": "CAPTIONS", "isAvailable": true }, { "fact": "CAMERA_OPTIONAL", "isAvailable": true },
        ],
    });
    set_up(&farida, weekly_with(online)).await;
    let late = json!({
        "format": "IN_PERSON", "joinUrl": null, "dialIn": null, "languages": [{ "language": "de" }],
        "recurrence": "FREQ=MONTHLY;BYDAY=-1SA", "startsAtLocal": "2026-01-31T23:30:00",
        "timeZone": "Europe/Berlin", "durationMinutes": 60,
        "accessFacts": [{ "fact": "CAPTIONS", "isAvailable": false }],
    });
    set_up(&farida, weekly_with(late)).await;
}

#[apply(on_both_databases!)]
async fn dates_are_found_by_what_matters(t: &Waymark) {
    three_meetings(t).await;
    let found = async |filter: Value| {
        let data = t.visitor().ask(FOUND, json!({ "filter": filter, "first": 4 })).await.data();
        let nodes = data["occurrences"]["nodes"].as_array().unwrap().clone();
        nodes.iter().map(|node| node["startsAt"].as_str().unwrap()[5..16].to_owned()).collect::<Vec<_>>()
    };
    let daily = ["01-13T07:00", "01-14T07:00", "01-15T07:00"];
    assert_eq!(found(Value::Null).await, ["01-13T07:00", "01-13T17:00", "01-14T07:00", "01-15T07:00"]);
    assert_eq!(found(json!({ "language": "de" })).await[..3], daily);
    assert_eq!(found(json!({ "language": "de" })).await[3], "01-31T22:30", "also what says no region");
    assert_eq!(found(json!({ "language": "de-CH" })).await[0], "01-31T22:30", "but not another region");
    assert_eq!(found(json!({ "language": "en" })).await[0], "01-13T17:00", "interpreted");
    assert!(found(json!({ "language": "ja" })).await.is_empty());
    assert_eq!(found(json!({ "format": "ONLINE" })).await, daily);
    assert_eq!(found(json!({ "accessFacts": ["CAPTIONS"] })).await, daily, "known to be so, not known not to be");
    assert_eq!(found(json!({ "accessFacts": ["CAPTIONS", "CAMERA_OPTIONAL"] })).await, daily);
    assert!(found(json!({ "accessFacts": ["CAPTIONS", "STEP_FREE"] })).await.is_empty());
    assert_eq!(found(json!({ "from": "2026-01-14", "until": "2026-01-14" })).await, ["01-14T07:00"]);
    let wrong = t.visitor().ask(FOUND, json!({ "filter": { "language": "xx_YY" } })).await;
    assert_eq!(wrong.code(), "BAD_USER_INPUT");
}

#[apply(on_both_databases!)]
async fn a_day_is_the_readers_own_and_a_meeting_may_pass_midnight(t: &Waymark) {
    three_meetings(t).await;
    let noor = t.member_in("Noor", "ar", "Asia/Kathmandu").await;
    let query = "query($filter: OccurrenceFilter) { occurrences(filter: $filter) { nodes {
        startsAt endsAt startsAtLocal timeZone startsAtForMe timeZoneForMe
    } } }";
    // Half past eleven on Saturday in Berlin is Sunday in Nepal.
    let sunday = json!({ "filter": { "from": "2026-02-01", "until": "2026-02-01" } });
    let found = noor.client.ask(query, sunday.clone()).await.data();
    assert_eq!(
        found["occurrences"]["nodes"],
        json!([{
            "startsAt": "2026-01-31T22:30:00Z", "endsAt": "2026-01-31T23:30:00Z",
            "startsAtLocal": "2026-01-31T23:30:00", "timeZone": "Europe/Berlin",
            "startsAtForMe": "2026-02-01T04:15:00", "timeZoneForMe": "Asia/Kathmandu",
        }])
    );
    let found = t.visitor().ask(query, sunday).await.data();
    assert_eq!(found["occurrences"]["nodes"], json!([]));
}

#[apply(on_both_databases!)]
async fn what_goes_on_is_told_until_it_is_over(t: &Waymark) {
    three_meetings(t).await;
    let next = async || {
        let data = t.visitor().ask(FOUND, json!({ "first": 1 })).await.data();
        data["occurrences"]["nodes"][0]["startsAt"].as_str().unwrap().to_owned()
    };
    t.turn_to("2026-01-13T18:29:59Z");
    assert_eq!(next().await, "2026-01-13T17:00:00Z");
    t.turn_to("2026-01-13T18:30:00Z");
    assert_eq!(next().await, "2026-01-14T07:00:00Z");
}

#[apply(on_both_databases!)]
async fn pages_go_both_ways(t: &Waymark) {
    three_meetings(t).await;
    let page = async |variables: Value| t.visitor().ask(FOUND, variables).await.data()["occurrences"].clone();
    let all = page(json!({ "first": 6 })).await["nodes"].clone();
    let first = page(json!({ "first": 3 })).await;
    let second = page(json!({ "first": 3, "after": first["pageInfo"]["endCursor"] })).await;
    assert_eq!(
        json!([first["nodes"], second["nodes"]]),
        json!([all.as_array().unwrap()[..3], all.as_array().unwrap()[3..]])
    );
    let back = page(json!({ "last": 3, "before": second["pageInfo"]["startCursor"] })).await;
    assert_eq!(back["nodes"], first["nodes"]);
    assert_eq!(back["pageInfo"]["hasPreviousPage"], false);
    let wrong = t.visitor().ask(FOUND, json!({ "after": "bm90IG91cnM" })).await;
    assert_eq!(wrong.code(), "CURSOR_INVALID");
    assert_eq!(t.visitor().ask(FOUND, json!({ "first": 101 })).await.code(), "PAGE_INVALID");
}

#[apply(on_both_databases!)]
async fn each_meeting_tells_its_own_next_dates(t: &Waymark) {
    three_meetings(t).await;
    let query = "query($first: Int, $after: String, $last: Int, $before: String) { meetings { nodes {
        occurrences(first: $first, after: $after, last: $last, before: $before) {
            nodes { startsAt } pageInfo { hasNextPage hasPreviousPage endCursor }
        }
    } } }";
    let page = async |variables: Value| {
        let data = t.visitor().ask(query, variables).await.data();
        let nodes = data["meetings"]["nodes"].as_array().unwrap().clone();
        nodes.into_iter().map(|node| node["occurrences"].clone()).collect::<Vec<_>>()
    };
    let day = |page: &Value, place: usize| page["nodes"][place]["startsAt"].as_str().unwrap()[5..10].to_owned();
    let next = page(json!({ "first": 2 })).await;
    let days: Vec<_> = next.iter().map(|page| (day(page, 0), day(page, 1))).collect();
    let expected = [("01-13", "01-20"), ("01-13", "01-14"), ("01-31", "02-28")];
    assert_eq!(days, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert!(next.iter().all(|page| page["pageInfo"]["hasNextPage"] == true));
    // A cursor is a moment: what each meeting has after it.
    let after = page(json!({ "first": 1, "after": next[1]["pageInfo"]["endCursor"] })).await;
    assert_eq!(after.iter().map(|page| day(page, 0)).collect::<Vec<_>>(), ["01-20", "01-15", "01-31"]);
    assert_eq!(
        after[1]["pageInfo"],
        json!({ "hasNextPage": false, "hasPreviousPage": true, "endCursor": after[1]["pageInfo"]["endCursor"] })
    );
    let last = page(json!({ "last": 1 })).await;
    assert_eq!(last.iter().map(|page| day(page, 0)).collect::<Vec<_>>(), ["07-07", "01-15", "06-27"]);
    assert_eq!(page(json!({ "first": 5, "before": next[1]["pageInfo"]["endCursor"] })).await[2]["nodes"], json!([]));
}

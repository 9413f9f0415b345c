//! What lists elsewhere are told of our meetings, and what not.

use std::collections::HashSet;

use chrono_tz::Tz;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{counts, import, read, serenity, told, with};
use crate::meeting::{set_up, weekly, weekly_with};
use crate::support::waymark::on_both_databases;

const PUBLISHED: &str = include_str!("../../api/src/meeting_guide/published_codes.txt");

/// What the format says of a row, field by field; and that there is no other field in it.
pub fn assert_valid(rows: &[Value]) {
    let mut slugs = HashSet::new();
    for row in rows {
        for (field, value) in row.as_object().unwrap() {
            let text = value.as_str().unwrap_or_default();
            let is_text = |most: usize| !text.trim().is_empty() && text.chars().count() <= most;
            let is_clock = || text.len() == 5 && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok();
            let is_day = |day: &Value| day.as_u64().is_some_and(|day| day < 7);
            let is_fine = match field.as_str() {
                "name" => is_text(255),
                "slug" => is_text(64) && !text.contains([' ', '/', '?', '#']) && slugs.insert(text.to_owned()),
                "day" => {
                    is_day(value) || value.as_array().is_some_and(|days| days.len() > 1 && days.iter().all(is_day))
                }
                "time" | "end_time" => is_clock(),
                "timezone" => text.parse::<Tz>().is_ok(),
                "location" | "formatted_address" | "region" | "location_notes" | "notes" | "group" => is_text(5_000),
                "conference_phone_notes" => is_text(300),
                "conference_url" => text.starts_with("https://") || text.starts_with("http://"),
                "conference_phone" => {
                    let digits = text.strip_prefix('+').unwrap_or(text);
                    is_text(300) && digits.chars().all(|one| one.is_ascii_digit() || ",*#".contains(one))
                }
                "approximate" => ["yes", "no"].contains(&text),
                "latitude" => value.as_f64().is_some_and(|degrees| degrees.abs() <= 90.0),
                "longitude" => value.as_f64().is_some_and(|degrees| degrees.abs() <= 180.0),
                "types" => {
                    value.as_array().unwrap().iter().all(|code| PUBLISHED.lines().any(|published| published == code))
                }
                "updated" => {
                    text.len() == 19 && chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").is_ok()
                }
                _ => false,
            };
            assert!(is_fine, "{field} in {row}");
        }
        // What readers drop a row for.
        for field in ["name", "slug", "day", "time", "timezone", "formatted_address", "types", "updated"] {
            assert!(row.get(field).is_some(), "{field} is missing in {row}");
        }
    }
}

#[apply(on_both_databases!)]
async fn a_meeting_is_told_as_far_as_everybody_may_know(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let rows = told(t).await;
    assert_valid(&rows);
    assert_eq!(
        rows,
        [json!({
            "name": "Tuesday evening", "slug": id, "day": 2, "time": "19:00", "end_time": "20:30",
            "timezone": "Africa/Cairo", "location": "بيت الحي", "formatted_address": "12 شارع النيل، القاهرة",
            "approximate": "no", "location_notes": "Ring twice.", "types": ["AR", "X"], "notes": "نلتقي ونتحدث.",
            "updated": "2026-01-12 09:00:00",
        })],
        "no way to join, and neither a language that is interpreted nor what is not there"
    );
    let (_, _, body) = t.visitor().speaking("fr").get("/meetings.json").await;
    assert!(body.contains("Mardi soir") && !body.contains("meet.example.org"));
    assert!(read(t, "/meetings.json?language=ar").await[0]["name"] == "مساء الثلاثاء");

    set_up(&farida, weekly_with(json!({ "isJoinPublic": true, "recurrence": "FREQ=WEEKLY;BYDAY=TU,TH" }))).await;
    let rows = told(t).await;
    assert_valid(&rows);
    assert_eq!(rows.len(), 3, "one row for each day of the week");
    assert_eq!((&rows[1]["day"], &rows[2]["day"]), (&json!(2), &json!(4)));
    assert_eq!(rows[1]["conference_url"], "https://meet.example.org/tuesday");
    assert_eq!(rows[1]["conference_phone"], "+20255500199,4821#");
}

#[apply(on_both_databases!)]
async fn everybody_who_may_know_the_way_is_told_it(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let noor = t.member("Noor").await.client;
    set_up(&farida, weekly()).await;
    set_up(&farida, weekly_with(json!({ "isJoinPublic": true, "startsAtLocal": "2026-01-13T20:00:00" }))).await;
    let query = "{ occurrences(first: 2) { nodes { joinUrl dialIn meeting { isJoinPublic } } } }";
    let data = noor.ask(query, Value::Null).await.data();
    let nodes = &data["occurrences"]["nodes"];
    assert_eq!(nodes[0], json!({ "joinUrl": null, "dialIn": null, "meeting": { "isJoinPublic": false } }));
    assert_eq!(nodes[1]["joinUrl"], "https://meet.example.org/tuesday");
    assert_eq!(nodes[1]["dialIn"], "+20 2 5550 0199, 4821#");
}

#[apply(on_both_databases!)]
async fn what_the_format_cannot_say_is_left_out_with_the_reason(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let online = json!({ "format": "ONLINE", "venue": null });
    let public = json!({ "format": "ONLINE", "venue": null, "isJoinPublic": true });
    let two = json!({ "recurrence": "FREQ=WEEKLY;COUNT=1" });
    let cases = [
        (json!({ "recurrence": "FREQ=WEEKLY;INTERVAL=2" }), "NOT_WEEKLY"),
        (json!({ "recurrence": "FREQ=MONTHLY;BYDAY=2TU" }), "NOT_WEEKLY"),
        (json!({ "recurrence": "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2" }), "NOT_WEEKLY"),
        (json!({ "startsAtLocal": "2026-03-17T19:00:00" }), "NOT_BEGUN"),
        (two, "OVER"),
        (online, "WAY_NOT_PUBLIC"),
        (public, "NO_ADDRESS"),
        (json!({ "durationMinutes": 1_440 }), "WHOLE_DAY"),
    ];
    for (changes, _) in &cases {
        set_up(&farida, weekly_with(changes.clone())).await;
    }
    t.turn_to("2026-01-15T09:00:00Z");
    assert_eq!(told(t).await, Vec::<Value>::new());
    let omissions = read(t, "/meetings.json?omissions=1").await;
    let reasons: Vec<&str> = omissions.iter().map(|one| one["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, cases.each_ref().map(|(_, reason)| *reason));
    assert!(
        omissions.iter().all(|one| one["id"].as_str().unwrap().starts_with("meeting_") && one["id"] == one["slug"])
    );
    assert_eq!(omissions[4]["message"], "It is over.");
    assert_eq!(read(t, "/meetings.json?omissions=1&language=de").await[4]["message"], "Es ist zu Ende.");
}

#[apply(on_both_databases!)]
async fn what_a_client_has_already_is_not_sent_again(t: &Waymark) {
    let url = t.visitor().url("/meetings.json");
    let http = reqwest::Client::new();
    let get = async |tag: &str| http.get(&url).header("if-none-match", tag).send().await.unwrap();
    import(t, json!([serenity()])).await;
    let first = get("\"\"").await;
    let header = |response: &reqwest::Response, name: &str| response.headers()[name].to_str().unwrap().to_owned();
    let tag = header(&first, "etag");
    assert_eq!(header(&first, "content-type"), "application/json");
    assert_eq!(header(&first, "access-control-allow-origin"), "*");
    assert!(header(&first, "vary").contains("Accept-Language"));
    assert_eq!(get(&tag).await.status(), 304);
    let head = http.head(&url).send().await.unwrap();
    assert_eq!((head.status().as_u16(), header(&head, "etag")), (200, tag.clone()));
    assert!(head.headers().get("content-length").is_none(), "it is not known to be empty");
    let other = http.get(&url).header("if-none-match", &tag).header("accept-language", "de").send().await.unwrap();
    assert_eq!(other.status(), 200, "another reader may be told otherwise");
    import(t, json!([with(serenity(), json!({ "group": "Others" }))])).await;
    let changed = get(&tag).await;
    assert_eq!((changed.status().as_u16(), header(&changed, "etag") == tag), (200, false));
    let wrong = http.get(format!("{url}?language=e_n")).send().await.unwrap();
    assert_eq!(wrong.status(), 400);
    assert_eq!(http.post(&url).send().await.unwrap().status(), 405);
}

#[apply(on_both_databases!)]
async fn what_was_taken_over_is_told_under_its_own_name(t: &Waymark) {
    import(t, json!([serenity()])).await;
    let rows = told(t).await;
    assert_valid(&rows);
    let expected = json!({
        "name": "Sunday Serenity", "slug": "sunday-serenity-14", "day": [3, 0], "time": "18:00", "end_time": "19:30",
        "timezone": "America/New_York", "location": "Alano Club", "location_notes": "Ring twice.",
        "formatted_address": "123 Main Street, Anytown, NY 10001, USA", "region": "Old Town", "approximate": "no",
        "latitude": 40.75, "longitude": -73.99, "types": ["S", "BA", "X", "G", "O", "ST"],
        "notes": "The second floor.\n\nPassword: peace", "conference_url": "https://meet.example.org/serenity",
        "conference_phone": "+19292056099,,123#", "conference_phone_notes": "Wait for the host",
        "group": "The Serenity Group", "updated": "2026-01-12 09:00:00",
    });
    assert_eq!(rows, [expected], "nobody who could be called or written to");
}

#[apply(on_both_databases!)]
async fn our_own_meetings_are_not_taken_over_from_ourselves(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&farida, weekly_with(json!({ "recurrence": "FREQ=WEEKLY;BYDAY=TU,TH" }))).await;
    set_up(&farida, weekly()).await;
    let rows = told(t).await;
    assert_eq!(rows.len(), 3);
    assert_eq!(counts(&import(t, json!(rows)).await), [0, 0, 0, 3]);
    assert_eq!(told(t).await.len(), 3);
}

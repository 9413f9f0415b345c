//! The calendars that everybody reads.

use entity::meeting_date::DateKind;
use entity::{meeting, meeting_date};
use macro_rules_attribute::apply;
use reqwest::Method;
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::{ActiveModelTrait, ConnectionTrait};
use serde_json::{Value, json};

use super::{fetched, fetched_with, value};
use crate::meeting::{does, first_date, set_up, weekly, weekly_with};
use crate::support::waymark::{Waymark, on_both_databases};

/// Where the calendar of this meeting is, in English.
fn of(meeting: &Value) -> String {
    format!("/calendar/en/meetings/{}.ics", meeting.as_str().unwrap())
}

#[apply(on_both_databases!)]
async fn a_series_is_told_with_its_rule_on_the_clocks_of_its_zone(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({ "timeZone": "Europe/Berlin" }))).await;
    let calendar = fetched(t, &of(&id)).await;
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    let hidden =
        calendar.lines().join("\n").replace(id.as_str().unwrap(), "meeting_[id]").replace(&uuid(&id), "[uuid]");
    insta::assert_snapshot!("a series", hidden);
}

/// The UUID behind an id.
fn uuid(id: &Value) -> String {
    let digits = id.as_str().unwrap().rsplit_once('_').unwrap().1;
    uuid::Uuid::parse_str(digits).unwrap().to_string()
}

#[apply(on_both_databases!)]
async fn lines_are_short_and_whole_and_what_people_write_stays_text(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let text = "نلتقي، ونتحدث؛ ثم نصمت. ".repeat(30);
    let texts = json!([
        { "language": "ar", "title": "قهوة, شاي; \\ وكلام", "description": format!("{text}\nEND:VEVENT\nBEGIN:VEVENT") },
    ]);
    let id = set_up(&farida, weekly_with(json!({ "texts": texts }))).await;
    let calendar = fetched(t, &of(&id)).await;
    assert!(calendar.raw.ends_with("END:VCALENDAR\r\n"));
    for line in calendar.raw.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\r', '\n']), "{line}");
    }
    let entries = calendar.entries();
    assert_eq!(entries.len(), 1, "nobody makes an entry of a description");
    assert_eq!(value(&entries[0], "SUMMARY;LANGUAGE=ar"), "قهوة\\, شاي\\; \\\\ وكلام");
    let description = value(&entries[0], "DESCRIPTION");
    assert!(description.starts_with(&text), "{description}");
    assert!(description.contains("\\nEND:VEVENT\\nBEGIN:VEVENT"), "{description}");
}

#[apply(on_both_databases!)]
async fn the_language_is_in_the_address_or_else_in_the_request(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let id = id.as_str().unwrap();
    for (path, asked, language, title, name) in [
        ("", "fr-CA, en;q=0.5", "fr", "SUMMARY;LANGUAGE=fr:Mardi soir", "NAME;LANGUAGE=fr:Mardi soir"),
        ("/en", "fr", "en", "SUMMARY;LANGUAGE=en:Tuesday evening", "NAME;LANGUAGE=en:Tuesday evening"),
        ("/ar-EG", "fr", "ar", "SUMMARY;LANGUAGE=ar:مساء الثلاثاء", "NAME;LANGUAGE=ar:مساء الثلاثاء"),
        ("/de", "fr", "de", "SUMMARY;LANGUAGE=ar:مساء الثلاثاء", "NAME;LANGUAGE=de:مساء الثلاثاء"),
    ] {
        let path = format!("/calendar{path}/meetings/{id}.ics");
        let calendar = fetched_with(t, Method::GET, &path, &[("accept-language", asked)]).await;
        assert_eq!(calendar.header("content-language"), language, "{path}");
        assert!(calendar.header("vary").contains("Accept-Language"));
        let lines = calendar.lines();
        assert!(lines.iter().any(|line| line == title), "{title} in {lines:#?}");
        assert!(lines.iter().any(|line| line == name), "{name} in {lines:#?}");
    }
    let all = fetched(t, "/calendar/ar/public.ics").await;
    assert!(all.lines().contains(&"X-WR-CALNAME:لقاءاتنا".to_owned()));
    let nowhere = fetched_with(t, Method::GET, "/calendar/not_a_language/public.ics", &[]).await;
    assert_eq!(nowhere.status, 404);
}

#[apply(on_both_databases!)]
async fn what_a_program_has_already_is_not_sent_again(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let meeting = t.visitor().ask("{ meetings { nodes { id } } }", Value::Null).await.data();
    for path in ["/calendar/public.ics".to_owned(), of(&meeting["meetings"]["nodes"][0]["id"])] {
        let first = fetched(t, &path).await;
        assert_eq!(first.header("cache-control"), "public, max-age=300");
        assert_eq!(first.header("access-control-allow-origin"), "*");
        let head = fetched_with(t, Method::HEAD, &path, &[]).await;
        assert_eq!((head.status, head.raw.as_str()), (200, ""));
        assert_eq!(head.header("etag"), first.header("etag"));
        let known = [("if-none-match", first.header("etag"))];
        let again = fetched_with(t, Method::GET, &path, &known).await;
        assert_eq!((again.status, again.raw.as_str()), (304, ""), "{path}");
        let arabic = [("accept-language", "ar"), ("if-none-match", first.header("etag"))];
        let other = if path.contains("/en/") { 304 } else { 200 };
        assert_eq!(fetched_with(t, Method::GET, &path, &arabic).await.status, other, "{path}");
    }
    let path = "/calendar/public.ics";
    let before = fetched(t, path).await;
    t.advance(chrono::TimeDelta::minutes(1));
    let noor = t.member("Noor").await;
    does(&noor.client, "rsvp", json!({ "occurrence": date })).await;
    let known = [("if-none-match", before.header("etag"))];
    assert_eq!(fetched_with(t, Method::GET, path, &known).await.status, 304, "who comes is nothing of theirs");
    does(&farida.client, "cancelOccurrence", json!({ "occurrence": date })).await;
    assert_eq!(fetched_with(t, Method::GET, path, &known).await.status, 200, "what was called off is");
}

#[apply(on_both_databases!)]
async fn a_topic_that_is_called_otherwise_is_news(t: &Waymark) {
    let steward = t.member_with_role("Sana", "STEWARD").await;
    let names = |text: &str| json!([{ "language": "en", "text": text }]);
    let input = json!({ "concept": "sleep", "names": names("Sleep") });
    let topic = steward.client.change("createTopic", input, "topic { id }").await["topic"]["id"].clone();
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&farida, weekly_with(json!({ "topic": topic }))).await;
    let before = fetched(t, "/calendar/en/public.ics").await;
    assert_eq!(value(&before.entries()[0], "CATEGORIES;LANGUAGE=en"), "Sleep");
    let input = json!({ "topic": topic, "names": names("Sleep, rest") });
    let payload = steward.client.change("updateTopic", input, "topic { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    let known = [("if-none-match", before.header("etag"))];
    let after = fetched_with(t, Method::GET, "/calendar/en/public.ics", &known).await;
    assert_eq!(after.status, 200);
    assert_eq!(value(&after.entries()[0], "CATEGORIES;LANGUAGE=en"), "Sleep\\, rest");
}

#[apply(on_both_databases!)]
async fn a_date_that_was_called_off_says_so(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let before = fetched(t, "/calendar/en/public.ics").await.entries();
    assert_eq!(before.len(), 1);
    assert_eq!(value(&before[0], "SEQUENCE"), "0");
    t.advance(chrono::TimeDelta::minutes(5));
    does(&farida.client, "cancelOccurrence", json!({ "occurrence": date, "reason": "No room, no heating." })).await;
    let after = fetched(t, "/calendar/en/public.ics").await.entries();
    assert_eq!(after.len(), 2);
    assert_eq!(value(&after[1], "UID"), value(&before[0], "UID"));
    assert_eq!(value(&after[1], "RECURRENCE-ID;TZID=Africa/Cairo"), "20260113T190000");
    assert_eq!(value(&after[1], "STATUS"), "CANCELLED");
    assert_eq!(value(&after[1], "SEQUENCE"), "1");
    assert_eq!(value(&after[1], "LAST-MODIFIED"), "20260112T090500Z");
    assert_eq!(value(&after[1], "COMMENT;LANGUAGE=en"), "No room\\, no heating.");
    assert!(value(&after[1], "DESCRIPTION").contains("This date was called off.\\n\\nNo room"));
}

#[apply(on_both_databases!)]
async fn a_date_that_was_moved_is_told_by_where_the_rule_had_put_it(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&farida, weekly()).await;
    sql(
        t,
        "UPDATE occurrence SET starts_at = '2026-01-21T08:00:00+00:00', ends_at = '2026-01-21T09:00:00+00:00',
         sequence = 3, venue_name = 'The garden', address = 'Behind the house', note = 'Bring a blanket.'
         WHERE original_starts_at = '2026-01-20T17:00:00+00:00'",
    )
    .await;
    let entries = fetched(t, "/calendar/en/public.ics").await.entries();
    let moved = &entries[1];
    assert_eq!(value(moved, "RECURRENCE-ID;TZID=Africa/Cairo"), "20260120T190000");
    assert_eq!(value(moved, "DTSTART;TZID=Africa/Cairo"), "20260121T100000");
    assert_eq!(value(moved, "DURATION"), "PT1H");
    assert_eq!(value(moved, "SEQUENCE"), "3");
    assert_eq!(value(moved, "LOCATION"), "The garden\\nBehind the house");
    let description = value(moved, "DESCRIPTION");
    assert!(description.contains("Tuesday\\, January 20\\, 2026"), "{description}");
    assert!(description.contains("Bring a blanket."), "{description}");
}

#[apply(on_both_databases!)]
async fn dates_beside_the_rule_and_an_end_are_told(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    for (day, kind) in [("2026-02-05T18:00:00", DateKind::Added), ("2026-01-27T19:00:00", DateKind::LeftOut)] {
        let row = meeting_date::ActiveModel {
            meeting_id: Set(uuid(&id).parse().unwrap()),
            starts_at_local: Set(day.parse().unwrap()),
            kind: Set(kind),
        };
        row.insert(&t.app.db.writer).await.unwrap();
    }
    sql(t, "UPDATE meeting SET ends_before = '2026-03-01T00:00:00+00:00', sequence = 1").await;
    let entries = fetched(t, "/calendar/en/public.ics").await.entries();
    assert_eq!(value(&entries[0], "RDATE;TZID=Africa/Cairo"), "20260205T180000");
    assert_eq!(value(&entries[0], "EXDATE;TZID=Africa/Cairo"), "20260127T190000");
    assert_eq!(value(&entries[0], "RRULE"), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260228T235959Z");
}

#[apply(on_both_databases!)]
async fn whoever_has_subscribed_to_a_series_goes_on_with_what_comes_after_it(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let first = set_up(&farida, weekly()).await;
    let second = set_up(&farida, weekly()).await;
    let third = set_up(&farida, weekly()).await;
    let other = set_up(&farida, weekly()).await;
    for (later, earlier) in [(&second, &first), (&third, &second)] {
        let row = meeting::ActiveModel {
            id: Unchanged(uuid(later).parse().unwrap()),
            continues_id: Set(Some(uuid(earlier).parse().unwrap())),
            ..Default::default()
        };
        row.update(&t.app.db.writer).await.unwrap();
    }
    for id in [&first, &second, &third] {
        assert_eq!(fetched(t, &of(id)).await.entries().len(), 3);
    }
    assert_eq!(fetched(t, &of(&other)).await.entries().len(), 1);
}

#[apply(on_both_databases!)]
async fn the_ways_to_join_are_for_those_who_come(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    for path in ["/calendar/public.ics".to_owned(), of(&id)] {
        let calendar = fetched(t, &path).await.lines().join("\n");
        assert!(!calendar.contains("meet.example.org") && !calendar.contains("5550"), "{calendar}");
    }
    sql(t, "UPDATE meeting SET join_is_public = true").await;
    let calendar = fetched(t, &of(&id)).await.lines().join("\n");
    assert!(
        calendar.contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"Join online\":https://meet.example.org/tuesday")
    );
    assert!(calendar.contains("Joining by telephone\\n+20 2 5550 0199\\, 4821#"), "{calendar}");
}

#[apply(on_both_databases!)]
async fn a_meeting_across_midnight_and_across_a_change_of_clocks_is_as_long_as_any(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let late = json!({
        "timeZone": "Europe/Berlin", "startsAtLocal": "2026-01-17T23:30:00", "recurrence": "FREQ=WEEKLY;BYDAY=SA",
        "durationMinutes": 60,
    });
    let id = set_up(&farida, weekly_with(late)).await;
    let entries = fetched(t, &of(&id)).await.entries();
    assert_eq!(value(&entries[0], "DTSTART;TZID=Europe/Berlin"), "20260117T233000");
    assert_eq!(value(&entries[0], "DURATION"), "PT1H");
    let query = "{ occurrences(first: 100) { nodes { startsAt endsAt startsAtLocal } } }";
    let found = t.visitor().ask(query, Value::Null).await.data();
    let dates = found["occurrences"]["nodes"].as_array().unwrap();
    for date in dates {
        let at = |name: &str| date[name].as_str().unwrap().parse::<chrono::DateTime<chrono::Utc>>().unwrap();
        assert_eq!((at("endsAt") - at("startsAt")).num_minutes(), 60, "{date}");
        assert!(date["startsAtLocal"].as_str().unwrap().ends_with("T23:30:00"), "{date}");
    }
    assert!(dates.len() > 20);
}

#[apply(on_both_databases!)]
async fn a_date_that_the_clocks_skip_is_told_once_more_in_utc(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let night = json!({
        "timeZone": "Europe/Berlin", "startsAtLocal": "2026-03-22T02:30:00", "recurrence": "FREQ=WEEKLY;BYDAY=SU",
        "durationMinutes": 60,
    });
    set_up(&farida, weekly_with(night)).await;
    let entries = fetched(t, "/calendar/en/public.ics").await.entries();
    let once_more = |day: &str| {
        let name = "RECURRENCE-ID;TZID=Europe/Berlin";
        entries[1..].iter().find(|entry| value(entry, name) == day).map(|entry| value(entry, "DTSTART"))
    };
    assert_eq!(once_more("20260329T023000"), Some("20260329T013000Z"), "skipped: read with the offset before");
    assert_eq!(once_more("20261025T023000"), Some("20261025T003000Z"), "twice: the first");
    assert_eq!(once_more("20260405T023000"), None);
    assert_eq!(entries.len(), 1 + 12, "those of six years");
    let query = "{ occurrences(filter: { from: \"2026-03-29\" }, first: 1) { nodes { startsAt } } }";
    let found = t.visitor().ask(query, Value::Null).await.data();
    assert_eq!(found["occurrences"]["nodes"][0]["startsAt"], "2026-03-29T01:30:00Z", "as GraphQL has it");
}

#[apply(on_both_databases!)]
async fn what_is_not_there_is_not_there(t: &Waymark) {
    let noor = t.member("Noor").await;
    let unknown = format!("meeting_{}", "0".repeat(32));
    for id in [unknown.as_str(), &noor.id, "nonsense", "%00", "meeting_%F0%9F%8C%85"] {
        let answer = fetched_with(t, Method::GET, &format!("/calendar/meetings/{id}.ics"), &[]).await;
        assert_eq!((answer.status, answer.raw.as_str()), (404, ""), "{id}");
    }
}

#[apply(on_both_databases!)]
async fn all_meetings_are_told_page_by_page(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    assert!(fetched(t, "/calendar/public.ics").await.raw.ends_with("END:VCALENDAR\r\n"), "also when there is none");
    for _ in 0..50 {
        set_up(&farida, weekly_with(json!({ "recurrence": "FREQ=WEEKLY;COUNT=2" }))).await;
    }
    assert_eq!(fetched(t, "/calendar/public.ics").await.entries().len(), 50);
    set_up(&farida, weekly_with(json!({ "timeZone": "Asia/Kathmandu" }))).await;
    let before = t.app.db.statements();
    let calendar = fetched(t, "/calendar/public.ics").await;
    assert!(t.app.db.statements() - before < 40, "few statements for each page");
    assert_eq!(calendar.entries().len(), 51);
    let lines = calendar.lines();
    let zones: Vec<&String> = lines.iter().filter(|line| line.starts_with("TZID:")).collect();
    assert_eq!(zones, ["TZID:Africa/Cairo", "TZID:Asia/Kathmandu"]);
}

/// What no mutation does yet.
async fn sql(t: &Waymark, statement: &str) {
    t.app.db.writer.execute_unprepared(statement).await.unwrap();
}

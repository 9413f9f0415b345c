//! Letters put a date into the reader's own calendar, move it there, and take it out.

use std::path::Path;

use chrono::{NaiveDateTime, TimeDelta};
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use uuid::Uuid;

use super::changing::{changes, well};
use super::series::{change, ids};
use super::{does, first_date, set_up, weekly, weekly_with};
use crate::calendar::value;
use crate::clients::{pip_installed, python_succeeds, skip};
use crate::support::database::Kind;
use crate::support::smtp::ReceivedLetter;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// The dates that these letters carry: what is to be done with each, and the lines of its entry.
fn carried(letters: &[ReceivedLetter]) -> Vec<(String, Vec<String>)> {
    let dates = letters.iter().flat_map(ReceivedLetter::dates);
    dates.map(|(method, text)| (method, lines(&text))).collect()
}

/// The lines of a calendar, put together again; each is as short as the standard wants it.
fn lines(text: &str) -> Vec<String> {
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// What is to be done with each, and the number of its changes.
fn asked(dates: &[(String, Vec<String>)]) -> Vec<String> {
    dates.iter().map(|(method, lines)| format!("{method} {}", value(lines, "SEQUENCE"))).collect()
}

fn uid(date: &Value) -> String {
    let id = date.as_str().unwrap().rsplit_once('_').unwrap().1;
    format!("{}@waymark.test", Uuid::parse_str(id).unwrap())
}

async fn allow_reminders(person: &Person) {
    person.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
}

#[apply(on_both_databases!)]
async fn a_date_comes_with_the_reminder_and_moves_and_goes_and_comes_back(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    allow_reminders(&noor).await;
    for person in [&noor, &sami] {
        well(t, person, "rsvp", json!({ "occurrence": id })).await;
    }
    t.turn_to("2026-01-13T15:05:00Z");
    t.run_jobs().await;
    let farida = t.signed_in(&farida).await;
    let venue = json!({ "name": "Library", "address": "3 Nile Street" });
    for (verb, mut input) in [
        ("moveOccurrence", json!({ "startsAtLocal": "2026-01-14T20:00:00", "durationMinutes": 60 })),
        ("changeOccurrence", json!({ "venue": venue })),
        ("cancelOccurrence", json!({ "reason": "Snow.", "language": "en" })),
        ("restoreOccurrence", json!({})),
    ] {
        input["occurrence"] = id.clone();
        well(t, &farida, verb, input).await;
    }

    let dates = carried(&t.inbox(&noor.email));
    assert_eq!(asked(&dates), ["REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3", "REQUEST 4"]);
    for (method, lines) in &dates {
        assert_eq!(value(lines, "UID"), uid(&id));
        assert_eq!(value(lines, "METHOD"), method);
        assert_eq!(value(lines, "STATUS"), if method == "CANCEL" { "CANCELLED" } else { "CONFIRMED" });
        assert_eq!(value(lines, "SUMMARY;LANGUAGE=en"), "An appointment", "whoever looks over her shoulder");
        assert_eq!(value(lines, "ORGANIZER;CN=\"Waymark\""), "mailto:hello@waymark.example");
        let attendee = "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";
        assert_eq!(value(lines, attendee), "mailto:noor@example.org");
        let text = lines.join("\n");
        assert_eq!(text.matches('@').count(), 3, "the id, the community and she: {text}");
        assert_eq!(text.contains("https://meet.example.org/tuesday"), method == "REQUEST", "{text}");
    }
    let when = |place: usize| (value(&dates[place].1, "DTSTART"), value(&dates[place].1, "DTEND"));
    assert_eq!(when(0), ("20260113T170000Z", "20260113T183000Z"));
    assert_eq!(when(1), ("20260114T180000Z", "20260114T190000Z"));
    assert_eq!(when(3), when(4));
    assert_eq!(value(&dates[1].1, "LOCATION"), "بيت الحي\\n12 شارع النيل، القاهرة");
    assert_eq!(value(&dates[2].1, "LOCATION"), "Library\\n3 Nile Street");
    assert_eq!(value(&dates[3].1, "DESCRIPTION;LANGUAGE=en"), "Tuesday evening");
    let inside = value(&dates[0].1, "DESCRIPTION;LANGUAGE=en");
    assert!(inside.starts_with("Tuesday evening\\n\\n") && inside.contains("+20 2 5550 0199\\, 4821#"), "{inside}");
    // Who allows no reminders has it from the first change on.
    assert_eq!(asked(&carried(&t.inbox(&sami.email))), ["REQUEST 1", "REQUEST 2", "CANCEL 3", "REQUEST 4"]);
}

#[apply(on_both_databases!)]
async fn it_is_written_when_the_letter_was(t: &Waymark) {
    t.advance(TimeDelta::seconds(421));
    let (farida, id) = first_date(t, weekly()).await;
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await;
    well(t, &noor, "rsvp", json!({ "occurrence": id })).await;
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" })).await;
    let letters = changes(t, &noor);
    let dates = carried(&letters);
    let written = NaiveDateTime::parse_from_str(value(&dates[0].1, "DTSTAMP"), "%Y%m%dT%H%M%SZ").unwrap();
    assert_eq!(written.and_utc().timestamp(), letters[0].parsed().date().unwrap().to_timestamp());
    assert_eq!(value(&dates[0].1, "SUMMARY;LANGUAGE=ar"), "موعد لك");
    assert!(value(&dates[0].1, "DESCRIPTION;LANGUAGE=ar").starts_with("مساء الثلاثاء\\n\\n"));
}

#[apply(on_both_databases!)]
async fn who_waits_has_none_until_there_is_a_place(t: &Waymark) {
    let (farida, id) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    for person in [&noor, &sami] {
        well(t, person, "rsvp", json!({ "occurrence": id })).await;
    }
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" })).await;
    assert_eq!((changes(t, &noor).len(), changes(t, &sami).len()), (1, 1));
    let asked = |person: &Person| asked(&carried(&t.inbox(&person.email)));
    assert_eq!((asked(&noor), asked(&sami)), (vec!["REQUEST 1".to_owned()], Vec::new()));
    well(t, &noor, "withdrawRsvp", json!({ "occurrence": id })).await;
    assert_eq!(asked(&sami), ["REQUEST 1"], "with the letter that says so");
}

#[apply(on_both_databases!)]
async fn the_number_of_changes_does_not_fall_when_a_series_goes_on_under_another_rule(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let noor = t.member("Noor").await;
    let dates = ids(&farida.client, &id).await;
    for date in &dates[2..4] {
        assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": date })).await, None);
    }
    for name in ["Library", "Garden"] {
        let input = json!({ "meeting": id, "venue": { "name": name, "address": "3 Nile Street" } });
        assert_eq!(change(t, &farida, "updateMeeting", input).await, id);
    }
    // The third date goes on under the new rule, and the fourth has no place in it.
    let input = json!({
        "occurrence": dates[2], "recurrence": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "startsAtLocal": "2026-01-29T18:00:00",
    });
    change(t, &farida, "changeMeetingFrom", input).await;

    let letters = changes(t, &noor);
    let told: Vec<_> = letters.iter().map(|letter| carried(std::slice::from_ref(letter))).collect();
    let asked: Vec<_> = told.iter().map(|dates| asked(dates)).collect();
    assert_eq!(asked, [["REQUEST 1", "REQUEST 1"], ["REQUEST 2", "REQUEST 2"], ["REQUEST 3", "CANCEL 4"]]);
    let hers = [uid(&dates[2]), uid(&dates[3])];
    for dates in &told {
        let uids = [value(&dates[0].1, "UID"), value(&dates[1].1, "UID")];
        assert_eq!(uids, hers);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_of_other_makers_read_them() {
    let folder = std::env::temp_dir().join(format!("waymark_dates_{}", std::process::id()));
    let (packages, letters) = (folder.join("python"), folder.join("letters"));
    std::fs::create_dir_all(&letters).unwrap();
    if !pip_installed("calendar-requirements.txt", &packages) {
        std::fs::remove_dir_all(&folder).unwrap();
        return skip(
            "Python with pip and its packages cannot be had here, so no program in Python reads dates in letters",
        );
    }
    let t = Waymark::start(Kind::Sqlite).await.unwrap();
    write_down(&t, &letters).await;
    t.finish().await;
    let settings = [("PYTHONPATH", packages.to_str().unwrap())];
    python_succeeds(&["dates.py", letters.to_str().unwrap()], &settings);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Writes down letters in scripts of many kinds, about one date and about several.
async fn write_down(t: &Waymark, folder: &Path) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let title =
        "Tea, talk; \"quiet\"\\ and a line that is longer than any line of a calendar may be, so that it is folded";
    let texts = json!([{ "language": "ar", "title": "مساء الثلاثاء" }, { "language": "en", "title": title }]);
    let id = set_up(&farida, weekly_with(json!({ "texts": texts }))).await;
    let dates = ids(&farida.client, &id).await;
    let mut readers = Vec::new();
    for (name, language) in [("Noor", "ar"), ("Sami", "en"), ("Anh", "vi"), ("Yuki", "ja"), ("Olha", "uk")] {
        let reader = t.member_in(name, language, "UTC").await;
        for date in &dates[..3] {
            well(t, &reader, "rsvp", json!({ "occurrence": date })).await;
        }
        readers.push(reader);
    }
    well(t, &farida, "moveOccurrence", json!({ "occurrence": dates[0], "startsAtLocal": "2026-01-14T20:00:00" })).await;
    well(t, &farida, "cancelOccurrence", json!({ "occurrence": dates[0] })).await;
    let input = json!({ "meeting": id, "venue": { "name": "Library", "address": "3 Nile Street" } });
    assert_eq!(change(t, &farida, "updateMeeting", input).await, id);
    for reader in readers {
        let carrying = t.inbox(&reader.email).into_iter().filter(|letter| !letter.dates().is_empty());
        let carrying: Vec<ReceivedLetter> = carrying.collect();
        assert_eq!(carrying.len(), 3, "{}", reader.email);
        for (letter, number) in carrying.iter().zip(1..) {
            std::fs::write(folder.join(format!("{}-{number}.eml", reader.email)), &letter.raw).unwrap();
        }
    }
}

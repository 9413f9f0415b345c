//! Reminders go by the clocks where each member lives: in summer as in winter, and where she moves to.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{allow, answer, does_well, reminders, until};
use crate::meeting::{first_date, set_up, weekly, weekly_with};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// On both sides of the equator, with a change by half an hour, and with one that is not on a Sunday.
const ZONES: [&str; 6] = [
    "Africa/Cairo",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Pacific/Auckland",
];

const AT_TEN: NaiveTime = NaiveTime::from_hms_opt(10, 0, 0).unwrap();

fn moment(day: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    zone.from_local_datetime(&day.and_time(time)).unwrap().to_utc()
}

/// The Sundays of this year before and after the clocks are changed.
fn around_the_changes(zone: Tz) -> Vec<NaiveDate> {
    let offset = |day: &NaiveDate| moment(*day, AT_TEN, zone).with_timezone(&zone).offset().fix();
    let days = NaiveDate::from_ymd_opt(2026, 1, 25).unwrap().iter_days();
    let sundays = days.take_while(|day| day.year() == 2026).filter(|day| day.weekday() == Weekday::Sun);
    let sundays: Vec<NaiveDate> = sundays.collect();
    sundays.windows(2).filter(|two| offset(&two[0]) != offset(&two[1])).flatten().copied().collect()
}

/// The date of the meeting on this day.
async fn date_on(person: &Person, zone: &str, day: NaiveDate) -> Value {
    let query =
        "query ($filter: OccurrenceFilter) { occurrences(filter: $filter) { nodes { id meeting { timeZone } } } }";
    let filter = json!({ "from": day, "until": day + Days::new(1), "timeZone": zone });
    let found = person.client.ask(query, json!({ "filter": filter })).await.data();
    let dates = found["occurrences"]["nodes"].as_array().unwrap();
    dates.iter().find(|date| date["meeting"]["timeZone"] == zone).unwrap()["id"].clone()
}

#[apply(on_both_databases!)]
async fn at_eight_in_six_zones_before_and_after_the_clocks_are_changed(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let mut expected = Vec::new();
    for (place, name) in ZONES.iter().enumerate() {
        let sundays = json!({
            "recurrence": "FREQ=WEEKLY;BYDAY=SU", "startsAtLocal": "2026-01-18T10:00:00", "timeZone": name,
        });
        set_up(&farida, weekly_with(sundays)).await;
        let member = t.member_in(&format!("Noor{place}"), "en", name).await;
        allow(t, &member).await;
        let zone: Tz = name.parse().unwrap();
        let days = around_the_changes(zone);
        assert_eq!(days.len(), 4, "{name} changes its clocks twice");
        let due = |day| moment(day, AT_TEN, zone) - TimeDelta::hours(2);
        expected.extend(days.into_iter().map(|day| (due(day), day, zone, member.clone())));
    }
    expected.sort_by_key(|(due, ..)| *due);
    for (due, day, zone, member) in expected {
        let local = due.with_timezone(&zone).naive_local();
        assert_eq!(local, day.and_hms_opt(8, 0, 0).unwrap(), "{zone}");
        turn_to(t, t.now().max(due - TimeDelta::days(1))).await;
        let member = t.signed_in(&member).await;
        answer(t, &member, "rsvp", &date_on(&member, zone.name(), day).await).await;
        let before = reminders(t, &member);
        turn_to(t, due - TimeDelta::minutes(1)).await;
        assert_eq!(reminders(t, &member), before, "{zone}, {local}: too early");
        turn_to(t, due).await;
        assert_eq!(reminders(t, &member), before + 1, "{zone}, {local}");
        let letter = t.inbox(&member.email).pop().unwrap();
        assert!(letter.text().contains("10:00"), "{zone}, {local}: {}", letter.text());
    }
}

async fn turn_to(t: &Waymark, time: DateTime<Utc>) {
    t.turn_to(&time.to_rfc3339());
    t.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn whoever_moves_is_left_in_peace_by_her_new_clocks(t: &Waymark) {
    // It begins on January 13 at 17:00 UTC, and is to be thought of two hours before.
    let (_, date) = first_date(t, weekly()).await;
    let noor = t.member_in("Noor", "en", "Europe/Berlin").await;
    allow(t, &noor).await;
    let quiet = json!({ "quietFrom": "22:00", "quietUntil": "07:00" });
    does_well(t, &noor, "updateReminderPreferences", quiet, "reminderPreferences { quietFrom }").await;
    answer(t, &noor, "rsvp", &date).await;
    t.turn_to("2026-01-13T10:00:00Z");
    let noor = t.signed_in(&noor).await;
    does_well(t, &noor, "updateProfile", json!({ "timeZone": { "value": "Asia/Tokyo" } }), "member { id }").await;
    until(t, "2026-01-13T12:44:00Z").await;
    assert_eq!(reminders(t, &noor), 0);
    until(t, "2026-01-13T12:45:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "a quarter of an hour before her night in Tokyo begins");
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

//! Quiet hours of those who greet newcomers and of those who see who waits.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::json;

use super::{comes, greeter, letters};
use crate::support::waymark::{Person, Waymark, on_both_databases};

async fn sleeps(person: &Person, from: &str, until: &str) {
    let input = json!({ "quietFrom": from, "quietUntil": until });
    let payload = person.client.change("updateReminderPreferences", input, "reminderPreferences { quietFrom }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

/// Lets ten minutes pass again and again, up to this time, and does what is due.
async fn until(t: &Waymark, time: &str) {
    let time = time.parse().unwrap();
    while t.now() < time {
        t.advance(TimeDelta::minutes(10).min(time - t.now()));
        t.run_jobs().await;
    }
}

#[apply(on_both_databases!)]
async fn a_steward_is_told_once_in_the_morning_of_who_came_in_the_evening(t: &Waymark) {
    let (priya, sana) = (t.member_with_role("Priya", "steward").await, t.member_with_role("Sana", "steward").await);
    sleeps(&priya, "20:00", "09:30").await;
    sleeps(&sana, "20:00", "06:00").await;
    t.turn_to("2026-01-12T20:30:00Z");
    comes(t, "Noor", "en", "UTC").await;
    until(t, "2026-01-13T07:50:00Z").await;
    assert_eq!([&priya, &sana].map(|steward| letters(t, steward).len()), [0, 0], "nobody greets, and it can wait");
    until(t, "2026-01-13T09:20:00Z").await;
    assert_eq!([&priya, &sana].map(|steward| letters(t, steward).len()), [0, 1]);
    until(t, "2026-01-13T20:00:00Z").await;
    assert_eq!([&priya, &sana].map(|steward| letters(t, steward).len()), [1, 1], "once a day");
    until(t, "2026-01-14T20:00:00Z").await;
    assert_eq!([&priya, &sana].map(|steward| letters(t, steward).len()), [2, 2], "and again the day after");
}

#[apply(on_both_databases!)]
async fn who_sleeps_while_others_are_up_is_told_when_she_wakes(t: &Waymark) {
    let priya = t.member_with_role("Priya", "steward").await;
    sleeps(&priya, "07:00", "22:00").await;
    comes(t, "Noor", "en", "UTC").await;
    until(t, "2026-01-12T21:50:00Z").await;
    assert_eq!(letters(t, &priya).len(), 0);
    until(t, "2026-01-12T22:00:00Z").await;
    assert_eq!(letters(t, &priya).len(), 1);
    until(t, "2026-01-13T22:00:00Z").await;
    assert_eq!(letters(t, &priya).len(), 2);
}

#[apply(on_both_databases!)]
async fn a_greeter_is_told_in_the_morning_if_she_has_time_left_then(t: &Waymark) {
    let layla = greeter(t, "Layla", "en", "UTC", 1).await;
    sleeps(&layla, "20:00", "07:00").await;
    // She has twelve hours.
    t.turn_to("2026-01-12T20:30:00Z");
    comes(t, "Noor", "en", "UTC").await;
    until(t, "2026-01-13T06:50:00Z").await;
    assert_eq!(letters(t, &layla).len(), 0);
    until(t, "2026-01-13T07:00:00Z").await;
    assert_eq!(letters(t, &layla).len(), 1);
}

#[apply(on_both_databases!)]
async fn a_greeter_is_told_at_night_if_she_has_none(t: &Waymark) {
    let layla = greeter(t, "Layla", "en", "UTC", 1).await;
    sleeps(&layla, "20:00", "09:00").await;
    t.turn_to("2026-01-12T20:30:00Z");
    comes(t, "Noor", "en", "UTC").await;
    assert_eq!(letters(t, &layla).len(), 1);
    until(t, "2026-01-13T08:50:00Z").await;
    assert_eq!(letters(t, &layla).len(), 1, "that somebody else is asked can wait");
    until(t, "2026-01-13T09:00:00Z").await;
    assert_eq!(letters(t, &layla).len(), 2);
}

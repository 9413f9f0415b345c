//! What does not come at once comes together, at the hour that she chose, and says how things stand then.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::json;

use super::{choose, of_a_kind, until, wants};
use crate::meeting::{does as does_at_meeting, first_date, weekly};
use crate::mentorship::{ask, does, mentor};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const ASKED: &str = "Someone would like you to be their mentor.";

#[apply(on_both_databases!)]
async fn what_waits_comes_in_one_letter_at_eight_where_she_lives(t: &Waymark) {
    let layla = t.member_in("Layla", "en", "Africa/Cairo").await;
    t.grant(&layla, "MENTOR").await;
    crate::mentorship::offer(&layla, json!({ "capacity": 9 })).await;
    wants(&layla, "MENTORING", "DAILY").await;
    let (sami, noor, omar) = (t.member("Sami").await, t.member("Noor").await, t.member("Omar").await);
    ask(&sami, &layla).await;
    ask(&noor, &layla).await;
    let withdrawn = ask(&omar, &layla).await;
    t.run_jobs().await;
    assert_eq!(of_a_kind(t, &layla).len(), 0, "nothing comes at once");
    t.advance(TimeDelta::minutes(5));
    assert_eq!(does(&omar, "withdrawMentorship", &withdrawn).await, "WITHDRAWN");

    until(t, "2026-01-13T06:01:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 0, "they wait for each other");
    until(t, "2026-01-13T06:06:00Z").await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    assert_eq!(letter.subject(), "A few things for you");
    let text = letter.text();
    assert!(text.contains(" letters that have been waiting for you."), "{text}");
    assert_eq!(text.matches(ASKED).count(), 2, "what was withdrawn meanwhile is not told: {text}");
    assert_eq!(text.matches("Hello").count(), 1, "she is greeted once: {text}");
    assert_eq!(text.matches("\n* * *\n").count(), 2, "{text}");
    assert!(letter.html().contains("<hr"));
    until(t, "2026-01-13T12:00:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 1, "once");
}

#[apply(on_both_databases!)]
async fn one_that_is_alone_comes_as_it_is(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    wants(&layla, "MENTORING", "HOURLY").await;
    t.advance(TimeDelta::minutes(10));
    ask(&sami, &layla).await;
    t.run_jobs().await;
    until(t, "2026-01-12T09:59:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 0);
    until(t, "2026-01-12T10:25:00Z").await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    assert_eq!(letter.subject(), "There is something new for you");
    assert!(letter.text().contains(ASKED) && letter.text().contains("Stop letters about mentorships"));
}

#[apply(on_both_databases!)]
async fn what_is_not_wanted_does_not_come(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    wants(&layla, "MENTORING", "NEVER").await;
    ask(&sami, &layla).await;
    until(t, "2026-01-12T11:00:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 0);
}

#[apply(on_both_databases!)]
async fn quiet_hours_hold_for_all_that_can_wait(t: &Waymark) {
    // At the full hour it would leave with the letters of this one.
    t.advance(TimeDelta::minutes(1));
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    wants(&layla, "MENTORING", "HOURLY").await;
    let quiet = json!({ "quietFrom": "09:30", "quietUntil": "11:15" });
    layla.client.change("updateReminderPreferences", quiet, "reminderPreferences { quietFrom }").await;
    ask(&sami, &layla).await;
    until(t, "2026-01-12T11:14:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 0);
    until(t, "2026-01-12T11:40:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 1);
}

#[apply(on_both_databases!)]
async fn whoever_wants_it_at_once_after_all_gets_what_waits_within_a_day(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    choose(&layla, json!({ "kinds": [{ "kind": "MENTORING", "cadence": "WEEKLY" }], "digestWeekday": "SUNDAY" })).await;
    ask(&sami, &layla).await;
    t.run_jobs().await;
    wants(&layla, "MENTORING", "AT_ONCE").await;
    until(t, "2026-01-13T09:02:00Z").await;
    let letters = of_a_kind(t, &layla);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text().contains(ASKED));
}

/// Somebody who comes to the first date, which begins on January 13 at 17:00 UTC, and allows reminders.
async fn coming(t: &Waymark, name: &str) -> Person {
    let (_, date) = first_date(t, weekly()).await;
    let person = t.member(name).await;
    person.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    assert_eq!(does_at_meeting(&person.client, "rsvp", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
    person
}

#[apply(on_both_databases!)]
async fn a_reminder_comes_with_the_last_letters_before_the_date(t: &Waymark) {
    let noor = coming(t, "Noor").await;
    let weekly = json!({
        "kinds": [{ "kind": "MEETINGS", "cadence": "WEEKLY" }], "digestWeekday": "TUESDAY", "digestAt": "10:00",
    });
    choose(&noor, weekly).await;
    until(t, "2026-01-13T09:59:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 0);
    until(t, "2026-01-13T10:25:00Z").await;
    let [letter] = of_a_kind(t, &noor).try_into().unwrap();
    assert_eq!(letter.subject(), "A small reminder for you");
    assert_eq!(letter.dates().len(), 1, "the date for her calendar comes along");
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 1, "and no second one by itself");
}

/// Has the reminders of somebody come so long before, where they come by themselves.
async fn leads(person: &Person, minutes: &[i32]) {
    let input = json!({ "leadTimes": minutes });
    let payload = person.client.change("updateReminderPreferences", input, "reminderPreferences { leadTimes }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

#[apply(on_both_databases!)]
async fn with_other_letters_a_date_is_reminded_of_once_whatever_the_leads(t: &Waymark) {
    let noor = coming(t, "Noor").await;
    leads(&noor, &[1_440, 120, 60]).await;
    choose(&noor, json!({ "kinds": [{ "kind": "MEETINGS", "cadence": "DAILY" }], "digestAt": "10:00" })).await;
    until(t, "2026-01-13T09:59:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 0, "not a day before");
    until(t, "2026-01-13T10:25:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 1);
    let noor = t.signed_in(&noor).await;
    choose(&noor, json!({ "digestAt": "10:15" })).await;
    until(t, "2026-01-13T11:00:00Z").await;
    wants(&t.signed_in(&noor).await, "MEETINGS", "AT_ONCE").await;
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 1, "she knows");
}

#[apply(on_both_databases!)]
async fn whoever_wants_them_together_late_is_not_reminded_of_the_same_moment_twice(t: &Waymark) {
    let noor = coming(t, "Noor").await;
    // Seven hours before is at ten.
    leads(&noor, &[1_440, 420, 60]).await;
    until(t, "2026-01-12T17:05:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 1, "a day before");
    until(t, "2026-01-13T10:05:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 2, "seven hours before");
    let noor = t.signed_in(&noor).await;
    choose(&noor, json!({ "kinds": [{ "kind": "MEETINGS", "cadence": "DAILY" }], "digestAt": "10:00" })).await;
    until(t, "2026-01-13T12:00:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 2, "that was at ten");
    wants(&t.signed_in(&noor).await, "MEETINGS", "AT_ONCE").await;
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 3, "an hour before");
}

#[apply(on_both_databases!)]
async fn whoever_wants_no_letters_about_meetings_is_not_reminded(t: &Waymark) {
    let noor = coming(t, "Noor").await;
    wants(&noor, "MEETINGS", "NEVER").await;
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 0);
}

#[apply(on_both_databases!)]
async fn a_subject_names_the_meeting_where_she_wants_that(t: &Waymark) {
    let noor = coming(t, "Noor").await;
    choose(&noor, json!({ "discreet": false })).await;
    until(t, "2026-01-13T15:02:00Z").await;
    let [letter] = of_a_kind(t, &noor).try_into().unwrap();
    assert!(letter.subject().contains("Tuesday evening"), "{}", letter.subject());
}

#[apply(on_both_databases!)]
async fn consent_that_is_taken_back_takes_back_what_is_ready_to_leave(t: &Waymark) {
    let noor = coming(t, "Noor").await;
    choose(&noor, json!({ "kinds": [{ "kind": "MEETINGS", "cadence": "DAILY" }], "digestAt": "10:00" })).await;
    t.turn_to("2026-01-13T10:00:00Z");
    t.run_jobs().await;
    let noor = t.signed_in(&noor).await;
    noor.client.change("withdrawConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    t.run_jobs().await;
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(of_a_kind(t, &noor).len(), 0);
}

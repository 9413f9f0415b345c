//! Reminders: each comes once, however its plan changes.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

mod chaos;
mod clocks;
mod leads;

use crate::meeting::{does, first_date, weekly};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Makes a change, which must go well, and does what follows from it.
async fn does_well(t: &Waymark, person: &Person, verb: &str, input: Value, selection: &str) {
    let payload = person.client.change(verb, input, selection).await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
    t.run_jobs().await;
}

async fn allow(t: &Waymark, person: &Person) {
    does_well(t, person, "giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
}

async fn answer(t: &Waymark, person: &Person, verb: &str, date: &Value) {
    assert_eq!(does(&person.client, verb, json!({ "occurrence": date })).await, None, "{verb}");
    t.run_jobs().await;
}

async fn wish(t: &Waymark, person: &Person, leads: &[i32]) {
    let input = json!({ "leadTimes": leads });
    does_well(t, person, "updateReminderPreferences", input, "reminderPreferences { leadTimes }").await;
}

/// How many reminders have come.
fn reminders(t: &Waymark, person: &Person) -> usize {
    let letters = t.inbox(&person.email);
    letters.iter().filter(|letter| letter.subject() == "A small reminder for you").count()
}

/// Lets a quarter of an hour pass, up to this time.
async fn until(t: &Waymark, time: &str) {
    let time = time.parse().unwrap_or_default();
    while t.now() < time {
        t.advance(TimeDelta::minutes(15).min(time - t.now()));
        t.run_jobs().await;
    }
}

// The first date begins on January 13 at 17:00 UTC.

#[apply(on_both_databases!)]
async fn who_comes_after_all_is_reminded(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    allow(t, &noor).await;
    answer(t, &noor, "rsvp", &date).await;
    answer(t, &noor, "withdrawRsvp", &date).await;
    t.turn_to("2026-01-13T15:05:00Z");
    t.run_jobs().await;
    assert_eq!(reminders(t, &noor), 0, "she does not come");
    let noor = t.signed_in(&noor).await;
    answer(t, &noor, "rsvp", &date).await;
    assert_eq!(reminders(t, &noor), 1, "she comes after all");
    answer(t, &noor, "withdrawRsvp", &date).await;
    answer(t, &noor, "rsvp", &date).await;
    assert_eq!(reminders(t, &noor), 1, "she knows");
}

#[apply(on_both_databases!)]
async fn who_allows_it_late_is_reminded(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    answer(t, &noor, "rsvp", &date).await;
    t.turn_to("2026-01-13T15:05:00Z");
    t.run_jobs().await;
    assert_eq!(reminders(t, &noor), 0, "silence is not consent");
    let noor = t.signed_in(&noor).await;
    allow(t, &noor).await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn other_wishes_bring_what_is_wished_for_last(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    allow(t, &noor).await;
    answer(t, &noor, "rsvp", &date).await;
    t.turn_to("2026-01-13T14:00:00Z");
    let noor = t.signed_in(&noor).await;
    until(t, "2026-01-13T15:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "two hours before");
    let noor = t.signed_in(&noor).await;
    wish(t, &noor, &[180]).await;
    assert_eq!(reminders(t, &noor), 1, "she knows");
    wish(t, &noor, &[60]).await;
    wish(t, &noor, &[30]).await;
    until(t, "2026-01-13T16:15:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "an hour before was a passing wish");
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 2, "half an hour before");
}

#[apply(on_both_databases!)]
async fn an_earlier_reminder_takes_the_place_of_a_later_one(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    allow(t, &noor).await;
    answer(t, &noor, "rsvp", &date).await;
    wish(t, &noor, &[180]).await;
    t.turn_to("2026-01-13T13:45:00Z");
    t.run_jobs().await;
    assert_eq!(reminders(t, &noor), 0);
    until(t, "2026-01-13T14:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    until(t, "2026-01-13T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

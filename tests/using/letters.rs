//! The letter that asks how it went.

use chrono::TimeDelta;
use entity::resource::ResourceStatus::Archived;
use insta::assert_snapshot;
use macro_rules_attribute::apply;
use serde_json::json;

use super::{becomes, does, published, tries};
use crate::support::waymark::{Person, Waymark, on_both_databases};

async fn allows(t: &Waymark, person: &Person) {
    does(person, "giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    t.run_jobs().await;
}

/// How many letters have come that one can unsubscribe from.
fn asked(t: &Waymark, person: &Person) -> usize {
    let letters = t.inbox(&person.email);
    letters.iter().filter(|letter| letter.header("List-Unsubscribe").is_some()).count()
}

/// Lets half an hour pass, up to this time, and does what is due.
async fn until(t: &Waymark, time: &str) {
    let time = time.parse().unwrap();
    while t.now() < time {
        t.advance(TimeDelta::minutes(30).min(time - t.now()));
        t.run_jobs().await;
    }
}

// Who begins at nine in the morning of Monday the 12th, UTC, ends on the 19th.

#[apply(on_both_databases!)]
async fn she_is_asked_once_on_the_evening_of_the_last_day_in_her_language(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await;
    allows(t, &noor).await;
    tries(&noor, &breaths).await;
    until(t, "2026-01-19T15:59:59Z").await;
    assert_eq!(asked(t, &noor), 0, "it is not six yet in Cairo");
    until(t, "2026-01-19T16:00:00Z").await;
    assert_eq!(asked(t, &noor), 1);
    let letter = t.inbox(&noor.email).pop().unwrap();
    let (text, link) =
        letter.text().split_once("http://").map(|(text, link)| (text.to_owned(), link.to_owned())).unwrap();
    assert_snapshot!("she is asked how it went", format!("{}\n\n{text}", letter.subject()));
    assert!(link.starts_with("waymark.test/email/unsubscribe?token="));
    assert_eq!(letter.header("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
    assert!(!letter.text().contains("Breaths") && !letter.html().contains("Breaths"), "nor what she tried");
    until(t, "2026-01-24T00:00:00Z").await;
    assert_eq!(asked(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn who_does_not_allow_it_has_said_how_it_went_or_tries_what_is_gone_is_not_asked(t: &Waymark) {
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "TOOL", "Card").await);
    let (noor, sami, layla) = (t.member("Noor").await, t.member("Sami").await, t.member("Layla").await);
    tries(&noor, &breaths).await;
    allows(t, &sami).await;
    let trial = tries(&sami, &breaths).await;
    allows(t, &layla).await;
    tries(&layla, &card).await;
    becomes(t, &card, Archived).await;
    t.turn_to("2026-01-19T17:00:00Z");
    let sami = t.signed_in(&sami).await;
    does(&sami, "reportTrial", json!({ "trial": trial, "outcome": "SKIPPED" }), "trial { id }").await;
    until(t, "2026-01-24T00:00:00Z").await;
    assert_eq!([asked(t, &noor), asked(t, &sami), asked(t, &layla)], [0, 0, 0]);
}

#[apply(on_both_databases!)]
async fn who_allows_it_late_is_asked_as_long_as_it_is_no_surprise(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    for person in [&noor, &sami] {
        tries(person, &breaths).await;
    }
    t.turn_to("2026-01-22T17:59:00Z");
    t.run_jobs().await;
    let noor = t.signed_in(&noor).await;
    allows(t, &noor).await;
    assert_eq!(asked(t, &noor), 1);
    t.advance(TimeDelta::minutes(1));
    let sami = t.signed_in(&sami).await;
    allows(t, &sami).await;
    until(t, "2026-01-26T00:00:00Z").await;
    assert_eq!([asked(t, &noor), asked(t, &sami)], [1, 0]);
}

#[apply(on_both_databases!)]
async fn quiet_hours_are_kept_and_several_trials_are_one_letter(t: &Waymark) {
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "TOOL", "Card").await);
    let noor = t.member("Noor").await;
    allows(t, &noor).await;
    let quiet = json!({ "quietFrom": "17:30", "quietUntil": "08:00" });
    does(&noor, "updateReminderPreferences", quiet, "reminderPreferences { quietFrom }").await;
    for resource in [&breaths, &card] {
        tries(&noor, resource).await;
    }
    until(t, "2026-01-20T07:59:59Z").await;
    assert_eq!(asked(t, &noor), 0);
    until(t, "2026-01-20T08:00:00Z").await;
    assert_eq!(asked(t, &noor), 1);
    until(t, "2026-01-22T00:00:00Z").await;
    assert_eq!(asked(t, &noor), 1);
}

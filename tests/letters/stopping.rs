//! Stopping letters of a kind, in one step and without signing in.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{cadence, choosing_path, of_a_kind, stopping_path, until, wants};
use crate::mentorship::{ask, mentor};
use crate::support::waymark::{Person, on_both_databases};

async fn allows_reminders(person: &Person) -> bool {
    let data = person.client.ask("{ consents { purpose given } }", Value::Null).await.data();
    let consents = data["consents"].as_array().unwrap().clone();
    consents.iter().any(|consent| consent["purpose"] == "REMINDERS" && consent["given"] == true)
}

#[apply(on_both_databases!)]
async fn one_press_stops_one_kind(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 9).await, t.member("Sami").await);
    ask(&sami, &layla).await;
    t.run_jobs().await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    let path = stopping_path(&letter);
    let (status, headers, page) = t.visitor().get(&path).await;
    assert_eq!((status, headers["referrer-policy"].to_str().unwrap()), (200, "no-referrer"));
    assert!(page.contains("<form method=\"post\"") && page.contains("letters about mentorships"), "{page}");
    assert_eq!(cadence(&layla, "MENTORING").await, "AT_ONCE", "opening it changes nothing");

    for _ in 0..2 {
        let (status, page) = t.visitor().post(&path, "List-Unsubscribe=One-Click").await;
        assert_eq!(status, 200);
        assert!(page.contains("/email/preferences?token="), "the way back: {page}");
    }
    assert_eq!(cadence(&layla, "MENTORING").await, "NEVER");
    assert_eq!(cadence(&layla, "RESOURCES").await, "AT_ONCE", "the others go on");
    ask(&t.member("Noor").await, &layla).await;
    t.run_jobs().await;
    assert_eq!(of_a_kind(t, &layla).len(), 1);
}

#[apply(on_both_databases!)]
async fn the_link_in_letters_that_came_together_stops_all_that_do(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 9).await;
    for kind in ["MENTORING", "COMMUNITY"] {
        wants(&layla, kind, "HOURLY").await;
    }
    for name in ["Sami", "Noor"] {
        ask(&t.member(name).await, &layla).await;
    }
    until(t, "2026-01-12T10:05:00Z").await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    let (status, _) = t.visitor().post(&stopping_path(&letter), "List-Unsubscribe=One-Click").await;
    assert_eq!(status, 200);
    let layla = t.signed_in(&layla).await;
    for (kind, soon) in [("MENTORING", "NEVER"), ("COMMUNITY", "NEVER"), ("RESOURCES", "AT_ONCE")] {
        assert_eq!(cadence(&layla, kind).await, soon, "{kind}");
    }
}

#[apply(on_both_databases!)]
async fn what_is_ready_to_leave_does_not_leave_any_more(t: &Waymark) {
    // At the full hour it would leave with the letters of this one.
    t.advance(TimeDelta::minutes(1));
    let layla = mentor(t, "Layla", "en", 9).await;
    ask(&t.member("Sami").await, &layla).await;
    t.run_jobs().await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    wants(&layla, "MENTORING", "HOURLY").await;
    ask(&t.member("Noor").await, &layla).await;
    t.run_jobs().await;
    t.turn_to("2026-01-12T10:00:00Z");
    t.run_jobs().await;
    t.visitor().post(&stopping_path(&letter), "List-Unsubscribe=One-Click").await;
    t.advance(TimeDelta::minutes(5));
    t.run_jobs().await;
    assert_eq!(of_a_kind(t, &layla).len(), 1, "the one with the link");
}

#[apply(on_both_databases!)]
async fn links_of_before_there_were_kinds_stop_reminders(t: &Waymark) {
    let noor = t.member("Noor").await;
    noor.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    let id = Uuid::try_parse(noor.id.split_once('_').unwrap().1).unwrap();
    let path = format!("/email/unsubscribe?token={}", t.app.keys.seal("unsubscribe-reminders", id.as_bytes()));
    let (status, _, page) = t.visitor().get(&path).await;
    assert_eq!(status, 200);
    assert!(page.contains("Would you like to stop getting reminder e-mails from us?"), "{page}");
    assert!(allows_reminders(&noor).await);
    assert_eq!(t.visitor().post(&path, "List-Unsubscribe=One-Click").await.0, 200);
    assert!(!allows_reminders(&noor).await);
    assert_eq!(cadence(&noor, "MEETINGS").await, "AT_ONCE", "if she allows reminders again, they come again");
}

#[apply(on_both_databases!)]
async fn a_link_is_good_for_one_thing(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    ask(&sami, &layla).await;
    t.run_jobs().await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    let (stopping, choosing) = (stopping_path(&letter), choosing_path(&letter));
    let wrong = [
        stopping.replace("unsubscribe?", "preferences?"),
        choosing.replace("preferences?", "unsubscribe?"),
        stopping.replace("token=", "token=A"),
        "/email/preferences".to_owned(),
        "/email/unsubscribe?token=".to_owned(),
    ];
    for path in wrong {
        assert_eq!(t.visitor().get(&path).await.0, 404, "{path}");
        assert_eq!(t.visitor().post(&path, "mentoring=never").await.0, 404, "{path}");
    }
    assert_eq!(cadence(&layla, "MENTORING").await, "AT_ONCE");
}

//! Reminders: at the right hour, once, to those who want them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::{DateTime, TimeDelta, Utc};
use entity::occurrence;
use macro_rules_attribute::apply;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use waymark::reminder;

use crate::meeting::{does, first_date, weekly, weekly_with};
use crate::support::smtp::ReceivedLetter;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Somebody who reads Arabic in Cairo and wants to be reminded.
async fn noor(t: &Waymark) -> Person {
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await;
    allow(&noor, "giveConsent").await;
    noor
}

async fn allow(person: &Person, verb: &str) {
    let payload = person.client.change(verb, json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

async fn wish(person: &Person, wishes: Value) -> Value {
    let selection = "reminderPreferences { leadMinutes quietFrom quietUntil }";
    person.client.change("updateReminderPreferences", wishes, selection).await
}

async fn come(person: &Person, occurrence: &Value) {
    assert_eq!(does(&person.client, "rsvp", json!({ "occurrence": occurrence })).await, None);
}

/// The reminders that came to somebody by this time.
async fn by(t: &Waymark, time: &str, person: &Person) -> Vec<ReceivedLetter> {
    t.turn_to(time);
    t.run_jobs().await;
    let letters = t.inbox(&person.email).into_iter();
    letters.filter(|letter| letter.header("List-Unsubscribe").is_some()).collect()
}

/// The token of a letter's unsubscribe link.
fn token(letter: &ReceivedLetter) -> String {
    let link = letter.header("List-Unsubscribe").unwrap();
    link.trim_matches(['<', '>']).rsplit_once("token=").unwrap().1.to_owned()
}

#[apply(on_both_databases!)]
async fn a_reminder_comes_once_in_the_readers_language_and_on_her_clocks(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = noor(t).await;
    come(&noor, &date).await;
    assert!(by(t, "2026-01-13T14:59:59Z", &noor).await.is_empty(), "not yet");

    let letters = by(t, "2026-01-13T15:00:00Z", &noor).await;
    assert_eq!(letters.len(), 1, "one reminder");
    let letter = &letters[0];
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));
    assert_eq!(letter.header("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
    let subject = letter.subject();
    assert!(!subject.contains("لقاء") && !subject.contains("مساء الثلاثاء"), "{subject}");
    assert!(letter.html().contains("lang=\"ar\" dir=\"rtl\""));
    let text = letter.text();
    for part in
        ["مساء الثلاثاء", "7:00 م", "13 يناير 2026", "شارع النيل", "https://meet.example.org/tuesday", "+20 2 5550 0199"]
    {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }

    t.run_jobs().await;
    assert_eq!(by(t, "2026-01-13T19:00:00Z", &noor).await.len(), 1, "and no second one");
}

#[apply(on_both_databases!)]
async fn one_click_stops_reminders_without_signing_in(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = noor(t).await;
    come(&noor, &date).await;
    let letter = by(t, "2026-01-13T15:00:00Z", &noor).await.pop().unwrap();
    let token = token(&letter);
    assert_eq!(reminder::subscriber(&t.app, &token).await.unwrap().unwrap().tag(), "ar");
    assert!(letter.text().contains(&token), "the link is in the text as well");
    assert_eq!(reminder::unsubscribe(&t.app, &token).await.unwrap(), Some(()));
    assert_eq!(reminder::unsubscribe(&t.app, &token).await.unwrap(), Some(()), "twice is once");
    let wrong = if token.ends_with('A') { "B" } else { "A" };
    assert_eq!(reminder::unsubscribe(&t.app, &format!("{}{wrong}", &token[..token.len() - 1])).await.unwrap(), None);

    let noor = t.signed_in(&noor).await;
    let consents = noor.client.ask("{ consents { purpose given } }", Value::Null).await.data();
    assert_eq!(consents["consents"][0], json!({ "purpose": "REMINDERS", "given": false }));
    let found = noor.client.ask("{ occurrences(first: 2) { nodes { id } } }", Value::Null).await.data();
    come(&noor, &found["occurrences"]["nodes"][1]["id"]).await;
    assert_eq!(by(t, "2026-01-20T16:00:00Z", &noor).await.len(), 1, "no more come");
}

#[apply(on_both_databases!)]
async fn nobody_is_reminded_who_does_not_want_it_or_does_not_come(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let silent = t.member("Sami").await;
    come(&silent, &date).await;
    let withdrawn = noor(t).await;
    come(&withdrawn, &date).await;
    does(&withdrawn.client, "withdrawRsvp", json!({ "occurrence": date })).await;
    let regretful = t.member("Rana").await;
    allow(&regretful, "giveConsent").await;
    come(&regretful, &date).await;
    allow(&regretful, "withdrawConsent").await;
    for person in [&silent, &withdrawn, &regretful] {
        assert!(by(t, "2026-01-13T16:00:00Z", person).await.is_empty(), "{}", person.email);
    }

    let farida = t.signed_in(&farida).await;
    let found = farida.client.ask("{ occurrences(first: 2) { nodes { id } } }", Value::Null).await.data();
    let next = &found["occurrences"]["nodes"][1]["id"];
    let withdrawn = t.signed_in(&withdrawn).await;
    come(&withdrawn, next).await;
    assert_eq!(does(&farida.client, "cancelOccurrence", json!({ "occurrence": next })).await, None);
    assert!(by(t, "2026-01-20T16:00:00Z", &withdrawn).await.is_empty(), "it was called off");
}

#[apply(on_both_databases!)]
async fn quiet_hours_are_kept(t: &Waymark) {
    let early = json!({ "startsAtLocal": "2026-01-13T08:00:00", "timeZone": "Europe/Berlin" });
    let (_, date) = first_date(t, weekly_with(early)).await;
    let noor = noor(t).await;
    let payload = wish(&noor, json!({ "quietFrom": "22:00", "quietUntil": "07:30" })).await;
    let expected = json!({ "leadMinutes": 120, "quietFrom": "22:00", "quietUntil": "07:30" });
    assert_eq!(payload["reminderPreferences"], expected);
    come(&noor, &date).await;
    // Eight in Berlin is nine in Cairo: two hours before is seven, which is too early; so the evening before.
    assert!(by(t, "2026-01-12T19:44:59Z", &noor).await.is_empty());
    assert_eq!(by(t, "2026-01-12T19:45:00Z", &noor).await.len(), 1);

    // Who says so in the night is reminded in the morning; who could not be any more, is not.
    t.turn_to("2026-01-19T21:00:00Z");
    let noor = t.signed_in(&noor).await;
    let found = noor.client.ask("{ occurrences(first: 1) { nodes { id } } }", Value::Null).await.data();
    come(&noor, &found["occurrences"]["nodes"][0]["id"]).await;
    assert_eq!(by(t, "2026-01-20T05:29:59Z", &noor).await.len(), 1);
    assert_eq!(by(t, "2026-01-20T05:30:00Z", &noor).await.len(), 2);
}

#[apply(on_both_databases!)]
async fn new_wishes_hold_for_what_was_said_yes_to_before(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = noor(t).await;
    come(&noor, &date).await;
    t.run_jobs().await;
    for lead in [30, 120, 300] {
        wish(&noor, json!({ "leadMinutes": lead })).await;
        t.run_jobs().await;
    }
    assert!(by(t, "2026-01-13T11:59:59Z", &noor).await.is_empty());
    assert_eq!(by(t, "2026-01-13T12:00:00Z", &noor).await.len(), 1);
    // She has it; another wish does not bring another.
    let noor = t.signed_in(&noor).await;
    wish(&noor, json!({ "leadMinutes": 60 })).await;
    assert_eq!(by(t, "2026-01-13T18:00:00Z", &noor).await.len(), 1);
}

#[apply(on_both_databases!)]
async fn who_says_yes_late_is_reminded_at_once_but_not_afterwards(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let (noor, sami) = (noor(t).await, t.member("Sami").await);
    allow(&sami, "giveConsent").await;
    t.turn_to("2026-01-13T16:30:00Z");
    let noor = t.signed_in(&noor).await;
    come(&noor, &date).await;
    assert_eq!(by(t, "2026-01-13T16:30:00Z", &noor).await.len(), 1);
    for _ in 0..3 {
        does(&noor.client, "withdrawRsvp", json!({ "occurrence": date })).await;
        come(&noor, &date).await;
    }
    assert_eq!(by(t, "2026-01-13T16:40:00Z", &noor).await.len(), 1, "changing her mind brings no more");
    t.turn_to("2026-01-13T17:05:00Z");
    let sami = t.signed_in(&sami).await;
    come(&sami, &date).await;
    assert!(by(t, "2026-01-13T17:05:00Z", &sami).await.is_empty());
}

#[apply(on_both_databases!)]
async fn a_reminder_follows_a_meeting_that_moves(t: &Waymark) {
    let (_, date) = first_date(t, weekly()).await;
    let noor = noor(t).await;
    come(&noor, &date).await;
    t.run_jobs().await;
    let starts: DateTime<Utc> = "2026-01-13T17:00:00Z".parse().unwrap();
    let later = starts + TimeDelta::hours(3);
    occurrence::Entity::update_many()
        .col_expr(occurrence::Column::StartsAt, Expr::value(later))
        .col_expr(occurrence::Column::EndsAt, Expr::value(later + TimeDelta::hours(1)))
        .filter(occurrence::Column::StartsAt.eq(starts))
        .exec(&t.app.db.writer)
        .await
        .unwrap();
    assert!(by(t, "2026-01-13T15:00:00Z", &noor).await.is_empty());
    assert!(by(t, "2026-01-13T17:59:59Z", &noor).await.is_empty());
    assert_eq!(by(t, "2026-01-13T18:00:00Z", &noor).await.len(), 1);
}

#[apply(on_both_databases!)]
async fn wishes_that_cannot_be_are_refused(t: &Waymark) {
    let noor = noor(t).await;
    for (wishes, field) in [
        (json!({ "leadMinutes": 4 }), "leadMinutes"),
        (json!({ "leadMinutes": 10081 }), "leadMinutes"),
        (json!({ "quietFrom": "22:00" }), "quietFrom"),
        (json!({ "quietFrom": "22:00", "quietUntil": "22:00" }), "quietFrom"),
        (json!({ "quietFrom": "10pm", "quietUntil": "07:00" }), "quietFrom"),
        (json!({ "quietFrom": "22:00", "quietUntil": "7:00" }), "quietUntil"),
    ] {
        let payload = wish(&noor, wishes.clone()).await;
        assert_eq!(payload["userErrors"][0]["code"], "BAD_USER_INPUT", "{wishes}");
        assert_eq!(payload["userErrors"][0]["field"], json!([field]), "{wishes}");
    }
    wish(&noor, json!({ "quietFrom": "22:00", "quietUntil": "07:00" })).await;
    wish(&noor, json!({ "leadMinutes": 60 })).await;
    let query = "{ reminderPreferences { leadMinutes quietFrom quietUntil } }";
    let kept = noor.client.ask(query, Value::Null).await.data();
    let expected = json!({ "leadMinutes": 60, "quietFrom": "22:00", "quietUntil": "07:00" });
    assert_eq!(kept["reminderPreferences"], expected);
    let payload = wish(&noor, json!({ "quietFrom": null, "quietUntil": null })).await;
    let expected = json!({ "leadMinutes": 60, "quietFrom": null, "quietUntil": null });
    assert_eq!(payload["reminderPreferences"], expected);
}

//! Several reminders of one date: each once, and no two at the same moment.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use entity::{job, reminder_preference};
use macro_rules_attribute::apply;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::{Value, json};

use super::{allow, answer, does_well, reminders, until, wish};
use crate::meeting::{does, first_date, weekly};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const DAY: i32 = 1_440;

/// What is told of her wishes.
const TOLD: &str = "reminderPreferences { leadTimes leadMinutes }";

// The first date begins on January 13 at 17:00 UTC; it is January 12, 9:00.

/// A facilitator, the date, and a member who wants to be reminded so long before.
async fn reminded(t: &Waymark, leads: &[i32]) -> (Person, Value, Person) {
    let (farida, date) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    allow(t, &noor).await;
    wish(t, &noor, leads).await;
    (farida, date, noor)
}

/// Turns the clock to this time, and does what is due by then.
async fn turn_to(t: &Waymark, time: &str) {
    t.turn_to(time);
    t.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn a_day_and_an_hour_before(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[60, DAY]).await;
    answer(t, &noor, "rsvp", &date).await;
    turn_to(t, "2026-01-12T16:59:00Z").await;
    assert_eq!(reminders(t, &noor), 0);
    turn_to(t, "2026-01-12T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "a day before");
    until(t, "2026-01-12T19:00:00Z").await;
    turn_to(t, "2026-01-13T15:59:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    turn_to(t, "2026-01-13T16:00:00Z").await;
    assert_eq!(reminders(t, &noor), 2, "an hour before");
    until(t, "2026-01-13T17:30:00Z").await;
    assert_eq!(reminders(t, &noor), 2);
}

#[apply(on_both_databases!)]
async fn a_server_that_was_away_reminds_of_what_is_next(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[DAY, 60]).await;
    answer(t, &noor, "rsvp", &date).await;
    turn_to(t, "2026-01-13T16:30:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "both are due, and one leaves");
    until(t, "2026-01-13T17:30:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn those_that_quiet_hours_pull_together_are_one(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[240, 60]).await;
    let quiet = json!({ "quietFrom": "12:00", "quietUntil": "16:30" });
    does_well(t, &noor, "updateReminderPreferences", quiet, TOLD).await;
    answer(t, &noor, "rsvp", &date).await;
    turn_to(t, "2026-01-13T11:30:00Z").await;
    assert_eq!(reminders(t, &noor), 0);
    until(t, "2026-01-13T11:45:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "before they begin");
    // She takes them back, and the shorter lead: she knows.
    let noor = t.signed_in(&noor).await;
    let change = json!({ "quietFrom": null, "quietUntil": null, "leadTimes": [240] });
    does_well(t, &noor, "updateReminderPreferences", change, TOLD).await;
    until(t, "2026-01-13T17:30:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn a_lead_that_she_takes_out_brings_nothing(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[DAY, 180, 60]).await;
    answer(t, &noor, "rsvp", &date).await;
    turn_to(t, "2026-01-12T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    wish(t, &t.signed_in(&noor).await, &[DAY, 60]).await;
    turn_to(t, "2026-01-13T14:00:00Z").await;
    turn_to(t, "2026-01-13T15:59:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "not three hours before any more");
    turn_to(t, "2026-01-13T16:00:00Z").await;
    assert_eq!(reminders(t, &noor), 2);
    // What is left is older than what she has had by now.
    wish(t, &t.signed_in(&noor).await, &[DAY]).await;
    until(t, "2026-01-13T17:30:00Z").await;
    assert_eq!(reminders(t, &noor), 2);
}

#[apply(on_both_databases!)]
async fn a_lead_that_she_adds_late_waits_for_the_next_date(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[60]).await;
    answer(t, &noor, "rsvp", &date).await;
    turn_to(t, "2026-01-13T12:00:00Z").await;
    wish(t, &t.signed_in(&noor).await, &[DAY, 60]).await;
    assert_eq!(reminders(t, &noor), 0, "a day before is over, and an hour before is not");
    turn_to(t, "2026-01-13T16:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn who_says_yes_late_is_reminded_by_what_is_left(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[DAY, 120]).await;
    let amal = t.member("Amal").await;
    allow(t, &amal).await;
    wish(t, &amal, &[DAY, 120]).await;
    turn_to(t, "2026-01-13T13:00:00Z").await;
    answer(t, &t.signed_in(&noor).await, "rsvp", &date).await;
    assert_eq!(reminders(t, &noor), 0, "a day before is over");
    turn_to(t, "2026-01-13T15:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    turn_to(t, "2026-01-13T15:30:00Z").await;
    answer(t, &t.signed_in(&amal).await, "rsvp", &date).await;
    assert_eq!(reminders(t, &amal), 1, "both are over: at once, and once");
    until(t, "2026-01-13T17:30:00Z").await;
    assert_eq!((reminders(t, &noor), reminders(t, &amal)), (1, 1));
}

#[apply(on_both_databases!)]
async fn a_date_that_is_moved_brings_all_of_them_again(t: &Waymark) {
    let (farida, date, noor) = reminded(t, &[DAY, 60]).await;
    answer(t, &noor, "rsvp", &date).await;
    turn_to(t, "2026-01-12T17:00:00Z").await;
    turn_to(t, "2026-01-13T16:00:00Z").await;
    assert_eq!(reminders(t, &noor), 2, "of the old time");
    turn_to(t, "2026-01-13T16:01:00Z").await;
    let moved = json!({ "occurrence": date, "startsAtLocal": "2026-01-15T19:00:00" });
    let farida = t.signed_in(&farida).await;
    assert_eq!(does(&farida.client, "moveOccurrence", moved).await, None);
    t.run_jobs().await;
    turn_to(t, "2026-01-14T16:59:00Z").await;
    assert_eq!(reminders(t, &noor), 2);
    turn_to(t, "2026-01-14T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 3, "a day before the new time");
    turn_to(t, "2026-01-15T15:59:00Z").await;
    assert_eq!(reminders(t, &noor), 3);
    turn_to(t, "2026-01-15T16:00:00Z").await;
    assert_eq!(reminders(t, &noor), 4, "an hour before");
    until(t, "2026-01-15T17:30:00Z").await;
    assert_eq!(reminders(t, &noor), 4);
}

#[apply(on_both_databases!)]
async fn what_cannot_be_wished_for_is_said_where_it_stands(t: &Waymark) {
    let noor = t.member("Noor").await;
    let client = noor.client.speaking("de");
    for (input, field, message) in [
        (json!({ "leadTimes": [] }), json!(["leadTimes"]), "bis zu"),
        (json!({ "leadTimes": [60, 60] }), json!(["leadTimes"]), "keinen doppelt"),
        (json!({ "leadTimes": [10, 20, 30, 40, 50, 60] }), json!(["leadTimes"]), "5"),
        (json!({ "leadTimes": [60, 4] }), json!(["leadTimes", "1"]), "10.080"),
        (json!({ "leadMinutes": 4 }), json!(["leadMinutes"]), "10.080"),
        (json!({ "leadMinutes": 60, "leadTimes": [60] }), json!(["leadTimes"]), ""),
    ] {
        let payload = client.change("updateReminderPreferences", input.clone(), TOLD).await;
        let [error] = payload["userErrors"].as_array().unwrap().as_slice() else { unreachable!("{input}: {payload}") };
        assert_eq!((&error["code"], &error["field"]), (&json!("BAD_USER_INPUT"), &field), "{input}");
        assert!(error["message"].as_str().unwrap().contains(message), "{input}: {error}");
    }
    let told = client.ask("{ reminderPreferences { leadTimes leadMinutes } }", Value::Null).await.data();
    assert_eq!(told["reminderPreferences"], json!({ "leadTimes": [120], "leadMinutes": 120 }), "nothing was changed");
}

#[apply(on_both_databases!)]
async fn an_app_that_knows_of_one_lead_sees_the_longest_and_sets_one(t: &Waymark) {
    let noor = t.member("Noor").await;
    for (input, told) in [
        (json!({ "leadTimes": [60, DAY] }), json!({ "leadTimes": [DAY, 60], "leadMinutes": DAY })),
        (json!({ "quietFrom": "22:00", "quietUntil": "07:00" }), json!({ "leadTimes": [DAY, 60], "leadMinutes": DAY })),
        (json!({ "leadMinutes": 90 }), json!({ "leadTimes": [90], "leadMinutes": 90 })),
    ] {
        let payload = noor.client.change("updateReminderPreferences", input, TOLD).await;
        assert_eq!(payload["reminderPreferences"], told, "{payload}");
        t.run_jobs().await;
    }
}

/// Old and new servers share a database while they are replaced.
#[apply(on_both_databases!)]
async fn what_servers_of_before_write_is_heard(t: &Waymark) {
    let (_, date, noor) = reminded(t, &[DAY, 60]).await;
    reminder_preference::Entity::update_many()
        .col_expr(reminder_preference::Column::LeadMinutes, Expr::value(180))
        .exec(&t.app.db.writer)
        .await
        .unwrap();
    let told = noor.client.ask("{ reminderPreferences { leadTimes } }", Value::Null).await.data();
    assert_eq!(told["reminderPreferences"]["leadTimes"], json!([180]), "what she said last, and to one of them");
    answer(t, &noor, "rsvp", &date).await;
    // What they have planned does not say how long before.
    let planned = job::Entity::find().filter(job::Column::Kind.eq("reminder.remind")).all(&t.app.db.writer);
    for row in planned.await.unwrap() {
        let mut payload = row.payload.clone();
        payload.as_object_mut().unwrap().remove("lead_minutes").unwrap();
        let mut row = row.into_active_model();
        row.payload = Set(payload);
        row.update(&t.app.db.writer).await.unwrap();
    }
    turn_to(t, "2026-01-13T13:59:00Z").await;
    assert_eq!(reminders(t, &noor), 0);
    turn_to(t, "2026-01-13T14:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    until(t, "2026-01-13T17:30:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

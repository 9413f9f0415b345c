//! How a mentorship goes, as each notes it, and what becomes of the minutes.

use chrono::TimeDelta;
use entity::check_in::{self, HowItGoes};
use macro_rules_attribute::apply;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::{ask, does, mentor};
use crate::support::together::walk_together;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const LISTED: &str = "query($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Mentorship {
    checkIns(first: $first, after: $after) {
        nodes { id on howItGoes note isShared minutes notedAt writer { displayName } }
        pageInfo { endCursor hasNextPage } } } } }";

/// Two who walk together.
async fn walking(t: &Waymark) -> (Person, Person, Value) {
    let (layla, sami) = (mentor(t, "Layla", "en", 3).await, t.member("Sami").await);
    let id = ask(&sami, &layla).await;
    walk_together(&layla, &sami, &id).await;
    t.run_jobs().await;
    (layla, sami, id)
}

pub async fn notes(person: &Person, id: &Value, note: Value) -> Value {
    let mut input = json!({ "mentorship": id, "howItGoes": "STEADY" });
    input.as_object_mut().unwrap().extend(note.as_object().unwrap().clone());
    person.client.change("noteCheckIn", input, "checkIn { id on howItGoes note isShared minutes }").await
}

async fn list(person: &Person, id: &Value) -> Vec<Value> {
    let data = person.client.ask(LISTED, json!({ "id": id })).await.data();
    data["node"]["checkIns"]["nodes"].as_array().unwrap().clone()
}

fn error(payload: &Value) -> (&str, &Value) {
    let error = &payload["userErrors"][0];
    (error["code"].as_str().unwrap_or("none"), &error["field"])
}

#[apply(on_both_databases!)]
async fn what_is_private_is_its_writers_alone(t: &Waymark) {
    let (layla, sami, id) = walking(t).await;
    let eve = t.member_with_role("Eve", "steward").await;
    let kept = notes(&sami, &id, json!({ "note": "I lied to her about breakfast.", "howItGoes": "HARD" })).await;
    t.advance(TimeDelta::minutes(1));
    notes(&layla, &id, json!({ "note": "We laughed.", "isShared": true, "minutes": 45 })).await;
    t.advance(TimeDelta::minutes(1));
    notes(&layla, &id, json!({ "note": "I am tired.", "minutes": 30 })).await;

    let seen = |listed: Vec<Value>| listed.into_iter().map(|one| one["note"].clone()).collect::<Vec<_>>();
    assert_eq!(seen(list(&sami, &id).await), ["We laughed.", "I lied to her about breakfast."]);
    assert_eq!(seen(list(&layla, &id).await), ["I am tired.", "We laughed."]);
    let minutes = |listed: Vec<Value>| listed.into_iter().map(|one| one["minutes"].clone()).collect::<Vec<_>>();
    assert_eq!(minutes(list(&layla, &id).await), [30, 45]);
    assert_eq!(minutes(list(&sami, &id).await), [Value::Null, Value::Null], "how much she gave is hers to know");

    let query = "query($id: ID!, $pair: ID!) { node(id: $id) { id } pair: node(id: $pair) { id }
        changes(kinds: [CHECK_IN]) { nodes { nodeId } } }";
    let own = sami.client.ask(query, json!({ "id": kept["checkIn"]["id"], "pair": id })).await.data();
    assert_eq!(own["node"]["id"], kept["checkIn"]["id"]);
    assert_eq!(own["changes"]["nodes"].as_array().unwrap().len(), 2, "her own, and what is shared");
    let others = eve.client.ask(query, json!({ "id": kept["checkIn"]["id"], "pair": id })).await.data();
    assert_eq!(others, json!({ "node": null, "pair": null, "changes": { "nodes": [] } }), "whatever her role");

    // Whatever a private note says, the other one's answers are the same to the last byte.
    let everything = async || {
        let whole = "query($id: ID!) { node(id: $id) { ... on Mentorship { state
            checkIns { edges { cursor node { id on howItGoes note minutes notedAt } } pageInfo { endCursor } } } }
            changes { nodes { cursor kind nodeId } } myMentoringLoad { weeks { minutesGiven } openMentorships } }";
        layla.client.ask(whole, json!({ "id": id })).await.data().to_string()
    };
    let before = everything().await;
    let changed = check_in::Entity::update_many()
        .col_expr(check_in::Column::Note, Expr::value("Something else altogether."))
        .col_expr(check_in::Column::HowItGoes, Expr::value(HowItGoes::NeedSupport))
        .filter(check_in::Column::Note.eq("I lied to her about breakfast."))
        .exec(&t.app.db.writer)
        .await
        .unwrap();
    assert_eq!(changed.rows_affected, 1);
    assert_eq!(everything().await, before);
}

#[apply(on_both_databases!)]
async fn what_can_be_noted_and_when(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 3).await, t.member("Sami").await);
    let id = ask(&sami, &layla).await;
    does(&layla, "acceptMentorship", &id).await;
    assert_eq!(error(&notes(&sami, &id, json!({})).await).0, "CONFLICT", "they have not begun");
    crate::support::together::agree(&layla, &sami, &id).await;

    for (person, note, field) in [
        (&sami, json!({ "minutes": 5 }), "minutes"),
        (&layla, json!({ "minutes": 1_441 }), "minutes"),
        (&layla, json!({ "on": "2026-01-13" }), "on"),
        (&layla, json!({ "on": "2026-01-11" }), "on"),
        (&layla, json!({ "note": " " }), "note"),
    ] {
        assert_eq!(error(&notes(person, &id, note.clone()).await), ("BAD_USER_INPUT", &json!([field])), "{note}");
    }
    let eve = mentor(t, "Eve", "en", 1).await;
    assert_eq!(error(&notes(&eve, &id, json!({})).await).0, "NOT_FOUND");

    let written = notes(&sami, &id, json!({ "on": "2026-01-12", "isShared": true })).await;
    let input = json!({ "checkIn": written["checkIn"]["id"] });
    let by_other = layla.client.change("removeCheckIn", input.clone(), "mentorship { id }").await;
    assert_eq!(error(&by_other), ("NOT_FOUND", &json!(["checkIn"])), "she may read it, and not remove it");
    let removed = sami.client.change("removeCheckIn", input.clone(), "mentorship { id }").await;
    assert_eq!(removed["mentorship"]["id"], id);
    assert_eq!(list(&layla, &id).await, [] as [Value; 0]);
    does(&sami, "endMentorship", &id).await;
    assert_eq!(error(&notes(&sami, &id, json!({})).await).0, "CONFLICT", "it is over");
}

#[apply(on_both_databases!)]
async fn the_latest_day_comes_first_page_by_page(t: &Waymark) {
    let (layla, sami, id) = walking(t).await;
    t.advance(TimeDelta::days(9));
    let (layla, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
    for day in ["2026-01-14", "2026-01-20", "2026-01-12", "2026-01-17"] {
        notes(&sami, &id, json!({ "on": day, "isShared": true })).await;
    }
    let mut days = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = json!({ "id": id, "first": 3, "after": after });
        let listed = layla.client.ask(LISTED, page).await.data()["node"]["checkIns"].clone();
        days.extend(listed["nodes"].as_array().unwrap().iter().map(|node| node["on"].clone()));
        after = listed["pageInfo"]["endCursor"].clone();
        if listed["pageInfo"]["hasNextPage"] == false {
            break;
        }
    }
    assert_eq!(days, ["2026-01-20", "2026-01-17", "2026-01-14", "2026-01-12"]);
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { checkIns(last: 2) { nodes { on } } } } }";
    let last = layla.client.ask(query, json!({ "id": id })).await.data();
    assert_eq!(last["node"]["checkIns"]["nodes"], json!([{ "on": "2026-01-14" }, { "on": "2026-01-12" }]));
}

#[apply(on_both_databases!)]
async fn one_gentle_letter_for_each_silence(t: &Waymark) {
    let (layla, sami, id) = walking(t).await;
    waymark::jobs::schedule(&t.app).await.unwrap();
    let reminded = |person: &Person| {
        let letters = t.inbox(&person.email);
        letters.iter().filter(|letter| letter.text().contains("How is one of your mentorships going")).count()
    };
    let days = async |count: i64| {
        for _ in 0..count {
            t.advance(TimeDelta::days(1));
            t.run_jobs().await;
        }
    };
    days(6).await;
    assert_eq!((reminded(&layla), reminded(&sami)), (0, 0));
    days(1).await;
    assert_eq!((reminded(&layla), reminded(&sami)), (1, 1), "a week has passed, as they agreed");
    days(12).await;
    assert_eq!((reminded(&layla), reminded(&sami)), (1, 1), "and then it is quiet");

    let sami = t.signed_in(&sami).await;
    notes(&sami, &id, json!({})).await;
    days(6).await;
    assert_eq!((reminded(&layla), reminded(&sami)), (1, 1));
    days(1).await;
    assert_eq!((reminded(&layla), reminded(&sami)), (2, 2), "another silence");
    does(&t.signed_in(&sami).await, "endMentorship", &id).await;
    days(20).await;
    assert_eq!((reminded(&layla), reminded(&sami)), (2, 2));
}

const LOAD: &str = "{ myMentoringLoad { weeks { beginsOn minutesGiven } limitMinutes openMentorships
    signals { kind since handedOnAt } } }";

#[apply(on_both_databases!)]
async fn minutes_are_summed_by_week_over_all_mentorships(t: &Waymark) {
    let (layla, _, first) = walking(t).await;
    let noor = t.member("Noor").await;
    let second = ask(&noor, &layla).await;
    walk_together(&layla, &noor, &second).await;
    t.turn_to("2026-01-19T08:00:00Z");
    let layla = t.signed_in(&layla).await;
    for (id, day, minutes) in [
        (&first, "2026-01-12", 20),
        (&second, "2026-01-18", 40),
        (&first, "2026-01-19", 60),
        (&second, "2026-01-19", 65),
    ] {
        assert_eq!(error(&notes(&layla, id, json!({ "on": day, "minutes": minutes })).await).0, "none");
    }
    let load = layla.client.ask(LOAD, Value::Null).await.data()["myMentoringLoad"].clone();
    let weeks = load["weeks"].as_array().unwrap();
    assert_eq!(weeks.len(), 8);
    assert_eq!(weeks[0], json!({ "beginsOn": "2026-01-19", "minutesGiven": 125 }));
    assert_eq!(weeks[1], json!({ "beginsOn": "2026-01-12", "minutesGiven": 60 }));
    assert_eq!((&load["limitMinutes"], &load["openMentorships"]), (&json!(120), &json!(2)));
    assert_eq!(load["signals"], json!([]), "one week over is none");
}

#[apply(on_both_databases!)]
async fn a_signal_comes_once_and_goes_by_itself(t: &Waymark) {
    let (layla, _, id) = walking(t).await;
    waymark::jobs::schedule(&t.app).await.unwrap();
    t.turn_to("2026-01-20T08:01:00Z");
    let layla = t.signed_in(&layla).await;
    notes(&layla, &id, json!({ "on": "2026-01-14", "minutes": 61 })).await;
    notes(&layla, &id, json!({ "on": "2026-01-19", "minutes": 61 })).await;
    let told = || {
        let letters = t.inbox(&layla.email);
        letters.iter().filter(|letter| letter.text().contains("For two weeks in a row you have given more")).count()
    };
    for day in ["2026-01-21T08:01:00Z", "2026-01-22T08:01:00Z"] {
        t.turn_to(day);
        t.run_jobs().await;
        assert_eq!(told(), 1, "{day}");
    }
    let layla = t.signed_in(&layla).await;
    let load = layla.client.ask(LOAD, Value::Null).await.data()["myMentoringLoad"].clone();
    assert_eq!(load["signals"], json!([{ "kind": "OVER_HOURS", "since": "2026-01-12", "handedOnAt": null }]));
    t.turn_to("2026-02-03T08:01:00Z");
    t.run_jobs().await;
    let layla = t.signed_in(&layla).await;
    let load = layla.client.ask(LOAD, Value::Null).await.data()["myMentoringLoad"].clone();
    assert_eq!((&load["signals"], told()), (&json!([]), 1), "the weeks since were lighter");
}

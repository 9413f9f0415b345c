//! Trying something, and saying how it went.

use chrono::TimeDelta;
use entity::resource::ResourceStatus::Archived;
use entity::trial;
use macro_rules_attribute::apply;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};

use super::{asked, becomes, does, published, reports, tries, wrong};
use crate::support::waymark::{Person, on_both_databases};

const TRIAL: &str = "trial { resource { title { text } } startedAt endsOn isOnAgenda outcome reportedAt changeableUntil
    conditions { text language } sharesConditions conditionsRemovedAt }";

const MINE: &str = "query($isOpen: Boolean) {
    myTrials(isOpen: $isOpen) { nodes { id outcome resource { title { text } } howItWent { myTrial { id } } } } }";

async fn mine(person: &Person, is_open: Value) -> Vec<Value> {
    let data = asked(person, MINE, json!({ "isOpen": is_open })).await;
    data["myTrials"]["nodes"].as_array().unwrap().clone()
}

#[apply(on_both_databases!)]
async fn a_week_of_trying_and_how_it_went(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    // Late in the evening of the 12th in Auckland.
    let noor = t.member_in("Noor", "ar", "Pacific/Auckland").await;
    t.turn_to("2026-01-12T11:30:00Z");
    let noor = t.signed_in(&noor).await;
    let started = does(&noor, "startTrial", json!({ "resource": breaths }), TRIAL).await["trial"].clone();
    let open = json!({
        "resource": { "title": { "text": "Breaths" } }, "startedAt": "2026-01-12T11:30:00Z", "endsOn": "2026-01-20",
        "isOnAgenda": true, "outcome": null, "reportedAt": null, "changeableUntil": null, "conditions": null,
        "sharesConditions": false, "conditionsRemovedAt": null,
    });
    assert_eq!(started, open);
    let id = mine(&noor, json!(true)).await[0]["id"].clone();

    t.turn_to("2026-01-15T09:00:00Z");
    let noor = t.signed_in(&noor).await;
    let input =
        json!({ "trial": id, "outcome": "DID_NOT_HELP", "conditions": "في الليل، وحدي", "sharesConditions": true });
    let reported = does(&noor, "reportTrial", input, TRIAL).await["trial"].clone();
    assert_eq!(reported["outcome"], "DID_NOT_HELP", "she need not wait for the last day");
    assert_eq!(reported["conditions"], json!({ "text": "في الليل، وحدي", "language": "ar" }));
    assert_eq!(
        (&reported["sharesConditions"], &reported["changeableUntil"]),
        (&json!(true), &json!("2026-01-29T09:00:00Z"))
    );

    // She sees it otherwise some days later: as a whole, so that what she leaves out is gone.
    t.turn_to("2026-01-29T08:59:59Z");
    let noor = t.signed_in(&noor).await;
    let changed = does(&noor, "reportTrial", json!({ "trial": id, "outcome": "HELPED" }), TRIAL).await["trial"].clone();
    assert_eq!((&changed["outcome"], &changed["conditions"]), (&json!("HELPED"), &Value::Null));
    assert_eq!(changed["reportedAt"], "2026-01-15T09:00:00Z");
    t.advance(TimeDelta::seconds(1));
    let late = json!({ "trial": id, "outcome": "SKIPPED" });
    assert_eq!(wrong(&noor, "reportTrial", late).await, ("CONFLICT".to_owned(), json!(["trial"])));
    assert_eq!(mine(&noor, json!(false)).await[0]["outcome"], "HELPED");

    // It may be tried again.
    let again = tries(&noor, &breaths).await;
    let both = mine(&noor, Value::Null).await;
    assert_eq!((both.len(), &both[0]["id"]), (2, &again), "the latest first");
    assert_eq!(both[1]["howItWent"]["myTrial"]["id"], again);
}

#[apply(on_both_databases!)]
async fn only_what_is_done_or_used_can_be_tried_and_not_everything_at_once(t: &Waymark) {
    let noor = t.member("Noor").await;
    let bad = |field: &str| ("BAD_USER_INPUT".to_owned(), json!([field]));
    for kind in ["PROMPT", "GUIDE"] {
        let resource = published(t, kind, kind).await;
        assert_eq!(wrong(&noor, "startTrial", json!({ "resource": resource })).await, bad("resource"), "{kind}");
    }
    let mut resources = Vec::new();
    for (number, kind) in ["TOOL", "ACTIVITY", "TOOL", "ACTIVITY", "TOOL", "ACTIVITY"].into_iter().enumerate() {
        resources.push(published(t, kind, &format!("Thing{number}")).await);
    }
    let (sixth, five) = resources.split_last().unwrap();
    for days in [0, 29] {
        assert_eq!(wrong(&noor, "startTrial", json!({ "resource": sixth, "days": days })).await, bad("days"));
    }
    for resource in five {
        tries(&noor, resource).await;
        let twice = wrong(&noor, "startTrial", json!({ "resource": resource })).await;
        assert_eq!(twice, ("CONFLICT".to_owned(), json!(["resource"])));
    }
    assert_eq!(wrong(&noor, "startTrial", json!({ "resource": sixth })).await, ("CONFLICT".to_owned(), Value::Null));
    let first = mine(&noor, json!(true)).await.last().unwrap()["id"].clone();
    does(&noor, "reportTrial", json!({ "trial": first, "outcome": "SKIPPED" }), "trial { id }").await;
    tries(&noor, sixth).await;
}

#[apply(on_both_databases!)]
async fn who_begins_many_times_at_once_begins_once(t: &Waymark) {
    let noor = t.member("Noor").await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let begin = || noor.client.change("startTrial", json!({ "resource": breaths }), "trial { id }");
    let answers = tokio::join!(begin(), begin(), begin(), begin());
    let answers = [answers.0, answers.1, answers.2, answers.3];
    assert_eq!(answers.iter().filter(|answer| answer["userErrors"] == json!([])).count(), 1, "{answers:?}");
    assert_eq!(mine(&noor, Value::Null).await.len(), 1);

    // Nor are there six when there is room for one more.
    let mut resources = Vec::new();
    for number in 0..6 {
        resources.push(published(t, "TOOL", &format!("Thing{number}")).await);
    }
    for resource in &resources[..3] {
        tries(&noor, resource).await;
    }
    let begin =
        |place: usize| noor.client.change("startTrial", json!({ "resource": resources[place] }), "trial { id }");
    tokio::join!(begin(3), begin(4), begin(5));
    assert_eq!(mine(&noor, json!(true)).await.len(), 5);
}

#[apply(on_both_databases!)]
async fn a_trial_is_hers_alone(t: &Waymark) {
    let (noor, priya) = (t.member("Noor").await, t.member_with_role("Priya", "steward").await);
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let trial = tries(&noor, &breaths).await;
    let node = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(asked(&noor, node, json!({ "id": trial })).await["node"]["id"], trial);
    assert_eq!(asked(&priya, node, json!({ "id": trial })).await["node"], Value::Null);
    assert_eq!(wrong(&priya, "reportTrial", json!({ "trial": trial, "outcome": "HELPED" })).await.0, "NOT_FOUND");
    assert_eq!(mine(&priya, Value::Null).await, [Value::Null; 0]);
}

#[apply(on_both_databases!)]
async fn what_is_taken_back_is_not_tried_any_more_and_she_may_still_say_how_it_was(t: &Waymark) {
    let noor = t.member_with_role("Noor", "moderator").await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let trial = tries(&noor, &breaths).await;
    becomes(t, &breaths, Archived).await;
    let hers = mine(&noor, Value::Null).await;
    assert_eq!((&hers[0]["resource"], &hers[0]["howItWent"]), (&Value::Null, &Value::Null));
    let query = "query($id: ID!) { howItWent(resource: $id) { resource { id } } }";
    assert_eq!(asked(&noor, query, json!({ "id": breaths })).await["howItWent"], Value::Null);
    for verb in ["startTrial", "markHelpful", "unmarkHelpful"] {
        let no_such = ("NOT_FOUND".to_owned(), json!(["resource"]));
        assert_eq!(wrong(&noor, verb, json!({ "resource": breaths })).await, no_such, "{verb}");
    }
    does(&noor, "reportTrial", json!({ "trial": trial, "outcome": "HELPED" }), "trial { id }").await;
}

#[apply(on_both_databases!)]
async fn what_nobody_reports_is_forgotten_and_what_was_reported_is_not(t: &Waymark) {
    let noor = t.member("Noor").await;
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "TOOL", "Card").await);
    tries(&noor, &breaths).await;
    reports(&noor, &card, "SKIPPED").await;
    let kept = async || trial::Entity::find().count(&t.app.db.writer).await.unwrap();
    // Its last day is January 19.
    for (day, expected) in [("2026-02-18T02:00:00Z", 2), ("2026-02-18T04:00:00Z", 2), ("2026-02-19T04:00:00Z", 1)] {
        t.turn_to(day);
        waymark::jobs::schedule(&t.app).await.unwrap();
        t.run_jobs().await;
        assert_eq!(kept().await, expected, "{day}");
    }
}

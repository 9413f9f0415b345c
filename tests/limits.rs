//! What a caller may ask for in a minute, and several requests in one body, against the whole product.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::{Answer, Client};
use crate::support::waymark::on_both_databases;

/// Nearly as much as one operation may cost.
const LARGE: &str = "{ meetings(first: 100) { nodes { occurrences(first: 90) { nodes { startsAt } } } } }";

/// Asks until the budget is spent; gives the answer that says so.
pub async fn spend(client: &Client) -> Answer {
    for _ in 0..50 {
        let answer = client.ask(LARGE, Value::Null).await;
        if answer.status != 200 {
            assert_eq!((answer.status, answer.code()), (429, "RATE_LIMITED"));
            return answer;
        }
    }
    panic!("nobody may go on and on");
}

/// What is left of the budget after this answer.
pub fn remaining(answer: &Answer) -> u64 {
    answer.body["extensions"]["cost"]["remaining"].as_u64().unwrap()
}

#[apply(on_both_databases!)]
async fn a_member_has_one_budget_for_all_her_devices(t: &Waymark) {
    let sami = t.member("Sami").await;
    let elsewhere = t.signed_in(&sami).await;
    let refused = spend(&sami.client).await;
    let cost = &refused.body["extensions"]["cost"];
    assert_eq!((&cost["limit"], &cost["resetAt"]), (&json!(300_000), &json!("2026-01-12T09:01:00Z")));
    assert_eq!(refused.headers["retry-after"], "60");
    assert_eq!(elsewhere.client.ask(LARGE, Value::Null).await.status, 429);
    let noor = t.member("Noor").await;
    assert_eq!(noor.client.ask(LARGE, Value::Null).await.status, 200, "others are not kept waiting");
    t.advance(TimeDelta::minutes(1));
    let again = elsewhere.client.ask("{ me { id } }", Value::Null).await;
    assert_eq!((again.status, remaining(&again)), (200, 300_000 - 10));
}

#[apply(on_both_databases!)]
async fn who_has_spent_everything_costs_the_database_nothing(t: &Waymark) {
    let visitor = t.visitor();
    spend(&visitor).await;
    while visitor.ask("{", Value::Null).await.status == 200 {}
    let before = t.app.db.statements();
    assert_eq!(visitor.ask("{ topics { nodes { id } } }", Value::Null).await.status, 429);
    assert_eq!(t.app.db.statements(), before);
}

#[apply(on_both_databases!)]
async fn who_guesses_at_keys_is_looked_up_only_so_often(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let guess = t.visitor().with_token("wm_guessed");
    let mut guesses = 0;
    while guess.ask("{ __typename }", Value::Null).await.status == 401 {
        guesses += 1;
    }
    assert_eq!(guesses, 600);
    let before = t.app.db.statements();
    assert_eq!(guess.ask("{ __typename }", Value::Null).await.status, 429);
    assert_eq!(t.app.db.statements(), before);
    t.advance(TimeDelta::minutes(1));
    assert_eq!(t.partner(&steward, "READ_RESOURCES").await.ask("{ __typename }", Value::Null).await.status, 200);
}

#[apply(on_both_databases!)]
async fn requests_that_come_together_are_answered_one_after_the_other(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let create = |concept: &str| {
        let query =
            "mutation ($c: String!) { createTopic(input: { concept: $c, names: [{ language: \"en\", text: $c }] })
            { topic { id } userErrors { code } } }";
        json!({ "query": query, "variables": { "c": concept } })
    };
    let list = json!({ "query": "{ topics { nodes { concept } } }" });
    let told = steward.client.send(&json!([create("grief"), list, create("grief"), create("sleep"), list])).await;
    assert_eq!(told.status, 200);
    let concepts = |place: usize| {
        let nodes = told.body[place]["data"]["topics"]["nodes"].as_array().unwrap();
        nodes.iter().map(|node| node["concept"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(concepts(1), ["grief"]);
    assert_eq!(told.body[2]["data"]["createTopic"]["userErrors"][0]["code"], "CONFLICT");
    assert_eq!(concepts(4), ["grief", "sleep"]);
    let left = |place: usize| told.body[place]["extensions"]["cost"]["remaining"].as_u64().unwrap();
    assert!((1..5).all(|place| left(place) < left(place - 1)), "each is charged: {:#}", told.body);
}

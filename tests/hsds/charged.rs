//! What is told at `/hsds` is paid for: from the budget that GraphQL is paid from.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{id, import, partner, talks, with};
use crate::limits::{remaining, spend};
use crate::support::client::Client;
use crate::support::waymark::{Waymark, on_both_databases};

/// What a request costs at least.
const LEAST: u64 = 10;

/// What the program has spent since it was asked last, `before`; what it has left now.
async fn spent(program: &Client, before: u64) -> (u64, u64) {
    let left = remaining(&program.ask("{ __typename }", Value::Null).await);
    (before - left - LEAST, left)
}

async fn three_services(t: &Waymark) {
    let services: Vec<Value> = (1..=3).map(|number| with(talks(), "id", id(1, number))).collect();
    import(t, json!(services)).await;
}

#[apply(on_both_databases!)]
async fn each_record_that_is_told_is_charged(t: &Waymark) {
    let program = partner(t).await;
    three_services(t).await;
    let service = format!("/hsds/services/{}", id(1, 1).as_str().unwrap());
    let mut left = remaining(&program.ask("{ __typename }", Value::Null).await);
    for (path, cost) in [
        ("/hsds/services", 3 * 5),
        ("/hsds/services?format=ndjson", LEAST + 3 * 5),
        ("/hsds/organizations", LEAST),
        ("/hsds/organizations?full=true", (1 + 3) * 5),
        ("/hsds/services?per_page=1", LEAST),
        (&service, LEAST),
        ("/hsds/services?nonsense=1", 100),
        ("/hsds/services/nonsense", 100),
        ("/hsds", 0),
    ] {
        program.read_text(path).await;
        let (charged, now) = spent(&program, left).await;
        assert_eq!(charged, cost, "{path}");
        left = now;
    }
}

#[apply(on_both_databases!)]
async fn who_has_spent_everything_is_told_when_to_come_back(t: &Waymark) {
    let program = t.member("Noor").await.client;
    three_services(t).await;
    spend(&program).await;
    // The rest of it, by what costs the most and does the least.
    while program.ask("{", Value::Null).await.status == 200 {}
    for path in ["/hsds/services", "/hsds/services?format=ndjson", "/hsds/taxonomies/nonsense"] {
        let answer = program.read(path, &[]).await;
        assert_eq!((answer.status, answer.header("retry-after")), (429, "60"), "{path}");
        assert!(answer.body["errors"][0]["message"].is_string(), "{path}");
    }
    assert_eq!(program.read("/hsds", &[]).await.status, 200, "what this is stays for everybody");
    t.advance(TimeDelta::minutes(1));
    assert_eq!(program.read("/hsds/services", &[]).await.body["total_items"], 3);
}

#[apply(on_both_databases!)]
async fn who_guesses_at_keys_here_is_looked_up_only_so_often(t: &Waymark) {
    let guess = t.visitor().with_token("wm_guessed");
    let mut guesses = 0;
    while guess.read("/hsds/services", &[]).await.status == 401 {
        guesses += 1;
    }
    assert_eq!(guesses, 600);
    let before = t.app.db.statements();
    assert_eq!(guess.read("/hsds/services", &[]).await.status, 429);
    assert_eq!(guess.ask("{ __typename }", Value::Null).await.status, 429, "nor elsewhere");
    assert_eq!(t.app.db.statements(), before);
}

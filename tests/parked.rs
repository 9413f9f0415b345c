//! Work that was given up: stewards see it, have it tried again, or put it aside.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use entity::job::{self, JobState, Urgency};
use macro_rules_attribute::apply;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::{Value, json};

use crate::support::waymark::{Waymark, on_both_databases};

const PARKED: &str = "{ parkedJobs { nodes { id kind attempts reason createdAt dueAt parkedAt } } }";

/// Work that no room knows, which is given up at once.
async fn given_up(t: &Waymark) {
    let row = job::Model {
        id: t.app.ids.uuid(),
        kind: "nobody.knows".to_owned(),
        payload: json!({}),
        unique_key: None,
        due_at: t.now(),
        state: JobState::Queued,
        urgency: Urgency::Usual,
        wanted_by: None,
        attempts: 0,
        lease: None,
        leased_until: None,
        last_failure: None,
        created_at: t.now(),
        finished_at: None,
    };
    row.into_active_model().insert(&t.app.db.writer).await.unwrap();
    t.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn stewards_see_what_was_given_up_and_have_it_tried_again_or_put_aside(t: &Waymark) {
    let steward = t.member_with_role("Sam", "STEWARD").await;
    given_up(t).await;
    let seen = steward.client.ask(PARKED, Value::Null).await.data()["parkedJobs"]["nodes"].clone();
    let (now, id) = (json!("2026-01-12T09:00:00Z"), seen[0]["id"].clone());
    let times = json!({ "createdAt": now, "dueAt": now, "parkedAt": now });
    let reason = "no room knows this kind of job";
    assert_eq!(
        seen,
        json!([{ "id": id, "kind": "nobody.knows", "attempts": 1, "reason": reason,
        "createdAt": times["createdAt"], "dueAt": times["dueAt"], "parkedAt": times["parkedAt"] }])
    );
    let node = "query($id: ID!) { node(id: $id) { ... on ParkedJob { kind } } }";
    let found = steward.client.ask(node, json!({ "id": id })).await.data();
    assert_eq!(found, json!({ "node": { "kind": "nobody.knows" } }));

    // It is tried again, and given up again.
    let input = json!({ "job": id });
    assert_eq!(steward.client.change("retryParkedJob", input.clone(), "jobId").await["jobId"], id);
    let twice = steward.client.change("retryParkedJob", input.clone(), "jobId").await;
    assert_eq!(twice["userErrors"][0]["code"], "NOT_FOUND", "it waits already");
    assert_eq!(steward.client.ask(PARKED, Value::Null).await.data(), json!({ "parkedJobs": { "nodes": [] } }));
    t.run_jobs().await;
    assert_eq!(steward.client.ask(PARKED, Value::Null).await.data()["parkedJobs"]["nodes"][0]["id"], id);

    assert_eq!(steward.client.change("discardParkedJob", input.clone(), "jobId").await["jobId"], id);
    assert_eq!(steward.client.ask(PARKED, Value::Null).await.data(), json!({ "parkedJobs": { "nodes": [] } }));
    let row = job::Entity::find().all(&t.app.db.writer).await.unwrap();
    let row = row.iter().find(|row| row.kind == "nobody.knows").unwrap();
    assert_eq!((row.state, row.attempts), (JobState::Done, 1));
}

#[apply(on_both_databases!)]
async fn nobody_else_sees_it(t: &Waymark) {
    let steward = t.member_with_role("Sam", "STEWARD").await;
    given_up(t).await;
    let id = steward.client.ask(PARKED, Value::Null).await.data()["parkedJobs"]["nodes"][0]["id"].clone();
    let noor = t.member_with_role("Noor", "MODERATOR").await;
    assert_eq!(noor.client.ask(PARKED, Value::Null).await.code(), "FORBIDDEN");
    let node = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(noor.client.ask(node, json!({ "id": id })).await.data(), json!({ "node": null }));
    steward.client.change("discardParkedJob", json!({ "job": id }), "jobId").await;
}

//! Answers that could not be given, or not be kept.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::faults::{allow, count, forbid};
use super::{KEY, create, id, is_replayed};
use crate::support::database::{Kind, TestDatabase};
use crate::support::waymark::{Waymark, on_both_databases};

const RESOURCES: &str = "SELECT COUNT(*) AS n FROM resource";

#[apply(on_both_databases!)]
async fn what_failed_without_an_effect_may_be_sent_again(t: &Waymark) {
    let sami = t.member("Sami").await;
    let (keyed, conn) = (sami.client.with_key(KEY), &t.app.db.writer);
    forbid(conn, "resource", "INSERT", "true").await;
    for _ in 0..2 {
        let failed = create(&keyed, "Breathe").await;
        assert!(["UNAVAILABLE", "INTERNAL"].contains(&failed.code()), "{}", failed.body);
        assert!(!is_replayed(&failed), "a failure of ours is not kept");
    }
    allow(conn, "resource", "INSERT").await;
    let done = create(&keyed, "Breathe").await;
    assert!(!is_replayed(&done));
    assert_eq!(id(&create(&keyed, "Breathe").await), id(&done));
    assert_eq!(count(conn, RESOURCES).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_effect_without_an_answer_is_told_and_not_repeated_on_sqlite() {
    an_effect_without_an_answer(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_effect_without_an_answer_is_told_and_not_repeated_on_postgres() {
    an_effect_without_an_answer(Kind::Postgres).await;
}

/// As a process leaves things that is killed between a change and its answer, and one that is killed before.
async fn an_effect_without_an_answer(kind: Kind) {
    let Some(database) = TestDatabase::create(kind).await else { return };
    let t = Waymark::start_at(&database.url(), &["--limit-mutation-seconds=1"]).await;
    let sami = t.member("Sami").await;
    let conn = &t.app.db.writer;

    let keyed = sami.client.with_key(KEY);
    forbid(conn, "idempotency_record", "UPDATE", "NEW.answer IS NOT NULL").await;
    let first = create(&keyed, "Breathe").await;
    assert_ne!(id(&first), Value::Null, "she is told, though it cannot be kept");
    allow(conn, "idempotency_record", "UPDATE").await;
    let early = create(&keyed.minding_statuses(), "Breathe").await;
    assert_eq!((early.status, early.code()), (409, "IDEMPOTENCY_KEY_IN_USE"));
    t.advance(TimeDelta::seconds(6));
    let late = create(&keyed.minding_statuses(), "Breathe").await;
    assert_eq!((late.status, late.code()), (409, "IDEMPOTENCY_ANSWER_LOST"));
    assert_eq!(late.body["errors"][0]["message"].as_str().unwrap().split('.').count(), 3, "two sentences for people");
    assert_eq!(count(conn, RESOURCES).await, 1);

    let keyed = sami.client.with_key("c5f3a1aa-7d1b-4b6e-8a55-0f6f2f5e7d11");
    forbid(conn, "resource", "INSERT", "true").await;
    forbid(conn, "idempotency_record", "DELETE", "true").await;
    assert!(["UNAVAILABLE", "INTERNAL"].contains(&create(&keyed, "Walk").await.code()));
    allow(conn, "resource", "INSERT").await;
    assert_eq!(create(&keyed, "Walk").await.code(), "IDEMPOTENCY_KEY_IN_USE");
    t.advance(TimeDelta::seconds(6));
    let done = create(&keyed, "Walk").await;
    assert!(!is_replayed(&done));
    assert_eq!(id(&create(&keyed, "Walk").await), id(&done));
    assert_eq!(count(conn, RESOURCES).await, 2);
    assert_eq!(create(&keyed, "Run").await.code(), "IDEMPOTENCY_KEY_REUSED");
    assert_eq!(done.body["data"]["createResource"]["userErrors"], json!([]));
    t.finish().await;
    database.discard().await;
}

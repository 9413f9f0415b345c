//! What two have to look at.

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{code, does, draft, proposed, publish, refusal, three};
use crate::support::waymark::{Person, on_both_databases};

async fn mark(person: &Person, id: &Value, is_sensitive: bool) -> Value {
    does(person, "markSensitive", id, json!({ "isSensitive": is_sensitive })).await
}

fn status(payload: &Value) -> &Value {
    &payload["resource"]["status"]
}

#[apply(on_both_databases!)]
async fn two_who_did_not_write_it_stand_by_the_same_version(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let id = proposed(&layla).await;
    assert_eq!(mark(&layla, &id, true).await["resource"]["isSensitive"], true);
    let first = publish(&anneke, &id).await;
    assert_eq!(status(&first), "PROPOSED");
    assert_eq!(first["resource"]["approvals"], json!([{ "reviewer": { "displayName": "Anneke" } }]));
    assert_eq!(status(&publish(&anneke, &id).await), "PROPOSED", "one is not two");
    t.run_jobs().await;
    assert_eq!(t.inbox(&layla.email).len(), 1, "her sign-in, and nothing yet about this");

    // Another source, which she has not seen.
    let source = json!([{ "title": "On breathing", "doi": "10.1000/182", "evidence": "OBSERVATION" }]);
    let sourced = does(&anneke, "reviseResource", &id, json!({ "citations": source })).await;
    assert_eq!((&sourced["resource"]["version"], &sourced["resource"]["approvals"]), (&json!(1), &json!([])));

    // Another text, for which nobody has said anything.
    let revised = does(&anneke, "reviseResource", &id, json!({ "title": "Six slow breaths" })).await;
    assert_eq!((&revised["resource"]["version"], &revised["resource"]["approvals"]), (&json!(2), &json!([])));
    assert_eq!(status(&publish(&priya, &id).await), "PROPOSED", "what Anneke stood by was another one");
    assert_eq!(status(&publish(&anneke, &id).await), "PUBLISHED");
    assert_eq!(code(&publish(&priya, &id).await), "CONFLICT");
    t.run_jobs().await;
    assert_eq!(t.inbox(&layla.email).len(), 2);
}

#[apply(on_both_databases!)]
async fn who_wrote_it_is_none_of_the_two(t: &Waymark) {
    let (_, anneke, priya) = three(t).await;
    let omar = t.member_with_role("Omar", "moderator").await;
    let id = proposed(&anneke).await;
    mark(&priya, &id, true).await;
    assert_eq!(status(&publish(&priya, &id).await), "PROPOSED");
    assert_eq!(code(&publish(&anneke, &id).await), "CONFLICT");
    assert_eq!(status(&publish(&omar, &id).await), "PUBLISHED");
}

#[apply(on_both_databases!)]
async fn the_mark_comes_off_a_draft_only_and_not_by_its_author(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let id = draft(&layla).await;
    assert_eq!(code(&mark(&sami, &id, true).await), "NOT_FOUND");
    mark(&layla, &id, true).await;
    let off = json!({ "resource": id, "isSensitive": false });
    assert_eq!(refusal(&layla, "markSensitive", off).await, "FORBIDDEN");
    does(&layla, "proposeResource", &id, json!({})).await;
    publish(&anneke, &id).await;
    assert_eq!(code(&mark(&anneke, &id, false).await), "CONFLICT", "one alone would publish it");
    let returned = does(&priya, "returnResource", &id, json!({ "reason": "It is harmless." })).await;
    assert_eq!(returned["resource"]["approvals"], json!([]), "whoever stood by it is asked again");
    assert_eq!(mark(&anneke, &id, false).await["resource"]["isSensitive"], false);
    does(&layla, "proposeResource", &id, json!({})).await;
    assert_eq!(status(&publish(&anneke, &id).await), "PUBLISHED");
}

#[apply(on_both_databases!)]
async fn of_those_who_decide_at_once_two_are_counted(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    for round in 0..5 {
        t.advance(TimeDelta::minutes(1));
        let id = proposed(&layla).await;
        mark(&layla, &id, true).await;
        let same = join_all([&anneke, &anneke, &anneke].map(|one| publish(one, &id))).await;
        assert!(same.iter().all(|payload| status(payload) == "PROPOSED"), "round {round}: one person is one");
        assert_eq!(same[0]["resource"]["approvals"].as_array().unwrap().len(), 1, "round {round}");

        let other = proposed(&layla).await;
        mark(&layla, &other, true).await;
        let both = join_all([&anneke, &priya].map(|one| publish(one, &other))).await;
        assert_eq!(both.iter().map(code).collect::<Vec<_>>(), ["none", "none"], "round {round}: neither is lost");
        let seen = does(&layla, "commentOnResource", &other, json!({ "text": "Thanks" })).await;
        assert_eq!(status(&seen), "PUBLISHED", "round {round}");
    }
}

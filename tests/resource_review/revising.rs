//! How a published text changes: by suggestions, and what it said before.

use chrono::TimeDelta;
use entity::{resource_comment, revision_suggestion};
use futures_util::future::join_all;
use insta::assert_snapshot;
use macro_rules_attribute::apply;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};
use waymark::jobs;

use super::{code, does, draft, field, last_letter, published, refusal, three};
use crate::support::waymark::{Person, on_both_databases};

const SUGGESTION: &str = "suggestion { id state answer resource { version title { text } } }";

async fn suggests(person: &Person, resource: &Value, version: i32, title: &str) -> Value {
    let input = json!({ "resource": resource, "version": version, "title": title, "reason": "One more helps." });
    person.client.change("suggestRevision", input, SUGGESTION).await
}

async fn suggested(person: &Person, resource: &Value, title: &str) -> Value {
    let payload = suggests(person, resource, 1, title).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["suggestion"]["id"].clone()
}

async fn accepts(person: &Person, id: &Value, is_minor: bool) -> Value {
    let input = json!({ "suggestion": id, "isMinor": is_minor });
    person.client.change("acceptRevision", input, SUGGESTION).await
}

async fn declines(person: &Person, id: &Value, reason: Value) -> Value {
    person.client.change("declineRevision", json!({ "suggestion": id, "reason": reason }), SUGGESTION).await
}

/// What somebody sees of how a resource changed and is to change, and of its translations.
async fn history(person: &Person, id: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Resource { version title(language: \"en\") { text }
        revisions { nodes { version title changedBy { displayName } acceptedBy { displayName } reason isMinor } }
        revisionSuggestions { nodes { title suggestedBy { displayName } baseVersion reason state } }
        translations(languages: [\"es\"]) { state } } } }";
    person.client.ask(query, json!({ "id": id })).await.data()["node"].clone()
}

async fn into_spanish(author: &Person, reviewer: &Person, id: &Value) {
    does(author, "translateResource", id, json!({ "language": "es", "title": "Cinco respiraciones" })).await;
    let reviewed = does(reviewer, "reviewTranslation", id, json!({ "language": "es" })).await;
    assert_eq!(reviewed["userErrors"], json!([]));
}

#[apply(on_both_databases!)]
async fn who_may_read_it_suggests_and_another_one_accepts(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let id = published(&layla, &anneke).await;
    into_spanish(&layla, &anneke, &id).await;
    assert_eq!(code(&suggests(&sami, &draft(&layla).await, 1, "Mine").await), "NOT_FOUND");
    let suggestion = suggested(&sami, &id, "Six slow breaths").await;

    let waits = json!([{ "title": "Six slow breaths", "suggestedBy": { "displayName": "Sami" }, "baseVersion": 1,
        "reason": "One more helps.", "state": "OPEN" }]);
    let node = "query($id: ID!) { node(id: $id) { id } }";
    for (person, sees) in [(&layla, true), (&anneke, true), (&sami, true), (&noor, false)] {
        let expected = if sees { waits.clone() } else { json!([]) };
        assert_eq!(history(person, &id).await["revisionSuggestions"]["nodes"], expected);
        let found = person.client.ask(node, json!({ "id": suggestion })).await.data();
        assert_eq!(found["node"].is_object(), sees);
    }
    let list = "{ revisionsToReview { nodes { id } } }";
    let waiting = priya.client.ask(list, Value::Null).await.data();
    assert_eq!(waiting["revisionsToReview"]["nodes"], json!([{ "id": suggestion }]));
    assert_eq!(sami.client.ask(list, Value::Null).await.code(), "FORBIDDEN");
    let input = json!({ "suggestion": suggestion });
    assert_eq!(refusal(&layla, "acceptRevision", input.clone()).await, "FORBIDDEN", "not the author's to accept");
    assert_eq!(refusal(&layla, "declineRevision", input.clone()).await, "FORBIDDEN");
    assert_eq!(code(&declines(&noor, &suggestion, Value::Null).await), "NOT_FOUND");

    let accepted = accepts(&priya, &suggestion, false).await;
    let reads = json!({ "version": 2, "title": { "text": "Six slow breaths" } });
    assert_eq!((&accepted["suggestion"]["state"], &accepted["suggestion"]["resource"]), (&json!("ACCEPTED"), &reads));
    assert_eq!(code(&accepts(&anneke, &suggestion, false).await), "CONFLICT", "it is settled");
    let was = json!([{ "version": 1, "title": "Five slow breaths", "changedBy": { "displayName": "Sami" },
        "acceptedBy": { "displayName": "Priya" }, "reason": "One more helps.", "isMinor": false }]);
    let seen = history(&layla, &id).await;
    assert_eq!((&seen["revisions"]["nodes"], &seen["translations"][0]["state"]), (&was, &json!("OUTDATED")));
    assert_eq!(history(&sami, &id).await["revisions"], Value::Null, "not for every reader");
    t.run_jobs().await;
    assert_snapshot!("a suggestion was accepted", last_letter(t, &sami));
}

#[apply(on_both_databases!)]
async fn a_small_change_leaves_translations_as_they_are(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let id = published(&layla, &anneke).await;
    into_spanish(&layla, &anneke, &id).await;
    accepts(&priya, &suggested(&sami, &id, "Five slow breaths.").await, true).await;
    let seen = history(&anneke, &id).await;
    assert_eq!((&seen["version"], &seen["translations"][0]["state"]), (&json!(2), &json!("REVIEWED")));

    let silent = does(&anneke, "reviseResource", &id, json!({ "title": "Five deep breaths" })).await;
    assert_eq!((code(&silent), field(&silent)), ("BAD_USER_INPUT", &json!(["reason"])));
    let change = json!({ "title": "Five deep breaths", "reason": "Deeper.", "isMinor": false });
    assert_eq!(does(&anneke, "reviseResource", &id, change).await["resource"]["version"], 3);
    let seen = history(&anneke, &id).await;
    assert_eq!(seen["translations"][0]["state"], "OUTDATED");
    let latest = json!({ "version": 2, "title": "Five slow breaths.", "changedBy": { "displayName": "Anneke" },
        "acceptedBy": null, "reason": "Deeper.", "isMinor": false });
    assert_eq!(seen["revisions"]["nodes"][0], latest);
    assert_eq!(seen["revisions"]["nodes"][1]["version"], 1);
}

#[apply(on_both_databases!)]
async fn what_is_suggested_is_answered_or_taken_back(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await;
    let id = published(&layla, &anneke).await;
    assert_eq!(code(&suggests(&noor, &id, 2, "Six").await), "CONFLICT", "no such version");
    assert_eq!(code(&suggests(&noor, &id, 1, "Five slow breaths").await), "BAD_USER_INPUT", "it reads so already");
    assert_eq!(field(&suggests(&noor, &id, 1, " ").await), &json!(["title"]));
    let mut all = Vec::new();
    for n in 0..5 {
        all.push(suggested(&noor, &id, &format!("Breath {n}")).await);
    }
    assert_eq!(code(&suggests(&noor, &id, 1, "Breath 6").await), "CONFLICT", "so many wait");
    assert_eq!(declines(&noor, &all[0], Value::Null).await["suggestion"]["state"], "WITHDRAWN");
    t.run_jobs().await;
    let letters = t.inbox(&noor.email).len();

    assert_eq!(field(&declines(&anneke, &all[1], Value::Null).await), &json!(["reason"]));
    let declined = declines(&anneke, &all[1], json!("Five is what we practise.")).await;
    let answer = json!({ "state": "DECLINED", "answer": "Five is what we practise." });
    assert_eq!(json!({ "state": declined["suggestion"]["state"], "answer": declined["suggestion"]["answer"] }), answer);
    t.run_jobs().await;
    assert_eq!(t.inbox(&noor.email).len(), letters + 1);
    assert_snapshot!("a suggestion was declined, in Arabic", last_letter(t, &noor));

    let own = suggested(&priya, &id, "Seven").await;
    assert_eq!(code(&accepts(&priya, &own, false).await), "CONFLICT", "not by herself");
    assert_eq!(accepts(&anneke, &own, false).await["suggestion"]["state"], "ACCEPTED");
    assert_eq!(code(&accepts(&anneke, &all[2], false).await), "CONFLICT", "it was written for another version");

    does(&layla, "archiveResource", &id, json!({})).await;
    let waiting = anneke.client.ask("{ revisionsToReview { nodes { id } } }", Value::Null).await.data();
    assert_eq!(waiting["revisionsToReview"]["nodes"], json!([]), "with the text goes what was to change in it");
    let node = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(noor.client.ask(node, json!({ "id": all[2] })).await.data()["node"], Value::Null);
    does(&anneke, "commentOnResource", &published(&layla, &anneke).await, json!({ "text": "This one stays." })).await;

    t.advance(TimeDelta::days(400));
    jobs::schedule(&t.app).await.unwrap();
    t.run_jobs().await;
    assert_eq!(
        revision_suggestion::Entity::find().count(&t.app.db.writer).await.unwrap(),
        0,
        "they have had their time"
    );
    assert_eq!(resource_comment::Entity::find().count(&t.app.db.writer).await.unwrap(), 1);
}

#[apply(on_both_databases!)]
async fn what_is_sensitive_changes_by_two(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let id = published(&layla, &anneke).await;
    does(&anneke, "markSensitive", &id, json!({ "isSensitive": true })).await;
    let alone = json!({ "title": "Six", "reason": "One more helps." });
    assert_eq!(code(&does(&anneke, "reviseResource", &id, alone).await), "CONFLICT", "nobody changes it alone");
    let suggestion = suggested(&sami, &id, "Six slow breaths").await;
    for _ in 0..2 {
        assert_eq!(accepts(&anneke, &suggestion, false).await["suggestion"]["state"], "OPEN", "one is not two");
    }
    assert_eq!(accepts(&priya, &suggestion, false).await["suggestion"]["state"], "ACCEPTED");
    assert_eq!(history(&sami, &id).await["title"]["text"], "Six slow breaths");
}

#[apply(on_both_databases!)]
async fn of_those_who_accept_at_once_one_is_told_that_it_moved_on(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    for round in 0..5 {
        t.advance(TimeDelta::minutes(1));
        let id = published(&layla, &anneke).await;
        let (six, seven) = (suggested(&sami, &id, "Six").await, suggested(&noor, &id, "Seven").await);
        let both = join_all([(&anneke, &six), (&priya, &seven)].map(|(one, what)| accepts(one, what, false))).await;
        let mut codes: Vec<&str> = both.iter().map(code).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["CONFLICT", "none"], "round {round}: the second is of a text that is no more");

        let id = published(&layla, &anneke).await;
        let again = suggested(&sami, &id, "Six").await;
        let both = join_all([&anneke, &priya].map(|one| accepts(one, &again, false))).await;
        let mut codes: Vec<&str> = both.iter().map(code).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["CONFLICT", "none"], "round {round}: one suggestion is accepted once");
        assert_eq!(history(&layla, &id).await["revisions"]["nodes"].as_array().unwrap().len(), 1);
        for (person, what) in [(&sami, six), (&noor, seven)] {
            // Whichever still waits.
            declines(person, &what, Value::Null).await;
        }
    }
}

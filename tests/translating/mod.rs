//! Volunteers translate: what there is to do in a language, who does it, and their own tools.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod tools;

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::waymark::{Person, on_both_databases};

const RESOURCE: &str = "resource { id version translations(languages: [\"es\"]) {
    state claimedUntil isClaimedByYou draft { title } } }";

/// A published guide of Layla's.
async fn guide(layla: &Person, anneke: &Person, title: &str) -> Value {
    let input = json!({ "kind": "GUIDE", "language": "en", "title": title, "summary": "In short.",
        "body": "Breathe in.\n\nBreathe out." });
    let id = does(layla, "createResource", input).await["resource"]["id"].clone();
    does(layla, "proposeResource", json!({ "resource": id })).await;
    does(anneke, "publishResource", json!({ "resource": id, "reviewDueOn": "2027-07-01" })).await;
    id
}

async fn does(person: &Person, verb: &str, input: Value) -> Value {
    let payload = person.client.change(verb, input, RESOURCE).await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
    payload
}

/// The code and the field of what she is told.
async fn fails(person: &Person, verb: &str, input: Value) -> (String, Value) {
    let payload = person.client.change(verb, input, RESOURCE).await;
    let error = &payload["userErrors"][0];
    (error["code"].as_str().unwrap_or("none").to_owned(), error["field"].clone())
}

fn spanish(id: &Value) -> Value {
    json!({ "resource": id, "language": "es" })
}

fn words(id: &Value, title: &str) -> Value {
    json!({ "resource": id, "language": "es", "title": title })
}

/// The titles of what there is to do, with how it stands.
async fn to_do(person: &Person, rest: &str) -> Vec<(String, String)> {
    let query = format!(
        "{{ resourcesToTranslate(language: \"es\"{rest}) {{ nodes {{ title {{ text }} translations {{ state }} }} }} }}"
    );
    let data = person.client.ask(&query, Value::Null).await.data();
    let nodes = data["resourcesToTranslate"]["nodes"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    nodes.map(|node| (text(&node["title"]["text"]), text(&node["translations"][0]["state"]))).collect()
}

async fn titles(person: &Person, rest: &str) -> Vec<String> {
    to_do(person, rest).await.into_iter().map(|(title, _)| title).collect()
}

#[apply(on_both_databases!)]
async fn a_list_of_what_there_is_to_do(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let sami = t.member("Sami").await;
    let mut all = Vec::new();
    for title in ["Nothing", "Waiting", "Good", "Behind"] {
        all.push(guide(&layla, &anneke, title).await);
        t.advance(TimeDelta::seconds(1));
    }
    let own = json!({ "kind": "TOOL", "language": "es-419", "title": "Ya en español" });
    let own = does(&layla, "createResource", own).await["resource"]["id"].clone();
    does(&layla, "proposeResource", json!({ "resource": own })).await;
    does(&anneke, "publishResource", json!({ "resource": own, "reviewDueOn": "2027-07-01" })).await;
    for id in &all[1..] {
        does(&sami, "translateResource", words(id, "En español")).await;
    }
    for id in &all[2..] {
        does(&anneke, "reviewTranslation", spanish(id)).await;
    }
    let revised = json!({ "resource": all[3], "title": "Behind now", "reason": "Clearer." });
    does(&anneke, "reviseResource", revised).await;

    let text = |title: &str, state: &str| (title.to_owned(), state.to_owned());
    let expected = [text("Nothing", "MISSING"), text("Waiting", "DRAFT"), text("En español", "OUTDATED")];
    assert_eq!(to_do(&sami, "").await, expected, "the original in a variety of it is none of them");
    for (task, titles_of) in
        [("TRANSLATE", vec!["Nothing"]), ("REVIEW", vec!["Waiting"]), ("RENEW", vec!["En español"]), ("CHECK", vec![])]
    {
        assert_eq!(titles(&sami, &format!(", task: {task}")).await, titles_of, "{task}");
    }
    assert_eq!(titles(&sami, ", first: 1").await, ["Nothing"]);

    // Whoever reads both finds that nothing has to change.
    let confirmed = does(&anneke, "confirmTranslation", spanish(&all[3])).await;
    assert_eq!(confirmed["resource"]["translations"][0]["state"], "REVIEWED");
    assert_eq!(titles(&sami, ", task: RENEW").await, Vec::<String>::new());
    let again = fails(&anneke, "confirmTranslation", spanish(&all[3])).await;
    assert_eq!(again, ("CONFLICT".to_owned(), json!(["language"])));
    let wrong = "{ resourcesToTranslate(language: \"not a language\") { nodes { id } } }";
    assert_eq!(sami.client.ask(wrong, Value::Null).await.code(), "BAD_USER_INPUT");

    // What is taken back is nobody's work.
    does(&layla, "archiveResource", json!({ "resource": all[0] })).await;
    assert_eq!(titles(&sami, "").await, ["Waiting"]);
}

#[apply(on_both_databases!)]
async fn nobody_does_what_somebody_else_is_doing(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let id = guide(&layla, &anneke, "Breathing").await;
    let conflict = |(code, _): (String, Value)| code;

    let taken = does(&sami, "claimTranslation", spanish(&id)).await;
    let row = &taken["resource"]["translations"][0];
    assert_eq!((&row["claimedUntil"], &row["isClaimedByYou"]), (&json!("2026-01-26T09:00:00Z"), &json!(true)));
    assert_eq!(conflict(fails(&noor, "claimTranslation", spanish(&id)).await), "CONFLICT");
    assert_eq!(conflict(fails(&noor, "translateResource", words(&id, "Respirar")).await), "CONFLICT");
    assert_eq!(titles(&sami, ", mine: true").await, ["Breathing"]);
    assert_eq!(titles(&noor, ", mine: true").await, Vec::<String>::new());
    does(&sami, "releaseTranslation", spanish(&id)).await;
    does(&noor, "claimTranslation", spanish(&id)).await;
    does(&sami, "releaseTranslation", spanish(&id)).await;
    assert_eq!(titles(&noor, ", mine: true").await, ["Breathing"], "it is hers to leave");

    // She can write it again until somebody stands by it; nobody but those who answer for it reads it until then.
    does(&noor, "translateResource", words(&id, "Respirar")).await;
    let mine = does(&noor, "translateResource", words(&id, "Respirar con calma")).await;
    assert_eq!(mine["resource"]["translations"][0]["draft"]["title"], "Respirar con calma");
    assert_eq!(mine["resource"]["translations"][0]["claimedUntil"], Value::Null);
    assert_eq!(conflict(fails(&sami, "translateResource", words(&id, "Otra")).await), "CONFLICT");
    assert_eq!(conflict(fails(&sami, "claimTranslation", spanish(&id)).await), "CONFLICT");
    let query = "query($id: ID!) { node(id: $id) { ... on Resource {
        translations(languages: [\"es\"]) { state draft { title } } } } }";
    let seen = sami.client.ask(query, json!({ "id": id })).await.data();
    assert_eq!(seen["node"]["translations"], json!([{ "state": "DRAFT", "draft": null }]));
    does(&anneke, "reviewTranslation", spanish(&id)).await;
    t.run_jobs().await;
    let letters = t.inbox(&noor.email);
    assert!(
        letters.last().unwrap().text().contains("A translation that you made"),
        "{}",
        letters.last().unwrap().text()
    );
    let seen = sami.client.ask(query, json!({ "id": id })).await.data();
    assert_eq!(seen["node"]["translations"], json!([{ "state": "REVIEWED", "draft": null }]));

    // What was taken on and left alone is free again after a while, and ten at a time are enough.
    let id = guide(&layla, &anneke, "Walking").await;
    does(&sami, "claimTranslation", spanish(&id)).await;
    for number in 0..9 {
        let more = guide(&layla, &anneke, &format!("Guide {number}")).await;
        does(&sami, "claimTranslation", spanish(&more)).await;
    }
    does(&sami, "claimTranslation", spanish(&id)).await;
    let eleventh = json!({ "resource": id, "language": "de" });
    assert_eq!(conflict(fails(&sami, "claimTranslation", eleventh).await), "CONFLICT");
    t.advance(TimeDelta::days(14));
    let (sami, noor) = (t.signed_in(&sami).await, t.signed_in(&noor).await);
    does(&noor, "translateResource", words(&id, "Caminar")).await;
    assert_eq!(titles(&sami, ", mine: true, task: REVIEW").await, ["Walking"]);
}

#[apply(on_both_databases!)]
async fn what_is_not_published_is_translated_by_those_who_work_on_it(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let sami = t.member("Sami").await;
    let draft = json!({ "kind": "GUIDE", "language": "en", "title": "Not yet" });
    let id = does(&layla, "createResource", draft).await["resource"]["id"].clone();
    let unseen = ("NOT_FOUND".to_owned(), json!(["resource"]));
    assert_eq!(fails(&sami, "claimTranslation", spanish(&id)).await, unseen);
    assert_eq!(fails(&sami, "translateResource", words(&id, "Aún no")).await, unseen);
    does(&layla, "translateResource", words(&id, "Aún no")).await;
    assert_eq!(titles(&sami, "").await, Vec::<String>::new());
    let english = json!({ "resource": id, "language": "en" });
    assert_eq!(fails(&anneke, "claimTranslation", english).await, ("BAD_USER_INPUT".to_owned(), json!(["language"])));
}

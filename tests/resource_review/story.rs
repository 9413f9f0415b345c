//! Stories: they say what helped, what did not and when, and are for others as long as their author wants that.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{code, does, field, last_letter, three};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const CONTEXT: &str = "context { helped { text language } didNotHelp { text } conditions { text language } }";
const WRITTEN: &str = "context { helped didNotHelp conditions }";

fn story() -> Value {
    json!({ "kind": "STORY", "language": "en", "title": "The winter I began to eat with others", "body": "At first I only sat there.",
        "context": { "helped": "Sitting beside somebody who did not look.", "didNotHelp": "Being praised for it.",
            "conditions": "Living at home, seeing a dietitian once a week." } })
}

async fn written(author: &Person, input: Value) -> Value {
    let payload = author.client.change("createResource", input, "resource { id kind }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["resource"]["id"].clone()
}

async fn says(person: &Person, verb: &str) {
    let payload = person.client.change(verb, json!({ "purpose": "STORIES" }), "consent { given }").await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
}

async fn propose(person: &Person, id: &Value) -> Value {
    does(person, "proposeResource", id, json!({})).await
}

async fn published_story(t: &Waymark) -> (Person, Person, Person, Value) {
    let (layla, anneke, priya) = three(t).await;
    let id = written(&layla, story()).await;
    says(&layla, "giveConsent").await;
    propose(&layla, &id).await;
    let published = does(&anneke, "publishResource", &id, json!({ "reviewDueOn": "2027-07-01" })).await;
    assert_eq!(published["resource"]["status"], "PUBLISHED");
    (layla, anneke, priya, id)
}

async fn read(client: &Client, id: &Value, fields: &str) -> Value {
    let query = format!("query($id: ID!) {{ node(id: $id) {{ ... on Resource {{ {fields} }} }} }}");
    client.ask(&query, json!({ "id": id })).await.data()["node"].take()
}

async fn found(client: &Client, words: &str) -> Value {
    let query = "query($query: String!) { searchResources(query: $query) {
        matches { nodes { excerpt { text isMatch } } } facets { kinds { kind count } } } }";
    client.ask(query, json!({ "query": words })).await.data()["searchResources"].take()
}

#[apply(on_both_databases!)]
async fn a_story_is_shown_with_all_that_belongs_to_it_and_with_its_authors_consent(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let mut half = story();
    half["context"] = json!({ "helped": "Company." });
    let id = written(&layla, half).await;
    assert_eq!(code(&propose(&layla, &id).await), "CONFLICT", "it does not say what did not help");
    let rest = json!({ "context": { "didNotHelp": "Praise.", "conditions": "At home." } });
    let whole = does(&layla, "reviseResource", &id, rest).await;
    assert_eq!(whole["resource"]["version"], 2);
    let told = read(&layla.client, &id, CONTEXT).await;
    assert_eq!(told["context"]["helped"], json!({ "text": "Company.", "language": "en" }), "what is left out stays");

    let german =
        layla.client.speaking("de").change("proposeResource", json!({ "resource": id }), "resource { id }").await;
    assert!(german["userErrors"][0]["message"].as_str().unwrap().contains("Einwilligungen"), "{german}");
    says(&layla, "giveConsent").await;
    assert_eq!(propose(&layla, &id).await["resource"]["status"], "PROPOSED");
    // She thinks better of it: nobody publishes it any more, and it is hers to write anew.
    says(&layla, "withdrawConsent").await;
    assert_eq!(code(&does(&anneke, "publishResource", &id, json!({ "reviewDueOn": "2027-07-01" })).await), "CONFLICT");
    t.run_jobs().await;
    assert_eq!(read(&priya.client, &id, "status").await["status"], "ARCHIVED");
    assert_eq!(read(&sami.client, &id, "status").await, Value::Null);
}

#[apply(on_both_databases!)]
async fn whoever_takes_her_consent_back_takes_her_stories_back_everywhere(t: &Waymark) {
    let (layla, anneke, priya, id) = published_story(t).await;
    let (sami, program) = (t.member("Sami").await, t.partner(&priya, "READ_RESOURCES").await);
    let guide = json!({ "kind": "GUIDE", "language": "en", "title": "Eating with others" });
    let guide = written(&layla, guide).await;
    propose(&layla, &guide).await;
    does(&anneke, "publishResource", &guide, json!({ "reviewDueOn": "2027-07-01" })).await;
    let began = written(&layla, story()).await;

    let told = read(&program, &id, CONTEXT).await;
    assert_eq!(told["context"]["didNotHelp"]["text"], "Being praised for it.");
    assert_eq!(found(&sami.client, "dietitian").await["facets"]["kinds"], json!([{ "kind": "STORY", "count": 1 }]));
    let excerpt = found(&sami.client, "dietitian").await["matches"]["nodes"][0]["excerpt"].take();
    let marked: Vec<&Value> = excerpt.as_array().unwrap().iter().filter(|part| part["isMatch"] == true).collect();
    assert_eq!(marked, [&json!({ "text": "dietitian", "isMatch": true })], "where it stands is shown");
    let last = "query { changes(last: 1) { pageInfo { endCursor } } }";
    let after = program.ask(last, Value::Null).await.data()["changes"]["pageInfo"]["endCursor"].take();

    says(&layla, "withdrawConsent").await;
    t.run_jobs().await;
    for client in [&sami.client, &program] {
        assert_eq!(read(client, &id, "id").await, Value::Null);
        assert_eq!(found(client, "dietitian").await["matches"]["nodes"], json!([]));
        assert_ne!(read(client, &guide, "id").await, Value::Null, "what is no story stays");
    }
    let since = "query($after: String) { changes(after: $after) { nodes { node { id } nodeId } } }";
    let changed = program.ask(since, json!({ "after": after })).await.data();
    assert_eq!(
        changed["changes"]["nodes"],
        json!([{ "node": null, "nodeId": id }]),
        "partners are told that it is gone"
    );
    assert_eq!(read(&layla.client, &began, "status").await["status"], "DRAFT", "what she is still writing is hers");

    // Given once more, nothing comes back by itself.
    says(&layla, "giveConsent").await;
    t.run_jobs().await;
    assert_eq!(read(&sami.client, &id, "id").await, Value::Null);
    assert_eq!(propose(&layla, &began).await["resource"]["status"], "PROPOSED");
}

#[apply(on_both_databases!)]
async fn what_belongs_to_it_is_translated_suggested_and_kept_with_it(t: &Waymark) {
    let (layla, anneke, _, id) = published_story(t).await;
    let sami = t.member("Sami").await;
    let german = json!({ "language": "de", "title": "Der Winter, in dem ich anfing, mit anderen zu essen",
        "context": { "helped": "Neben jemandem zu sitzen, der nicht hinsah.", "didNotHelp": "Dafür gelobt zu werden." } });
    assert_eq!(code(&does(&sami, "translateResource", &id, german).await), "none");
    does(&anneke, "reviewTranslation", &id, json!({ "language": "de" })).await;
    let told = read(&sami.client.speaking("de"), &id, CONTEXT).await;
    assert_eq!(told["context"]["helped"]["language"], "de");
    assert_eq!(told["context"]["conditions"]["language"], "en", "what is not translated never claims to be");

    let suggestion = json!({ "resource": id, "version": 1, "reason": "Clearer.", "context": { "conditions": null } });
    let payload = sami.client.change("suggestRevision", suggestion, "suggestion { id }").await;
    assert_eq!(code(&payload), "CONFLICT", "a story says when it was so");
    let longer = json!({ "conditions": "Living at home, and seeing a dietitian." });
    let suggestion = json!({ "resource": id, "version": 1, "reason": "Clearer.", "context": longer });
    let fields = format!("suggestion {{ id {WRITTEN} }}");
    let payload = sami.client.change("suggestRevision", suggestion, &fields).await;
    let wanted = &payload["suggestion"]["context"];
    assert_eq!(wanted["conditions"], "Living at home, and seeing a dietitian.");
    assert_eq!(wanted["helped"], "Sitting beside somebody who did not look.");
    let accepted = json!({ "suggestion": payload["suggestion"]["id"] });
    anneke.client.change("acceptRevision", accepted, "suggestion { state }").await;
    let seen = read(&layla.client, &id, &format!("version {CONTEXT} revisions {{ nodes {{ {WRITTEN} }} }}")).await;
    assert_eq!((&seen["version"], &seen["context"]["conditions"]["text"]), (&json!(2), &wanted["conditions"]));
    let before = &seen["revisions"]["nodes"][0]["context"]["conditions"];
    assert_eq!(before, "Living at home, seeing a dietitian once a week.");
    t.run_jobs().await;
    assert!(!last_letter(t, &sami).contains("dietitian"), "letters say nothing of it");
    let cut =
        does(&anneke, "reviseResource", &id, json!({ "context": { "helped": null }, "reason": "Shorter." })).await;
    assert_eq!(code(&cut), "CONFLICT");
}

#[apply(on_both_databases!)]
async fn each_part_has_its_limit(t: &Waymark) {
    let layla = t.member("Layla").await;
    let mut long = story();
    long["context"] = json!({ "helped": "a".repeat(2_001), "didNotHelp": " ", "conditions": "b".repeat(2_000) });
    let payload = layla.client.change("createResource", long, "resource { id }").await;
    assert_eq!(field(&payload), &json!(["context", "helped"]));
    assert_eq!(payload["userErrors"][1]["field"], json!(["context", "didNotHelp"]));
    assert_eq!(payload["userErrors"].as_array().unwrap().len(), 2);
}

//! What a resource rests on, beside what it tells.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

const RESOURCE: &str = "resource { id version citations { title doi url evidence retrievedOn } }";
const SEEN: &str = "query($id: ID!) { node(id: $id) { ... on Resource {
    citations { title url evidence evidenceInWords } } } }";

fn guide(citations: Value) -> Value {
    json!({ "kind": "GUIDE", "language": "en", "title": "Walking with worries", "citations": citations })
}

async fn does(person: &Person, verb: &str, input: Value) -> Value {
    let payload = person.client.change(verb, input, RESOURCE).await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
    payload["resource"].clone()
}

async fn seen(client: &Client, id: &Value) -> Value {
    client.ask(SEEN, json!({ "id": id })).await.data()["node"].take()
}

fn study() -> Value {
    json!({ "title": "Walking and mood: a review", "doi": "https://doi.org/10.1002/14651858.CD004366.PUB6",
        "evidence": "REVIEW" })
}

fn page() -> Value {
    json!({ "title": "What walking did for us", "url": "https://example.org/walks", "evidence": "EXPERIENCE",
        "retrievedOn": "2026-01-10" })
}

#[apply(on_both_databases!)]
async fn a_resource_says_what_it_rests_on_and_how_much_that_says(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let steward = t.member_with_role("Priya", "steward").await;
    let program = t.partner(&steward, "READ_RESOURCES").await;
    let written = does(&layla, "createResource", guide(json!([study(), page()]))).await;
    let expected = json!([
        { "title": "Walking and mood: a review", "doi": "10.1002/14651858.cd004366.pub6",
          "url": "https://doi.org/10.1002/14651858.cd004366.pub6", "evidence": "REVIEW", "retrievedOn": null },
        { "title": "What walking did for us", "doi": null, "url": "https://example.org/walks",
          "evidence": "EXPERIENCE", "retrievedOn": "2026-01-10" },
    ]);
    assert_eq!(written["citations"], expected);
    let id = &written["id"];
    does(&layla, "reviseResource", json!({ "resource": id, "title": "Walking" })).await;
    let left = does(&layla, "reviseResource", json!({ "resource": id, "citations": [page(), study()] })).await;
    assert_eq!(
        left["citations"][0], expected[1],
        "in the order that she gives them; left alone where she says nothing"
    );
    assert_eq!(left["version"], 2, "and the words are the same");

    does(&layla, "proposeResource", json!({ "resource": id })).await;
    assert_eq!(seen(&program, id).await, Value::Null);
    does(&anneke, "publishResource", json!({ "resource": id, "reviewDueOn": "2027-07-01" })).await;
    let told = seen(&program, id).await["citations"].take();
    assert_eq!(told[0]["evidenceInWords"], "People who have lived this tell how it was for them.");
    let german = seen(&layla.client.speaking("de"), id).await["citations"].take();
    assert_eq!(german[1]["evidenceInWords"], "Dazu wurden viele Studien gemeinsam ausgewertet.");
    let none = does(&anneke, "reviseResource", json!({ "resource": id, "citations": [] })).await;
    assert_eq!(none["citations"], json!([]));
    does(&layla, "archiveResource", json!({ "resource": id })).await;
    assert_eq!(seen(&program, id).await, Value::Null);
}

#[apply(on_both_databases!)]
async fn what_cannot_be_found_again_is_told_where_it_stands(t: &Waymark) {
    let layla = t.member("Layla").await;
    let with = |more: Value| {
        let mut one = json!({ "title": "A study", "evidence": "TRIAL" });
        one.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        guide(json!([study(), one]))
    };
    for (more, field) in [
        (json!({}), json!(["citations", "1"])),
        (json!({ "doi": "10.1000/182", "url": "https://example.org" }), json!(["citations", "1"])),
        (json!({ "doi": "182" }), json!(["citations", "1", "doi"])),
        (json!({ "url": "javascript:alert(1)" }), json!(["citations", "1", "url"])),
        (json!({ "url": "https://example.org" }), json!(["citations", "1", "retrievedOn"])),
        (json!({ "doi": "10.1000/182", "retrievedOn": "2026-01-13" }), json!(["citations", "1", "retrievedOn"])),
        (json!({ "doi": "10.1000/182", "title": " " }), json!(["citations", "1", "title"])),
    ] {
        let payload = layla.client.change("createResource", with(more.clone()), RESOURCE).await;
        let errors = &payload["userErrors"];
        assert_eq!((&errors[0]["code"], &errors[0]["field"]), (&json!("BAD_USER_INPUT"), &field), "{more}: {errors}");
        assert_eq!(errors.as_array().unwrap().len(), 1, "{more}: {errors}");
    }
    let many = guide(json!(vec![study(); 21]));
    let payload = layla.client.change("createResource", many, RESOURCE).await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["citations"]));
    let drafts = layla.client.ask("{ draftResources { nodes { id } } }", Value::Null).await.data();
    assert_eq!(drafts["draftResources"]["nodes"], json!([]), "and nothing is half-written");
}

//! What resources are about, and topics of which two have to look at what is written.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{code, does, field, publish, three};
use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

async fn topic(steward: &Person, concept: &str, is_sensitive: bool) -> Value {
    let names = json!([{ "language": "en", "text": concept }]);
    let input = json!({ "concept": concept, "names": names, "isSensitive": is_sensitive });
    let payload = steward.client.change("createTopic", input, "topic { id isSensitive }").await;
    assert_eq!(payload["topic"]["isSensitive"], is_sensitive);
    payload["topic"]["id"].clone()
}

async fn about(author: &Person, title: &str, topics: Value) -> Value {
    let input = json!({ "kind": "GUIDE", "language": "en", "title": title, "body": "Breathe.", "topics": topics });
    let payload = author.client.change("createResource", input, "resource { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["resource"]["id"].clone()
}

async fn titles(client: &Client, topic: &Value) -> Value {
    let query = "query($topic: ID) { resources(topic: $topic) { nodes { title { text } } } }";
    let data = client.ask(query, json!({ "topic": topic })).await.data();
    data["resources"]["nodes"].as_array().unwrap().iter().map(|node| node["title"]["text"].clone()).collect()
}

async fn is_sensitive(person: &Person, id: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Resource { isSensitive } } }";
    person.client.ask(query, json!({ "id": id })).await.data()["node"]["isSensitive"].take()
}

#[apply(on_both_databases!)]
async fn resources_are_found_by_what_they_are_about(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (sleep, stress) = (topic(&priya, "sleep", false).await, topic(&priya, "stress", false).await);
    for (title, topics) in [("Both", json!([stress, sleep, stress])), ("Sleep", json!([sleep])), ("None", json!([]))] {
        let id = about(&layla, title, topics).await;
        does(&layla, "proposeResource", &id, json!({})).await;
        publish(&anneke, &id).await;
    }
    let program = t.partner(&priya, "READ_RESOURCES").await;
    assert_eq!(titles(&program, &sleep).await, json!(["Both", "Sleep"]));
    assert_eq!(titles(&program, &stress).await, json!(["Both"]));
    let search = "query($topics: [ID!]!) { searchResources(query: \"breathe\", filter: { topics: $topics }) {
        totalCount facets { topics { topic { concept } count } } } }";
    let found = layla.client.ask(search, json!({ "topics": [stress] })).await.data()["searchResources"].take();
    assert_eq!(found["totalCount"], 1);
    let counts =
        json!([{ "topic": { "concept": "sleep" }, "count": 2 }, { "topic": { "concept": "stress" }, "count": 1 }]);
    assert_eq!(found["facets"]["topics"], counts, "what choosing each of them would give");

    let both = "{ resources(first: 1) { nodes { id topics { concept } } } }";
    let node = layla.client.ask(both, Value::Null).await.data()["resources"]["nodes"][0].take();
    assert_eq!(node["topics"], json!([{ "concept": "sleep" }, { "concept": "stress" }]), "each once");
    does(&anneke, "reviseResource", &node["id"], json!({ "topics": [stress] })).await;
    assert_eq!(titles(&program, &sleep).await, json!(["Sleep"]));
    let found = layla.client.ask(search, json!({ "topics": [sleep] })).await.data()["searchResources"].take();
    assert_eq!(found["totalCount"], 1);

    let unknown = "topic_00000000000000000000000000000000";
    let input = |topics: Value| json!({ "kind": "GUIDE", "language": "en", "title": "Unknown", "topics": topics });
    for (topics, place) in
        [(json!([sleep, "topic_7"]), json!(["topics", "1"])), (json!([unknown]), json!(["topics", "0"]))]
    {
        let payload = layla.client.change("createResource", input(topics), "resource { id }").await;
        assert_eq!((code(&payload), field(&payload)), ("NOT_FOUND", &place));
    }
    let payload = layla.client.change("createResource", input(json!(vec![&sleep; 11])), "resource { id }").await;
    assert_eq!((code(&payload), field(&payload)), ("BAD_USER_INPUT", &json!(["topics"])));
}

#[apply(on_both_databases!)]
async fn of_a_sensitive_topic_everything_takes_two(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (harm, sleep) = (topic(&priya, "self-harm", true).await, topic(&priya, "sleep", false).await);
    let id = about(&layla, "When it gets too much", json!([harm])).await;
    assert_eq!(is_sensitive(&layla, &id).await, true);
    assert_eq!(code(&does(&anneke, "markSensitive", &id, json!({ "isSensitive": false })).await), "CONFLICT");
    does(&layla, "proposeResource", &id, json!({})).await;
    assert_eq!(publish(&anneke, &id).await["resource"]["status"], "PROPOSED", "one is not enough");
    assert_eq!(publish(&priya, &id).await["resource"]["status"], "PUBLISHED");

    let later = about(&layla, "Slow evenings", json!([])).await;
    does(&layla, "reviseResource", &later, json!({ "topics": [sleep, harm] })).await;
    assert_eq!(is_sensitive(&layla, &later).await, true);
    does(&layla, "reviseResource", &later, json!({ "topics": [sleep] })).await;
    assert_eq!(is_sensitive(&layla, &later).await, true, "the author does not take the mark off that way");
    assert_eq!(code(&does(&anneke, "markSensitive", &later, json!({ "isSensitive": false })).await), "none");
}

#[apply(on_both_databases!)]
async fn when_a_topic_becomes_sensitive_what_is_about_it_does(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (fasting, sleep) = (topic(&priya, "fasting", false).await, topic(&priya, "sleep", false).await);
    let waiting = about(&layla, "Through the fasting month", json!([fasting])).await;
    does(&layla, "proposeResource", &waiting, json!({})).await;
    let other = about(&layla, "Slow evenings", json!([sleep])).await;
    let gone = about(&layla, "Not any more", json!([fasting])).await;
    does(&layla, "archiveResource", &gone, json!({})).await;
    let mark = |is_sensitive: bool| json!({ "topic": fasting, "isSensitive": is_sensitive });
    let payload = priya.client.change("updateTopic", mark(true), "topic { isSensitive names: name { text } }").await;
    assert_eq!(payload["topic"], json!({ "isSensitive": true, "names": { "text": "fasting" } }));
    t.run_jobs().await;
    for (id, expected) in [(&waiting, true), (&other, false), (&gone, false)] {
        assert_eq!(is_sensitive(&layla, id).await, expected);
    }
    assert_eq!(publish(&anneke, &waiting).await["resource"]["status"], "PROPOSED");
    priya.client.change("updateTopic", mark(false), "topic { id }").await;
    t.run_jobs().await;
    assert_eq!(is_sensitive(&layla, &waiting).await, true, "until somebody looks at it");
}

//! What changed, for copies that are kept offline: to each what she may see, in order, without a gap.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::together::agree;
use crate::support::waymark::on_both_databases;

const CHANGES: &str = "query($first: Int, $after: String, $last: Int, $kinds: [ThingKind!]) {
    changes(first: $first, after: $after, last: $last, kinds: $kinds) {
        nodes { cursor kind nodeId node { id ... on Resource { title { text } } ... on Mentorship { state } } }
        pageInfo { hasNextPage endCursor } } }";

/// Every change that this client is told of, page by page.
async fn all(client: &Client) -> Vec<Value> {
    let mut changes = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = client.ask(CHANGES, json!({ "first": 3, "after": after })).await.data()["changes"].take();
        changes.extend(page["nodes"].as_array().unwrap().iter().cloned());
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == false {
            return changes;
        }
    }
}

/// The changes of one kind of thing.
async fn of(client: &Client, kind: &str) -> Vec<Value> {
    all(client).await.into_iter().filter(|change| change["kind"] == kind).collect()
}

async fn end(client: &Client) -> Value {
    client.ask(CHANGES, json!({ "last": 1 })).await.data()["changes"]["pageInfo"]["endCursor"].take()
}

#[apply(on_both_databases!)]
async fn who_comes_back_learns_what_she_missed_and_no_more(t: &Waymark) {
    let (layla, sami) = (t.member_with_role("Layla", "mentor").await, t.member("Sami").await);
    let since = end(&sami.client).await;
    layla.client.change("offerMentoring", json!({ "capacity": 1 }), "mentor { hasFreePlace }").await;
    let asked = sami.client.change("requestMentorship", json!({ "mentor": layla.id }), "mentorship { id }").await;
    let id = &asked["mentorship"]["id"];
    layla.client.change("acceptMentorship", json!({ "mentorship": id }), "mentorship { state }").await;
    agree(&layla, &sami, id).await;

    let missed = sami.client.ask(CHANGES, json!({ "after": since })).await.data()["changes"].take();
    let told: Vec<_> =
        missed["nodes"].as_array().unwrap().iter().map(|change| (&change["nodeId"], &change["node"])).collect();
    // As often as it changed; each time as it is by now.
    let now = json!({ "id": id, "state": "ACTIVE" });
    assert_eq!(told, [(id, &now); 4]);
    let nothing = sami.client.ask(CHANGES, json!({ "after": missed["pageInfo"]["endCursor"] })).await.data();
    assert_eq!(nothing["changes"]["nodes"], json!([]));
}

#[apply(on_both_databases!)]
async fn each_is_told_of_what_she_may_see(t: &Waymark) {
    let steward = t.member_with_role("Iris", "steward").await;
    let layla = t.member_with_role("Layla", "mentor").await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    layla.client.change("offerMentoring", json!({ "capacity": 1 }), "mentor { hasFreePlace }").await;
    sami.client.change("requestMentorship", json!({ "mentor": layla.id }), "mentorship { id }").await;
    let (library, calendar) = (t.partner(&steward, "READ_RESOURCES").await, t.partner(&steward, "READ_MEETINGS").await);
    let names = json!([{ "language": "en", "text": "Grief" }]);
    let topic = json!({ "concept": "grief", "names": names });
    steward.client.change("createTopic", topic, "topic { id }").await;
    let writing = json!({ "kind": "TOOL", "language": "en", "title": "Breathing", "body": "Slowly." });
    let draft = sami.client.change("createResource", writing, "resource { id }").await;
    let resource = &draft["resource"]["id"];

    for (who, client, expected) in [
        ("one of the two", &sami.client, json!({ "MENTORSHIP": 1, "TOPIC": 1, "RESOURCE": 1, "PARTNER": 0 })),
        ("the other", &layla.client, json!({ "MENTORSHIP": 1, "TOPIC": 1, "RESOURCE": 0, "PARTNER": 0 })),
        ("a third", &noor.client, json!({ "MENTORSHIP": 0, "TOPIC": 1, "RESOURCE": 0, "PARTNER": 0 })),
        ("a steward", &steward.client, json!({ "MENTORSHIP": 0, "TOPIC": 1, "RESOURCE": 1, "PARTNER": 2 })),
        ("nobody known", &t.visitor(), json!({ "MENTORSHIP": 0, "TOPIC": 1, "RESOURCE": 0, "MEMBER": 0 })),
        ("a library", &library, json!({ "MENTORSHIP": 0, "TOPIC": 0, "RESOURCE": 0, "MEMBER": 0 })),
        ("a calendar", &calendar, json!({ "MENTORSHIP": 0, "TOPIC": 1, "RESOURCE": 0, "MEMBER": 0 })),
    ] {
        for (kind, count) in expected.as_object().unwrap() {
            assert_eq!(json!(of(client, kind).await.len()), *count, "{who} is told of {kind}");
        }
    }

    sami.client.change("proposeResource", json!({ "resource": resource }), "resource { id }").await;
    let publish = json!({ "resource": resource, "reviewDueOn": "2026-06-01" });
    steward.client.change("publishResource", publish, "resource { id }").await;
    let published = of(&library, "RESOURCE").await;
    assert_eq!(published[0]["node"], json!({ "id": resource, "title": { "text": "Breathing" } }));
    // What was taken back is told as gone to those who had it.
    steward.client.change("archiveResource", json!({ "resource": resource }), "resource { id }").await;
    let archived = of(&library, "RESOURCE").await;
    assert_eq!((archived.len(), &archived[1]["nodeId"], &archived[1]["node"]), (2, resource, &Value::Null));
}

#[apply(on_both_databases!)]
async fn a_copy_that_was_away_too_long_is_told_so(t: &Waymark) {
    let layla = t.member("Layla").await;
    let since = end(&layla.client).await;
    t.advance(TimeDelta::days(29));
    let layla = t.signed_in(&layla).await;
    assert!(layla.client.ask(CHANGES, json!({ "after": since })).await.body["errors"].is_null());
    t.advance(TimeDelta::days(2));
    let layla = t.signed_in(&layla).await;
    assert_eq!(layla.client.ask(CHANGES, json!({ "after": since })).await.code(), "CURSOR_EXPIRED");
}

#[apply(on_both_databases!)]
async fn nobody_who_has_read_up_to_a_place_misses_what_came_before_it(t: &Waymark) {
    let steward = t.member_with_role("Iris", "steward").await;
    let before = of(&steward.client, "TOPIC").await.len();
    let write = |number: usize| {
        let client = steward.client.clone();
        async move {
            let names = json!([{ "language": "en", "text": format!("Topic {number}") }]);
            let input = json!({ "concept": format!("topic-{number}"), "names": names });
            client.change("createTopic", input, "topic { id }").await;
        }
    };
    let writing = futures_util::future::join_all((0..40).map(write));
    // Reads on and on while others write: whatever was committed behind its back is lost to it.
    let reading = async {
        let (mut after, mut seen) = (Value::Null, 0);
        while seen < before + 40 {
            let asked = json!({ "first": 100, "after": after, "kinds": ["TOPIC"] });
            let page = steward.client.ask(CHANGES, asked).await.data()["changes"].take();
            seen += page["nodes"].as_array().unwrap().len();
            if !page["pageInfo"]["endCursor"].is_null() {
                after = page["pageInfo"]["endCursor"].clone();
            }
        }
    };
    let patience = std::time::Duration::from_secs(60);
    let both = async { futures_util::join!(writing, reading) };
    tokio::time::timeout(patience, both).await.unwrap();
}

//! What stays open, from outside: subscriptions of the real schema over WebSocket and as event streams, what
//! ends them, and what a client that comes back finds.

#![expect(clippy::expect_used, reason = "a test that cannot go on should say so and stop")]

use std::time::Duration;

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::{Client, Stream};
use crate::support::database::{Kind, TestDatabase};
use crate::support::waymark::{Waymark, on_both_databases};

/// How long a test waits for what has to come.
const PATIENCE: Duration = Duration::from_secs(20);

const CHANGES: &str = "subscription($after: String) {
    changes(after: $after, kinds: [TOPIC, MENTORSHIP]) {
        cursor nodeId node { id ... on Topic { name { text } } ... on Mentorship { state } } } }";

const PARTNERS: &str = "subscription { changes(kinds: [PARTNER, TOPIC]) { nodeId } }";

const MEMBERS: &str = "subscription { changes(kinds: [MEMBER, TOPIC]) { nodeId } }";

/// The next change that is told; what is told instead when there are errors.
async fn next(stream: &mut Stream) -> Value {
    let answer = tokio::time::timeout(PATIENCE, stream.next()).await.expect("nothing is told").expect("it has ended");
    answer["data"].get("changes").unwrap_or(&answer).clone()
}

/// Whether the stream ends, and nothing comes before.
async fn has_ended(stream: &mut Stream) -> bool {
    tokio::time::timeout(PATIENCE, stream.next()).await.expect("it goes on").is_none()
}

async fn topic(steward: &Client, concept: &str) -> Value {
    let input = json!({ "concept": concept, "names": [{ "language": "en", "text": concept }] });
    steward.change("createTopic", input, "topic { id }").await["topic"]["id"].clone()
}

async fn partner(steward: &Client, name: &str) -> Value {
    steward.change("createPartner", json!({ "name": name }), "partner { id }").await["partner"]["id"].clone()
}

#[apply(on_both_databases!)]
async fn what_happens_is_told_at_once_and_what_was_missed_when_one_comes_back(t: &Waymark) {
    let (steward, noor) = (t.member_with_role("Iris", "steward").await, t.member("Noor").await);
    let mut stream = noor.client.follow(CHANGES, json!({})).await;
    let grief = topic(&steward.client, "grief").await;
    let told = next(&mut stream).await;
    assert_eq!(told["node"], json!({ "id": grief, "name": { "text": "grief" } }));
    drop(stream);

    let missed = [topic(&steward.client, "sleep").await, topic(&steward.client, "work").await];
    let mut stream = noor.client.follow(CHANGES, json!({ "after": told["cursor"] })).await;
    for id in missed {
        assert_eq!(next(&mut stream).await["nodeId"], id);
    }
    let anger = topic(&steward.client, "anger").await;
    assert_eq!(next(&mut stream).await["nodeId"], anger);
}

#[apply(on_both_databases!)]
async fn each_is_told_of_her_own_and_of_nobody_elses(t: &Waymark) {
    let layla = t.member_with_role("Layla", "mentor").await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let steward = t.member_with_role("Iris", "steward").await;
    layla.client.change("offerMentoring", json!({ "capacity": 1 }), "mentor { hasFreePlace }").await;
    let mut mentors = layla.client.follow(CHANGES, json!({})).await;
    let mut strangers = noor.client.follow(CHANGES, json!({})).await;
    let asked = sami.client.change("requestMentorship", json!({ "mentor": layla.id }), "mentorship { id }").await;
    assert_eq!(next(&mut mentors).await["nodeId"], asked["mentorship"]["id"]);
    // Changes come in order: had she been told of the mentorship, it would have come first.
    let grief = topic(&steward.client, "grief").await;
    assert_eq!(next(&mut strangers).await["nodeId"], grief);
}

#[apply(on_both_databases!)]
async fn a_stream_ends_with_its_session(t: &Waymark) {
    let noor = t.member("Noor").await;
    let mut stream = noor.client.follow(CHANGES, json!({})).await;
    noor.client.change("signOut", json!({}), "__typename").await;
    assert_eq!(next(&mut stream).await["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
    assert!(has_ended(&mut stream).await);
}

#[apply(on_both_databases!)]
async fn a_stream_ends_with_its_key(t: &Waymark) {
    let steward = t.member_with_role("Iris", "steward").await;
    let clinic = t.partner(&steward, "READ_MEETINGS").await;
    let mut stream = clinic.follow(CHANGES, json!({})).await;
    let keys = "{ partners { nodes { keys { id } } } }";
    let partners = steward.client.ask(keys, Value::Null).await.data();
    let key = &partners["partners"]["nodes"][0]["keys"][0]["id"];
    steward.client.change("revokePartnerKey", json!({ "key": key }), "key { id }").await;
    assert_eq!(next(&mut stream).await["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
    assert!(has_ended(&mut stream).await);
}

#[apply(on_both_databases!)]
async fn who_loses_a_role_is_told_less_from_that_moment_on(t: &Waymark) {
    let (iris, priya) = (t.member_with_role("Iris", "steward").await, t.member_with_role("Priya", "steward").await);
    let mut stream = priya.client.follow(PARTNERS, json!({})).await;
    let first = partner(&iris.client, "Clinic").await;
    assert_eq!(next(&mut stream).await["nodeId"], first);
    iris.client.change("revokeRole", json!({ "member": priya.id, "role": "STEWARD" }), "member { id }").await;
    partner(&iris.client, "Library").await;
    let grief = topic(&iris.client, "grief").await;
    assert_eq!(next(&mut stream).await["nodeId"], grief);
}

#[apply(on_both_databases!)]
async fn new_ground_rules_are_accepted_before_more_of_each_other_is_told(t: &Waymark) {
    let steward = t.member_with_role("Iris", "steward").await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    let mut stream = noor.client.follow(MEMBERS, json!({})).await;
    let rename =
        async |name: &str| sami.client.change("updateProfile", json!({ "displayName": name }), "member { id }").await;
    rename("Samir").await;
    assert_eq!(next(&mut stream).await["nodeId"], sami.id);
    t.publish_conduct(&steward).await;
    t.accept_conduct(&steward.client).await;
    t.accept_conduct(&sami.client).await;
    rename("Sami").await;
    let grief = topic(&steward.client, "grief").await;
    assert_eq!(next(&mut stream).await["nodeId"], grief);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_server_changes_is_told_by_the_other() {
    let Some(database) = TestDatabase::create(Kind::Postgres).await else { return };
    let (one, other) = (Waymark::start_at(&database.url(), &[]).await, Waymark::start_at(&database.url(), &[]).await);
    let steward = one.member_with_role("Iris", "steward").await;
    let mut stream = steward.client.moved_to(&other.visitor()).follow(CHANGES, json!({})).await;
    for concept in ["grief", "sleep", "work"] {
        let id = topic(&steward.client, concept).await;
        assert_eq!(next(&mut stream).await["nodeId"], id);
    }
    // What takes a right away does so there as well.
    steward.client.change("signOut", json!({}), "__typename").await;
    assert_eq!(next(&mut stream).await["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
    one.finish().await;
    other.finish().await;
    database.discard().await;
}

#[apply(on_both_databases!)]
async fn a_cursor_that_is_none_and_a_caller_who_is_nobody_are_told(t: &Waymark) {
    let noor = t.member("Noor").await;
    for (client, after, code) in
        [(&noor.client, "nonsense", "CURSOR_INVALID"), (&t.visitor(), "nonsense", "UNAUTHENTICATED")]
    {
        let mut stream = client.follow(CHANGES, json!({ "after": after })).await;
        assert_eq!(next(&mut stream).await["errors"][0]["extensions"]["code"], code);
        assert!(has_ended(&mut stream).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stops_ends_its_streams() {
    let Some(t) = Waymark::start(Kind::Sqlite).await else { return };
    let noor = t.member("Noor").await;
    let mut stream = noor.client.follow(CHANGES, json!({})).await;
    // Comes back only when no connection is left.
    tokio::time::timeout(PATIENCE, t.finish()).await.expect("the server waits for its streams");
    assert!(has_ended(&mut stream).await);
}

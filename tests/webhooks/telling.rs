//! What is told, and to whom.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{ISSUED, Told, WEBHOOK, does};
use crate::support::receiver::Message;
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn what_changes_from_now_on_is_told_signed_and_once(t: &Waymark) {
    let told = Told::begin(t).await;
    let (breath, rest) = (told.topic("breath").await, told.topic("rest").await);
    told.tell().await;
    let [message] = told.receiver.came().try_into().expect("what happens together is told together");
    assert!(message.is_signed_with(&told.secret));
    assert_eq!(message.headers["content-type"], "application/json");
    assert_eq!(message.headers["webhook-timestamp"], told.house.now().timestamp().to_string());
    let json = message.json();
    assert_eq!((&json["type"], &json["timestamp"]), (&json!("things.changed"), &json!("2026-01-12T09:00:00Z")));
    let change = |id: &str| json!({ "kind": "TOPIC", "nodeId": id, "at": "2026-01-12T09:00:00Z" });
    assert_eq!(json["data"]["changes"], json!([change(&breath), change(&rest)]), "ids, kinds and times, no words");

    told.tell().await;
    assert_eq!(told.receiver.came().len(), 1, "what was told is told");
    does(&told.steward.client, "updateTopic", json!({ "topic": breath, "codes": [] }), "topic { id }").await;
    told.tell().await;
    let next = told.receiver.came().pop().unwrap();
    assert_eq!(next.things(), [breath]);
    assert_ne!(next.id(), message.id());
    // Each goes on from where the one before it ended, and both ends are cursors of the changes that one can ask for.
    assert_eq!(next.json()["data"]["after"], json["data"]["cursor"]);
    let query = "query($after: String) { changes(after: $after) { nodes { nodeId } } }";
    let asked =
        async |cursor: &Value| told.program.ask(query, json!({ "after": cursor })).await.data()["changes"].take();
    assert_eq!(asked(&next.json()["data"]["after"]).await["nodes"], json!([{ "nodeId": next.things()[0] }]));
    assert_eq!(asked(&next.json()["data"]["cursor"]).await["nodes"], json!([]));
    assert_eq!(asked(&json["data"]["after"]).await["nodes"].as_array().unwrap().len(), 3);

    let seen = told.seen().await;
    let [newest, first] = seen["deliveries"]["nodes"].as_array().unwrap().clone().try_into().unwrap();
    assert_eq!((&first["id"], &newest["id"]), (&json!(message.id()), &json!(next.id())));
    let attempt = json!({ "at": "2026-01-12T09:00:00Z", "status": 204, "failure": null, "durationMs": 0 });
    assert_eq!((&first["state"], &first["attempts"]), (&json!("DELIVERED"), &json!([attempt])));
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn nobody_is_told_what_her_keys_may_not_read_or_what_she_does_not_wish_for(t: &Waymark) {
    let told = Told::with_scope(t, "READ_RESOURCES").await;
    told.topic("breath").await;
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 0, "topics are for those who read meetings");

    let input = json!({ "partner": told.partner, "scopes": ["READ_MEETINGS"] });
    let second = does(&told.steward.client, "createPartnerKey", input, "key { id }").await["key"]["id"].clone();
    let rest = told.topic("rest").await;
    // It has been written down what is to be told, and is not to be told any more.
    waymark::webhook::feed(&told.house.app).await.unwrap();
    does(&told.steward.client, "revokePartnerKey", json!({ "key": second }), "key { id }").await;
    told.house.run_jobs().await;
    let message = told.receiver.came().pop().unwrap();
    assert_eq!(message.json()["data"]["changes"], json!([]), "{rest} is not for her now");

    let wish = json!({ "webhook": told.webhook, "kinds": ["MEETING", "MEETING", "TOPIC"] });
    let changed = does(&told.steward.client, "updateWebhook", wish, WEBHOOK).await;
    assert_eq!(changed["webhook"]["kinds"], json!(["MEETING", "TOPIC"]));
    let all = json!({ "webhook": told.webhook, "kinds": null });
    assert_eq!(does(&told.steward.client, "updateWebhook", all, WEBHOOK).await["webhook"]["kinds"], Value::Null);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn only_the_kinds_that_are_wished_for_are_told(t: &Waymark) {
    let told = Told::begin(t).await;
    let kinds = json!({ "webhook": told.webhook, "kinds": ["OCCURRENCE"] });
    does(&told.steward.client, "updateWebhook", kinds, WEBHOOK).await;
    told.topic("breath").await;
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 0);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn a_burst_is_told_in_messages_of_a_hundred(t: &Waymark) {
    let told = Told::begin(t).await;
    let mut topics = Vec::new();
    for number in 0..120 {
        topics.push(told.topic(&format!("topic-{number}")).await);
    }
    told.tell().await;
    let came = told.receiver.came();
    assert_eq!(came.iter().map(|message| message.things().len()).collect::<Vec<_>>(), [100, 20]);
    assert_eq!(came.iter().flat_map(Message::things).collect::<Vec<_>>(), topics);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn whose_keys_are_all_over_is_told_nothing(t: &Waymark) {
    let told = Told::begin(t).await;
    told.topic("breath").await;
    waymark::webhook::feed(&told.house.app).await.unwrap();
    does(&told.steward.client, "revokePartnerKey", json!({ "key": told.key }), "key { id }").await;
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 0);
    let seen = told.seen().await;
    assert_eq!((&seen["state"], &seen["stopReason"]), (&json!("STOPPED"), &json!("NO_KEY")));

    let resume = json!({ "webhook": told.webhook });
    let refused = told.steward.client.change("resumeWebhook", resume.clone(), "webhook { id }").await;
    assert_eq!(refused["userErrors"][0]["code"], "CONFLICT");
    let input = json!({ "partner": told.partner, "scopes": ["READ_MEETINGS"] });
    does(&told.steward.client, "createPartnerKey", input, "key { id }").await;
    told.topic("rest").await;
    does(&told.steward.client, "resumeWebhook", resume, "webhook { id }").await;
    told.tell().await;
    let told_of: usize = told.receiver.came().iter().map(|message| message.things().len()).sum();
    assert_eq!(told_of, 2, "what happened meanwhile is hers to read by now");
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn what_cannot_be_a_webhook_is_said_with_its_field(t: &Waymark) {
    let told = Told::begin(t).await;
    let (steward, url) = (&told.steward.client, "https://hooks.example.org/");
    let keyless = does(steward, "createPartner", json!({ "name": "Keyless" }), "partner { id }").await;
    for (input, code, field) in [
        (json!({ "partner": told.partner, "url": "hooks.example.org" }), "BAD_USER_INPUT", "url"),
        (json!({ "partner": told.partner, "url": "https://a:b@hooks.example.org" }), "BAD_USER_INPUT", "url"),
        (json!({ "partner": told.partner, "url": url, "kinds": [] }), "BAD_USER_INPUT", "kinds"),
        (json!({ "partner": told.webhook, "url": url }), "NOT_FOUND", "partner"),
        (json!({ "partner": keyless["partner"]["id"], "url": url }), "CONFLICT", "partner"),
    ] {
        let payload = steward.change("createWebhook", input, ISSUED).await;
        assert_eq!(payload["webhook"], Value::Null);
        assert_eq!(
            (&payload["userErrors"][0]["code"], &payload["userErrors"][0]["field"]),
            (&json!(code), &json!([field]))
        );
    }
    for _ in 1..10 {
        does(steward, "createWebhook", json!({ "partner": told.partner, "url": url }), ISSUED).await;
    }
    let eleventh = steward.change("createWebhook", json!({ "partner": told.partner, "url": url }), ISSUED).await;
    assert_eq!(eleventh["userErrors"][0]["code"], "CONFLICT");
    let list = "query($of: ID) { webhooks(partner: $of) { nodes { id url partner { name } } } }";
    let listed = steward.ask(list, json!({ "of": told.partner })).await.data();
    assert_eq!(listed["webhooks"]["nodes"].as_array().unwrap().len(), 10);
    let none = steward.ask(list, json!({ "of": keyless["partner"]["id"] })).await.data();
    assert_eq!(none["webhooks"]["nodes"], json!([]));

    // Nobody else sees any of it, the partner neither.
    let sami = told.house.member("Sami").await;
    for client in [&sami.client, &told.program] {
        assert_eq!(client.ask(list, json!({ "of": told.partner })).await.code(), "FORBIDDEN");
        let node = client.ask("query($id: ID!) { node(id: $id) { id } }", json!({ "id": told.webhook })).await.data();
        assert_eq!(node["node"], Value::Null);
    }
    told.finish().await;
}

//! Resting, going on, and telling once more.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::jobs;

use super::{Told, WEBHOOK, does};
use crate::support::receiver::{Does, Receiver};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn what_happens_while_it_rests_is_told_when_it_goes_on(t: &Waymark) {
    let told = Told::begin(t).await;
    assert_eq!(told.change("pauseWebhook", WEBHOOK).await["webhook"]["state"], "PAUSED");
    let breath = told.topic("breath").await;
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 0);
    let refused = told.steward.client.change("sendTestWebhook", json!({ "webhook": told.webhook }), "delivery { id }");
    assert_eq!(refused.await["userErrors"][0]["code"], "CONFLICT");
    assert_eq!(told.change("resumeWebhook", WEBHOOK).await["webhook"]["state"], "ACTIVE");
    told.tell().await;
    assert_eq!(told.receiver.came().pop().unwrap().things(), [breath]);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn who_rests_for_longer_than_changes_are_kept_sees_the_gap(t: &Waymark) {
    let told = Told::begin(t).await;
    told.topic("breath").await;
    told.tell().await;
    told.change("pauseWebhook", WEBHOOK).await;
    told.topic("missed").await;
    told.house.advance(TimeDelta::days(31));
    jobs::schedule(&told.house.app).await.unwrap();
    told.house.run_jobs().await;
    let steward = told.house.signed_in(&told.steward).await;
    does(&steward.client, "resumeWebhook", json!({ "webhook": told.webhook }), WEBHOOK).await;
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 1, "there is nothing left to tell");
    let input = json!({ "concept": "rest", "names": [{ "language": "en", "text": "Rest" }] });
    let rest = does(&steward.client, "createTopic", input, "topic { id }").await["topic"]["id"].clone();
    told.tell().await;
    let [first, next] = told.receiver.came().try_into().unwrap();
    assert_eq!(json!(next.things()), json!([rest]));
    assert_ne!(next.json()["data"]["after"], first.json()["data"]["cursor"], "so that the partner knows of the gap");
    let seen = told.seen().await;
    assert_eq!(seen["deliveries"]["nodes"].as_array().unwrap().len(), 1, "old messages are swept");
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn what_came_is_sent_again_with_the_ids_that_it_had(t: &Waymark) {
    let told = Told::begin(t).await;
    told.topic("breath").await;
    told.tell().await;
    told.house.advance(TimeDelta::minutes(1));
    told.topic("rest").await;
    told.tell().await;
    let [first, second] = told.receiver.came().try_into().unwrap();

    let since = json!({ "webhook": told.webhook, "since": "2026-01-12T09:00:30Z" });
    does(&told.steward.client, "replayWebhook", since, WEBHOOK).await;
    told.tell().await;
    let came = told.receiver.came();
    assert_eq!((came.len(), came[2].id(), &came[2].body), (3, second.id(), &second.body));

    let all = json!({ "webhook": told.webhook, "since": "2026-01-01T00:00:00Z" });
    does(&told.steward.client, "replayWebhook", all, WEBHOOK).await;
    told.tell().await;
    let came = told.receiver.came();
    assert_eq!(came[3..].iter().map(|message| message.id()).collect::<Vec<_>>(), [first.id(), second.id()]);

    let one = json!({ "delivery": first.id() });
    let again = does(&told.steward.client, "resendWebhookDelivery", one, "delivery { id state }").await;
    assert_eq!(again["delivery"]["state"], "WAITING");
    told.tell().await;
    assert_eq!(told.receiver.came().last().unwrap().id(), first.id());
    assert_eq!(told.seen().await["deliveries"]["nodes"][1]["attempts"].as_array().unwrap().len(), 3);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn a_test_says_nothing_and_arrives(t: &Waymark) {
    let told = Told::begin(t).await;
    let sent = told.change("sendTestWebhook", "delivery { id type state }").await["delivery"].clone();
    assert_eq!((&sent["type"], &sent["state"]), (&json!("TEST"), &json!("WAITING")));
    told.tell().await;
    let message = told.receiver.came().pop().unwrap();
    assert_eq!(json!(message.id()), sent["id"]);
    let json = json!({ "type": "webhook.test", "timestamp": "2026-01-12T09:00:00Z", "data": { "changes": [] } });
    assert_eq!(message.json(), json);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn what_waits_goes_to_the_new_address_at_once(t: &Waymark) {
    let (told, moved) = (Told::begin(t).await, Receiver::start().await);
    told.receiver.plan([Does::HangUp]);
    let breath = told.topic("breath").await;
    told.tell().await;
    let input = json!({ "webhook": told.webhook, "url": moved.url });
    let changed = does(&told.steward.client, "updateWebhook", input, WEBHOOK).await;
    assert_eq!((&changed["webhook"]["url"], &changed["webhook"]["failingSince"]), (&json!(moved.url), &Value::Null));
    told.tell().await;
    assert_eq!(moved.came().pop().unwrap().things(), [breath]);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn both_secrets_sign_for_a_while_and_then_one(t: &Waymark) {
    let told = Told::begin(t).await;
    let input = json!({ "webhook": told.webhook, "overlapHours": 1 });
    let selection = "webhook { secret formerSecretUntil }";
    let rotated = does(&told.steward.client, "rotateWebhookSecret", input, selection).await["webhook"].clone();
    let secret = rotated["secret"].as_str().unwrap();
    assert_eq!(rotated["formerSecretUntil"], "2026-01-12T10:00:00Z");
    assert_ne!(secret, told.secret);
    told.topic("breath").await;
    told.tell().await;
    let both = told.receiver.came().pop().unwrap();
    assert!(both.is_signed_with(secret) && both.is_signed_with(&told.secret));

    told.house.advance(TimeDelta::hours(1));
    let steward = told.house.signed_in(&told.steward).await;
    does(&steward.client, "sendTestWebhook", json!({ "webhook": told.webhook }), "delivery { id }").await;
    told.tell().await;
    let one = told.receiver.came().pop().unwrap();
    assert!(one.is_signed_with(secret) && !one.is_signed_with(&told.secret));
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn of_a_webhook_that_is_removed_nothing_is_left(t: &Waymark) {
    let told = Told::begin(t).await;
    told.topic("breath").await;
    waymark::webhook::feed(&told.house.app).await.unwrap();
    assert_eq!(told.change("deleteWebhook", "webhookId").await["webhookId"], told.webhook);
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 0);
    assert_eq!(told.seen().await, Value::Null);
    let twice = told.steward.client.change("deleteWebhook", json!({ "webhook": told.webhook }), "webhookId").await;
    assert_eq!(twice["userErrors"][0]["code"], "NOT_FOUND");
    told.finish().await;
}

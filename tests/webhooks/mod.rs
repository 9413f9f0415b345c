//! Webhooks: partners are told at their own address that something changed, whatever happens on the way.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should say so and stop")]

mod again;
mod guarded;
mod judged;
mod killed;
mod message;
mod mirrored;
mod telling;
mod trouble;

use chrono::TimeDelta;
use serde_json::{Value, json};
use waymark::webhook;

use crate::support::client::Client;
use crate::support::receiver::Receiver;
use crate::support::waymark::{Person, Waymark};

const WEBHOOK: &str = "webhook { id url kinds state stopReason stoppedAt pausedAt failingSince formerSecretUntil }";
const ISSUED: &str = "webhook { id secret url kinds state }";
const DELIVERIES: &str = "query($id: ID!) { node(id: $id) { ... on Webhook { state stopReason stoppedAt failingSince
    deliveries(first: 100) { nodes { id type state createdAt dueAt attempts { at status failure durationMs } } } } } }";

/// A partner that is told, and the house that tells it.
pub struct Told {
    /// A server that may tell whom it likes, also on this machine.
    pub house: Waymark,
    /// Who looks after it.
    pub steward: Person,
    /// The partner's id.
    pub partner: Value,
    /// Its key's id.
    pub key: Value,
    /// The partner's program.
    pub program: Client,
    /// The partner's server.
    pub receiver: Receiver,
    /// The webhook's id.
    pub webhook: Value,
    /// What messages are signed with.
    pub secret: String,
}

impl Told {
    /// A partner whose key may read meetings is told of everything.
    pub async fn begin(t: &Waymark) -> Self {
        Self::with_scope(t, "READ_MEETINGS").await
    }

    /// A partner whose key has this scope is told of everything.
    pub async fn with_scope(t: &Waymark, scope: &str) -> Self {
        let house = t.beside(&["--webhooks=any"]).await;
        Self::on(house, scope).await
    }

    /// The same on this server.
    pub async fn on(house: Waymark, scope: &str) -> Self {
        let steward = house.member_with_role("Priya", "steward").await;
        let payload = steward.client.change("createPartner", json!({ "name": "Clinic" }), "partner { id }").await;
        let partner = payload["partner"]["id"].clone();
        let input = json!({ "partner": partner, "scopes": [scope] });
        let key = steward.client.change("createPartnerKey", input, "key { id secret }").await["key"].clone();
        let program = house.visitor().with_token(key["secret"].as_str().unwrap());
        let receiver = Receiver::start().await;
        let input = json!({ "partner": partner, "url": receiver.url });
        let made = does(&steward.client, "createWebhook", input, ISSUED).await["webhook"].clone();
        let secret = made["secret"].as_str().unwrap().to_owned();
        let (key, webhook) = (key["id"].clone(), made["id"].clone());
        Self { house, steward, partner, key, program, receiver, webhook, secret }
    }

    /// What has changed is written down for those who are told, and what is due is sent.
    pub async fn tell(&self) {
        webhook::feed(&self.house.app).await.unwrap();
        self.house.run_jobs().await;
    }

    /// Later, what is due by then is sent.
    pub async fn tell_after(&self, time: TimeDelta) {
        self.house.advance(time);
        self.house.run_jobs().await;
    }

    /// A new topic, which everybody who reads meetings may see.
    pub async fn topic(&self, concept: &str) -> String {
        let input = json!({ "concept": concept, "names": [{ "language": "en", "text": concept }] });
        let payload = does(&self.steward.client, "createTopic", input, "topic { id }").await;
        payload["topic"]["id"].as_str().unwrap().to_owned()
    }

    /// A steward changes something about the webhook.
    pub async fn change(&self, mutation: &str, selection: &str) -> Value {
        does(&self.steward.client, mutation, json!({ "webhook": self.webhook }), selection).await
    }

    /// The webhook as stewards see it, with its messages, the newest first.
    pub async fn seen(&self) -> Value {
        let steward = self.house.signed_in(&self.steward).await;
        steward.client.ask(DELIVERIES, json!({ "id": self.webhook })).await.data()["node"].take()
    }

    /// The ends of the test: nothing may be left in pieces.
    pub async fn finish(self) {
        drop(self.steward);
        drop(self.program);
        self.house.finish().await;
    }
}

/// Sends a mutation, which must go well.
pub async fn does(client: &Client, mutation: &str, input: Value, selection: &str) -> Value {
    let payload = client.change(mutation, input, selection).await;
    assert_eq!(payload["userErrors"], json!([]), "{mutation}");
    payload
}

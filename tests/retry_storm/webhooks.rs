//! The same for what stewards do about webhooks.

use serde_json::{Value, json};

use super::cases::Case;
use super::cast::{Cast, does};

/// Nobody has this name, and no request leaves for it.
const NOWHERE: &str = "https://webhooks.invalid/";

impl Cast<'_> {
    /// The case of a mutation about webhooks; `None` when it is none of these.
    pub(super) async fn case_of_webhooks(&self, mutation: &str, name: &str) -> Option<Case> {
        let client = self.steward.client.clone();
        let of = |input: Value, selection| Case { client: client.clone(), input, selection };
        Some(match mutation {
            "createWebhook" => {
                let input = json!({ "partner": self.partner_with_key(name).await, "url": NOWHERE });
                of(input, "webhook { id secret }")
            }
            "updateWebhook" => {
                let input = json!({ "webhook": self.webhook(name).await, "kinds": ["RESOURCE"] });
                of(input, "webhook { id kinds }")
            }
            "rotateWebhookSecret" => of(json!({ "webhook": self.webhook(name).await }), "webhook { id secret }"),
            "pauseWebhook" => of(json!({ "webhook": self.webhook(name).await }), "webhook { id state pausedAt }"),
            "resumeWebhook" => {
                let input = json!({ "webhook": self.webhook(name).await });
                does(&client, "pauseWebhook", &input, "webhook { id }").await;
                of(input, "webhook { id state }")
            }
            "deleteWebhook" => of(json!({ "webhook": self.webhook(name).await }), "webhookId"),
            "sendTestWebhook" => of(json!({ "webhook": self.webhook(name).await }), "delivery { id state }"),
            "resendWebhookDelivery" => {
                let (_, delivery) = self.tested(name).await;
                of(json!({ "delivery": delivery }), "delivery { id state }")
            }
            "replayWebhook" => {
                let (webhook, _) = self.tested(name).await;
                of(json!({ "webhook": webhook, "since": "2026-01-01T00:00:00Z" }), "webhook { id state }")
            }
            _ => return None,
        })
    }

    async fn partner_with_key(&self, name: &str) -> Value {
        let partner = self.partner(name).await;
        let input = json!({ "partner": partner, "scopes": ["READ_RESOURCES"] });
        does(&self.steward.client, "createPartnerKey", &input, "key { id }").await;
        partner
    }

    async fn webhook(&self, name: &str) -> Value {
        let input = json!({ "partner": self.partner_with_key(name).await, "url": NOWHERE });
        let payload = does(&self.steward.client, "createWebhook", &input, "webhook { id }").await;
        payload["webhook"]["id"].clone()
    }

    /// A webhook, and a message to it.
    async fn tested(&self, name: &str) -> (Value, Value) {
        let webhook = self.webhook(name).await;
        let input = json!({ "webhook": webhook });
        let payload = does(&self.steward.client, "sendTestWebhook", &input, "delivery { id }").await;
        (webhook, payload["delivery"]["id"].clone())
    }
}

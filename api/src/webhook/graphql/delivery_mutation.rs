//! Sending: for a try, or once more.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions;
use super::delivery::WebhookDelivery;
use super::webhook::Webhook;
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;
use crate::scalars::Moment;

/// Which webhook is to be tried.
#[derive(InputObject)]
pub struct SendTestWebhookInput {
    /// The webhook.
    webhook: ID,
}

/// Which message is to be sent again.
#[derive(InputObject)]
pub struct ResendWebhookDeliveryInput {
    /// The message.
    delivery: ID,
}

/// Which messages are to be sent again.
#[derive(InputObject)]
pub struct ReplayWebhookInput {
    /// The webhook.
    webhook: ID,
    /// Those that were written since then. Messages are kept for 30 days.
    since: Moment,
}

payload! {
    /// What trying a webhook came to.
    SendTestWebhookPayload {
        /// The message that is sent.
        delivery: WebhookDelivery
    }
}
payload! {
    /// What sending a message again came to.
    ResendWebhookDeliveryPayload {
        /// The message, which is due now.
        delivery: WebhookDelivery
    }
}
payload! {
    /// What sending messages again came to.
    ReplayWebhookPayload {
        /// The webhook.
        webhook: Webhook
    }
}

/// What stewards can have sent.
#[derive(Default)]
pub struct DeliveryMutation;

#[Object]
impl DeliveryMutation {
    /// Sends a message to a webhook that says nothing, `webhook.test`, to see whether it arrives. Errors: `CONFLICT` where
    /// the webhook is paused or was switched off, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn send_test_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which webhook is to be tried.")] input: SendTestWebhookInput,
    ) -> Outcome<SendTestWebhookPayload> {
        let outcome = async {
            let id = Kind::Webhook.parse(&input.webhook).map_err(|problem| problem.at("webhook"))?;
            WebhookDelivery::get(ctx, actions::send_test(ctx.app(), id).await?).await
        };
        SendTestWebhookPayload::of(ctx, outcome.await)
    }

    /// Sends a message again, whatever came of it, under the id that it had: a receiver that remembers ids knows it.
    /// Errors: `CONFLICT` where the webhook is paused or was switched off, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn resend_webhook_delivery(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which message is to be sent again.")] input: ResendWebhookDeliveryInput,
    ) -> Outcome<ResendWebhookDeliveryPayload> {
        let outcome = async {
            let id = Kind::WebhookDelivery.parse(&input.delivery).map_err(|problem| problem.at("delivery"))?;
            actions::resend(ctx.app(), id).await?;
            WebhookDelivery::get(ctx, id).await
        };
        ResendWebhookDeliveryPayload::of(ctx, outcome.await)
    }

    /// Sends every message again that was written since a moment, whatever came of it, under the ids that they had: for a
    /// partner who has lost what came. Tests are not repeated. Errors: `CONFLICT` where the webhook is paused or was
    /// switched off, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn replay_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which messages are to be sent again.")] input: ReplayWebhookInput,
    ) -> Outcome<ReplayWebhookPayload> {
        let outcome = async {
            let id = Kind::Webhook.parse(&input.webhook).map_err(|problem| problem.at("webhook"))?;
            actions::replay(ctx.app(), id, input.since.0).await?;
            Webhook::get(ctx, id).await
        };
        ReplayWebhookPayload::of(ctx, outcome.await)
    }
}

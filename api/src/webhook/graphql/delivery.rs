//! A message to a webhook, and its tries, as stewards see them.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::{webhook_attempt, webhook_delivery};
use uuid::Uuid;

use super::super::store::{AttemptsKey, DeliveryKey};
use super::webhook::Webhook;
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::Moment;

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::webhook_delivery::MessageType")]
pub enum WebhookMessageType {
    /// Things changed; on the wire, `things.changed`.
    ThingsChanged,
    /// Somebody tries whether messages arrive; on the wire, `webhook.test`.
    Test,
}

/// Whether a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::webhook_delivery::DeliveryState")]
pub enum WebhookDeliveryState {
    /// It is to be sent, or sent again, while its webhook is active.
    Waiting,
    /// It was taken.
    Delivered,
    /// It was given up after ten tries, about three days.
    Failed,
}

/// What went wrong with a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::webhook_attempt::AttemptFailure")]
pub enum WebhookFailure {
    /// The answer's status was none from 200 to 299.
    Status,
    /// There was no answer within 15 seconds.
    TimedOut,
    /// No connection came about, or it broke off.
    Unreachable,
    /// The name of the server led to an address that is not public.
    NotPublic,
}

/// A message to a webhook. It keeps its id, which receivers find in `webhook-id`, however often it is sent.
#[derive(Clone, Description)]
pub struct WebhookDelivery(webhook_delivery::Model);

impl From<webhook_delivery::Model> for WebhookDelivery {
    fn from(row: webhook_delivery::Model) -> Self {
        Self(row)
    }
}

impl WebhookDelivery {
    /// The message with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(DeliveryKey(id)).await?.map(Self))
    }

    /// The message with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a message that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl WebhookDelivery {
    /// The message's id.
    pub async fn id(&self) -> ID {
        Kind::WebhookDelivery.id(self.0.id)
    }

    /// Whom it is for.
    async fn webhook(&self, ctx: &Context<'_>) -> Outcome<Webhook> {
        Webhook::get(ctx, self.0.webhook_id).await
    }

    /// What it is about.
    async fn r#type(&self) -> WebhookMessageType {
        self.0.message.into()
    }

    /// Whether it has come.
    async fn state(&self) -> WebhookDeliveryState {
        self.0.state.into()
    }

    /// When it was written.
    async fn created_at(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// Not before this it is sent, or sent again; null when it is not to be.
    async fn due_at(&self) -> Option<Moment> {
        (self.0.state == webhook_delivery::DeliveryState::Waiting).then_some(Moment(self.0.due_at))
    }

    /// Every try to send it, the oldest first.
    async fn attempts(&self, ctx: &Context<'_>) -> Outcome<Vec<WebhookAttempt>> {
        let rows = ctx.batch().load_one(AttemptsKey(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(WebhookAttempt).collect())
    }
}

/// A try to send a message.
#[derive(Clone, Description)]
pub struct WebhookAttempt(webhook_attempt::Model);

#[Object(use_type_description)]
impl WebhookAttempt {
    /// When it was made.
    async fn at(&self) -> Moment {
        Moment(self.0.at)
    }

    /// The HTTP status of the answer; null when there was no answer.
    async fn status(&self) -> Option<i32> {
        self.0.status
    }

    /// What went wrong; null when the message was taken.
    async fn failure(&self) -> Option<WebhookFailure> {
        self.0.failure.map(Into::into)
    }

    /// How long it took, in milliseconds.
    async fn duration_ms(&self) -> i32 {
        self.0.duration_ms
    }
}

connection! {
    /// Messages to a webhook, the newest first.
    WebhookDeliveryConnection of WebhookDeliveryEdge of WebhookDelivery
}

//! A webhook, as stewards see it.

use async_graphql::{Context, Description, Enum, ID, Object, SimpleObject};
use entity::webhook;
use uuid::Uuid;

use super::super::store::{self, WebhookKey};
use super::delivery::{WebhookDelivery, WebhookDeliveryConnection};
use crate::access::{Caller, access};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;
use crate::partner::Partner;
use crate::scalars::Moment;

/// Whether messages are sent to a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum WebhookState {
    /// They are.
    Active,
    /// A steward has paused it.
    Paused,
    /// It was switched off by itself: `stopReason` says why. `resumeWebhook` switches it on.
    Stopped,
}

/// Why a webhook was switched off by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::webhook::StopReason")]
pub enum WebhookStopReason {
    /// Its address answered 410: it is gone for good.
    Gone,
    /// For five days nothing but failures had come of it.
    Failing,
    /// None of the partner's keys was good any more: who may read nothing is told nothing.
    NoKey,
}

/// An address of a partner's, to which messages are sent when things change that the partner's keys may read: which
/// things and when, and nothing of what they say. They are signed as Standard Webhooks asks. Each comes at least once,
/// and not always in order; each says in `data.after` which one it goes on from, so that a gap is seen.
#[derive(Clone, Description)]
pub struct Webhook(webhook::Model);

impl From<webhook::Model> for Webhook {
    fn from(row: webhook::Model) -> Self {
        Self(row)
    }
}

impl Webhook {
    /// The webhook with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(WebhookKey(id)).await?.map(Self))
    }

    /// The webhook with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a webhook that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Webhook {
    /// The webhook's id.
    pub async fn id(&self) -> ID {
        Kind::Webhook.id(self.0.id)
    }

    /// Whose it is.
    async fn partner(&self, ctx: &Context<'_>) -> Outcome<Partner> {
        let found = Partner::find(ctx, self.0.partner_id).await?;
        found.ok_or_else(|| Fault::new("a webhook's partner is not there").into())
    }

    /// Where messages are sent.
    async fn url(&self) -> &str {
        &self.0.url
    }

    /// The kinds of things that it is told of; null for all kinds.
    async fn kinds(&self) -> Option<Vec<Kind>> {
        let kinds = self.0.kinds.as_ref()?;
        Some(kinds.0.iter().filter_map(|kind| Kind::with_prefix(kind)).collect())
    }

    /// Whether messages are sent to it.
    async fn state(&self) -> WebhookState {
        match (self.0.stopped_at, self.0.paused_at) {
            (Some(_), _) => WebhookState::Stopped,
            (None, Some(_)) => WebhookState::Paused,
            (None, None) => WebhookState::Active,
        }
    }

    /// Since when a steward has it paused; null while it is not.
    async fn paused_at(&self) -> Option<Moment> {
        self.0.paused_at.map(Moment)
    }

    /// Since when it is switched off; null while it is not.
    async fn stopped_at(&self) -> Option<Moment> {
        self.0.stopped_at.map(Moment)
    }

    /// Why it was switched off; null while it is not.
    async fn stop_reason(&self) -> Option<WebhookStopReason> {
        self.0.stopped_for.map(Into::into)
    }

    /// Since when nothing but failures has come of it; null while it takes what is sent.
    async fn failing_since(&self) -> Option<Moment> {
        self.0.failing_since.map(Moment)
    }

    /// Until when messages are signed with the former secret as well; null when there is none that counts.
    async fn former_secret_until(&self, ctx: &Context<'_>) -> Option<Moment> {
        self.0.former_until.filter(|end| ctx.now() < *end).map(Moment)
    }

    /// When it was made.
    async fn created_at(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// The messages to it, the newest first. They are kept for 30 days.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn deliveries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<WebhookDeliveryConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::deliveries(ctx.conn(), self.0.id, &window).await?.map(WebhookDelivery::from).into())
    }
}

/// A webhook whose secret has just been made: all that is listed of it from now on, and this once its secret.
#[derive(SimpleObject)]
pub struct IssuedWebhook {
    /// What messages are signed with: `whsec_` and 32 bytes in Base64, as receivers' libraries take it. It is told only
    /// now: whoever loses it needs a new one.
    pub secret: String,
    /// The webhook.
    #[graphql(flatten)]
    pub webhook: Webhook,
}

connection! {
    /// Webhooks, the newest first.
    WebhookConnection of WebhookEdge of Webhook
}

//! Having a webhook: making it, changing it, its secret, letting it rest, removing it.

use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object};

use super::super::actions::{self, Change, Issued};
use super::super::rules;
use super::webhook::{IssuedWebhook, Webhook};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::{input, partner, payload};

/// Where a partner is to be told what.
#[derive(InputObject)]
pub struct CreateWebhookInput {
    /// Whom to tell.
    partner: ID,
    /// Where messages are sent: an address that begins with `https://`, of a server on the internet, up to 2,000
    /// characters, without a name, a password or a fragment.
    url: String,
    /// Only things of these kinds are told of; of all kinds that the partner's keys may read if left out.
    kinds: Option<Vec<Kind>>,
}

/// What is to be different about a webhook. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateWebhookInput {
    /// The webhook.
    webhook: ID,
    /// Where messages are to be sent, as in `CreateWebhookInput`.
    url: Option<String>,
    /// Only things of these kinds are to be told of; null for all kinds.
    kinds: MaybeUndefined<Vec<Kind>>,
}

/// Which webhook is to have another secret.
#[derive(InputObject)]
pub struct RotateWebhookSecretInput {
    /// The webhook.
    webhook: ID,
    /// For how many hours messages are signed with the former secret as well: 0 to 720.
    #[graphql(default_with = "partner::OVERLAP_HOURS")]
    overlap_hours: i32,
}

/// Which webhook is to rest.
#[derive(InputObject)]
pub struct PauseWebhookInput {
    /// The webhook.
    webhook: ID,
}

/// Which webhook is to go on.
#[derive(InputObject)]
pub struct ResumeWebhookInput {
    /// The webhook.
    webhook: ID,
}

/// Which webhook is to be removed.
#[derive(InputObject)]
pub struct DeleteWebhookInput {
    /// The webhook.
    webhook: ID,
}

payload! {
    /// What making a webhook came to.
    CreateWebhookPayload {
        /// The webhook, this once with its secret.
        webhook: IssuedWebhook
    }
}
payload! {
    /// What changing a webhook came to.
    UpdateWebhookPayload {
        /// The webhook.
        webhook: Webhook
    }
}
payload! {
    /// What making another secret came to.
    RotateWebhookSecretPayload {
        /// The webhook, this once with its new secret.
        webhook: IssuedWebhook
    }
}
payload! {
    /// What pausing a webhook came to.
    PauseWebhookPayload {
        /// The webhook.
        webhook: Webhook
    }
}
payload! {
    /// What resuming a webhook came to.
    ResumeWebhookPayload {
        /// The webhook.
        webhook: Webhook
    }
}
payload! {
    /// What removing a webhook came to.
    DeleteWebhookPayload {
        /// The id of the webhook that is gone.
        webhook_id: ID
    }
}

/// What stewards can change about webhooks.
#[derive(Default)]
pub struct WebhookMutation;

#[Object]
impl WebhookMutation {
    /// Has a partner told at an address of theirs what changes from now on, and tells once the secret that messages are
    /// signed with. A partner has at most 10 webhooks. Errors: `BAD_USER_INPUT`, `CONFLICT` where the partner has no key
    /// that is good, or as many webhooks as may be, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Where a partner is to be told what.")] input: CreateWebhookInput,
    ) -> Outcome<CreateWebhookPayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let partner = check.field("partner", Kind::Partner.parse(&input.partner));
            let url = check.field("url", rules::url(&input.url, ctx.app().outgoing.reach()));
            let kinds = input.kinds.and_then(|given| check.field("kinds", kinds(given)));
            check.finish()?;
            let (partner, url) = (partner.unwrap_or_default(), url.map(String::from).unwrap_or_default());
            issued(ctx, actions::create(ctx.app(), by, partner, url, kinds).await?).await
        };
        CreateWebhookPayload::of(ctx, outcome.await)
    }

    /// Changes where messages are sent, and of what they tell. What waits to be sent goes to the new address, at once.
    /// Errors: `BAD_USER_INPUT`, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn update_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to be different about a webhook.")] input: UpdateWebhookInput,
    ) -> Outcome<UpdateWebhookPayload> {
        let outcome = async {
            let mut check = Check::default();
            let webhook = check.field("webhook", Kind::Webhook.parse(&input.webhook));
            let url = input.url.and_then(|url| check.field("url", rules::url(&url, ctx.app().outgoing.reach())));
            let kinds = match input.kinds {
                MaybeUndefined::Undefined => None,
                MaybeUndefined::Null => Some(None),
                MaybeUndefined::Value(given) => Some(check.field("kinds", kinds(given))),
            };
            check.finish()?;
            let id = webhook.unwrap_or_default();
            actions::update(ctx.app(), id, Change { url: url.map(String::from), kinds }).await?;
            Webhook::get(ctx, id).await
        };
        UpdateWebhookPayload::of(ctx, outcome.await)
    }

    /// Makes a secret in place of the one that there is, and tells it this once. Messages are signed with both for a while
    /// yet, so that the partner can change over without a gap. Errors: `BAD_USER_INPUT`, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn rotate_webhook_secret(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which webhook is to have another secret.")] input: RotateWebhookSecretInput,
    ) -> Outcome<RotateWebhookSecretPayload> {
        let outcome = async {
            let mut check = Check::default();
            let webhook = check.field("webhook", Kind::Webhook.parse(&input.webhook));
            let overlap = check.field("overlapHours", partner::overlap(input.overlap_hours));
            check.finish()?;
            let (webhook, overlap) = (webhook.unwrap_or_default(), overlap.unwrap_or_default());
            issued(ctx, actions::rotate_secret(ctx.app(), webhook, overlap).await?).await
        };
        RotateWebhookSecretPayload::of(ctx, outcome.await)
    }

    /// Lets nothing be sent to a webhook for now. What waits and what changes meanwhile is sent when it goes on. One that
    /// is paused stays as it is. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn pause_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which webhook is to rest.")] input: PauseWebhookInput,
    ) -> Outcome<PauseWebhookPayload> {
        let outcome = async {
            let id = Kind::Webhook.parse(&input.webhook).map_err(|problem| problem.at("webhook"))?;
            actions::pause(ctx.app(), id).await?;
            Webhook::get(ctx, id).await
        };
        PauseWebhookPayload::of(ctx, outcome.await)
    }

    /// Has a webhook go on that is paused, or was switched off: what waits is sent at once, and what has changed
    /// meanwhile is told, if its last message is at most 30 days old. Else it goes on from now, and the next message shows
    /// by its `data.after` that there is a gap. Errors: `CONFLICT` where the partner has no key that is good,
    /// `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn resume_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which webhook is to go on.")] input: ResumeWebhookInput,
    ) -> Outcome<ResumeWebhookPayload> {
        let outcome = async {
            let id = Kind::Webhook.parse(&input.webhook).map_err(|problem| problem.at("webhook"))?;
            actions::resume(ctx.app(), id).await?;
            Webhook::get(ctx, id).await
        };
        ResumeWebhookPayload::of(ctx, outcome.await)
    }

    /// Removes a webhook, with its secret, what waits to be sent, and what was noted of it. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn delete_webhook(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which webhook is to be removed.")] input: DeleteWebhookInput,
    ) -> Outcome<DeleteWebhookPayload> {
        let outcome = async {
            let id = Kind::Webhook.parse(&input.webhook).map_err(|problem| problem.at("webhook"))?;
            actions::delete(ctx.app(), id).await?;
            Ok(Kind::Webhook.id(id))
        };
        DeleteWebhookPayload::of(ctx, outcome.await)
    }
}

async fn issued(ctx: &Context<'_>, issued: Issued) -> Outcome<IssuedWebhook> {
    Ok(IssuedWebhook { secret: issued.secret, webhook: Webhook::get(ctx, issued.webhook).await? })
}

/// Kinds to be told of: some.
fn kinds(given: Vec<Kind>) -> Result<Vec<Kind>, Problem> {
    input::number(given.len(), Kind::ALL.len())?;
    Ok(given)
}

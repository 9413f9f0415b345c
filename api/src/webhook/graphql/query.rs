//! What stewards can ask about webhooks.

use async_graphql::{Context, ID, Object};

use super::super::store;
use super::webhook::{Webhook, WebhookConnection};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::{Kind, not_found};
use crate::page::Window;

/// What stewards can ask about webhooks.
#[derive(Default)]
pub struct WebhookQuery;

#[Object]
impl WebhookQuery {
    /// The webhooks, the newest first. What was sent to a partner is seen by stewards only, not by its keys.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn webhooks(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this partner; of all partners if left out.")] partner: Option<ID>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<WebhookConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let partner = partner.map(|id| Kind::Partner.parse(&id)).transpose().map_err(|_| not_found().at("partner"))?;
        Ok(store::webhooks(ctx.conn(), partner, &window).await?.map(Webhook::from).into())
    }
}

//! What somebody is asked to take, what she has taken, and where somebody is missing.

use async_graphql::{Context, Object};

use super::super::super::{Occurrence, OccurrenceConnection};
use super::super::store;
use super::{PartOffer, PartOfferConnection};
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::page::Window;

/// What can be asked about teams.
#[derive(Default)]
pub struct TeamQuery;

#[Object]
impl TeamQuery {
    /// The parts that you are asked to take and have not answered yet, the first one first; not those for dates
    /// that are over.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn my_part_offers(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<PartOfferConnection> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::offers_to(ctx.conn(), viewer, ctx.now(), &window).await?.map(PartOffer::from).into())
    }

    /// The dates ahead that take place and in whose `team` you are, in the order in which they begin.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn my_parts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OccurrenceConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::with_part_of(ctx.conn(), member, ctx.now(), &window).await?.map(Occurrence::from).into())
    }

    /// The dates ahead that take place and that nobody facilitates, in the order in which they begin: nobody was
    /// found, or whoever was cannot come, has left, or may not facilitate any more.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn occurrences_without_facilitator(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OccurrenceConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::without_facilitator(ctx.conn(), ctx.now(), &window).await?.map(Occurrence::from).into())
    }
}

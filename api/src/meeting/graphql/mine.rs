//! The dates that you have said yes to.

use async_graphql::{Context, Object};

use super::super::store;
use super::meeting::span;
use super::{Occurrence, OccurrenceConnection};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::page::Window;
use crate::scalars::Date;

/// What members can ask about the meetings that they come to.
#[derive(Default)]
pub struct MyMeetingsQuery;

#[Object]
impl MyMeetingsQuery {
    /// The dates that you come to or wait for, in the order in which they begin, from now on by default. Dates that
    /// were called off are told as well, with their status.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn my_occurrences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first day, in your time zone; by default, what is not over yet.")] from: Option<Date>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OccurrenceConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page =
            store::occurrences_of(ctx.conn(), member, span(ctx, from, ctx.viewer().time_zone()), &window).await?;
        Ok(page.map(Occurrence::from).into())
    }
}

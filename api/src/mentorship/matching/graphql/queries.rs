//! What can be asked about proposals.

use async_graphql::{Context, ID, Object};

use super::super::store;
use super::types::{Matching, MatchingConnection, MatchingState};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;

/// What can be asked about proposals.
#[derive(Default)]
pub struct MatchingQuery;

#[Object]
impl MatchingQuery {
    /// The proposals for everybody who waits for a mentor, the newest first. Those that were sent or discarded are kept
    /// for 90 days.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn matchings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Leaves those that stand so.")] state: Option<MatchingState>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<MatchingConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::matchings(ctx.conn(), state.map(Into::into), &window).await?;
        Ok(page.map(Matching::from).into())
    }

    /// The proposal with this id, or null when there is none.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn matching(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The proposal's id.")] id: ID,
    ) -> Outcome<Option<Matching>> {
        match Kind::Matching.parse(&id) {
            Ok(id) => Matching::find(ctx, id).await,
            Err(_) => Ok(None),
        }
    }
}

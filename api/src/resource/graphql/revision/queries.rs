//! What can be asked about changes of published texts.

use async_graphql::{Context, Object};

use super::super::super::store;
use super::types::{RevisionSuggestion, RevisionSuggestionConnection};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::page::Window;

/// What can be asked about changes of published texts.
#[derive(Default)]
pub struct RevisionQuery;

#[Object]
impl RevisionQuery {
    /// The suggestions that wait for an answer, the first one first.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn revisions_to_review(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<RevisionSuggestionConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::suggestions_to_review(ctx.conn(), &window).await?.map(RevisionSuggestion::from).into())
    }
}

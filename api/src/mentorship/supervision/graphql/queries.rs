//! What can be asked about supervision.

use async_graphql::{Context, Object};

use super::super::store;
use super::{Supervision, SupervisionConnection, SupervisionState};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::page::Window;

/// What can be asked about supervision.
#[derive(Default)]
pub struct SupervisionQuery;

#[Object]
impl SupervisionQuery {
    /// Your supervisions, on either side, the newest first: also the questions to you that wait. Nobody else sees
    /// them.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn supervisions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Leaves those that stand so.")] state: Option<SupervisionState>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<SupervisionConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::supervisions(ctx.conn(), member, state.map(Into::into), &window).await?;
        Ok(page.map(Supervision::from).into())
    }

    /// The mentors whom you supervise now, each with her load, the newest first.
    #[graphql(directive = access::apply(vec![Caller::Mentor, Caller::Professional, Caller::Steward], None))]
    async fn supervisees(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<SupervisionConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::supervised_by(ctx.conn(), member, &window).await?.map(Supervision::from).into())
    }
}

//! What can be asked about the path, greeters and welcomes.

use async_graphql::{Context, Object};

use super::super::store;
use super::path::{NewcomerPath, PathStep};
use super::welcome::{Greeter, Welcome, WelcomeState};
use crate::access::{Caller, access};
use crate::connection;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::page::Window;

connection! {
    /// Welcomes, in the order in which newcomers came or the other way round.
    WelcomeConnection of WelcomeEdge of Welcome
}

/// What can be asked about the path, greeters and welcomes.
#[derive(Default)]
pub struct OnboardingQuery;

#[Object]
impl OnboardingQuery {
    /// Your path from day one, as far as you are on it.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn newcomer_path(&self, ctx: &Context<'_>) -> Outcome<NewcomerPath> {
        Ok(NewcomerPath::of(ctx.viewer().require_member()?))
    }

    /// The steps of the newcomer's path, in their order, 30 at most.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn path_steps(&self, ctx: &Context<'_>) -> Outcome<Vec<PathStep>> {
        Ok(store::steps(ctx.conn()).await?.into_iter().map(PathStep::from).collect())
    }

    /// Your offer to greet newcomers; null when you have made none.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn my_greeting(&self, ctx: &Context<'_>) -> Outcome<Option<Greeter>> {
        Greeter::own(ctx).await
    }

    /// The newcomers whom you are asked to greet, or have greeted, who came last, first. Nobody else sees them.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn my_welcomes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Leaves those that stand so.")] state: Option<WelcomeState>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<WelcomeConnection> {
        let viewer = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::welcomes_by(ctx.conn(), viewer, state.map(WelcomeState::stored), &window).await?;
        Ok(page.map(Welcome::from).into())
    }

    /// The newcomers who have waited for too long, or whom there is nobody to greet, who came first, first. You may
    /// `greet` each of them yourself. Who was asked before is not told: nobody has failed.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn unanswered_welcomes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<WelcomeConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::shown(ctx.conn(), &window).await?;
        Ok(page.map(Welcome::from).into())
    }
}

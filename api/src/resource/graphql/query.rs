//! What can be asked about resources.

use async_graphql::{Context, ID, Object};

use super::super::store::{self, Filter};
use super::kinds::ResourceKind;
use super::translation;
use super::types::Resource;
use crate::access::{Caller, Scope, access};
use crate::connection;
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Moment;

connection! {
    /// Resources, in the order that the field says.
    ResourceConnection of ResourceEdge of Resource
}

/// What can be asked about resources.
#[derive(Default)]
pub struct ResourceQuery;

#[Object]
impl ResourceQuery {
    /// The published resources, the oldest change first, so that they can be pulled page by page. To go on
    /// another day, give the last `endCursor` as `after` again: what comes then has been published or changed
    /// meanwhile. That something was taken back is told by `changes`.
    #[graphql(directive = access::apply(vec![Caller::Member, Caller::Partner], Some(Scope::ReadResources)))]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn resources(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The language (BCP 47) that texts are wanted in before those of `Accept-Language`, and that \
                          `translations` tells about. It does not leave anything out."
        )]
        language: Option<String>,
        #[graphql(desc = "Only these.")] kind: Option<ResourceKind>,
        #[graphql(desc = "Only what is about this topic.")] topic: Option<ID>,
        #[graphql(desc = "Only what has changed later than this.")] updated_after: Option<Moment>,
        #[graphql(desc = "Only what can be read in one of these languages (BCP 47), at most 50; a language also \
                          stands for its varieties.")]
        available_in: Option<Vec<String>>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let wanted = language.map(|tag| input::language(&tag).map_err(|problem| problem.at("language"))).transpose()?;
        let available_in = translation::languages("availableIn", &available_in.unwrap_or_default())?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let topic = topic.map(|id| Kind::Topic.parse(&id).map_err(|problem| problem.at("topic"))).transpose()?;
        let kind = kind.map(Into::into);
        let filter = Filter { kind, topic, updated_after: updated_after.map(|moment| moment.0), available_in };
        let page = store::published(ctx.conn(), &filter, &window).await?;
        Ok(page.map(|row| Resource::new(row, wanted.clone())).into())
    }

    /// The drafts, the newest change first: those that you write, also when they wait for a review; for moderators and
    /// stewards everybody's, of which `resourcesToReview` has the proposed ones.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn draft_resources(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let member = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::drafts(ctx.conn(), member, &window).await?;
        Ok(page.map(|row| Resource::new(row, None)).into())
    }

    /// What waits for a review, the longest wait first.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn resources_to_review(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::to_review(ctx.conn(), &window).await?;
        Ok(page.map(|row| Resource::new(row, None)).into())
    }
}

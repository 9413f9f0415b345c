//! What can be asked about organizations and what is proposed for their listings.

use async_graphql::{Context, ID, Object};

use super::super::super::store;
use super::super::service::Organization;
use super::types::{ListingProposal, ListingProposalConnection, ListingProposalState};
use crate::access::{Caller, Scope, access};
use crate::connection;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;

connection! {
    /// Organizations, in the order in which they came.
    OrganizationConnection of OrganizationEdge of Organization
}

/// What can be asked about organizations and what is proposed for their listings.
#[derive(Default)]
pub struct ListingQuery;

#[Object]
impl ListingQuery {
    /// What is proposed for listings, the first proposal first: for the organizations whose listing you look after; for
    /// moderators and stewards, for all. Errors: `NOT_FOUND` when there is no such organization.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn listing_proposals(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that stand so.")] state: Option<ListingProposalState>,
        #[graphql(desc = "Only those for this organization.")] organization: Option<ID>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ListingProposalConnection> {
        let parsed = organization.map(|id| Kind::Organization.parse(&id)).transpose();
        let organization = parsed.map_err(|problem| problem.at("organization"))?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let asked = (state.map(Into::into), organization);
        Ok(store::proposals(ctx.conn(), ctx.viewer(), asked, &window).await?.map(ListingProposal::from).into())
    }

    /// The organizations whose listing you look after, in the order in which they came.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn organizations_in_my_care(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OrganizationConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::organizations_kept(ctx.conn(), ctx.viewer().require_member()?, &window).await?;
        Ok(page.map(Organization::from).into())
    }

    /// The organizations that provide what is listed, in the order in which they came; for moderators and stewards also
    /// those of which nothing is, and for those who look after their listings.
    #[graphql(directive = access::apply(vec![Caller::Member, Caller::Partner], Some(Scope::ReadResources)))]
    async fn organizations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OrganizationConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::organizations_seen(ctx.conn(), ctx.viewer(), &window).await?.map(Organization::from).into())
    }
}

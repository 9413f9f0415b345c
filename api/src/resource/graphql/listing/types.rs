//! What is proposed for a listing.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::listing_proposal;
use serde_json::Value;
use uuid::Uuid;

use super::super::super::hsds::content::Content;
use super::super::super::store::ProposalKey;
use super::super::service::Organization;
use super::super::types::Resource;
use super::content::{ListingContent, ListingField};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::scalars::Moment;

/// How a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::listing_proposal::ProposalState")]
pub enum ListingProposalState {
    /// It waits for moderators and stewards.
    Open,
    /// The listing says so from then on.
    Accepted,
    /// The listing stays as it is, or has been taken back.
    Declined,
    /// Whoever proposed it took it back, or looks after that listing no more.
    Withdrawn,
}

/// A service as one who looks after what its organization lists would have it listed. Those who do so, moderators and
/// stewards see it, and nobody else. Kept for a year after it was settled.
#[derive(Clone, Description)]
pub struct ListingProposal(listing_proposal::Model);

impl From<listing_proposal::Model> for ListingProposal {
    fn from(row: listing_proposal::Model) -> Self {
        Self(row)
    }
}

impl ListingProposal {
    /// The proposal with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(ProposalKey(id)).await?.map(Self))
    }

    /// The proposal with this id, which the viewer is known to see.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a proposal that should be there is not").into())
    }

    fn said(&self, stored: &Value) -> Outcome<Content> {
        Ok(serde_json::from_value(stored.clone())?)
    }
}

#[Object(use_type_description)]
impl ListingProposal {
    /// The proposal's id.
    pub async fn id(&self) -> ID {
        Kind::ListingProposal.id(self.0.id)
    }

    /// Who provides the service.
    async fn organization(&self, ctx: &Context<'_>) -> Outcome<Organization> {
        Organization::get(ctx, self.0.organization_id).await
    }

    /// The service that is listed; null of a new one while nobody has accepted it.
    async fn resource(&self, ctx: &Context<'_>) -> Outcome<Option<Resource>> {
        match self.0.resource_id {
            Some(resource) => Resource::find(ctx, resource).await,
            None => Ok(None),
        }
    }

    /// Who proposes it; null when she does not exist for you.
    async fn proposed_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.proposed_by).await
    }

    /// The language of what it says (BCP 47): that of the listing.
    async fn language(&self) -> &str {
        &self.0.language
    }

    /// What the listing said when this was proposed; null of a new one. When it says something else by now of what is to
    /// change, this cannot be accepted any more.
    async fn before(&self) -> Outcome<Option<ListingContent>> {
        let before = self.0.before.as_ref().map(|stored| self.said(stored)).transpose()?;
        Ok(before.map(|content| ListingContent::new(content, &self.0.language)))
    }

    /// What it should say.
    async fn after(&self) -> Outcome<ListingContent> {
        Ok(ListingContent::new(self.said(&self.0.after)?, &self.0.language))
    }

    /// In what the two differ; of a new one, all that it says.
    async fn changed_fields(&self) -> Outcome<Vec<ListingField>> {
        let before = self.0.before.as_ref().map(|stored| self.said(stored)).transpose()?.unwrap_or_default();
        let fields = before.differences(&self.said(&self.0.after)?);
        Ok(fields.into_iter().map(Into::into).collect())
    }

    /// Why; null of a new one that needs no reason.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// How it stands.
    async fn state(&self) -> ListingProposalState {
        self.0.state.into()
    }

    /// Who answered it; null while nobody has, when she has left, or does not exist for you.
    async fn answered_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.answered_by {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// What whoever declined it says; null while nobody has.
    async fn answer(&self) -> Option<&str> {
        self.0.answer.as_ref().map(|answer| answer.expose().as_str())
    }

    /// When it was proposed.
    async fn proposed_at(&self) -> Moment {
        Moment(self.0.proposed_at)
    }

    /// When it was answered or taken back; null while it waits.
    async fn settled_at(&self) -> Option<Moment> {
        self.0.settled_at.map(Moment)
    }
}

connection! {
    /// Proposals, the first one first.
    ListingProposalConnection of ListingProposalEdge of ListingProposal
}

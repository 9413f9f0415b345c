//! What a published text said before, and what others would change in it.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::{resource_revision, revision_suggestion};
use uuid::Uuid;

use super::super::super::messages;
use super::super::super::store::{
    ByVersion, RevisionsKey, SuggestionApprovalsOf, SuggestionKey, SuggestionPlace, SuggestionsKey,
};
use super::super::super::words::Words;
use super::super::context::WrittenContext;
use super::super::review::ReviewApproval;
use super::super::types::Resource;
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Moment;

/// What a published resource said before it was changed. Only its author, moderators and stewards read it.
#[derive(Clone, Description)]
pub struct ResourceRevision(resource_revision::Model);

impl ResourceRevision {
    /// A page of what this resource said before, on which the viewer is known to work.
    pub async fn of(
        ctx: &Context<'_>,
        resource: Uuid,
        window: Window<ByVersion>,
    ) -> Outcome<ResourceRevisionConnection> {
        let page = ctx.batch().load_one(RevisionsKey { resource, window }).await?;
        let page = page.ok_or_else(|| Fault::new("a page that should be there is not"))?;
        Ok(page.map(Self).into())
    }
}

#[Object(use_type_description)]
impl ResourceRevision {
    /// The `version` of the resource that these words were.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The title that it had, in the language that it was written in.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// The summary that it had; null where there was none.
    async fn summary(&self) -> Option<&str> {
        self.0.summary.as_deref()
    }

    /// The text that it had; null where there was none.
    async fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// What it said for a reader to tell whether it could be so for her as well; null where that was nothing.
    async fn context(&self) -> Option<WrittenContext> {
        WrittenContext::of(Words::from(self.0.clone()).context)
    }

    /// Who wrote what took its place; null when she has left, or does not exist for you, and where it changed in the
    /// directory that it came from.
    async fn changed_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        named(ctx, self.0.changed_by).await
    }

    /// Who accepted that; null when nobody else had to, when she has left, or does not exist for you.
    async fn accepted_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        named(ctx, self.0.accepted_by).await
    }

    /// Why it was changed.
    async fn reason(&self, ctx: &Context<'_>) -> String {
        if self.0.is_import {
            return ctx.app().catalog.text(&ctx.viewer().locale, &messages::ChangedWhereItCameFrom);
        }
        self.0.reason.clone()
    }

    /// Whether its translations stayed as good as they were.
    async fn is_minor(&self) -> bool {
        self.0.is_minor
    }

    /// When it was changed.
    async fn changed_at(&self) -> Moment {
        Moment(self.0.changed_at)
    }
}

async fn named(ctx: &Context<'_>, member: Option<Uuid>) -> Outcome<Option<Member>> {
    match member {
        Some(member) => Member::find(ctx, member).await,
        None => Ok(None),
    }
}

connection! {
    /// What a published resource said before, the latest first.
    ResourceRevisionConnection of ResourceRevisionEdge of ResourceRevision
}

/// How a suggestion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::revision_suggestion::SuggestionState")]
pub enum SuggestionState {
    /// It waits for moderators and stewards.
    Open,
    /// The resource reads so from then on.
    Accepted,
    /// The resource stays as it is, or has been taken back.
    Declined,
    /// Whoever suggested it took it back.
    Withdrawn,
}

/// A published resource as a member would have it read. Only she, its author, moderators and stewards see it. Kept for a
/// year after it was settled.
#[derive(Clone, Description)]
pub struct RevisionSuggestion(revision_suggestion::Model);

impl From<revision_suggestion::Model> for RevisionSuggestion {
    fn from(row: revision_suggestion::Model) -> Self {
        Self(row)
    }
}

impl RevisionSuggestion {
    /// The suggestion with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(SuggestionKey(id)).await?.map(Self))
    }

    /// The suggestion with this id, which the viewer is known to see.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a suggestion that should be there is not").into())
    }

    /// A page of those for this resource that the viewer may see.
    pub async fn of(
        ctx: &Context<'_>,
        resource: Uuid,
        window: Window<SuggestionPlace>,
    ) -> Outcome<RevisionSuggestionConnection> {
        let page = ctx.batch().load_one(SuggestionsKey { resource, window }).await?;
        let page = page.ok_or_else(|| Fault::new("a page that should be there is not"))?;
        Ok(page.map(Self).into())
    }
}

#[Object(use_type_description)]
impl RevisionSuggestion {
    /// The suggestion's id.
    pub async fn id(&self) -> ID {
        Kind::RevisionSuggestion.id(self.0.id)
    }

    /// Of which resource.
    async fn resource(&self, ctx: &Context<'_>) -> Outcome<Resource> {
        Resource::get(ctx, self.0.resource_id).await
    }

    /// Who suggests it; null when she does not exist for you.
    async fn suggested_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.suggested_by).await
    }

    /// The `version` of the resource that she read. When the resource has another one by now, this cannot be accepted
    /// any more.
    async fn base_version(&self) -> i32 {
        self.0.base_version
    }

    /// The title that it should have, in the language that the resource was written in.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// The summary that it should have; null where there should be none.
    async fn summary(&self) -> Option<&str> {
        self.0.summary.as_deref()
    }

    /// The text that it should have; null where there should be none.
    async fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// What it should say for a reader to tell whether it could be so for her as well; null where that is nothing.
    async fn context(&self) -> Option<WrittenContext> {
        WrittenContext::of(Words::from(self.0.clone()).context)
    }

    /// Why.
    async fn reason(&self) -> &str {
        &self.0.reason
    }

    /// How it stands.
    async fn state(&self) -> SuggestionState {
        self.0.state.into()
    }

    /// What whoever declined it says; null while nobody has.
    async fn answer(&self) -> Option<&str> {
        self.0.answer.as_ref().map(|answer| answer.expose().as_str())
    }

    /// Those who would accept it, where two have to.
    async fn approvals(&self, ctx: &Context<'_>) -> Outcome<Vec<ReviewApproval>> {
        let rows = ctx.batch().load_one(SuggestionApprovalsOf(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(|row| ReviewApproval::new(row.reviewer_id, row.approved_at)).collect())
    }

    /// When it was suggested.
    async fn suggested_at(&self) -> Moment {
        Moment(self.0.suggested_at)
    }

    /// When it was answered or taken back; null while it waits.
    async fn settled_at(&self) -> Option<Moment> {
        self.0.settled_at.map(Moment)
    }
}

connection! {
    /// Suggestions, the first one first.
    RevisionSuggestionConnection of RevisionSuggestionEdge of RevisionSuggestion
}

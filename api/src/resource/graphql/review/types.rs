//! What those who work on a resource see of each other's work.

use async_graphql::{Context, Description, Enum, Object};
use chrono::{DateTime, Utc};
use entity::{resource, resource_comment};
use uuid::Uuid;

use super::super::super::store::{ApprovalsOf, CommentPlace, CommentsKey};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::page::Window;
use crate::scalars::Moment;

/// On what occasion something is said about a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource_comment::CommentKind")]
pub enum ReviewCommentKind {
    /// On none: it is a remark or a question.
    Remark,
    /// It was sent back to its author, and this says why.
    Returned,
    /// It was published and is to be looked over again, and this says why.
    Reopened,
}

/// What one of those who work on a resource says about it. Only its author, moderators and stewards read it.
#[derive(Clone, Description)]
pub struct ReviewComment(resource_comment::Model);

impl ReviewComment {
    /// A page of what was said about this resource, on which the viewer is known to work.
    pub async fn of(
        ctx: &Context<'_>,
        resource: Uuid,
        window: Window<CommentPlace>,
    ) -> Outcome<ReviewCommentConnection> {
        let page = ctx.batch().load_one(CommentsKey { resource, window }).await?;
        let page = page.ok_or_else(|| Fault::new("a page that should be there is not"))?;
        Ok(page.map(Self).into())
    }
}

#[Object(use_type_description)]
impl ReviewComment {
    /// Who says it; null when she has left, or does not exist for you.
    async fn writer(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.writer_id {
            Some(writer) => Member::find(ctx, writer).await,
            None => Ok(None),
        }
    }

    /// On what occasion.
    async fn kind(&self) -> ReviewCommentKind {
        self.0.kind.into()
    }

    /// What she says.
    async fn text(&self) -> &str {
        self.0.body.expose()
    }

    /// When.
    async fn written_at(&self) -> Moment {
        Moment(self.0.written_at)
    }
}

connection! {
    /// What was said about a resource by those who work on it, the first word first.
    ReviewCommentConnection of ReviewCommentEdge of ReviewComment
}

/// That one of those who review stands by what two have to look at: the current version of a resource, or a suggestion.
#[derive(Clone, Description)]
pub struct ReviewApproval {
    reviewer: Uuid,
    at: DateTime<Utc>,
}

impl ReviewApproval {
    /// That this member has stood by it since then.
    pub fn new(reviewer: Uuid, at: DateTime<Utc>) -> Self {
        Self { reviewer, at }
    }

    /// Those of the current version of this resource, on which the viewer is known to work.
    pub async fn of(ctx: &Context<'_>, row: &resource::Model) -> Outcome<Vec<Self>> {
        let rows = ctx.batch().load_one(ApprovalsOf(row.id)).await?.unwrap_or_default();
        let current = rows.into_iter().filter(|approval| approval.version == row.version);
        Ok(current.map(|approval| Self::new(approval.reviewer_id, approval.approved_at)).collect())
    }
}

#[Object(use_type_description)]
impl ReviewApproval {
    /// Who; null when she does not exist for you.
    async fn reviewer(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.reviewer).await
    }

    /// Since when.
    async fn approved_at(&self) -> Moment {
        Moment(self.at)
    }
}

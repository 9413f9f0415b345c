//! How resources are looked over before everybody reads them: which of them wait, what is said about them, and who
//! stands by which version.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::resource::ResourceStatus;
use entity::resource_comment::{self as comment, CommentKind};
use entity::{resource, resource_approval as approval};
use sea_orm::sea_query::{IntoCondition, OnConflict, ValueTuple};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::rules;
use super::changed_for_those_at_work;
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::{gathered, grouped};
use crate::page::{Key, Page, Window, by_id};
use crate::sweep;
use crate::tx::Tx;

/// The order of what waits for a review: the longest wait first.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ByProposal {
    proposed_at: Option<DateTime<Utc>>,
    id: Uuid,
}

impl Key for ByProposal {
    const LIST: &'static str = "resources-to-review";
}

impl From<ByProposal> for ValueTuple {
    fn from(key: ByProposal) -> Self {
        Self::Two(key.proposed_at.into(), key.id.into())
    }
}

/// A page of what waits for a review, the longest wait first.
pub async fn to_review(conn: &impl ConnectionTrait, window: &Window<ByProposal>) -> Outcome<Page<resource::Model>> {
    let select = resource::Entity::find()
        .filter(resource::Column::Status.is_in([ResourceStatus::Proposed, ResourceStatus::UnderReview]));
    let columns = (resource::Column::ProposedAt, resource::Column::Id);
    let key = |row: &resource::Model| ByProposal { proposed_at: row.proposed_at, id: row.id };
    window.of(select, columns, false, key, conn).await
}

by_id! {
    /// Where a comment stands in the list of a resource: in the order in which they were made.
    CommentPlace, "review-comments"
}

impl CommentPlace {
    fn of(row: &comment::Model) -> Self {
        Self(row.id)
    }
}

/// Writes down what somebody says about a resource.
pub async fn comment(tx: &Tx, row: &resource::Model, by: Uuid, kind: CommentKind, text: String) -> Outcome<()> {
    let new = comment::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(row.id),
        writer_id: Set(Some(by)),
        kind: Set(kind),
        body: Set(text.into()),
        written_at: Set(tx.now()),
    };
    new.insert(tx.conn()).await?;
    changed_for_those_at_work(tx, row);
    Ok(())
}

/// Notes that somebody stands by this version of a resource, and tells who does by now, she included. Said twice, it
/// is said once.
pub async fn approve(tx: &Tx, row: &resource::Model, by: Uuid) -> Outcome<HashSet<Uuid>> {
    let new = approval::ActiveModel {
        resource_id: Set(row.id),
        version: Set(row.version),
        reviewer_id: Set(by),
        approved_at: Set(tx.now()),
    };
    let key = [approval::Column::ResourceId, approval::Column::Version, approval::Column::ReviewerId];
    approval::Entity::insert(new)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(tx.conn())
        .await?;
    changed_for_those_at_work(tx, row);
    let reviewers: Vec<Uuid> = approval::Entity::find()
        .select_only()
        .column(approval::Column::ReviewerId)
        .filter(approval::Column::ResourceId.eq(row.id))
        .filter(approval::Column::Version.eq(row.version))
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(reviewers.into_iter().collect())
}

/// Forgets who stood by this version of a resource: it goes back to its author.
pub async fn forget_approvals(tx: &Tx, resource: Uuid) -> Outcome<()> {
    approval::Entity::delete_many().filter(approval::Column::ResourceId.eq(resource)).exec(tx.conn()).await?;
    Ok(())
}

/// A page of what was said about one resource, which the viewer is known to work on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CommentsKey {
    /// About which resource.
    pub resource: Uuid,
    /// Which page.
    pub window: Window<CommentPlace>,
}

impl Loader<CommentsKey> for Batch {
    type Value = Page<comment::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[CommentsKey]) -> Result<HashMap<CommentsKey, Page<comment::Model>>, Failure> {
        let (owner, columns) = (comment::Column::ResourceId, [comment::Column::Id]);
        let mut found = HashMap::new();
        for (window, resources) in gathered(keys.iter().map(|key| (&key.window, key.resource))) {
            let (select, lists) = (comment::Entity::find(), (owner, resources.as_slice()));
            let of = |row: &comment::Model| row.resource_id;
            let pages = window.of_each(select, lists, &columns, false, of, CommentPlace::of, &self.conn).await?;
            for (resource, page) in pages {
                found.insert(CommentsKey { resource, window: window.clone() }, page);
            }
        }
        Ok(found)
    }
}

/// Those who stand by a version of a resource that the viewer is known to work on, in the order in which they said so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ApprovalsOf(pub Uuid);

impl Loader<ApprovalsOf> for Batch {
    type Value = Vec<approval::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[ApprovalsOf]) -> Result<HashMap<ApprovalsOf, Vec<approval::Model>>, Failure> {
        let rows = approval::Entity::find()
            .filter(approval::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(approval::Column::ApprovedAt)
            .order_by_asc(approval::Column::ReviewerId)
            .all(&self.conn)
            .await?;
        Ok(grouped(rows, |row| ApprovalsOf(row.resource_id)))
    }
}

/// Removes what was said about resources that have been taken back for long.
pub async fn sweep_comments(app: App) -> Outcome<u64> {
    let over = resource::Entity::find()
        .select_only()
        .column(resource::Column::Id)
        .filter(resource::Column::Status.eq(ResourceStatus::Archived))
        .filter(resource::Column::ArchivedAt.lt(app.clock.now() - rules::KEPT))
        .into_query();
    let is_over = comment::Column::ResourceId.in_subquery(over).into_condition();
    sweep::remove::<comment::Entity>(&app, comment::Column::Id, is_over).await
}

//! How published texts change: what they said before, what members suggest, and who stands by a suggestion where two
//! have to.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use entity::revision_suggestion::{self as suggestion, SuggestionState};
use entity::{resource, resource_revision as revision, resource_text, suggestion_approval as approval};
use sea_orm::sea_query::{Expr, IntoCondition, OnConflict, ValueTuple};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::rules;
use super::super::words::Words;
use super::{is_reviewer, visible_to};
use crate::app::App;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::{gathered, grouped};
use crate::node::Kind;
use crate::page::{Key, Page, Window, by_id};
use crate::sweep;
use crate::tx::Tx;
use crate::viewer::Viewer;

/// Why words that were published give way to others.
pub struct Why {
    /// Who wrote what takes their place; none where that came in from elsewhere.
    pub changed_by: Option<Uuid>,
    /// Who accepted that, if somebody else suggested it.
    pub accepted_by: Option<Uuid>,
    /// The reason.
    pub reason: String,
    /// Whether translations stay as good as they are.
    pub is_minor: bool,
}

impl Why {
    /// They changed where they came from.
    pub fn import() -> Self {
        Self { changed_by: None, accepted_by: None, reason: String::new(), is_minor: false }
    }
}

/// Keeps the words that a published resource had until now.
pub async fn keep(tx: &Tx, row: &resource::Model, old: Words, why: Why) -> Outcome<()> {
    let kept = revision::ActiveModel {
        resource_id: Set(row.id),
        version: Set(row.version),
        title: Set(old.title),
        summary: Set(old.summary),
        body: Set(old.body),
        helped: Set(old.context.helped),
        did_not_help: Set(old.context.did_not_help),
        conditions: Set(old.context.conditions),
        is_import: Set(why.changed_by.is_none()),
        changed_by: Set(why.changed_by),
        accepted_by: Set(why.accepted_by),
        reason: Set(why.reason),
        is_minor: Set(why.is_minor),
        changed_at: Set(tx.now()),
    };
    revision::Entity::insert(kept).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Takes translations of one version for translations of another: what it says is the same.
pub async fn take_translations_along(tx: &Tx, resource: Uuid, from: i32, to: i32) -> Outcome<()> {
    resource_text::Entity::update_many()
        .col_expr(resource_text::Column::SourceVersion, Expr::value(to))
        .filter(resource_text::Column::ResourceId.eq(resource))
        .filter(resource_text::Column::SourceVersion.eq(from))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The order of what a text said before: the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ByVersion(i32);

impl Key for ByVersion {
    const LIST: &'static str = "resource-revisions";
}

impl From<ByVersion> for ValueTuple {
    fn from(ByVersion(version): ByVersion) -> Self {
        Self::One(version.into())
    }
}

impl ByVersion {
    fn of(row: &revision::Model) -> Self {
        Self(row.version)
    }
}

/// A page of what one resource said before, which the viewer is known to work on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RevisionsKey {
    /// Which resource.
    pub resource: Uuid,
    /// Which page.
    pub window: Window<ByVersion>,
}

impl Loader<RevisionsKey> for Batch {
    type Value = Page<revision::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[RevisionsKey]) -> Result<HashMap<RevisionsKey, Page<revision::Model>>, Failure> {
        let (owner, columns) = (revision::Column::ResourceId, [revision::Column::Version]);
        let mut found = HashMap::new();
        for (window, resources) in gathered(keys.iter().map(|key| (&key.window, key.resource))) {
            let (select, lists) = (revision::Entity::find(), (owner, resources.as_slice()));
            let of = |row: &revision::Model| row.resource_id;
            let pages = window.of_each(select, lists, &columns, true, of, ByVersion::of, &self.conn).await?;
            for (resource, page) in pages {
                found.insert(RevisionsKey { resource, window: window.clone() }, page);
            }
        }
        Ok(found)
    }
}

by_id! {
    /// Where a suggestion stands among others: in the order in which they were made.
    SuggestionPlace, "revision-suggestions"
}

impl SuggestionPlace {
    fn of(row: &suggestion::Model) -> Self {
        Self(row.id)
    }
}

/// How many suggestions of this member wait.
pub async fn open_suggestions(tx: &Tx, member: Uuid) -> Outcome<u64> {
    Ok(suggestion::Entity::find()
        .filter(suggestion::Column::SuggestedBy.eq(member))
        .filter(suggestion::Column::State.eq(SuggestionState::Open))
        .count(tx.conn())
        .await?)
}

/// Writes down what somebody would change in this version.
pub async fn suggest(tx: &Tx, row: &resource::Model, by: Uuid, words: Words, reason: String) -> Outcome<Uuid> {
    let new = suggestion::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(row.id),
        suggested_by: Set(by),
        base_version: Set(row.version),
        title: Set(words.title),
        summary: Set(words.summary),
        body: Set(words.body),
        helped: Set(words.context.helped),
        did_not_help: Set(words.context.did_not_help),
        conditions: Set(words.context.conditions),
        reason: Set(reason),
        state: Set(SuggestionState::Open),
        answer: Set(None),
        suggested_at: Set(tx.now()),
        settled_at: Set(None),
    };
    let new = new.insert(tx.conn()).await?;
    suggestion_changed(tx, &new, row);
    Ok(new.id)
}

/// Notes that a suggestion changed, for those who see it.
fn suggestion_changed(tx: &Tx, suggestion: &suggestion::Model, row: &resource::Model) {
    let mut audiences = vec![Audience::Reviewers, Audience::Member(suggestion.suggested_by)];
    audiences.extend(row.author_id.map(Audience::Member));
    tx.changed(Kind::RevisionSuggestion, suggestion.id, &audiences);
}

/// Notes that somebody who reviews would accept a suggestion, and tells who would by now, she included. Said twice, it
/// is said once.
pub async fn approve_suggestion(
    tx: &Tx,
    suggestion: &suggestion::Model,
    row: &resource::Model,
    by: Uuid,
) -> Outcome<HashSet<Uuid>> {
    let new =
        approval::ActiveModel { suggestion_id: Set(suggestion.id), reviewer_id: Set(by), approved_at: Set(tx.now()) };
    let key = [approval::Column::SuggestionId, approval::Column::ReviewerId];
    approval::Entity::insert(new)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(tx.conn())
        .await?;
    suggestion_changed(tx, suggestion, row);
    let reviewers: Vec<Uuid> = approval::Entity::find()
        .select_only()
        .column(approval::Column::ReviewerId)
        .filter(approval::Column::SuggestionId.eq(suggestion.id))
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(reviewers.into_iter().collect())
}

/// Settles a suggestion, with what is said about it; `false` when that has been done.
pub async fn settle(
    tx: &Tx,
    suggestion: &suggestion::Model,
    row: &resource::Model,
    becomes: SuggestionState,
    answer: Option<String>,
) -> Outcome<bool> {
    suggestion_changed(tx, suggestion, row);
    let settled = suggestion::ActiveModel {
        state: Set(becomes),
        answer: Set(answer.map(Into::into)),
        settled_at: Set(Some(tx.now())),
        ..Default::default()
    };
    let changed = suggestion::Entity::update_many()
        .set(settled)
        .filter(suggestion::Column::Id.eq(suggestion.id))
        .filter(suggestion::Column::State.eq(SuggestionState::Open))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Declines every suggestion to a resource that is taken back: nobody is to wait for an answer that does not come.
pub(super) async fn close_suggestions(tx: &Tx, row: &resource::Model) -> Outcome<()> {
    let open = suggestion::Entity::find()
        .filter(suggestion::Column::ResourceId.eq(row.id))
        .filter(suggestion::Column::State.eq(SuggestionState::Open))
        .all(tx.conn())
        .await?;
    for one in open {
        settle(tx, &one, row, SuggestionState::Declined, None).await?;
    }
    Ok(())
}

/// The suggestion with this id, whoever asks: for work that nobody looks at.
pub async fn suggestion_with_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<suggestion::Model>> {
    Ok(suggestion::Entity::find_by_id(id).one(conn).await?)
}

/// The suggestion with this id and its resource, if the viewer may see them.
pub async fn visible_suggestion(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    id: Uuid,
) -> Outcome<Option<(suggestion::Model, resource::Model)>> {
    let Some(readable) = readable_by(viewer) else { return Ok(None) };
    let found = readable.filter(suggestion::Column::Id.eq(id)).find_also_related(resource::Entity).one(conn).await?;
    Ok(found.and_then(|(suggestion, row)| Some((suggestion, row?))))
}

/// What the viewer may see: what she suggests, and what others do to what she wrote; for those who review, all. Where
/// the resource is not hers to see any more, neither is what was suggested.
fn readable_by(viewer: &Viewer) -> Option<Select<suggestion::Entity>> {
    let (member, visible) = (viewer.member()?, visible_to(viewer)?);
    let ids = |which: Condition| {
        let select = resource::Entity::find().select_only().column(resource::Column::Id);
        suggestion::Column::ResourceId.in_subquery(select.filter(which).into_query())
    };
    let select = suggestion::Entity::find();
    if is_reviewer(member) {
        return Some(select);
    }
    let written = resource::Column::AuthorId.eq(member.id).into_condition();
    let is_hers = Condition::any().add(suggestion::Column::SuggestedBy.eq(member.id)).add(ids(written));
    Some(select.filter(ids(visible)).filter(is_hers))
}

/// A page of what waits for those who review, the first suggestion first.
pub async fn suggestions_to_review(
    conn: &impl ConnectionTrait,
    window: &Window<SuggestionPlace>,
) -> Outcome<Page<suggestion::Model>> {
    let select = suggestion::Entity::find().filter(suggestion::Column::State.eq(SuggestionState::Open));
    window.of(select, suggestion::Column::Id, false, SuggestionPlace::of, conn).await
}

/// A page of what was suggested for one resource, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SuggestionsKey {
    /// For which resource.
    pub resource: Uuid,
    /// Which page.
    pub window: Window<SuggestionPlace>,
}

impl Loader<SuggestionsKey> for Batch {
    type Value = Page<suggestion::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[SuggestionsKey]) -> Result<HashMap<SuggestionsKey, Page<suggestion::Model>>, Failure> {
        let (owner, columns) = (suggestion::Column::ResourceId, [suggestion::Column::Id]);
        let mut found = HashMap::new();
        for (window, resources) in gathered(keys.iter().map(|key| (&key.window, key.resource))) {
            let Some(readable) = readable_by(&self.viewer) else { continue };
            let lists = (owner, resources.as_slice());
            let of = |row: &suggestion::Model| row.resource_id;
            let pages = window.of_each(readable, lists, &columns, false, of, SuggestionPlace::of, &self.conn).await?;
            for (resource, page) in pages {
                found.insert(SuggestionsKey { resource, window: window.clone() }, page);
            }
        }
        Ok(found)
    }
}

/// A suggestion by its id, if the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SuggestionKey(pub Uuid);

impl Loader<SuggestionKey> for Batch {
    type Value = suggestion::Model;
    type Error = Failure;

    async fn load(&self, keys: &[SuggestionKey]) -> Result<HashMap<SuggestionKey, suggestion::Model>, Failure> {
        let Some(readable) = readable_by(&self.viewer) else { return Ok(HashMap::new()) };
        let rows = readable.filter(suggestion::Column::Id.is_in(keys.iter().map(|key| key.0))).all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (SuggestionKey(row.id), row)).collect())
    }
}

/// Those who would accept a suggestion that the viewer is known to see, in the order in which they said so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SuggestionApprovalsOf(pub Uuid);

impl Loader<SuggestionApprovalsOf> for Batch {
    type Value = Vec<approval::Model>;
    type Error = Failure;

    async fn load(
        &self,
        keys: &[SuggestionApprovalsOf],
    ) -> Result<HashMap<SuggestionApprovalsOf, Vec<approval::Model>>, Failure> {
        let rows = approval::Entity::find()
            .filter(approval::Column::SuggestionId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(approval::Column::ApprovedAt)
            .order_by_asc(approval::Column::ReviewerId)
            .all(&self.conn)
            .await?;
        Ok(grouped(rows, |row| SuggestionApprovalsOf(row.suggestion_id)))
    }
}

/// Removes suggestions that were settled long ago. What was accepted stays among the texts that were.
pub async fn sweep_suggestions(app: App) -> Outcome<u64> {
    let is_over = suggestion::Column::SettledAt.lt(app.clock.now() - rules::KEPT).into_condition();
    sweep::remove::<suggestion::Entity>(&app, suggestion::Column::Id, is_over).await
}

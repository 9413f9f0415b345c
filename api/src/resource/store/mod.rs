//! Every query about resources. Reads start from what the viewer may see; the batches behind the edges are in
//! `loaders.rs`, what changes rows in `changes.rs`, how they are looked over in `review.rs`, who looks after them in
//! `care.rs`, how published texts change in `revisions.rs`, listings of services in `listings.rs`, where these come from in `sources.rs`, what
//! directories elsewhere are told in `directory.rs`, what the search is told in `findable.rs`, files in `files.rs`,
//! what there is to translate in `translating.rs`, what they rest on in `citations.rs`, what they are about in
//! `topics.rs`, stories in `stories.rs`; organizations and who looks after their listings in `organizations.rs`, what
//! these propose in `proposals.rs`, who made sure of it in `verifications.rs`.

mod care;
mod changes;
mod citations;
pub mod directory;
mod files;
mod findable;
mod listings;
mod loaders;
mod organizations;
mod proposals;
mod review;
mod revisions;
mod sources;
mod stories;
mod topics;
mod translating;
mod verifications;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::partner_key::Scope;
use entity::resource::{ResourceKind, ResourceStatus};
use entity::resource_text::TranslationState;
use entity::role_grant::Role;
use entity::{resource, resource_text};
use sea_orm::sea_query::{Expr, Query, ValueTuple};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::rules::Standing;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::page::{Key, Page, Window};
use crate::viewer::{MemberViewer, Viewer, Who};

pub use care::*;
pub use changes::*;
pub use citations::*;
pub use files::*;
pub use findable::*;
pub use listings::*;
pub use loaders::*;
pub use organizations::*;
pub use proposals::*;
pub use review::*;
pub use revisions::*;
pub use sources::*;
pub use stories::*;
pub use topics::*;
pub use translating::*;
pub use verifications::*;

/// The order of resources: as they changed, the oldest change first.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ByChange {
    updated_at: DateTime<Utc>,
    id: Uuid,
}

impl Key for ByChange {
    const LIST: &'static str = "resources";
}

impl From<ByChange> for ValueTuple {
    fn from(key: ByChange) -> Self {
        Self::Two(key.updated_at.into(), key.id.into())
    }
}

impl From<&resource::Model> for ByChange {
    fn from(row: &resource::Model) -> Self {
        Self { updated_at: row.updated_at, id: row.id }
    }
}

/// Whether this person looks over what others write.
pub fn is_reviewer(member: &MemberViewer) -> bool {
    member.roles.contains(&Role::Moderator) || member.roles.contains(&Role::Steward)
}

/// What the viewer is to this resource, which she may see.
pub fn standing(viewer: &Viewer, row: &resource::Model) -> Standing {
    match viewer.member() {
        Some(member) => Standing {
            is_author: row.author_id == Some(member.id),
            is_owner: row.owner_id == Some(member.id),
            is_reviewer: is_reviewer(member),
        },
        None => Standing::default(),
    }
}

/// What the viewer may see; none where that is nothing.
fn visible_to(viewer: &Viewer) -> Option<Condition> {
    let published = resource::Column::Status.eq(ResourceStatus::Published);
    match &viewer.who {
        Who::Member(member) if !member.has_accepted_conduct => None,
        Who::Member(member) if is_reviewer(member) => Some(Condition::all()),
        Who::Member(member) => Some(
            Condition::any()
                .add(published)
                .add(resource::Column::AuthorId.eq(member.id))
                .add(resource::Column::OwnerId.eq(member.id))
                .add(resource::Column::Id.in_subquery(listings_kept_by(member.id))),
        ),
        Who::Partner(partner) if partner.scopes.contains(&Scope::ReadResources) => {
            Some(Condition::all().add(published))
        }
        Who::Partner(_) | Who::Anonymous => None,
    }
}

/// The resource with this id, if the viewer may see it.
pub async fn visible(conn: &impl ConnectionTrait, viewer: &Viewer, id: Uuid) -> Outcome<Option<resource::Model>> {
    let Some(visible) = visible_to(viewer) else { return Ok(None) };
    Ok(resource::Entity::find_by_id(id).filter(visible).one(conn).await?)
}

/// The resource with this id, whoever asks: for work that nobody looks at.
pub async fn with_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<resource::Model>> {
    Ok(resource::Entity::find_by_id(id).one(conn).await?)
}

/// That the resource in this column is published: for the lists of other rooms.
pub fn is_published(id: impl ColumnTrait) -> Expr {
    let published = resource::Entity::find()
        .select_only()
        .column(resource::Column::Id)
        .filter(resource::Column::Id.into_expr().equals(id.as_column_ref()))
        .filter(resource::Column::Status.eq(ResourceStatus::Published));
    Expr::exists(published.into_query())
}

/// Those of these resources that are published, and what each of them is.
pub async fn published_among(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Outcome<HashMap<Uuid, ResourceKind>> {
    let rows: Vec<(Uuid, ResourceKind)> = resource::Entity::find()
        .select_only()
        .columns([resource::Column::Id, resource::Column::Kind])
        .filter(resource::Column::Id.is_in(ids.iter().copied()))
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Which of the published resources are asked for.
#[derive(Debug, Default)]
pub struct Filter {
    /// Only these.
    pub kind: Option<ResourceKind>,
    /// Only what is about this.
    pub topic: Option<Uuid>,
    /// Only what has changed later than this.
    pub updated_after: Option<DateTime<Utc>>,
    /// Only what can be read in one of these languages.
    pub available_in: Vec<Locale>,
}

/// A page of published resources, the oldest change first.
pub async fn published(
    conn: &impl ConnectionTrait,
    filter: &Filter,
    window: &Window<ByChange>,
) -> Outcome<Page<resource::Model>> {
    let select = resource::Entity::find()
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .apply_if(filter.kind, |select, kind| select.filter(resource::Column::Kind.eq(kind)))
        .apply_if(filter.topic, |select, topic| select.filter(is_about(topic)))
        .apply_if(filter.updated_after, |select, moment| select.filter(resource::Column::UpdatedAt.gt(moment)));
    let select = available_in(select, &filter.available_in);
    let columns = (resource::Column::UpdatedAt, resource::Column::Id);
    window.of(select, columns, false, |row: &resource::Model| row.into(), conn).await
}

fn available_in(select: Select<resource::Entity>, languages: &[Locale]) -> Select<resource::Entity> {
    if languages.is_empty() {
        return select;
    }
    let language = || Expr::col((resource_text::Entity, resource_text::Column::Language));
    // A tag has no characters that LIKE would take for others.
    let is_in_range = languages.iter().fold(Condition::any(), |any, range| {
        any.add(language().eq(range.tag())).add(language().like(format!("{range}-%")))
    });
    let texts = Query::select()
        .expr(Expr::val(1))
        .from(resource_text::Entity)
        .and_where(
            Expr::col((resource_text::Entity, resource_text::Column::ResourceId))
                .equals((resource::Entity, resource::Column::Id)),
        )
        .and_where(resource_text::Column::State.ne(TranslationState::Draft))
        .cond_where(is_in_range)
        .to_owned();
    select.filter(Expr::exists(texts))
}

/// A page of drafts, the newest change first: everybody's for those who review; for others their own, with those that
/// wait for a review.
pub async fn drafts(
    conn: &impl ConnectionTrait,
    member: &MemberViewer,
    window: &Window<ByChange>,
) -> Outcome<Page<resource::Model>> {
    let select = if is_reviewer(member) {
        resource::Entity::find().filter(resource::Column::Status.eq(ResourceStatus::Draft))
    } else {
        resource::Entity::find()
            .filter(resource::Column::Status.is_in([
                ResourceStatus::Draft,
                ResourceStatus::Proposed,
                ResourceStatus::UnderReview,
            ]))
            .filter(resource::Column::AuthorId.eq(member.id))
    };
    let columns = (resource::Column::UpdatedAt, resource::Column::Id);
    window.of(select, columns, true, |row: &resource::Model| row.into(), conn).await
}

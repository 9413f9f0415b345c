//! What the search is told: the published resources with all that their readers have, and what was taken back.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use entity::resource::ResourceStatus;
use entity::{organization, resource, resource_format, resource_text, resource_topic, service};
use sea_orm::sea_query::{Expr, ValueTuple};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::Outcome;
use crate::loaders::grouped;
use crate::page::Key;

/// How many resources are told at a time.
const AT_ONCE: u64 = 500;

/// The order of what was found: the best first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ByRank(Reverse<u64>, Reverse<Uuid>);

impl ByRank {
    /// Where something stands that is as good as this.
    pub fn of(rank: u64, id: Uuid) -> Self {
        Self(Reverse(rank), Reverse(id))
    }
}

impl Key for ByRank {
    const LIST: &'static str = "found-resources";
}

impl From<ByRank> for ValueTuple {
    fn from(ByRank(Reverse(rank), Reverse(id)): ByRank) -> Self {
        Self::Two(rank.into(), id.into())
    }
}

/// A published resource, with all that its readers have.
pub struct Findable {
    /// The resource.
    pub resource: resource::Model,
    /// What it says, also what nobody reads yet.
    pub texts: Vec<resource_text::Model>,
    /// Its forms.
    pub formats: Vec<resource_format::Model>,
    /// What it is about.
    pub topics: Vec<Uuid>,
    /// For a listing, the service and who provides it.
    pub service: Option<(service::Model, organization::Model)>,
}

/// The states of what readers had and have no more.
pub(super) const TAKEN_BACK: [ResourceStatus; 2] = [ResourceStatus::UnderReview, ResourceStatus::Archived];

/// The latest change that those can have seen who read what is published, a withdrawal among them.
pub async fn latest_change(conn: &impl ConnectionTrait) -> Outcome<Option<DateTime<Utc>>> {
    let mut latest = None;
    for status in [ResourceStatus::Published].into_iter().chain(TAKEN_BACK) {
        let of_these: Option<DateTime<Utc>> = resource::Entity::find()
            .select_only()
            .column(resource::Column::UpdatedAt)
            .filter(resource::Column::Status.eq(status))
            .order_by_desc(resource::Column::UpdatedAt)
            .into_tuple()
            .one(conn)
            .await?;
        latest = Ord::max(latest, of_these);
    }
    Ok(latest)
}

/// The next published resources that have changed after the one moment, up to the other. `behind` is the last that came
/// before.
pub async fn changed_since(
    conn: &impl ConnectionTrait,
    since: Option<DateTime<Utc>>,
    until: DateTime<Utc>,
    behind: Option<&Findable>,
) -> Outcome<Vec<Findable>> {
    let mut select = resource::Entity::find()
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .filter(resource::Column::UpdatedAt.lte(until))
        .order_by_asc(resource::Column::UpdatedAt)
        .order_by_asc(resource::Column::Id)
        .limit(AT_ONCE);
    if let Some(since) = since {
        select = select.filter(resource::Column::UpdatedAt.gt(since));
    }
    if let Some(Findable { resource: last, .. }) = behind {
        let place = Expr::tuple([Expr::column(resource::Column::UpdatedAt), Expr::column(resource::Column::Id)]);
        select = select.filter(place.gt(Expr::tuple([Expr::value(last.updated_at), Expr::value(last.id)])));
    }
    with_all(conn, select.all(conn).await?).await
}

/// What was taken back after the one moment, up to the other.
pub async fn taken_back(conn: &impl ConnectionTrait, since: DateTime<Utc>, until: DateTime<Utc>) -> Outcome<Vec<Uuid>> {
    Ok(resource::Entity::find()
        .filter(resource::Column::Status.is_in(TAKEN_BACK))
        .filter(resource::Column::UpdatedAt.gt(since))
        .filter(resource::Column::UpdatedAt.lte(until))
        .select_only()
        .column(resource::Column::Id)
        .into_tuple()
        .all(conn)
        .await?)
}

async fn with_all(conn: &impl ConnectionTrait, rows: Vec<resource::Model>) -> Outcome<Vec<Findable>> {
    let ids = || rows.iter().map(|row| row.id);
    let texts = resource_text::Entity::find()
        .filter(resource_text::Column::ResourceId.is_in(ids()))
        .order_by_asc(resource_text::Column::Language)
        .all(conn)
        .await?;
    let formats = resource_format::Entity::find()
        .filter(resource_format::Column::ResourceId.is_in(ids()))
        .order_by_asc(resource_format::Column::Id)
        .all(conn)
        .await?;
    let topics =
        resource_topic::Entity::find().filter(resource_topic::Column::ResourceId.is_in(ids())).all(conn).await?;
    let services = service::Entity::find()
        .find_also_related(organization::Entity)
        .filter(service::Column::ResourceId.is_in(ids()))
        .all(conn)
        .await?;
    let mut texts = grouped(texts, |text| text.resource_id);
    let mut formats = grouped(formats, |format| format.resource_id);
    let mut topics = grouped(topics, |topic| topic.resource_id);
    let services = services.into_iter().filter_map(|(service, provider)| Some((service, provider?)));
    let mut services = grouped(services.collect(), |(service, _)| service.resource_id);
    let all = rows.into_iter().map(|resource| Findable {
        texts: texts.remove(&resource.id).unwrap_or_default(),
        formats: formats.remove(&resource.id).unwrap_or_default(),
        topics: topics.remove(&resource.id).unwrap_or_default().iter().map(|topic| topic.topic_id).collect(),
        service: services.remove(&resource.id).and_then(|mut one| one.pop()),
        resource,
    });
    Ok(all.collect())
}

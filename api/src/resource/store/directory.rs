//! What directories elsewhere ask listings by, and what they are told: services, their places, and the words that say
//! something about them. Only what is published is told, and of words and organizations only those that something
//! published is connected with.

use chrono::{DateTime, Utc};
use entity::resource::{ResourceKind, ResourceStatus};
use entity::{organization, resource, resource_text, service, service_place, service_term, taxonomy, taxonomy_term};
use sea_orm::sea_query::{Asterisk, Expr, IntoCondition, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::TAKEN_BACK;
use crate::db::is_within;
use crate::failure::Outcome;
use crate::globe::{Cap, Point};

/// Which services are asked for; what is `None` asks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of the organization with this id in HSDS.
    pub organization: Option<Uuid>,
    /// About which this word says something.
    pub term: Option<Uuid>,
    /// About which a word of this vocabulary says something.
    pub taxonomy: Option<Uuid>,
    /// That have changed then or later.
    pub since: Option<DateTime<Utc>>,
    /// That are among these resources, of which a database takes about thirty thousand.
    pub among: Option<Vec<Uuid>>,
}

/// At which places.
#[derive(Debug, Clone, Default)]
pub struct WantedPlaces {
    /// With this code.
    pub postcode: Option<String>,
    /// Within this distance.
    pub near: Option<Cap>,
    /// With this id in HSDS.
    pub id: Option<Uuid>,
}

/// A part of a list, in the order of ids, so that a change moves nothing.
#[derive(Debug, Clone, Copy)]
pub struct Stretch {
    /// What stands behind this id.
    pub after: Option<Uuid>,
    /// How many are passed over.
    pub skip: u64,
    /// How many at most.
    pub length: u64,
}

/// A list of ids.
pub struct Ids {
    select: SelectStatement,
    id: Expr,
}

impl Ids {
    fn new<E: EntityTrait>(entity: E, id: E::Column, all: Condition) -> Self {
        let id = Expr::col((entity, id));
        let select = Query::select().expr_as(id.clone(), "id").from(entity).cond_where(all).to_owned();
        Self { select, id }
    }

    /// This one, if it is one of them.
    pub async fn only(mut self, conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Vec<Uuid>> {
        self.select.and_where(self.id.clone().eq(id));
        self.first(conn).await
    }

    /// The first of them, if there is one.
    pub async fn first(&self, conn: &impl ConnectionTrait) -> Outcome<Vec<Uuid>> {
        self.stretch(conn, Stretch { after: None, skip: 0, length: 1 }).await
    }

    /// Those of them that are among these, of which a database takes about thirty thousand.
    pub fn among(mut self, ids: Vec<Uuid>) -> Self {
        self.select.and_where(self.id.clone().is_in(ids));
        self
    }

    /// How many there are.
    pub async fn count(&self, conn: &impl ConnectionTrait) -> Outcome<u64> {
        let count = Expr::col(Asterisk).count();
        let all = Query::select().expr_as(count, "number").from_subquery(self.select.clone(), "list").to_owned();
        let row = conn.query_one(&all).await?;
        Ok(row.map(|row| row.try_get::<i64>("", "number")).transpose()?.unwrap_or_default().unsigned_abs())
    }

    /// Those of this stretch.
    pub async fn stretch(&self, conn: &impl ConnectionTrait, stretch: Stretch) -> Outcome<Vec<Uuid>> {
        let mut select = self.select.clone();
        if let Some(after) = stretch.after {
            select.and_where(self.id.clone().gt(after));
        }
        select.order_by_expr(self.id.clone(), Order::Asc).limit(stretch.length);
        if stretch.skip > 0 {
            select.offset(stretch.skip);
        }
        let rows = conn.query_all(&select).await?;
        Ok(rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, _>>()?)
    }
}

fn is_told() -> Condition {
    Condition::all()
        .add(resource::Column::Status.eq(ResourceStatus::Published))
        .add(resource::Column::Kind.eq(ResourceKind::Service))
}

impl Wanted {
    /// What has to be so of a resource.
    fn condition(&self) -> Condition {
        let mut all = is_told();
        if let Some(organization) = self.organization {
            let own = services().and_where(organization::Column::HsdsId.eq(organization)).to_owned();
            all = all.add(resource::Column::Id.in_subquery(own));
        }
        if let Some(term) = self.term {
            let about = about().and_where(service_term::Column::TermId.eq(term)).to_owned();
            all = all.add(resource::Column::Id.in_subquery(about));
        }
        if let Some(taxonomy) = self.taxonomy {
            let words = words_of(taxonomy);
            let about = about().and_where(service_term::Column::TermId.in_subquery(words)).to_owned();
            all = all.add(resource::Column::Id.in_subquery(about));
        }
        if let Some(since) = self.since {
            all = all.add(resource::Column::UpdatedAt.gte(since));
        }
        if let Some(among) = &self.among {
            all = all.add(resource::Column::Id.is_in(among.iter().copied()));
        }
        all
    }

    /// The resources that are told, in a query of others.
    fn resources(&self) -> SelectStatement {
        Query::select().column(resource::Column::Id).from(resource::Entity).cond_where(self.condition()).to_owned()
    }
}

/// The resources of services, beside their organizations.
fn services() -> SelectStatement {
    Query::select()
        .column((service::Entity, service::Column::ResourceId))
        .from(service::Entity)
        .inner_join(
            organization::Entity,
            Expr::col((organization::Entity, organization::Column::Id))
                .equals((service::Entity, service::Column::OrganizationId)),
        )
        .to_owned()
}

fn about() -> SelectStatement {
    Query::select().column(service_term::Column::ResourceId).from(service_term::Entity).to_owned()
}

fn words_of(taxonomy: Uuid) -> SelectStatement {
    Query::select()
        .column(taxonomy_term::Column::Id)
        .from(taxonomy_term::Entity)
        .and_where(taxonomy_term::Column::TaxonomyId.eq(taxonomy))
        .to_owned()
}

/// The resources that list services.
pub fn services_wanted(wanted: &Wanted) -> Ids {
    Ids::new(resource::Entity, resource::Column::Id, wanted.condition())
}

/// The organizations that provide such services.
pub fn organizations_wanted(wanted: &Wanted) -> Ids {
    let provide = Query::select()
        .column(service::Column::OrganizationId)
        .from(service::Entity)
        .and_where(service::Column::ResourceId.in_subquery(wanted.resources()))
        .to_owned();
    Ids::new(
        organization::Entity,
        organization::Column::Id,
        organization::Column::Id.in_subquery(provide).into_condition(),
    )
}

/// The places where such services are to be had.
pub fn places_wanted(wanted: &Wanted, places: &WantedPlaces) -> Ids {
    let mut all = Condition::all().add(service_place::Column::ResourceId.in_subquery(wanted.resources()));
    if let Some(cap) = places.near {
        use service_place::Column::{SphereX, SphereY, SphereZ};
        all = all.add(is_within(cap, SphereX, SphereY, SphereZ));
    } else if let Some(code) = &places.postcode {
        all = all.add(service_place::Column::Postcode.eq(code));
    }
    if let Some(id) = places.id {
        all = all.add(service_place::Column::HsdsId.eq(id));
    }
    Ids::new(service_place::Entity, service_place::Column::Id, all)
}

/// The words that say something about a service: of one vocabulary, under one other, or under none.
pub fn terms_wanted(taxonomy: Option<Uuid>, parent: Option<Uuid>, top_only: bool) -> Ids {
    let mut all = Condition::all().add(taxonomy_term::Column::Id.in_subquery(used_terms()));
    if let Some(taxonomy) = taxonomy {
        all = all.add(taxonomy_term::Column::TaxonomyId.eq(taxonomy));
    }
    if let Some(parent) = parent {
        all = all.add(taxonomy_term::Column::ParentId.eq(parent));
    }
    if top_only {
        all = all.add(taxonomy_term::Column::ParentId.is_null());
    }
    Ids::new(taxonomy_term::Entity, taxonomy_term::Column::Id, all)
}

/// The vocabularies that these words belong to.
pub fn taxonomies_wanted() -> Ids {
    let used = Query::select()
        .column(taxonomy_term::Column::TaxonomyId)
        .from(taxonomy_term::Entity)
        .and_where(taxonomy_term::Column::Id.in_subquery(used_terms()))
        .to_owned();
    Ids::new(taxonomy::Entity, taxonomy::Column::Id, taxonomy::Column::Id.in_subquery(used).into_condition())
}

fn used_terms() -> SelectStatement {
    let told = Wanted::default().resources();
    Query::select()
        .column(service_term::Column::TermId)
        .from(service_term::Entity)
        .and_where(service_term::Column::ResourceId.in_subquery(told))
        .to_owned()
}

/// A service, and all that is told with it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The resource that lists it.
    pub resource: resource::Model,
    /// What the listing adds.
    pub service: service::Model,
    /// Who provides it.
    pub organization: organization::Model,
    /// Its words.
    pub texts: Vec<resource_text::Model>,
}

/// The services that these resources list, if they are told, in the order of their ids.
pub async fn told(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Outcome<Vec<Told>> {
    let rows = service::Entity::find()
        .find_also_related(resource::Entity)
        .find_also_related(organization::Entity)
        .filter(resource::Column::Id.is_in(ids.iter().copied()))
        .filter(is_told())
        .order_by_asc(resource::Column::Id)
        .all(conn)
        .await?;
    let texts = resource_text::Entity::find()
        .filter(resource_text::Column::ResourceId.is_in(ids.iter().copied()))
        .order_by_asc(resource_text::Column::Language)
        .all(conn)
        .await?;
    let told = rows.into_iter().filter_map(|(service, resource, organization)| {
        let (resource, organization) = resource.zip(organization)?;
        let texts = texts.iter().filter(|text| text.resource_id == resource.id).cloned().collect();
        Some(Told { resource, service, organization, texts })
    });
    Ok(told.collect())
}

/// The resources that list services of these organizations.
pub async fn services_of(conn: &impl ConnectionTrait, organizations: &[Uuid]) -> Outcome<Vec<Uuid>> {
    let told = service::Entity::find().inner_join(resource::Entity).filter(is_told());
    Ok(told
        .filter(service::Column::OrganizationId.is_in(organizations.iter().copied()))
        .select_only()
        .column(service::Column::ResourceId)
        .into_tuple()
        .all(conn)
        .await?)
}

/// These organizations, in the order of their ids.
pub async fn organizations(conn: &impl ConnectionTrait, ids: Vec<Uuid>) -> Outcome<Vec<organization::Model>> {
    let found = organization::Entity::find().filter(organization::Column::Id.is_in(ids));
    Ok(found.order_by_asc(organization::Column::Id).all(conn).await?)
}

/// These places, in the order of their ids.
pub async fn places(conn: &impl ConnectionTrait, ids: Vec<Uuid>) -> Outcome<Vec<service_place::Model>> {
    let found = service_place::Entity::find().filter(service_place::Column::Id.is_in(ids));
    Ok(found.order_by_asc(service_place::Column::Id).all(conn).await?)
}

/// These words, in the order of their ids.
pub async fn terms(conn: &impl ConnectionTrait, ids: Vec<Uuid>) -> Outcome<Vec<taxonomy_term::Model>> {
    let found = taxonomy_term::Entity::find().filter(taxonomy_term::Column::Id.is_in(ids));
    Ok(found.order_by_asc(taxonomy_term::Column::Id).all(conn).await?)
}

/// These vocabularies, in the order of their ids.
pub async fn taxonomies(conn: &impl ConnectionTrait, ids: Vec<Uuid>) -> Outcome<Vec<taxonomy::Model>> {
    let found = taxonomy::Entity::find().filter(taxonomy::Column::Id.is_in(ids));
    Ok(found.order_by_asc(taxonomy::Column::Id).all(conn).await?)
}

/// What was withdrawn then or later: its id in HSDS, and when.
pub async fn withdrawn(conn: &impl ConnectionTrait, since: DateTime<Utc>) -> Outcome<Vec<(Uuid, DateTime<Utc>)>> {
    Ok(resource::Entity::find()
        .inner_join(service::Entity)
        .filter(resource::Column::Status.is_in(TAKEN_BACK))
        .filter(resource::Column::PublishedAt.is_not_null())
        .filter(resource::Column::UpdatedAt.gte(since))
        .order_by_asc(resource::Column::Id)
        .select_only()
        .column(service::Column::HsdsId)
        .column(resource::Column::UpdatedAt)
        .into_tuple()
        .all(conn)
        .await?)
}

/// The middle of all told places with this code; none where nobody said where one of them is.
pub async fn middle_of(conn: &impl ConnectionTrait, postcode: &str) -> Outcome<Option<Point>> {
    let places = service_place::Entity::find()
        .filter(service_place::Column::Postcode.eq(postcode))
        .filter(service_place::Column::ResourceId.in_subquery(Wanted::default().resources()))
        .all(conn)
        .await?;
    let points =
        places.iter().filter_map(|place| Some(Point { x: place.sphere_x?, y: place.sphere_y?, z: place.sphere_z? }));
    Ok(Point::middle(points))
}

/// The resource that lists the service with this id in HSDS.
pub async fn service_by_hsds(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<Uuid>> {
    let found = service::Entity::find().filter(service::Column::HsdsId.eq(id)).one(conn).await?;
    Ok(found.map(|service| service.resource_id))
}

//! What came in HSDS: organizations and services, found by their ids there.

use chrono::{DateTime, Utc};
use entity::resource::ResourceStatus;
use entity::{organization, resource, service, service_place, service_term, taxonomy, taxonomy_term};
use sea_orm::prelude::Json;
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::super::hsds::listing::{Listing, ListingState, Organization, ServicePlace, Term};
use super::super::hsds::mapping;
use super::changes::changed;
use crate::failure::Outcome;
use crate::globe::Position;
use crate::i18n::Locale;
use crate::tx::Tx;

/// The service with this id in HSDS, and the resource that lists it.
pub async fn listed(tx: &Tx, hsds_id: Uuid) -> Outcome<Option<(service::Model, resource::Model)>> {
    let found = service::Entity::find()
        .filter(service::Column::HsdsId.eq(hsds_id))
        .find_also_related(resource::Entity)
        .one(tx.conn())
        .await?;
    Ok(found.and_then(|(service, resource)| resource.map(|resource| (service, resource))))
}

/// The organization with this id in HSDS.
pub async fn organization(tx: &Tx, hsds_id: Uuid) -> Outcome<Option<organization::Model>> {
    Ok(organization::Entity::find().filter(organization::Column::HsdsId.eq(hsds_id)).one(tx.conn()).await?)
}

/// Writes an organization down, new or changed.
pub async fn put_organization(
    tx: &Tx,
    known: Option<organization::Model>,
    told: Organization,
    record: Json,
    language: &Locale,
    at: DateTime<Utc>,
) -> Outcome<Uuid> {
    let (is_new, mut row) = match known {
        Some(known) => (false, known.into_active_model()),
        None => (
            true,
            organization::ActiveModel {
                id: Set(tx.new_id()),
                hsds_id: Set(told.id),
                source_language: Set(language.to_string()),
                ..Default::default()
            },
        ),
    };
    row.name = Set(told.name);
    row.description = Set(told.description);
    row.website = Set(told.website);
    row.email = Set(told.email);
    row.hsds = Set(record);
    row.updated_at = Set(at);
    let row = if is_new { row.insert(tx.conn()).await? } else { row.update(tx.conn()).await? };
    Ok(row.id)
}

/// Dates every published listing of this organization anew, since it shows what the organization says.
pub async fn touch_listings(tx: &Tx, organization: Uuid, at: DateTime<Utc>) -> Outcome<()> {
    let listings = Query::select()
        .column(service::Column::ResourceId)
        .from(service::Entity)
        .and_where(service::Column::OrganizationId.eq(organization))
        .to_owned();
    let touched = resource::Entity::update_many()
        .col_expr(resource::Column::UpdatedAt, Expr::value(at))
        .filter(resource::Column::Id.in_subquery(listings))
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .exec_with_returning(tx.conn())
        .await?;
    touched.iter().for_each(|row| changed(tx, row, row.status));
    Ok(())
}

/// Writes down what a listing adds to its resource, new or changed.
pub async fn put_service(
    tx: &Tx,
    is_new: bool,
    resource: Uuid,
    organization: Uuid,
    listing: Listing,
    record: Json,
) -> Outcome<()> {
    put_places(tx, resource, &mapping::places(&record)).await?;
    put_terms(tx, resource, mapping::terms(&record)).await?;
    let (phone, phone_extension) = listing.phone.map(|phone| (phone.number, phone.extension)).unzip();
    let row = service::ActiveModel {
        resource_id: Set(resource),
        organization_id: Set(organization),
        hsds_id: Set(listing.id),
        url: Set(listing.url),
        email: Set(listing.email),
        phone: Set(phone),
        phone_extension: Set(phone_extension.flatten()),
        eligibility: Set(listing.eligibility),
        fees: Set(listing.fees),
        application: Set(listing.application),
        alert: Set(listing.alert),
        is_paused: Set(listing.state == ListingState::Paused),
        assured_on: Set(listing.assured_on),
        hsds: Set(record),
    };
    if is_new {
        row.insert(tx.conn()).await?
    } else {
        row.update(tx.conn()).await?
    };
    Ok(())
}

/// Writes down where a service is to be had. A place that is still there keeps its row, so that whoever reads the list
/// meanwhile misses nothing.
async fn put_places(tx: &Tx, resource: Uuid, places: &[ServicePlace]) -> Outcome<()> {
    use service_place::Column;
    service_place::Entity::delete_many()
        .filter(Column::ResourceId.eq(resource))
        .filter(Column::HsdsId.is_not_in(places.iter().map(|place| place.id)))
        .exec(tx.conn())
        .await?;
    for place in places {
        let point = place.position.map(Position::point);
        let row = service_place::ActiveModel {
            id: Set(tx.new_id()),
            resource_id: Set(resource),
            hsds_id: Set(place.id),
            postcode: Set(place.postcode.clone()),
            sphere_x: Set(point.map(|point| point.x)),
            sphere_y: Set(point.map(|point| point.y)),
            sphere_z: Set(point.map(|point| point.z)),
        };
        let renewed = [Column::Postcode, Column::SphereX, Column::SphereY, Column::SphereZ];
        let conflict = OnConflict::columns([Column::ResourceId, Column::HsdsId]).update_columns(renewed).to_owned();
        service_place::Entity::insert(row).on_conflict(conflict).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Writes down which words say something about a service, and what is new about these.
async fn put_terms(tx: &Tx, resource: Uuid, terms: Vec<Term>) -> Outcome<()> {
    service_term::Entity::delete_many().filter(service_term::Column::ResourceId.eq(resource)).exec(tx.conn()).await?;
    for term in terms {
        if let Some((id, record)) = term.taxonomy.zip(term.taxonomy_record) {
            let row = taxonomy::ActiveModel { id: Set(id), hsds: Set(record) };
            let conflict = OnConflict::column(taxonomy::Column::Id).update_column(taxonomy::Column::Hsds).to_owned();
            taxonomy::Entity::insert(row).on_conflict(conflict).exec_without_returning(tx.conn()).await?;
        }
        use taxonomy_term::Column;
        let row = taxonomy_term::ActiveModel {
            id: Set(term.id),
            taxonomy_id: Set(term.taxonomy),
            parent_id: Set(term.parent),
            hsds: Set(term.record),
        };
        let renewed = [Column::TaxonomyId, Column::ParentId, Column::Hsds];
        let conflict = OnConflict::column(Column::Id).update_columns(renewed).to_owned();
        taxonomy_term::Entity::insert(row).on_conflict(conflict).exec_without_returning(tx.conn()).await?;
        let row = service_term::ActiveModel { resource_id: Set(resource), term_id: Set(term.id) };
        row.insert(tx.conn()).await?;
    }
    Ok(())
}

//! What came in HSDS: organizations and services, found by their ids there. Which source lists what is in `sources.rs`.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::resource::{Credit, ResourceKind, ResourceStatus};
use entity::resource_format::Format;
use entity::{
    organization, resource, resource_format, resource_text, service, service_place, service_term, taxonomy,
    taxonomy_term,
};
use sea_orm::prelude::{Date, Json};
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};
use uuid::Uuid;

use super::super::hsds::listing::{ListingState, Organization, ServicePlace, Term};
use super::super::hsds::mapping::{self, Corrections};
use super::super::words::Words;
use super::changes::{changed, format_row, text_row};
use super::{NewFormat, TextPlace, organization_changed};
use crate::failure::{Fault, Outcome};
use crate::globe::Position;
use crate::i18n::Locale;
use crate::tx::Tx;

/// How many rows one statement is about: databases take only so many values at a time.
pub(super) const AT_ONCE: usize = 500;

/// The services with these ids in HSDS, and the resources that list them.
pub async fn listed(tx: &Tx, hsds_ids: &[Uuid]) -> Outcome<HashMap<Uuid, (service::Model, resource::Model)>> {
    let mut all = HashMap::new();
    for ids in hsds_ids.chunks(AT_ONCE) {
        let found = service::Entity::find()
            .filter(service::Column::HsdsId.is_in(ids.iter().copied()))
            .find_also_related(resource::Entity)
            .all(tx.conn())
            .await?;
        let found = found.into_iter().filter_map(|(service, resource)| Some((service, resource?)));
        all.extend(found.map(|(service, resource)| (service.hsds_id, (service, resource))));
    }
    Ok(all)
}

/// The organizations with these ids in HSDS.
pub async fn organizations_known(tx: &Tx, hsds_ids: &[Uuid]) -> Outcome<HashMap<Uuid, organization::Model>> {
    let mut all = HashMap::new();
    for ids in hsds_ids.chunks(AT_ONCE) {
        let select = organization::Entity::find().filter(organization::Column::HsdsId.is_in(ids.iter().copied()));
        all.extend(select.all(tx.conn()).await?.into_iter().map(|row| (row.hsds_id, row)));
    }
    Ok(all)
}

/// Writes an organization down that came, new or changed; says which corrections of people here gave way to that.
pub async fn put_organization(
    tx: &Tx,
    known: Option<organization::Model>,
    (told, record): (Organization, Json),
    language: &Locale,
    at: DateTime<Utc>,
) -> Outcome<(organization::Model, Vec<String>)> {
    let stored = known.as_ref().and_then(|known| known.corrections.as_ref());
    let (corrections, gave_way) = Corrections::read(stored).after(&record);
    let told = mapping::organization(&corrections.on(&record)).unwrap_or(told);
    let row = save_organization(tx, known, told, (record, corrections), language, at).await?;
    Ok((row, gave_way))
}

/// Writes an organization down as it is to be told, with the record as it came and what is corrected in it.
pub async fn save_organization(
    tx: &Tx,
    known: Option<organization::Model>,
    told: Organization,
    (record, corrections): (Json, Corrections),
    language: &Locale,
    at: DateTime<Utc>,
) -> Outcome<organization::Model> {
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
    row.corrections = Set(corrections.stored());
    row.updated_at = Set(at);
    let row = if is_new { row.insert(tx.conn()).await? } else { row.update(tx.conn()).await? };
    organization_changed(tx, row.id).await?;
    Ok(row)
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

/// A service that was not listed before.
pub struct NewListing {
    /// What it says.
    pub words: Words,
    /// The record as it came.
    pub record: Json,
    /// Who provides it.
    pub organization: Uuid,
    /// When somebody should look at it again.
    pub review_due_on: Date,
    /// Who looks after it here, and since which day she stands by it; none where it is looked after elsewhere.
    pub stands_by: Option<(Uuid, Date)>,
    /// When it is listed.
    pub at: DateTime<Utc>,
}

/// Lists these, many at a time, and gives their resources in the same order.
pub async fn list(tx: &Tx, all: Vec<NewListing>, language: &Locale) -> Outcome<Vec<Uuid>> {
    let mut ids = Vec::new();
    let mut all = all.into_iter();
    loop {
        let some: Vec<NewListing> = all.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(ids);
        }
        ids.extend(list_some(tx, some, language).await?);
    }
}

async fn list_some(tx: &Tx, some: Vec<NewListing>, language: &Locale) -> Outcome<Vec<Uuid>> {
    let (mut resources, mut texts, mut formats, mut services) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut places, mut terms) = (Vec::new(), Vec::new());
    for new in some {
        let resource = resource::Model {
            id: tx.new_id(),
            kind: ResourceKind::Service,
            status: ResourceStatus::Published,
            source_language: language.to_string(),
            version: 1,
            reading_level: None,
            author_id: None,
            credit: Credit::None,
            credit_name: None,
            is_sensitive: false,
            proposed_at: None,
            review_due_on: Some(new.review_due_on),
            owner_id: new.stands_by.map(|(owner, _)| owner),
            asked_on: None,
            reviewed_on: new.stands_by.map(|(_, day)| day),
            published_at: Some(tx.now()),
            archived_at: None,
            created_at: tx.now(),
            updated_at: new.at,
        };
        changed(tx, &resource, resource.status);
        let place = TextPlace::reviewed(resource.id, language.tag());
        texts.push(text_row(&place, new.words, 1, None, new.at));
        let text = NewFormat { language: language.clone(), format: Format::Text, reading_level: None, url: None };
        formats.push(format_row(tx, resource.id, &text));
        places.extend(mapping::places(&new.record).iter().map(|place| place_row(tx, resource.id, place)));
        terms.push((resource.id, mapping::terms(&new.record)));
        services.push(service::ActiveModel {
            verified_on: Set(None),
            ..service_row(resource.id, new.organization, (new.record, Corrections::default()))?
        });
        resources.push(resource);
    }
    let ids: Vec<Uuid> = resources.iter().map(|resource| resource.id).collect();
    let resources = resources.into_iter().map(IntoActiveModel::into_active_model);
    resource::Entity::insert_many(resources).exec_without_returning(tx.conn()).await?;
    resource_text::Entity::insert_many(texts).exec_without_returning(tx.conn()).await?;
    resource_format::Entity::insert_many(formats).exec_without_returning(tx.conn()).await?;
    service::Entity::insert_many(services).exec_without_returning(tx.conn()).await?;
    put_place_rows(tx, places).await?;
    put_terms(tx, terms).await?;
    Ok(ids)
}

/// Writes down what a listing adds to its resource, changed: the record as it came, and what is corrected in it.
/// `withdrawn_at` is when an import took it back.
pub async fn put_service(
    tx: &Tx,
    resource: Uuid,
    organization: Uuid,
    (record, corrections): (Json, Corrections),
    withdrawn_at: Option<DateTime<Utc>>,
) -> Outcome<()> {
    let told = corrections.on(&record);
    put_places(tx, resource, &mapping::places(&told)).await?;
    service_term::Entity::delete_many().filter(service_term::Column::ResourceId.eq(resource)).exec(tx.conn()).await?;
    put_terms(tx, vec![(resource, mapping::terms(&told))]).await?;
    let mut row = service_row(resource, organization, (record, corrections))?;
    row.withdrawn_at = Set(withdrawn_at);
    row.update(tx.conn()).await?;
    Ok(())
}

/// Notes that an import took this listing back.
pub async fn note_withdrawn(tx: &Tx, resource: Uuid) -> Outcome<()> {
    service::Entity::update_many()
        .col_expr(service::Column::WithdrawnAt, Expr::value(tx.now()))
        .filter(service::Column::ResourceId.eq(resource))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What the record says, as far as there are columns for it; nothing about who made sure of it here.
fn service_row(
    resource: Uuid,
    organization: Uuid,
    (record, corrections): (Json, Corrections),
) -> Outcome<service::ActiveModel> {
    let listing = mapping::listing(&corrections.on(&record));
    let listing = listing.map_err(|flaw| Fault::new(format!("a record that says nothing: {flaw:?}")))?;
    let (phone, phone_extension) = listing.phone.map(|phone| (phone.number, phone.extension)).unzip();
    Ok(service::ActiveModel {
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
        verified_on: NotSet,
        withdrawn_at: Set(None),
        hsds: Set(record),
        corrections: Set(corrections.stored()),
    })
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
    put_place_rows(tx, places.iter().map(|place| place_row(tx, resource, place)).collect()).await
}

fn place_row(tx: &Tx, resource: Uuid, place: &ServicePlace) -> service_place::ActiveModel {
    let point = place.position.map(Position::point);
    service_place::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(resource),
        hsds_id: Set(place.id),
        postcode: Set(place.postcode.clone()),
        sphere_x: Set(point.map(|point| point.x)),
        sphere_y: Set(point.map(|point| point.y)),
        sphere_z: Set(point.map(|point| point.z)),
    }
}

async fn put_place_rows(tx: &Tx, rows: Vec<service_place::ActiveModel>) -> Outcome<()> {
    use service_place::Column;
    let renewed = [Column::Postcode, Column::SphereX, Column::SphereY, Column::SphereZ];
    let conflict = OnConflict::columns([Column::ResourceId, Column::HsdsId]).update_columns(renewed).to_owned();
    // The last row of one key counts: PostgreSQL refuses to write one twice in a statement.
    for rows in once(rows, |row| (row.resource_id.clone().take(), row.hsds_id.clone().take())).chunks(AT_ONCE) {
        let insert = service_place::Entity::insert_many(rows.to_vec()).on_conflict(conflict.clone());
        insert.exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Writes down which words say something about services, and what is new about these words.
async fn put_terms(tx: &Tx, all: Vec<(Uuid, Vec<Term>)>) -> Outcome<()> {
    use taxonomy_term::Column;
    let (mut vocabularies, mut words, mut said) = (Vec::new(), Vec::new(), Vec::new());
    for (resource, terms) in all {
        for term in terms {
            let vocabulary = term.taxonomy.zip(term.taxonomy_record);
            vocabularies.extend(vocabulary.map(|(id, hsds)| taxonomy::ActiveModel { id: Set(id), hsds: Set(hsds) }));
            said.push(service_term::ActiveModel { resource_id: Set(resource), term_id: Set(term.id) });
            words.push(taxonomy_term::ActiveModel {
                id: Set(term.id),
                taxonomy_id: Set(term.taxonomy),
                parent_id: Set(term.parent),
                hsds: Set(term.record),
            });
        }
    }
    for rows in once(vocabularies, |row| row.id.clone().take()).chunks(AT_ONCE) {
        let conflict = OnConflict::column(taxonomy::Column::Id).update_column(taxonomy::Column::Hsds).to_owned();
        let insert = taxonomy::Entity::insert_many(rows.to_vec()).on_conflict(conflict);
        insert.exec_without_returning(tx.conn()).await?;
    }
    for rows in once(words, |row| row.id.clone().take()).chunks(AT_ONCE) {
        let renewed = [Column::TaxonomyId, Column::ParentId, Column::Hsds];
        let conflict = OnConflict::column(Column::Id).update_columns(renewed).to_owned();
        let insert = taxonomy_term::Entity::insert_many(rows.to_vec()).on_conflict(conflict);
        insert.exec_without_returning(tx.conn()).await?;
    }
    for rows in said.chunks(AT_ONCE) {
        service_term::Entity::insert_many(rows.to_vec()).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// One row for each key: the last.
fn once<Row, Key: std::hash::Hash + Eq>(rows: Vec<Row>, key: impl Fn(&Row) -> Key) -> Vec<Row> {
    let mut places: HashMap<Key, usize> = HashMap::new();
    let mut kept: Vec<Row> = Vec::new();
    for row in rows {
        match places.get(&key(&row)).and_then(|place| kept.get_mut(*place)) {
            Some(earlier) => *earlier = row,
            None => {
                places.insert(key(&row), kept.len());
                kept.push(row);
            }
        }
    }
    kept
}

//! What was listed before directories could ask by places and words is found by them as well.

use entity::{organization, resource, service, service_place, service_term, taxonomy, taxonomy_term};
use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::prelude::Uuid;
use sea_orm_migration::sea_orm::{DatabaseConnection, EntityTrait};
use serde_json::json;

use super::{databases, rows};

/// The last step before there were places and words.
const BEFORE: Option<u32> = Some(25);

#[tokio::test]
async fn what_was_listed_has_its_places_and_words_on_sqlite() {
    what_was_listed_has_its_places_and_words(databases::sqlite_at(BEFORE).await).await;
}

#[tokio::test]
async fn what_was_listed_has_its_places_and_words_on_postgresql() {
    databases::postgres_at(BEFORE, "directory", what_was_listed_has_its_places_and_words).await;
}

async fn what_was_listed_has_its_places_and_words(db: DatabaseConnection) {
    let [place, term, taxonomy] = [1, 2, 3].map(|n| Uuid::from_u128(0x6f0f_5a52 << 96 | n));
    let attribute = json!({ "taxonomy_term": {
        "id": term, "name": "Talking", "taxonomy_detail": { "id": taxonomy, "name": "Ways to help" },
    } });
    let record = json!({
        "service_at_locations": [{
            "id": place,
            "location": { "latitude": 0, "longitude": 90, "addresses": [{ "postal_code": "se1 9-pd" }] },
            "attributes": [attribute],
        }, { "id": "seven" }],
        "attributes": [attribute],
        "organization": { "attributes": [{ "taxonomy_term": { "id": place, "name": "Theirs" } }] },
    });
    let resource = resource::Model { author_id: None, ..rows::resource(1) };
    let service = service::Model { hsds: record, ..rows::service(1) };
    organization::Entity::insert(rows::uncorrected_organization(1)).exec(&db).await.expect("an organization");
    resource::Entity::insert(rows::uncared_resource(resource)).exec(&db).await.expect("a resource");
    service::Entity::insert(rows::uncorrected_service(service)).exec(&db).await.expect("a service");

    Migrator::up(&db, None).await.expect("the rest of the steps");
    let places = service_place::Entity::find().all(&db).await.expect("places");
    let [found] = places.as_slice() else { unreachable!("one place: {places:?}") };
    assert_eq!((found.hsds_id, found.postcode.as_deref()), (place, Some("SE19PD")));
    assert!(found.sphere_y.is_some_and(|y| (y - 1.0).abs() < 1e-9), "{found:?}");
    let terms = taxonomy_term::Entity::find().all(&db).await.expect("words");
    let [found] = terms.as_slice() else { unreachable!("one word: {terms:?}") };
    assert_eq!((found.id, found.taxonomy_id), (term, Some(taxonomy)));
    assert_eq!(taxonomy::Entity::find().all(&db).await.expect("vocabularies").len(), 1);
    assert_eq!(service_term::Entity::find().all(&db).await.expect("what is said").len(), 1);
}

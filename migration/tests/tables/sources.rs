//! Of what was archived before imports noted it, what was closed where it came from is known to be theirs.

use entity::{organization, resource, service};
use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::{DatabaseConnection, EntityTrait};
use serde_json::json;

use super::{databases, rows};

/// The last step before that was noted.
const BEFORE: Option<u32> = Some(26);

#[tokio::test]
async fn what_an_import_took_back_is_known_on_sqlite() {
    what_an_import_took_back_is_known(databases::sqlite_at(BEFORE).await).await;
}

#[tokio::test]
async fn what_an_import_took_back_is_known_on_postgresql() {
    databases::postgres_at(BEFORE, "sources", what_an_import_took_back_is_known).await;
}

async fn what_an_import_took_back_is_known(db: DatabaseConnection) {
    for (n, status) in [(1, "defunct"), (2, "active")] {
        let resource = resource::Model { author_id: None, ..rows::resource(n) };
        let service = service::Model { hsds: json!({ "status": status }), ..rows::service(n) };
        organization::Entity::insert(rows::uncorrected_organization(n)).exec(&db).await.expect("an organization");
        resource::Entity::insert(rows::uncared_resource(resource)).exec(&db).await.expect("a resource");
        service::Entity::insert(rows::uncorrected_service(service)).exec(&db).await.expect("a service");
    }
    Migrator::up(&db, None).await.expect("the rest of the steps");
    let withdrawn = async |n| {
        let found = service::Entity::find_by_id(rows::id(n)).one(&db).await.expect("services");
        found.expect("a service").withdrawn_at
    };
    assert_eq!(withdrawn(1).await, rows::resource(1).archived_at, "closed where it came from");
    assert_eq!(withdrawn(2).await, None, "people took it back");
}

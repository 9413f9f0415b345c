//! Who looks after what was published before anybody was asked to.

use entity::resource::ResourceStatus;
use entity::{member, resource};
use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::{DatabaseConnection, EntityTrait, IntoActiveModel};

use super::{databases, rows};

/// The last step before the one that is tried.
const BEFORE: Option<u32> = Some(29);

#[tokio::test]
async fn who_wrote_it_looks_after_it_on_sqlite() {
    who_wrote_it_looks_after_it(databases::sqlite_at(BEFORE).await).await;
}

#[tokio::test]
async fn who_wrote_it_looks_after_it_on_postgresql() {
    databases::postgres_at(BEFORE, "care", who_wrote_it_looks_after_it).await;
}

async fn who_wrote_it_looks_after_it(db: DatabaseConnection) {
    for (n, status) in [(1, ResourceStatus::Published), (2, ResourceStatus::Draft)] {
        member::Entity::insert(rows::member(n).into_active_model()).exec(&db).await.expect("a member");
        let resource = rows::uncared_resource(resource::Model { status, ..rows::resource(n) });
        resource::Entity::insert(resource).exec(&db).await.expect("a resource");
    }
    Migrator::up(&db, None).await.expect("the rest of the steps");
    let owner = async |n| {
        let found = resource::Entity::find_by_id(rows::id(n)).one(&db).await.expect("resources");
        found.expect("a resource").owner_id
    };
    assert_eq!(owner(1).await, Some(rows::id(1)));
    assert_eq!(owner(2).await, None, "nobody reads it yet");
}

//! Whoever wished for a reminder before there could be several keeps it, and whoever has had one is not reminded again.

use entity::{lead_reminder, reminder_lead};
use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, QueryOrder};

use super::{add, databases, rows};

/// A step before there could be several, which has all that this is about.
const BEFORE: Option<u32> = Some(38);

#[tokio::test]
async fn the_one_lead_is_the_first_of_several_on_sqlite() {
    the_one_lead_is_the_first_of_several(databases::sqlite_at(BEFORE).await).await;
}

#[tokio::test]
async fn the_one_lead_is_the_first_of_several_on_postgresql() {
    databases::postgres_at(BEFORE, "leads", the_one_lead_is_the_first_of_several).await;
}

async fn the_one_lead_is_the_first_of_several(db: DatabaseConnection) {
    let db = &db;
    let id = |n: u8| match db.get_database_backend() {
        DbBackend::Sqlite => format!("X'{}'", rows::id(n).simple()),
        _ => format!("'{}'", rows::id(n)),
    };
    for n in 1..=2 {
        let member = format!(
            "INSERT INTO member (id, email, display_name, password_failures, language, time_zone, created_at)
            VALUES ({}, '{n}@example.org', 'Somebody', 0, 'en', 'UTC', '2026-11-24T08:00:00+00:00')",
            id(n)
        );
        db.execute_unprepared(&member).await.expect("a member");
    }
    let wish = format!("INSERT INTO reminder_preference (member_id, lead_minutes) VALUES ({}, 60)", id(1));
    db.execute_unprepared(&wish).await.expect("what she wishes for");
    add(db, rows::topic(1)).await.expect("a topic");
    add(db, rows::meeting(1)).await.expect("a meeting");
    add(db, rows::occurrence(1)).await.expect("a date");
    for n in 1..=2 {
        let reminder = entity::reminder::Model { occurrence_id: rows::id(1), ..rows::reminder(n) };
        add(db, reminder).await.expect("a reminder that has left");
    }

    Migrator::up(db, None).await.expect("the rest of the steps");
    let wishes = reminder_lead::Entity::find().all(db).await;
    assert_eq!(wishes, Ok(vec![reminder_lead::Model { member_id: rows::id(1), minutes: 60 }]));
    let left = lead_reminder::Entity::find().order_by_asc(lead_reminder::Column::MemberId).all(db).await;
    let had =
        |n, lead_minutes| lead_reminder::Model { occurrence_id: rows::id(1), lead_minutes, ..rows::lead_reminder(n) };
    assert_eq!(left, Ok(vec![had(1, 60), had(2, 120)]), "who said nothing was reminded two hours before");
}

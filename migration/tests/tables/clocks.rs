//! Requests that waited before mentorships had clocks are given theirs.

use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::prelude::Uuid;
use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait};

use super::{databases, rows};

/// The last step before there were clocks.
const BEFORE: Option<u32> = Some(17);

#[tokio::test]
async fn requests_that_wait_have_a_clock_on_sqlite() {
    waiting_requests_are_wound(databases::sqlite_at(BEFORE).await).await;
}

#[tokio::test]
async fn requests_that_wait_have_a_clock_on_postgresql() {
    databases::postgres_at(BEFORE, "clocks", waiting_requests_are_wound).await;
}

async fn waiting_requests_are_wound(db: DatabaseConnection) {
    let at = "'2026-11-24T08:00:00+00:00'";
    let id = |n: u8| match db.get_database_backend() {
        DbBackend::Sqlite => format!("X'{}'", rows::id(n).simple()),
        _ => format!("'{}'", rows::id(n)),
    };
    for n in 1..=3 {
        let member = format!(
            "INSERT INTO member (id, email, display_name, password_failures, language, time_zone, created_at)
            VALUES ({}, '{n}@example.org', 'Somebody', 0, 'en', 'UTC', {at})",
            id(n)
        );
        db.execute_unprepared(&member).await.expect("a member");
    }
    for (n, mentee, state) in [(1, 2, "requested"), (2, 3, "active")] {
        let mentorship = format!(
            "INSERT INTO mentorship (id, mentor_id, mentee_id, state, requested_at)
            VALUES ({}, {}, {}, '{state}', {at})",
            id(n),
            id(1),
            id(mentee)
        );
        db.execute_unprepared(&mentorship).await.expect("a mentorship");
    }

    Migrator::up(&db, None).await.expect("the rest of the steps");
    let jobs = entity::job::Entity::find().all(&db).await.expect("jobs");
    let [job] = jobs.as_slice() else { unreachable!("one job, for the one that waits: {jobs:?}") };
    assert_eq!((job.kind.as_str(), &job.payload["from"]), ("mentorship.lapse", &"requested".into()));
    let named: Option<Uuid> = job.payload["mentorship"].as_str().and_then(|id| id.parse().ok());
    assert_eq!(named, Some(rows::id(1)));
    let mentorships = entity::mentorship::Entity::find().all(&db).await.expect("mentorships");
    assert!(mentorships.iter().all(|row| row.mentor_knows && row.lapses_at.is_none()));
}

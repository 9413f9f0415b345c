//! Those who had answered before there was a line stand in it in the order of their answers.

use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseConnection, Statement};

use super::databases;

/// The last step before there was a line.
const BEFORE: Option<u32> = Some(12);

#[tokio::test]
async fn who_had_answered_stands_in_the_line_on_sqlite() {
    earlier_answers_have_numbers(databases::sqlite_at(BEFORE).await).await;
}

#[tokio::test]
async fn who_had_answered_stands_in_the_line_on_postgresql() {
    databases::postgres_at(BEFORE, "line", earlier_answers_have_numbers).await;
}

fn id(n: u8) -> String {
    format!("'00000000-0000-7000-8000-0000000000{n:02}'")
}

async fn earlier_answers_have_numbers(db: DatabaseConnection) {
    let at = |hour: u8| format!("'2026-11-24T{hour:02}:00:00+00:00'");
    for n in 1..=3 {
        run(
            &db,
            format!(
                "INSERT INTO member (id, email, display_name, password_failures, language, time_zone, created_at)
            VALUES ({}, '{n}@example.org', 'Somebody', 0, 'en', 'UTC', {})",
                id(n),
                at(8)
            ),
        )
        .await;
    }
    run(
        &db,
        format!(
            "INSERT INTO meeting (id, source_language, rrule, starts_at_local, time_zone, duration_minutes, format,
            expanded_until, created_at, updated_at)
        VALUES ({}, 'en', 'FREQ=WEEKLY', '2026-11-24T19:00:00', 'UTC', 60, 'online', {at}, {at}, {at})",
            id(1),
            at = at(8)
        ),
    )
    .await;
    for n in 1..=2 {
        run(
            &db,
            format!(
                "INSERT INTO occurrence (id, meeting_id, original_starts_at, starts_at, ends_at, status, going)
            VALUES ({}, {}, {at}, {at}, {at}, 'scheduled', 2)",
                id(n),
                id(1),
                at = at(20 + n)
            ),
        )
        .await;
    }
    // Of the first date: who was written down last had answered first.
    for (n, date, member, hour, status) in
        [(1, 1, 1, 12, "going"), (2, 1, 2, 11, "withdrawn"), (3, 1, 3, 10, "going"), (4, 2, 1, 12, "going")]
    {
        run(
            &db,
            format!(
                "INSERT INTO rsvp (id, occurrence_id, member_id, status, answered_at)
            VALUES ({}, {}, {}, '{status}', {})",
                id(n),
                id(date),
                id(member),
                at(hour)
            ),
        )
        .await;
    }
    Migrator::up(&db, None).await.expect("the rest of the steps");

    let answers = numbers(&db, "SELECT number FROM rsvp ORDER BY id").await;
    assert_eq!(answers, [3, 2, 1, 1]);
    let asked = numbers(&db, "SELECT asked FROM occurrence ORDER BY id").await;
    assert_eq!(asked, [3, 1]);
    let twice = format!(
        "INSERT INTO rsvp (id, occurrence_id, member_id, number, status, answered_at) VALUES ({}, {}, {}, 9, 'going', {})",
        id(9),
        id(1),
        id(1),
        at(13)
    );
    assert!(db.execute_unprepared(&twice).await.is_err(), "one answer each");
}

async fn run(db: &DatabaseConnection, statement: String) {
    db.execute_unprepared(&statement).await.expect(&statement);
}

async fn numbers(db: &DatabaseConnection, query: &str) -> Vec<i32> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), query)).await.expect(query);
    rows.iter().map(|row| row.try_get_by_index(0).expect("a number")).collect()
}

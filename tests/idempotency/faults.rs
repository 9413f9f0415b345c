//! Faults made to order, by the database's own means: nothing in the product knows of them.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// How many backends of this PostgreSQL database wait for a lock.
pub const WAITING: &str = "SELECT COUNT(*) AS n FROM pg_stat_activity \
                           WHERE datname = current_database() AND wait_event_type = 'Lock'";

/// Has a kind of statement fail from now on: `event` is `INSERT`, `UPDATE` or `DELETE`, and `when` a condition
/// on the row. On PostgreSQL it fails as if the server were about to stop.
pub async fn forbid(conn: &impl ConnectionTrait, table: &str, event: &str, when: &str) {
    let trigger = format!("CREATE TRIGGER forbidden_{event} BEFORE {event} ON {table} FOR EACH ROW WHEN ({when})");
    if conn.get_database_backend() == DbBackend::Sqlite {
        return run(conn, &format!("{trigger} BEGIN SELECT RAISE(ABORT, 'forbidden'); END")).await;
    }
    let refuse = "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS \
                  $$ BEGIN RAISE EXCEPTION 'forbidden' USING ERRCODE = '57P03'; END $$";
    run(conn, refuse).await;
    run(conn, &format!("{trigger} EXECUTE FUNCTION refuse()")).await;
}

/// Allows it again.
pub async fn allow(conn: &impl ConnectionTrait, table: &str, event: &str) {
    let on = if conn.get_database_backend() == DbBackend::Sqlite { String::new() } else { format!(" ON {table}") };
    run(conn, &format!("DROP TRIGGER forbidden_{event}{on}")).await;
}

/// Runs a statement.
pub async fn run(conn: &impl ConnectionTrait, sql: &str) {
    conn.execute_unprepared(sql).await.unwrap();
}

/// What the statement counts as `n`.
pub async fn count(conn: &impl ConnectionTrait, sql: &str) -> i64 {
    let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

/// Waits until the statement counts something.
pub async fn until(conn: &impl ConnectionTrait, sql: &str) {
    for _ in 0..400 {
        if count(conn, sql).await > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("it never came to {sql}");
}

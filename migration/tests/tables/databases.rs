//! An empty, migrated database for one test.

use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr};
use tokio::task::LocalSet;

/// SQLite in memory.
pub async fn sqlite() -> DatabaseConnection {
    sqlite_at(None).await
}

/// SQLite in memory after so many steps: one connection, for each would have a database of its own.
pub async fn sqlite_at(steps: Option<u32>) -> DatabaseConnection {
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(1);
    migrated(options, steps).await.expect("SQLite in memory, migrated")
}

/// Runs a test in a PostgreSQL database of its own, dropped afterwards; says so when there is no server.
pub async fn postgres(name: &str, test: impl AsyncFnOnce(DatabaseConnection) + 'static) {
    postgres_at(None, name, test).await;
}

/// The same after so many steps.
pub async fn postgres_at(steps: Option<u32>, name: &str, test: impl AsyncFnOnce(DatabaseConnection) + 'static) {
    let server = server();
    let mut options = ConnectOptions::new(format!("{server}/postgres"));
    options.acquire_timeout(Duration::from_secs(5));
    let admin = match Database::connect(options).await {
        Ok(admin) => admin,
        Err(error) => return eprintln!("SKIPPED on PostgreSQL: no server at {server} ({error})"),
    };
    let database = format!("waymark_migration_{name}_{}", std::process::id());
    let drop = format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    admin.execute_unprepared(&drop).await.expect("no database of that name");
    admin.execute_unprepared(&format!("CREATE DATABASE {database}")).await.expect("a new database");
    let db = migrated(ConnectOptions::new(format!("{server}/{database}")), steps).await;

    // A task of its own, so that the database is dropped also when the test fails.
    let tasks = LocalSet::new();
    let run = tasks.spawn_local(async move { test(db.expect("PostgreSQL, migrated")).await });
    let outcome = tasks.run_until(run).await;
    admin.execute_unprepared(&drop).await.expect("the database dropped");
    outcome.expect("the test passed on PostgreSQL");
}

async fn migrated(options: ConnectOptions, steps: Option<u32>) -> Result<DatabaseConnection, DbErr> {
    let db = Database::connect(options).await?;
    Migrator::up(&db, steps).await?;
    Ok(db)
}

/// The server without a database's name; one given in `TEST_POSTGRES_URL` is not touched.
#[expect(clippy::disallowed_methods, reason = "a setting of this test, not of the program")]
fn server() -> String {
    let url = std::env::var("TEST_POSTGRES_URL").unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432/".to_owned());
    let authority = url.find("://").map_or(0, |scheme| scheme + 3);
    let end = url[authority..].find('/').map_or(url.len(), |slash| authority + slash);
    url[..end].to_owned()
}

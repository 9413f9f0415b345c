//! A server that is killed in the middle of a mutation: the retry makes the change if it was not made, and
//! never makes it twice. The moment is found by a trigger that waits for a lock which the test holds.

use std::time::Duration;

use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use serde_json::Value;

use super::faults::{WAITING, count, run, until};
use super::{KEY, create};
use crate::killed::join;
use crate::support::database::{Kind, TestDatabase};
use crate::support::process::Process;
use crate::support::smtp::SmtpServer;

#[tokio::test(flavor = "multi_thread")]
async fn between_the_change_and_its_answer() {
    let outcome = killed_when("NEW.answer IS NOT NULL").await;
    assert!(outcome.is_none_or(|code| code == "IDEMPOTENCY_ANSWER_LOST"));
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_change_is_made() {
    let outcome = killed_when("NEW.has_effect AND NOT OLD.has_effect").await;
    assert!(outcome.is_none_or(|code| code.is_empty()), "it was made by the retry");
}

/// Kills the server when it is about to write a record of which this is true, sends the request again, and gives
/// the code of what comes back; `None` where there is no PostgreSQL.
async fn killed_when(moment: &str) -> Option<String> {
    let database = TestDatabase::create(Kind::Postgres).await?;
    let (smtp, folder, url) = (SmtpServer::start().await, std::env::temp_dir(), database.url());
    let settings = [("DATABASE_URL", url.as_str()), ("SMTP_URL", smtp.url()), ("WAYMARK_LIMIT_QUERY_SECONDS", "5")];
    let conn = only_connection(&url).await;

    let server = Process::start(&folder, &settings).await;
    let sami = join(&server, &smtp, "sami").await.with_key(KEY);
    let wait = "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS \
                $$ BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NEW; END $$";
    run(&conn, wait).await;
    let trigger = "CREATE TRIGGER moment BEFORE UPDATE ON idempotency_record FOR EACH ROW";
    run(&conn, &format!("{trigger} WHEN ({moment}) EXECUTE FUNCTION wait()")).await;
    run(&conn, "SELECT pg_advisory_lock(7)").await;
    let first = tokio::spawn(async move { create(&sami, "Breathe").await });
    until(&conn, WAITING).await;
    first.abort();
    server.kill();
    // What the server had sent before it died must not be done after its death. Other tests' databases are theirs.
    let waiting = "datname = current_database() AND wait_event_type = 'Lock'";
    run(&conn, &format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {waiting}")).await;
    run(&conn, "DROP TRIGGER moment ON idempotency_record").await;
    run(&conn, "SELECT pg_advisory_unlock(7)").await;

    let server = Process::start(&folder, &settings).await;
    let sami = join(&server, &smtp, "sami").await.with_key(KEY);
    let mut code = "IDEMPOTENCY_KEY_IN_USE".to_owned();
    while code == "IDEMPOTENCY_KEY_IN_USE" {
        // Whoever asks without a pause has spent her budget before the dead server's claim runs out.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let answer = create(&sami, "Breathe").await;
        code = if answer.body["errors"] == Value::Null { String::new() } else { answer.code().to_owned() };
    }
    assert_eq!(count(&conn, "SELECT COUNT(*) AS n FROM resource").await, 1, "made once");
    server.kill();
    conn.close().await.unwrap();
    database.discard().await;
    Some(code)
}

/// One connection, so that a lock of its session is the test's.
async fn only_connection(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).min_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}

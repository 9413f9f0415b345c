//! What a database does for an answer.

use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::SecondsFormat;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Values};
use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Executor};

use crate::house::{House, Kind};

/// Every statement that a server sends.
pub struct Heard(Arc<Mutex<Vec<Statement>>>);

impl Heard {
    /// Listens to what this server sends from now on.
    pub fn of(house: &House) -> Self {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = Arc::clone(&heard);
        house.app.db.listen_in(move |statement| ears.lock().unwrap().push(statement.clone()));
        Self(heard)
    }

    fn take(&self) -> Vec<Statement> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// What its work is counted in.
pub fn unit(kind: Kind) -> &'static str {
    match kind {
        Kind::Sqlite => "work in steps of SQLite's machine",
        Kind::Postgres => "work in rows that scans came upon, and blocks",
    }
}

/// What the database does for this answer, in its own unit.
pub async fn of((house, heard): &(House, Heard), query: &str, variables: &Value) -> String {
    heard.take();
    house.ask(query, variables).await;
    let statements = heard.take();
    match house.app.db.reader.get_database_backend() {
        DbBackend::Postgres => {
            let (mut rows, mut blocks) = (0.0, 0.0);
            for statement in statements {
                let plan = explained(house, statement).await;
                rows += scanned(&plan);
                blocks += number(&plan, "Shared Hit Blocks") + number(&plan, "Shared Read Blocks");
            }
            format!("{rows} rows, {blocks} bl.")
        }
        _ => format!("{} steps", steps(house, &statements).await),
    }
}

async fn explained(house: &House, statement: Statement) -> Value {
    let sql = format!("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {}", statement.sql);
    let row = house.app.db.reader.query_one_raw(Statement { sql, ..statement }).await.unwrap().unwrap();
    let plan: Value = row.try_get("", "QUERY PLAN").unwrap();
    plan[0]["Plan"].clone()
}

/// How many rows scans came upon, taken or not.
fn scanned(plan: &Value) -> f64 {
    let below: f64 = plan["Plans"].as_array().into_iter().flatten().map(scanned).sum();
    let is_scan = plan["Node Type"].as_str().is_some_and(|node| node.contains("Scan") && node != "Bitmap Heap Scan");
    let each = number(plan, "Actual Rows") + number(plan, "Rows Removed by Filter");
    below + if is_scan { each * number(plan, "Actual Loops") } else { 0.0 }
}

fn number(plan: &Value, name: &str) -> f64 {
    plan[name].as_f64().unwrap_or_default()
}

/// How many steps SQLite's machine takes.
async fn steps(house: &House, statements: &[Statement]) -> u64 {
    let options = SqliteConnectOptions::from_str(house.app.config.database.url()).unwrap();
    let mut conn = options.connect().await.unwrap();
    let steps = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&steps);
    conn.lock_handle().await.unwrap().set_progress_handler(1, move || {
        counter.fetch_add(1, Ordering::Relaxed);
        true
    });
    for statement in statements {
        conn.fetch_all(AssertSqlSafe(as_kept(statement).to_string())).await.unwrap();
    }
    steps.load(Ordering::Relaxed)
}

/// The same with moments as they are kept: written out by the builder, they would have no `T`, and sort differently.
fn as_kept(statement: &Statement) -> Statement {
    let kept = |value: &sea_orm::Value| match value {
        sea_orm::Value::ChronoDateTimeUtc(Some(at)) => at.to_rfc3339_opts(SecondsFormat::AutoSi, false).into(),
        other => other.clone(),
    };
    let values = statement.values.as_ref().map(|values| Values(values.0.iter().map(kept).collect()));
    Statement { values, ..statement.clone() }
}

//! How much there is in the database: rows, and the sums of all numbers in them, so that a version, a count
//! or a place that moved twice is seen as well as a row too many.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};

use crate::support::waymark::Waymark;

/// What is counted, by the name of the table and the column.
pub type Figures = BTreeMap<String, i64>;

/// What may differ: the records of the keys themselves, and numbers that go up by one each time that something is
/// published or changed, wherever they are written down.
const UNCOUNTED: [&str; 6] = [
    "idempotency_record",
    "conduct.version",
    "change.position",
    "webhook.position",
    "webhook_delivery.position",
    "webhook_delivery.after_position",
];

/// How things stand.
pub async fn figures(t: &Waymark) -> Figures {
    let conn = &t.app.db.writer;
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (table, column, kind) in columns(conn).await {
        let numbers = tables.entry(table.clone()).or_default();
        let is_number = kind.contains("int") && !kind.contains("interval");
        if is_number && !UNCOUNTED.contains(&format!("{table}.{column}").as_str()) {
            numbers.push(column);
        }
    }
    let mut figures = Figures::from([("letters".to_owned(), t.smtp.letters().len().try_into().unwrap())]);
    for (table, numbers) in tables.into_iter().filter(|(table, _)| !UNCOUNTED.contains(&table.as_str())) {
        let sums = numbers.iter().map(|column| format!(", COALESCE(CAST(SUM({column}) AS BIGINT), 0) AS {column}"));
        let query = format!("SELECT COUNT(*) AS all_rows{} FROM {table}", sums.collect::<String>());
        let row =
            conn.query_one_raw(Statement::from_string(conn.get_database_backend(), query)).await.unwrap().unwrap();
        for figure in std::iter::once("all_rows").chain(numbers.iter().map(String::as_str)) {
            figures.insert(format!("{table}.{figure}"), row.try_get("", figure).unwrap());
        }
    }
    figures
}

/// By how much each figure is another.
pub fn grown(before: &Figures, after: &Figures) -> Figures {
    let grown = after.iter().map(|(name, figure)| (name.clone(), figure - before[name]));
    grown.filter(|(_, by)| *by != 0).collect()
}

/// Every column of every table: the table, its name, and its type in the database's words.
async fn columns(conn: &DatabaseConnection) -> Vec<(String, String, String)> {
    let query = match conn.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT t.name AS place, c.name AS name, c.type AS kind FROM sqlite_master t \
             JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
        }
        _ => {
            "SELECT table_name::text AS place, column_name::text AS name, data_type::text AS kind \
             FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), query)).await.unwrap();
    let text = |row: &sea_orm::QueryResult, name| row.try_get::<String>("", name).unwrap();
    rows.iter().map(|row| (text(row, "place"), text(row, "name"), text(row, "kind").to_lowercase())).collect()
}

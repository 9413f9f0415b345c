//! A trial says what would become of each record, and changes nothing; the report is for people and for programs.

use std::collections::BTreeMap;

use insta::{assert_json_snapshot, assert_snapshot};
use macro_rules_attribute::apply;
use sea_orm::{FromQueryResult, JsonValue, Statement};
use serde_json::{Value, json};
use waymark::resource::Order;

use super::{command, example, id, import, import_as, order, partner, talks, told, with};
use crate::support::waymark::{Waymark, on_both_databases};

/// Every row of every table that an import writes to.
async fn rows(t: &Waymark) -> BTreeMap<&'static str, Vec<String>> {
    let tables = [
        "resource",
        "resource_text",
        "resource_format",
        "resource_revision",
        "service",
        "service_place",
        "service_term",
        "service_source",
        "taxonomy",
        "taxonomy_term",
        "organization",
        "change",
        "job",
    ];
    let mut all = BTreeMap::new();
    for table in tables {
        let sql = format!("SELECT * FROM {table}");
        let statement = Statement::from_string(t.app.db.writer.get_database_backend(), sql);
        let found = JsonValue::find_by_statement(statement).all(&t.app.db.writer).await.unwrap();
        let mut found: Vec<String> = found.iter().map(JsonValue::to_string).collect();
        found.sort();
        all.insert(table, found);
    }
    all
}

/// A list in which something becomes of every record.
fn list() -> Value {
    let closed = with(with(talks(), "id", id(1, 2)), "status", json!("defunct"));
    json!([with(example(), "alert", json!("New rooms")), talks(), closed, with(example(), "id", id(1, 1))])
}

/// What is there before.
async fn begin(t: &Waymark) {
    let two = with(talks(), "id", id(1, 2));
    import(t, json!([example(), talks(), two, with(talks(), "id", id(1, 3))])).await;
}

#[apply(on_both_databases!)]
async fn a_trial_changes_nothing_and_tells_the_truth(t: &Waymark) {
    let program = partner(t).await;
    begin(t).await;
    let (rows_before, told_before) = (rows(t).await, told(&program).await);
    assert!(rows_before["service"].len() == 4 && !rows_before["change"].is_empty());
    let whole = Order { is_complete: true, ..order() };
    let trial = import_as(t, list(), &Order { is_trial: true, ..whole.clone() }).await;
    assert_eq!(rows(t).await, rows_before);
    assert_eq!(told(&program).await, told_before);

    let done = import_as(t, list(), &whole).await;
    assert_eq!(format!("{:?}", trial.entries), format!("{:?}", done.entries));
    assert_eq!((trial.counts(), trial.counts().withdrawn), (done.counts(), 2));
    assert_ne!(told(&program).await, told_before);
}

#[apply(on_both_databases!)]
async fn the_report_says_what_became_of_each(t: &Waymark) {
    let program = partner(t).await;
    begin(t).await;
    let folder = std::env::temp_dir().join(format!("waymark_report_{}_{}", std::process::id(), t.address().port()));
    std::fs::create_dir_all(&folder).unwrap();
    let (file, report) = (folder.join("list.json"), folder.join("report.ndjson"));
    let mut bad = with(with(talks(), "id", id(1, 5)), "phones", json!([{ "id": id(2, 1), "number": 49305550 }]));
    bad["url"] = json!("lantern.example");
    let Value::Array(mut all) = list() else { unreachable!() };
    all.push(bad);
    std::fs::write(&file, Value::from(all).to_string()).unwrap();
    let arguments = |more: &'static [&'static str]| {
        let given =
            [file.to_str().unwrap(), "--source", "https://directory.example/services", "--complete", "--report"];
        [&given[..], &[report.to_str().unwrap()], more].concat()
    };
    let lines = || -> Vec<Value> {
        let text = std::fs::read_to_string(&report).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };

    let before = told(&program).await;
    let (held_back, is_well) = command(t, &arguments(&[])).await;
    assert!(!is_well);
    assert_snapshot!("held_back", held_back);
    assert_json_snapshot!("held_back_for_programs", lines());
    assert_eq!(told(&program).await, before);

    let (taken, is_well) = command(t, &arguments(&["--leave-out-bad"])).await;
    assert!(!is_well, "something was left out");
    assert_snapshot!("taken", taken);
    assert_json_snapshot!("taken_for_programs", lines());
    assert_eq!(told(&program).await.len(), 3);

    let (again, _) = command(t, &arguments(&["--leave-out-bad", "--brief", "--dry-run"])).await;
    assert_snapshot!("again", again);

    let (nowhere, is_well) = command(t, &[file.to_str().unwrap(), "--report", "/nowhere/report.ndjson"]).await;
    assert!(!is_well && nowhere.is_empty(), "without a place for the report nothing is taken: {nowhere}");
    std::fs::remove_dir_all(&folder).unwrap();
}

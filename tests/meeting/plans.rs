//! How the databases go about the first page of dates: by walking an index, never by looking at all dates. What this
//! costs in time is for `tests/bench/upcoming.rs`.

use std::sync::{Arc, Mutex};

use macro_rules_attribute::apply;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::json;

use crate::support::many::{self, CITY, VILLAGE};
use crate::support::waymark::{Waymark, on_both_databases};

const PAGE: &str = "query($filter: OccurrenceFilter, $after: String) {
    occurrences(filter: $filter, first: 20, after: $after) { nodes { id } pageInfo { endCursor } }
}";

/// Enough that no planner would rather read everything.
const SERIES: usize = 5_000;

#[apply(on_both_databases!)]
async fn the_first_page_is_a_walk_along_an_index(t: &Waymark) {
    many::fill(&t.app.db.writer, SERIES, 4, t.now()).await;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = Arc::clone(&heard);
    t.app.db.listen_in(move |statement| ears.lock().unwrap().push(statement.clone()));
    let topic = format!("topic_{}", many::TOPIC.simple());
    let near =
        |(latitude, longitude): (f64, f64)| json!({ "latitude": latitude, "longitude": longitude, "kilometres": 25 });
    let evening = json!({ "startsFrom": "18:00", "startsUntil": "21:00", "timeZone": "Europe/Berlin" });
    let all = json!({
        "language": "en", "format": "ONLINE", "accessFacts": ["STEP_FREE"], "weekdays": ["MONDAY", "FRIDAY"],
        "startsFrom": "17:00", "status": "SCHEDULED",
    });
    for (filter, index) in [
        (json!({}), "occurrence_starts_at_"),
        (json!({ "from": "2026-01-20" }), "occurrence_starts_at_"),
        (json!({ "withinMinutes": 60 }), "occurrence_starts_at_"),
        (json!({ "language": "en" }), "occurrence_starts_at_"),
        (json!({ "format": "ONLINE" }), "occurrence_starts_at_"),
        (json!({ "accessFacts": ["STEP_FREE"] }), "occurrence_starts_at_"),
        (json!({ "audience": "WOMEN" }), "occurrence_starts_at_"),
        (evening, "occurrence_starts_at_"),
        (all, "occurrence_status_"),
        (json!({ "status": "CANCELLED" }), "occurrence_status_"),
        (json!({ "language": "ja" }), ""),
        (json!({ "audience": "PROFESSIONALS", "language": "en" }), ""),
        (json!({ "topic": topic }), "occurrence_topic_id_"),
        (json!({ "near": near(CITY) }), "occurrence_"),
        (json!({ "near": near(VILLAGE) }), "occurrence_"),
    ] {
        heard.lock().unwrap().clear();
        let first = t.visitor().ask(PAGE, json!({ "filter": filter })).await.data()["occurrences"].clone();
        let after = json!({ "filter": filter, "after": first["pageInfo"]["endCursor"] });
        t.visitor().ask(PAGE, after).await.data();
        let pages: Vec<Statement> =
            heard.lock().unwrap().iter().filter(|sent| sent.sql.contains("ORDER BY \"occurrence\"")).cloned().collect();
        assert_eq!(pages.len(), 2, "{filter}");
        let is_rare = ["ja", "CANCELLED", "PROFESSIONALS"].iter().any(|word| filter.to_string().contains(word));
        assert_eq!(first["nodes"].as_array().unwrap().is_empty(), is_rare, "{filter}");
        for page in pages {
            let plan = plan(t, &page).await;
            assert!(plan.contains(index), "{filter} walks no {index}: {plan}\n{page}");
            let reads_all = ["SCAN occurrence", "Seq Scan on occurrence "].iter().any(|word| plan.contains(word));
            assert!(!reads_all, "{filter} looks at every date: {plan}\n{page}");
            if index.starts_with("occurrence_") && index != "occurrence_" {
                let sorts = ["Sort", "TEMP B-TREE", "Hash", "SCAN"].iter().any(|word| plan.contains(word));
                assert!(!sorts, "{filter} is not a walk: {plan}\n{page}");
            }
        }
    }
}

/// How the database goes about it, in its own words.
async fn plan(t: &Waymark, page: &Statement) -> String {
    let (explain, column) = match page.db_backend {
        DbBackend::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
        _ => ("EXPLAIN", "QUERY PLAN"),
    };
    let statement = Statement { sql: format!("{explain} {}", page.sql), ..page.clone() };
    let rows = t.app.db.reader.query_all_raw(statement).await.unwrap();
    let lines = rows.into_iter().map(|row| row.try_get::<String>("", column).unwrap());
    lines.collect::<Vec<_>>().join("\n")
}

//! How the databases go about the first page of dates: by walking an index, never by looking at all dates. What this
//! costs in time is for `tests/bench/upcoming.rs`.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use macro_rules_attribute::apply;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};

use crate::support::many::{self, CITY, VILLAGE};
use crate::support::waymark::{Waymark, on_both_databases};

const PAGE: &str = "query($filter: OccurrenceFilter, $after: String) {
    occurrences(filter: $filter, first: 20, after: $after) { nodes { id startsAt } pageInfo { endCursor } }
}";

/// Enough that no planner would rather read everything.
const SERIES: usize = 5_000;

#[apply(on_both_databases!)]
async fn the_first_page_is_a_walk_along_an_index(t: &Waymark) {
    let heard = many_are_asked(t).await;
    let topic = format!("topic_{}", many::TOPIC.simple());
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
        (json!({ "language": "de" }), "occurrence_starts_at_"),
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
        let pages = pages(&heard);
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

#[apply(on_both_databases!)]
async fn the_walk_begins_where_the_page_does(t: &Waymark) {
    let heard = many_are_asked(t).await;
    let hour = |time: &str| Some(time.parse::<DateTime<Utc>>().unwrap());
    let evening = |zone: &str| json!({ "startsFrom": "18:00", "startsUntil": "21:00", "timeZone": zone });
    // It is Monday morning.
    for (filter, expected) in [
        (json!({}), None),
        (json!({ "status": "SCHEDULED", "language": "en" }), None),
        (json!({ "withinMinutes": 60 }), None),
        (json!({ "from": "2026-01-20" }), hour("2026-01-20T00:00:00Z")),
        (json!({ "weekdays": ["SATURDAY", "SUNDAY"] }), hour("2026-01-17T00:00:00Z")),
        (evening("Europe/Berlin"), hour("2026-01-12T17:00:00Z")),
        (json!({ "from": "2026-01-20", "weekdays": ["MONDAY"] }), hour("2026-01-26T00:00:00Z")),
    ] {
        heard.lock().unwrap().clear();
        let first = t.visitor().ask(PAGE, json!({ "filter": filter })).await.data()["occurrences"].clone();
        let after = json!({ "filter": filter, "after": first["pageInfo"]["endCursor"] });
        t.visitor().ask(PAGE, after).await.data();
        let starts = |place: usize| hour(first["nodes"][place]["startsAt"].as_str().unwrap());
        let begins: Vec<_> = pages(&heard).iter().map(beginning).collect();
        // What has been under way for longest is the first of all.
        let expected = if filter.get("language").is_some() { begins[0] } else { expected.or(starts(0)) };
        assert_eq!(begins, [expected, starts(19)], "{filter}");
        assert!(begins[0] <= starts(0) && hour("2026-01-12T07:00:00Z") <= begins[0], "{filter}");
    }
    for (asked, table, index) in [
        (json!({ "filter": {} }), "\"reach\"", "occurrence_reach_"),
        (json!({ "filter": { "language": "ase" } }), "\"meeting_language\"", "meeting_language_language_"),
        (json!({ "filter": { "near": near(VILLAGE) } }), "\"meeting\"", "meeting_sphere_z_sphere_x_"),
    ] {
        heard.lock().unwrap().clear();
        t.visitor().ask(PAGE, asked.clone()).await.data();
        let sent: Vec<Statement> = heard.lock().unwrap().clone();
        let before = sent.iter().take_while(|sent| !is_page(sent)).find(|sent| sent.sql.contains(table));
        let plan = plan(t, before.unwrap()).await;
        assert!(plan.contains(index), "{asked} does not know by {index} what to look for: {plan}");
        assert!(!plan.contains("Seq Scan") && !plan.contains("SCAN occurrence"), "{asked}: {plan}");
    }
}

/// A community with many series; and the statements that it is asked.
async fn many_are_asked(t: &Waymark) -> Arc<Mutex<Vec<Statement>>> {
    many::fill(&t.app.db.writer, SERIES, 4, t.now()).await;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = Arc::clone(&heard);
    t.app.db.listen_in(move |statement| ears.lock().unwrap().push(statement.clone()));
    heard
}

fn near((latitude, longitude): (f64, f64)) -> Value {
    json!({ "latitude": latitude, "longitude": longitude, "kilometres": 25 })
}

fn is_page(sent: &Statement) -> bool {
    sent.sql.contains("ORDER BY \"occurrence\".\"starts_at\" ASC, \"occurrence\".\"id\" ASC")
}

fn pages(heard: &Mutex<Vec<Statement>>) -> Vec<Statement> {
    heard.lock().unwrap().iter().filter(|sent| is_page(sent)).cloned().collect()
}

/// From where on the page walks: the first moment that it names.
fn beginning(page: &Statement) -> Option<DateTime<Utc>> {
    page.values.iter().flat_map(|values| &values.0).find_map(|value| match value {
        sea_orm::Value::ChronoDateTimeUtc(moment) => *moment,
        _ => None,
    })
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

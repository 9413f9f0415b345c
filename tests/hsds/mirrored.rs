//! Whoever pulls only what has changed has, every night, what whoever pulls everything has.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{id, import, partner, with};
use crate::support::chance::Chance;
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// How many nights go by.
const NIGHTS: usize = 12;
/// How many things happen on each day.
const A_DAY: usize = 5;
/// How many services there are at most.
const SERVICES: u32 = 6;

/// What a partner keeps: services by their ids.
#[derive(Debug, Default, PartialEq)]
struct Mirror(BTreeMap<String, Value>);

impl Mirror {
    fn take(&mut self, lines: Vec<Value>) {
        for line in lines {
            let id = line["id"].as_str().unwrap().to_owned();
            match line.get("withdrawn_at") {
                Some(_) => drop(self.0.remove(&id)),
                None => drop(self.0.insert(id, line)),
            }
        }
    }
}

#[apply(on_both_databases!)]
async fn a_nightly_pull_of_what_has_changed_equals_a_pull_of_everything(t: &Waymark) {
    let (program, anneke) = (partner(t).await, t.member_with_role("Anneke", "MODERATOR").await);
    let (mut chance, mut mirror, mut pulled_at, mut seen) = (Chance::new(6), Mirror::default(), None, 0);
    for night in 0..NIGHTS {
        for _ in 0..A_DAY {
            t.advance(TimeDelta::seconds(chance.below(2).into()));
            happen(t, &program, &anneke, &mut chance).await;
        }
        let now = t.now();
        let since: Option<String> = pulled_at.map(|at: chrono::DateTime<chrono::Utc>| at.to_rfc3339());
        let changed = since.map(|at| format!("&modified_after={}", at.replace('+', "%2B"))).unwrap_or_default();
        mirror.take(program.lines(&format!("/hsds/services?full=true&format=ndjson{changed}")).await);
        pulled_at = Some(now);
        let mut whole = Mirror::default();
        whole.take(program.lines("/hsds/services?full=true&format=ndjson").await);
        assert_eq!(mirror, whole, "night {night}");
        seen = seen.max(whole.0.len());
    }
    assert!(seen >= 3, "something was there to mirror: {seen}");
}

/// One of the things that happen to a listing.
async fn happen(t: &Waymark, program: &Client, anneke: &Person, chance: &mut Chance) {
    let number = chance.below(SERVICES);
    let record = json!({
        "id": id(1, number.into()), "name": format!("Service {number}.{}", chance.below(3)), "status": "active",
        "description": "For everybody.",
        "organization": { "id": id(2, (number % 2).into()), "name": format!("House {}", chance.below(3)), "description": "" },
    });
    let listed = "query { resources(kind: SERVICE, first: 50) { nodes { id service { hsdsId } } } }";
    let nodes = program.ask(listed, Value::Null).await.data()["resources"]["nodes"].clone();
    let own = nodes.as_array().unwrap().iter().find(|node| node["service"]["hsdsId"] == record["id"]);
    let resource = own.map(|node| node["id"].clone());
    let client = &anneke.client;
    match (chance.below(6), resource) {
        (0, Some(resource)) => {
            let input =
                json!({ "resource": resource, "language": "es", "title": format!("Servicio {}", chance.below(9)) });
            client.change("translateResource", input, "resource { id }").await;
        }
        (1, Some(resource)) => {
            let input = json!({ "resource": resource, "language": "es" });
            client.change("reviewTranslation", input, "resource { id }").await;
        }
        (2, Some(resource)) => {
            let input = json!({ "resource": resource, "summary": format!("In other words {}.", chance.below(9)) });
            client.change("reviseResource", input, "resource { id }").await;
        }
        (3, Some(resource)) => {
            client.change("archiveResource", json!({ "resource": resource }), "resource { id }").await;
        }
        (4, Some(_)) => drop(import(t, with(record, "status", json!("inactive"))).await),
        _ => drop(import(t, record).await),
    }
}

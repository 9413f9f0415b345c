//! Twelve languages, each with a table of what people type and what they should find first. The same dozen resources are
//! there in all of them, so that each search has to find its way past eleven other languages.

use std::collections::BTreeMap;
use std::fmt::Write;

use insta::assert_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{marked, published, search, translated};
use crate::support::waymark::{Waymark, on_both_databases};

/// The tables, by language: `key: title | summary` for a resource, `? typed = key` for a search.
const TABLES: [(&str, &str); 12] = [
    ("en", include_str!("words/en.txt")),
    ("de", include_str!("words/de.txt")),
    ("es", include_str!("words/es.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("hi", include_str!("words/hi.txt")),
    ("zh-Hans", include_str!("words/zh-Hans.txt")),
    ("ja", include_str!("words/ja.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("tr", include_str!("words/tr.txt")),
    ("pt-BR", include_str!("words/pt-BR.txt")),
    ("th", include_str!("words/th.txt")),
];

/// How many searches each table has at least.
const SEARCHES: usize = 12;

/// The resources of a table: key, title and summary.
fn texts(table: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    table.lines().filter(|line| !line.starts_with('?')).map(|line| {
        let (key, text) = line.split_once(": ").unwrap();
        let (title, summary) = text.split_once(" | ").unwrap();
        (key, title, summary)
    })
}

/// The searches of a table: what is typed, and the key of what should be found first.
fn searches(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().filter_map(|line| line.strip_prefix("? ")?.rsplit_once(" = "))
}

/// The keys of the resources by their ids.
async fn library(t: &Waymark) -> BTreeMap<String, String> {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "MODERATOR").await);
    let mut keys = BTreeMap::new();
    let mut ids: BTreeMap<&str, Value> = BTreeMap::new();
    for (language, table) in TABLES {
        for (key, title, summary) in texts(table) {
            if let Some(id) = ids.get(key) {
                translated(&layla, &anneke, id, language, title, summary).await;
            } else {
                let input = json!({ "kind": "GUIDE", "language": language, "title": title, "summary": summary });
                let id = published(&layla, &anneke, input).await;
                keys.insert(id.as_str().unwrap().to_owned(), key.to_owned());
                ids.insert(key, id);
            }
        }
    }
    keys
}

#[apply(on_both_databases!)]
async fn what_people_type_finds_what_they_mean(t: &Waymark) {
    let keys = library(t).await;
    let (mut told, mut wrong) = (String::new(), Vec::new());
    for (language, table) in TABLES {
        let reader = t.member_in(&format!("Reader-{language}"), language, "Europe/Berlin").await.client;
        let all: Vec<_> = searches(table).collect();
        assert!(all.len() >= SEARCHES, "{language} has {} searches", all.len());
        for (typed, expected) in all {
            let found = search(&reader, json!({ "query": typed, "first": 12 })).await;
            let nodes = found["matches"]["nodes"].as_array().unwrap();
            let key = |node: &Value| keys[node["resource"]["id"].as_str().unwrap()].clone();
            let in_order: Vec<String> = nodes.iter().map(key).collect();
            let first = nodes.first();
            if in_order.first().map(String::as_str) != Some(expected) {
                wrong.push(format!("{language}: {typed} should be {expected}, is {in_order:?}"));
            } else if first.is_some_and(|node| node["language"] != language) {
                wrong.push(format!("{language}: {typed} is found in {}", first.unwrap()["language"]));
            }
            let shown = first.map(|node| format!("{} | {}", marked(&node["title"]), marked(&node["excerpt"])));
            writeln!(told, "{language} {typed} -> {}: {}", in_order.join(", "), shown.unwrap_or_default()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}\n\n{told}", wrong.join("\n"));
    // The whole of it, in the same order with the same marks, on both databases.
    assert_snapshot!("what is found", told);
}

//! Every field of a record, wrong once: all that the standard's schemas say of the standard's own example.

use std::collections::HashMap;

use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::resource::hsds::{Became, Fault};

use super::{example, id, import, import_as, order, partner, told};
use crate::support::waymark::on_both_databases;

/// Without these nobody knows what is listed, or whose it is.
const INDISPENSABLE: [&str; 5] = ["/id", "/name", "/status", "/organization/id", "/organization/name"];

/// One field wrong in one way.
struct Wrong {
    path: String,
    /// What stands there; nothing where it is left out.
    value: Option<Value>,
    kind: &'static str,
    is_refusal: bool,
}

/// What the standard says of one kind of thing.
fn schema(file: &str) -> Value {
    let path = format!("{}/hsds/schema/{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Whatever can be wrong with what this schema says of this thing.
fn gather(value: &Value, file: &str, path: &str, found: &mut Vec<Wrong>) {
    let schema = schema(file);
    let of_another_type = |value: &Value| if value.is_string() { json!(7) } else { json!("seven") };
    for (name, property) in schema["properties"].as_object().unwrap() {
        let (Some(value), at) = (value.get(name), format!("{path}/{name}")) else { continue };
        let mut wrong = |value: Value, kind, is_refusal| {
            found.push(Wrong { path: at.clone(), value: Some(value), kind, is_refusal });
        };
        wrong(of_another_type(value), "wrong_type", true);
        if property["enum"].is_array() {
            wrong(json!("something else"), "not_allowed", true);
        }
        match property["format"].as_str().or(property["datapackage_type"].as_str()) {
            Some("uuid") => wrong(json!("number seven"), "wrong_format", true),
            Some("uri" | "email" | "date-time" | "date" | "time") => wrong(json!("number: 7"), "wrong_format", false),
            other => assert_eq!(other, None, "{at}"),
        }
        if let Some(part) = property["$ref"].as_str() {
            gather(value, part, &at, found);
        }
        if let Some(part) = property["items"]["$ref"].as_str() {
            found.push(Wrong {
                path: format!("{at}/0"),
                value: Some(json!("seven")),
                kind: "wrong_type",
                is_refusal: true,
            });
            gather(&value[0], part, &format!("{at}/0"), found);
        }
        // Without an organization it is no record: that is judged below.
        if !INDISPENSABLE.contains(&at.as_str()) && at != "/organization" {
            found.push(Wrong { path: at, value: Some(Value::Null), kind: "null", is_refusal: false });
        }
    }
    for name in schema["required"].as_array().unwrap() {
        let path = format!("{path}/{}", name.as_str().unwrap());
        let is_refusal = INDISPENSABLE.contains(&path.as_str());
        found.retain(|wrong| wrong.path != path || wrong.kind != "null");
        found.push(Wrong { path, value: None, kind: "missing", is_refusal });
    }
}

/// The example with this wrong in it; a service of its own, where that can still be seen.
fn record(wrong: &Wrong, number: u128) -> Value {
    let mut record = example();
    record["id"] = id(20, number);
    // Two of its places are one place: each service has its own.
    record["service_at_locations"][0]["id"] = id(21, number);
    let (parent, field) = wrong.path.rsplit_once('/').unwrap();
    let parent = record.pointer_mut(parent).unwrap();
    match (&wrong.value, field.parse::<usize>()) {
        (Some(value), Ok(place)) => parent[place] = value.clone(),
        (Some(value), Err(_)) => parent[field] = value.clone(),
        (None, _) => drop(parent.as_object_mut().unwrap().remove(field)),
    }
    record
}

#[apply(on_both_databases!)]
async fn each_field_wrong_once_is_found_where_it_is(t: &Waymark) {
    let program = partner(t).await;
    let mut all = Vec::new();
    gather(&example(), "service.json", "", &mut all);
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    all.iter().for_each(|wrong| *kinds.entry(wrong.kind).or_default() += 1);
    assert!(all.len() > 800 && kinds.values().all(|count| *count > 10), "{} {kinds:?}", all.len());
    let (errors, warnings): (Vec<Wrong>, Vec<Wrong>) = all.into_iter().partition(|wrong| wrong.is_refusal);
    let records =
        |wrongs: &[Wrong]| -> Value { (0..).zip(wrongs).map(|(number, wrong)| record(wrong, number)).collect() };

    let report = import(t, records(&errors)).await;
    assert!(report.is_held_back);
    assert_eq!(report.entries.len(), errors.len());
    for (entry, wrong) in report.entries.iter().zip(&errors) {
        let found: Vec<&Fault> = entry.faults.iter().filter(|fault| fault.is_refusal).collect();
        let [found] = found.as_slice() else { unreachable!("{}: {found:?}", wrong.path) };
        assert_eq!((&found.path, found.kind.name()), (&wrong.path, wrong.kind), "{found:?}");
        assert_eq!(entry.became, Became::Refused);
        assert_eq!(entry.id.is_some(), wrong.path != "/id");
        let keyword = match wrong.kind {
            "wrong_type" => "type",
            "missing" => "required",
            "not_allowed" => "enum",
            _ => "format",
        };
        assert_eq!(found.keyword, keyword, "{}", wrong.path);
        for language in ["en", "de"] {
            let reason = t.app.catalog.text(&language.parse().unwrap(), found.kind.reason().as_ref());
            assert!(reason.ends_with(['.', '}']) && !reason.contains("resource-"), "{reason}");
        }
    }
    assert_eq!(told(&program).await, Vec::<Value>::new(), "nothing is half taken");

    let report = import_as(t, records(&warnings), &order()).await;
    let refused: Vec<_> = report.entries.iter().filter(|entry| entry.became == Became::Refused).collect();
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!(report.counts().taken, warnings.len() as u64, "what only says less is taken");
    for (entry, wrong) in report.entries.iter().zip(&warnings) {
        let [found] = entry.faults.as_slice() else { unreachable!("{}: {:?}", wrong.path, entry.faults) };
        assert_eq!((&found.path, found.kind.name(), found.is_refusal), (&wrong.path, wrong.kind, false));
    }
}

#[apply(on_both_databases!)]
async fn what_the_standard_has_no_word_for_is_judged_as_well(t: &Waymark) {
    let program = partner(t).await;
    let with = |path: &str, value: Value| {
        let mut record = example();
        *record.pointer_mut(path).unwrap() = value;
        record
    };
    let report = import(t, json!([with("/name", json!("\u{1b}[2J Talks"))])).await;
    let lines = report.lines(false, |message| t.app.catalog.text(&"en".parse().unwrap(), message)).concat();
    assert!(report.counts().taken == 1 && lines.contains("[2J Talks") && !lines.contains('\u{1b}'), "{lines:?}");
    let before = told(&program).await;
    for (record, path, kind) in [
        (with("/name", json!(" \t")), "/name", "missing"),
        (with("/name", json!("a".repeat(501))), "/name", "too_long"),
        (with("/description", json!("a".repeat(50_001))), "/description", "too_long"),
        (with("/organization/name", json!("a".repeat(501))), "/organization/name", "too_long"),
        (with("/organization", Value::Null), "/organization", "no_provider"),
        (with("/phones/0/languages/0", Value::Null), "/phones/0/languages/0", "wrong_type"),
        (json!([example()]), "", "not_a_record"),
    ] {
        let report = import(t, json!([record])).await;
        let [entry] = report.entries.as_slice() else { unreachable!("{report:?}") };
        let faults: Vec<_> = entry.faults.iter().filter(|fault| fault.is_refusal).collect();
        let [fault] = faults.as_slice() else { unreachable!("{path}: {faults:?}") };
        assert_eq!((fault.path.as_str(), fault.kind.name()), (path, kind));
    }
    assert_eq!(told(&program).await, before);
}

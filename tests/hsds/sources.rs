//! The forms in which a list can come: files, lines, folders of files, folders of tables. Whatever breaks off is not
//! taken at all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use macro_rules_attribute::apply;
use serde_json::{Map, Value, json};

use super::{command, example, id, partner, talks, told, with};
use crate::support::client::Client;
use crate::support::waymark::{Waymark, on_both_databases};

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(t: &Waymark, name: &str) -> Self {
        let name = format!("waymark_{name}_{}_{}", std::process::id(), t.address().port());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn with(&self, file: &str, content: &str) -> &Self {
        std::fs::write(self.0.join(file), content).unwrap();
        self
    }

    fn empty(&self) -> &Self {
        for file in std::fs::read_dir(&self.0).unwrap() {
            std::fs::remove_file(file.unwrap().path()).unwrap();
        }
        self
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Files by their names, with what they hold.
type Files<'a> = Vec<(&'a str, String)>;

/// The tables of the standard: rows by their ids, by the name of the file.
type Tables = BTreeMap<String, BTreeMap<String, Map<String, Value>>>;

fn schema(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("hsds/schema").join(file);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Takes a thing apart into rows that name each other.
fn take_apart(value: &Value, file: &str, owner: Option<(&str, &str)>, tables: &mut Tables) {
    let (schema, mut row) = (schema(file), Map::new());
    let (kind, own_id) = (file.strip_suffix(".json").unwrap(), value["id"].as_str().unwrap());
    for (name, value) in value.as_object().unwrap() {
        let property = &schema["properties"][name];
        if let Some(part) = property["$ref"].as_str() {
            row.insert(format!("{}_id", name.trim_end_matches("_detail")), value["id"].clone());
            take_apart(value, part, None, tables);
        } else if let Some(part) = property["items"]["$ref"].as_str() {
            value.as_array().unwrap().iter().for_each(|value| take_apart(value, part, Some((kind, own_id)), tables));
        } else {
            row.insert(name.clone(), value.clone());
        }
    }
    if let Some((owner, id)) = owner {
        let column = match kind {
            "attribute" => "link_id".to_owned(),
            "metadata" => "resource_id".to_owned(),
            _ => format!("{owner}_id"),
        };
        row.insert(column, json!(id));
    }
    let table = tables.entry(schema["path"].as_str().unwrap().to_owned()).or_default();
    table.entry(own_id.to_owned()).or_default().extend(row);
}

fn csv(rows: &BTreeMap<String, Map<String, Value>>) -> String {
    let mut columns: Vec<&String> = rows.values().flat_map(Map::keys).collect();
    columns.sort();
    columns.dedup();
    let cell = |value: Option<&Value>| match value {
        None => String::new(),
        Some(Value::String(text)) => format!("\"{}\"", text.replace('"', "\"\"")),
        Some(value) => value.to_string(),
    };
    let head = columns.iter().map(|column| column.as_str()).collect::<Vec<_>>().join(",");
    let lines =
        rows.values().map(|row| columns.iter().map(|column| cell(row.get(*column))).collect::<Vec<_>>().join(","));
    [head].into_iter().chain(lines).map(|line| line + "\r\n").collect()
}

fn tables_of(records: &[Value]) -> BTreeMap<String, String> {
    let mut tables = Tables::new();
    records.iter().for_each(|record| take_apart(record, "service.json", None, &mut tables));
    tables.iter().map(|(file, rows)| (file.clone(), csv(rows))).collect()
}

async fn told_plainly(program: &Client) -> Vec<Value> {
    let mut told = told(program).await;
    told.iter_mut().for_each(|one| one["last_modified"] = Value::Null);
    told.sort_by_key(|one| one["id"].to_string());
    told
}

#[apply(on_both_databases!)]
async fn the_same_list_is_the_same_in_every_form(t: &Waymark) {
    let program = partner(t).await;
    let folder = Folder::new(t, "forms");
    let phone = json!([{ "id": id(2, 1), "number": "+49 30 3", "extension": 12 }]);
    let list = [example(), with(talks(), "phones", phone)];
    let file = folder.file("list.json");
    folder.with("list.json", &json!(list).to_string());
    let (said, is_well) = command(t, &[&file]).await;
    assert!(is_well && said.contains("New: 2."), "{said}");
    let expected = told_plainly(&program).await;

    let lines = list.iter().map(|one| format!("{one}\n")).collect::<String>();
    let page =
        |number: u64, of: &Value| json!({ "page_number": number, "total_pages": 2, "contents": [of] }).to_string();
    let tables = tables_of(&list);
    assert!(tables.len() > 20, "{:?}", tables.keys());
    let forms: [(&str, Files<'_>); 4] = [
        ("", vec![("one.json", list[0].to_string()), ("other.json", json!([list[1]]).to_string())]),
        ("", vec![("1.json", page(1, &list[0])), ("2.json", page(2, &list[1])), ("notes.txt", "nothing".to_owned())]),
        ("list.ndjson", vec![("list.ndjson", lines)]),
        (
            "",
            tables
                .iter()
                .map(|(file, csv)| (file.as_str(), format!("\u{feff}{csv}")))
                .chain([("datapackage.json", "{}".to_owned())])
                .collect(),
        ),
    ];
    for (source, files) in forms {
        folder.empty();
        files.iter().for_each(|(name, content)| _ = folder.with(name, content));
        let (said, is_well) = command(t, &[&folder.file(source)]).await;
        assert!(is_well && said.contains("As before: 2."), "every field is equal: {said}");
        assert_eq!(told_plainly(&program).await, expected);
    }
}

#[apply(on_both_databases!)]
async fn the_standards_own_tables_are_read(t: &Waymark) {
    let program = partner(t).await;
    let folder = Folder::new(t, "tables");
    let tables: Value = serde_json::from_str(include_str!("standard/examples/tabular.json")).unwrap();
    for (file, rows) in tables.as_object().unwrap() {
        let rows = rows.as_array().unwrap().iter().map(|row| (row["id"].to_string(), row.as_object().unwrap().clone()));
        folder.with(file, &csv(&rows.collect()));
    }
    let (said, is_well) = command(t, &[folder.path()]).await;
    assert!(is_well, "{said}");
    for expected in ["meta_table_descriptions.csv is not a table", "Rows of attributes.csv", "Rows of metadata.csv"] {
        assert!(said.contains(expected), "{said}");
    }
    let out = &told_plainly(&program).await[0];
    let mut came = example();
    // What the tables of the sample name and do not have, and what only its JSON has.
    for lost in ["attributes", "metadata", "capacities", "additional_urls"] {
        came.as_object_mut().unwrap().remove(lost);
    }
    came["organization"].as_object_mut().unwrap().remove("additional_websites");
    came["organization"]["tax_id"] = json!("tax_id");
    for field in ["name", "description", "phones", "schedules", "languages", "program", "cost_options", "funding"] {
        assert_eq!(out[field], came[field], "{field}");
    }
    assert_eq!(
        out["service_at_locations"][0]["location"]["addresses"],
        came["service_at_locations"][0]["location"]["addresses"]
    );
    assert_eq!(out["organization"]["organization_identifiers"], came["organization"]["organization_identifiers"]);
    assert_eq!(out["organization"]["tax_id"], "tax_id");
}

#[apply(on_both_databases!)]
async fn of_what_breaks_off_nothing_is_taken(t: &Waymark) {
    let program = partner(t).await;
    let folder = Folder::new(t, "broken");
    let all = |numbers: std::ops::Range<u128>| numbers.map(|number| with(talks(), "id", id(1, number)));
    let (json, lines) =
        (all(1..4).collect::<Value>().to_string(), all(1..4).map(|one| format!("{one}\n")).collect::<String>());
    let page = |number: u128| json!({ "page_number": number, "total_pages": 3, "contents": [with(talks(), "id", id(1, number))] });
    let tables = tables_of(&all(1..4).collect::<Vec<_>>());
    let cut = |text: &str, at: usize| text.get(..text.len() - at).unwrap().to_owned();
    let services = tables["services.csv"].as_str();
    let with_tables = |services: String| {
        let others =
            tables.iter().filter(|(file, _)| *file != "services.csv").map(|(file, csv)| (file.as_str(), csv.clone()));
        others.chain([("services.csv", services)]).collect::<Vec<_>>()
    };
    let no_ids = services.replacen("id,", "number,", 1).replacen("id,", "number,", 1);
    let cases: Vec<(&str, Files<'_>, &str)> = vec![
        ("list.json", vec![("list.json", cut(&json, 40))], "line 1"),
        ("list.ndjson", vec![("list.ndjson", cut(&lines, 40))], "line 3"),
        ("", vec![("1.json", json!([talks()]).to_string()), ("2.json", cut(&json, 1))], "2.json"),
        ("", vec![("1.json", page(1).to_string()), ("3.json", page(3).to_string())], "a page is missing"),
        ("", vec![("1.json", page(1).to_string()), ("2.json", page(2).to_string())], "a page is missing"),
        ("", with_tables(cut(services, 5)), "services.csv"),
        ("", with_tables(cut(services, services.rsplit_once(",\"").unwrap().1.len() + 2)), "services.csv"),
        ("", with_tables(String::new()), "services.csv"),
        ("", with_tables(no_ids), "services.csv"),
        (
            "",
            tables
                .iter()
                .filter(|(file, _)| *file != "services.csv")
                .map(|(file, csv)| (file.as_str(), csv.clone()))
                .collect(),
            "services.csv",
        ),
        (
            "",
            tables
                .iter()
                .filter(|(file, _)| *file != "organizations.csv")
                .map(|(file, csv)| (file.as_str(), csv.clone()))
                .collect(),
            "/organization",
        ),
        ("", vec![("one.json", json.clone()), ("services.csv", services.to_owned())], "JSON files and CSV tables"),
        ("", vec![("notes.txt", json.clone())], "nothing in"),
        ("", vec![("list.json", String::new())], "list.json"),
        ("nowhere.json", vec![], "nowhere.json"),
    ];
    for (source, files, expected) in cases {
        folder.empty();
        files.iter().for_each(|(name, content)| _ = folder.with(name, content));
        for more in [&[][..], &["--dry-run"]] {
            let (said, is_well) = command(t, &[&[folder.file(source).as_str()], more].concat()).await;
            assert!(!is_well && said.contains(expected), "{expected}: {said}");
        }
        assert_eq!(told(&program).await, Vec::<Value>::new(), "{expected}");
    }
}

#[apply(on_both_databases!)]
async fn a_folder_is_all_that_its_source_lists_and_a_file_is_not(t: &Waymark) {
    let program = partner(t).await;
    let folder = Folder::new(t, "whole");
    let list = |numbers: &[u128]| {
        numbers.iter().map(|number| with(talks(), "id", id(1, *number))).collect::<Value>().to_string()
    };
    folder.with("list.json", &list(&[1, 2, 3]));
    command(t, &[folder.path(), "--source", "ours"]).await;
    folder.with("list.json", &list(&[1, 2]));
    let file = folder.file("list.json");
    for (arguments, expected) in [
        (vec![file.as_str(), "--source", "ours"], 3),
        (vec![folder.path(), "--source", "ours", "--partial"], 3),
        (vec![folder.path(), "--source", "theirs"], 3),
        (vec![folder.path()], 3),
        (vec![folder.path(), "--source", "ours"], 2),
    ] {
        command(t, &arguments).await;
        assert_eq!(told(&program).await.len(), expected, "{arguments:?}");
    }
    folder.with("list.json", &list(&[2]));
    for (arguments, expected) in [
        (vec![file.as_str(), "--source", "ours", "--complete"], 2),
        (vec![folder.path(), "--source", "theirs"], 2),
        (vec![folder.path()], 1),
    ] {
        command(t, &arguments).await;
        assert_eq!(told(&program).await.len(), expected, "while one of three has it: {arguments:?}");
    }
}

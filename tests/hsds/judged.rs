//! What `/hsds` answers, judged by the standard's own schemas: the demo community's listing, the standard's example,
//! and two thousand services that somebody made up.

use std::path::Path;

use serde_json::{Value, json};

use super::{example, id, import, partner};
use crate::clients::{pip_installed, python_succeeds, skip};
use crate::support::client::Client;
use crate::support::database::Kind;
use crate::support::waymark::Waymark;

const SERVICES: u128 = 2_000;

/// Each list, and the schemas of its entries: in brief, and with everything.
const LISTS: [(&str, &str, &str); 5] = [
    ("services", "service_list.json", "service.json"),
    ("organizations", "organization_list.json", "organization.json"),
    ("service_at_locations", "service_at_location_list.json", "service_at_location.json"),
    ("taxonomies", "taxonomy.json", "taxonomy.json"),
    ("taxonomy_terms", "taxonomy_term.json", "taxonomy_term.json"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_is_as_the_standard_asks() {
    let folder = std::env::temp_dir().join(format!("waymark_hsds_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let packages = folder.join("python");
    if !pip_installed("hsds-requirements.txt", &packages) {
        std::fs::remove_dir_all(&folder).unwrap();
        return skip("Python with pip and its packages cannot be had here, so nobody judges /hsds by its schemas");
    }
    let t = Waymark::start(Kind::Sqlite).await.unwrap();
    let program = partner(&t).await;
    let demo: Value = serde_json::from_str(include_str!("../../api/demo/services.json")).unwrap();
    import(&t, demo).await;
    import(&t, example()).await;
    import(&t, (0..SERVICES).map(made_up).collect()).await;
    let schemas = folder.join("schema");
    std::fs::create_dir_all(&schemas).unwrap();
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/hsds/schema")).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), schemas.join(file.file_name())).unwrap();
    }
    for (list, brief, full) in LISTS {
        let (pages, wholes) = write_down(&program, list, &folder).await;
        judge(&packages, &page_of(&schemas, brief), &pages);
        judge(&packages, &page_of(&schemas, full), &wholes);
    }
    t.finish().await;
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Writes down every page of a list in brief; and with everything, as one page: all of it, and some of its entries as
/// they are told by themselves.
async fn write_down(program: &Client, list: &str, folder: &Path) -> (Vec<String>, Vec<String>) {
    let mut pages = Vec::new();
    let written = |name: &str, json: &Value| {
        let file = folder.join(format!("{list}-{name}.json"));
        std::fs::write(&file, json.to_string()).unwrap();
        file.to_str().unwrap().to_owned()
    };
    for number in 1.. {
        let answer = program.read(&format!("/hsds/{list}?per_page=400&page={number}"), &[]).await;
        pages.push(written(&number.to_string(), &answer.body));
        if answer.body["last_page"] == true {
            break;
        }
    }
    if list == "services" {
        pages.push(written("minimal", &program.read("/hsds/services?minimal=true", &[]).await.body));
    }
    let wish = if matches!(list, "taxonomies" | "taxonomy_terms") { "" } else { "&full=true" };
    let mut whole = program.read(&format!("/hsds/{list}?per_page=400{wish}"), &[]).await.body;
    let lines = program.lines(&format!("/hsds/{list}?format=ndjson{wish}")).await;
    assert_eq!(lines.len() as u64, whole["total_items"].as_u64().unwrap(), "{list}");
    let mut alone = Vec::new();
    for line in lines.iter().take(25) {
        alone.push(program.read(&format!("/hsds/{list}/{}", line["id"].as_str().unwrap()), &[]).await.body);
    }
    let wholes = vec![written("full", &whole), {
        whole["contents"] = lines.into_iter().chain(alone).collect();
        written("all", &whole)
    }];
    (pages, wholes)
}

/// The schema of a page of such entries.
fn page_of(schemas: &Path, entry: &str) -> String {
    let number = json!({ "type": "integer", "minimum": 0 });
    let flag = json!({ "type": "boolean" });
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": [
            "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents",
        ],
        "properties": {
            "total_items": number, "total_pages": number, "page_number": number, "size": number,
            "first_page": flag, "last_page": flag, "empty": flag,
            "contents": { "type": "array", "minItems": 1, "items": { "$ref": entry } },
        },
    });
    let file = schemas.join(format!("page_of_{entry}"));
    std::fs::write(&file, schema.to_string()).unwrap();
    file.to_str().unwrap().to_owned()
}

fn judge(packages: &Path, schema: &str, files: &[String]) {
    let mut arguments = vec!["-m", "check_jsonschema", "--schemafile", schema];
    arguments.extend(files.iter().map(String::as_str));
    python_succeeds(&arguments, &[("PYTHONPATH", packages.to_str().unwrap())]);
}

/// A service that nobody offers, with more or less to say about it.
fn made_up(number: u128) -> Value {
    let says = |one_of: u128| number.is_multiple_of(one_of);
    let mut service = json!({
        "id": id(1, number), "name": format!("Service {number} — für alle, للجميع"), "status": "active",
        "organization": { "id": id(2, number / 7), "name": format!("House {}", number / 7) },
    });
    if says(2) {
        service["description"] = json!("Come as you are.\n\nStay as long as you like.");
        service["url"] = json!(format!("https://example.org/services/{number}"));
        service["email"] = json!("house@example.org");
    }
    if says(3) {
        service["service_at_locations"] = json!([{
            "id": id(3, number),
            "location": {
                "id": id(4, number), "location_type": "physical",
                "latitude": (number % 90) as f64, "longitude": (number % 180) as f64,
                "addresses": [{
                    "id": id(5, number), "address_1": "1 Main Street", "city": "Town", "state_province": "B",
                    "postal_code": format!("{:05}", number), "country": "DE", "address_type": "physical",
                }],
            },
        }]);
    }
    if says(5) {
        service["attributes"] = json!([{
            "id": id(6, number),
            "taxonomy_term": {
                "id": id(7, number % 30), "name": format!("Word {}", number % 30), "description": "A word.",
                "taxonomy_detail": { "id": id(8, number % 3), "name": "Vocabulary", "description": "Words." },
            },
        }]);
        service["phones"] = json!([{ "id": id(9, number), "number": "+49 30 5550 100", "type": "voice" }]);
        service["schedules"] = json!([{
            "id": id(10, number), "freq": "WEEKLY", "byday": "TU", "opens_at": "18:00", "closes_at": "20:00",
        }]);
    }
    service
}

//! The standard's own samples come out equal to what went in, field by field, but for what the report names.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{example, id, import, partner, with};
use crate::support::waymark::{Waymark, on_both_databases};

/// What is told otherwise of every service: it is ours, and the report says so once.
const OURS: [&str; 3] = ["last_modified", "text_language", "translations"];

fn sample(name: &str) -> Value {
    let path = format!("{}/../tests/hsds/standard/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// What came, or is told, without what is ours.
fn without_ours(mut service: Value) -> Value {
    for field in OURS {
        service.as_object_mut().unwrap().remove(field);
    }
    service
}

async fn told(t: &Waymark, path: &str) -> Value {
    let answer = partner(t).await.read(path, &[]).await;
    assert_eq!(answer.status, 200, "{path}");
    answer.body
}

#[apply(on_both_databases!)]
async fn an_organization_with_its_services(t: &Waymark) {
    let came = sample("organization_full");
    let report = import(t, came.clone()).await;
    assert_eq!((report.counts().taken, report.entries[0].told_otherwise.len()), (1, 0));
    let mut out = told(t, &format!("/hsds/organizations/{}?full_service=true", came["id"].as_str().unwrap())).await;
    let mut came = came;
    for value in [&mut out, &mut came] {
        value["services"] = value["services"].as_array().unwrap().iter().cloned().map(without_ours).collect();
    }
    assert_eq!(out, came);
}

#[apply(on_both_databases!)]
async fn a_service_at_one_of_its_places(t: &Waymark) {
    let came = sample("service_at_location_full");
    let report = import(t, came.clone()).await;
    assert_eq!((report.counts().taken, report.entries[0].told_otherwise.len()), (1, 0));
    let out = told(t, &format!("/hsds/service_at_locations/{}", came["id"].as_str().unwrap())).await;
    let plain = |value: Value| {
        let service = without_ours(value["service"].clone());
        with(value, "service", service)
    };
    assert_eq!(plain(out), plain(came));
}

#[apply(on_both_databases!)]
async fn a_page_of_services_in_brief(t: &Waymark) {
    let came = sample("service_list");
    let report = import(t, came.clone()).await;
    assert_eq!((report.counts().taken, report.page), (1, Some((1, 10))));
    let came = came["contents"][0].clone();
    assert_eq!(report.entries[0].told_otherwise, Vec::<String>::new());
    let out = told(t, &format!("/hsds/services/{}", came["id"].as_str().unwrap())).await;
    assert_eq!(without_ours(out), without_ours(came));
}

/// What does come out otherwise is in the report, and nothing else is.
#[apply(on_both_databases!)]
async fn whatever_comes_out_otherwise_is_named(t: &Waymark) {
    let mut bare = with(example(), "id", id(1, 1));
    bare["organization"].as_object_mut().unwrap().remove("description");
    let mut named = with(example(), "id", id(1, 2));
    named.as_object_mut().unwrap().remove("organization");
    named["organization_id"] = bare["organization"]["id"].clone();
    named["x_of_our_own"] = json!({ "kept": [1, 2.5, "three"] });
    let empty = with(with(example(), "id", id(1, 3)), "alert", Value::Null);
    let last = with(example(), "id", id(1, 4));
    let report = import(t, json!([bare, named, empty, last])).await;
    let otherwise: Vec<_> = report.entries.iter().map(|entry| entry.told_otherwise.clone()).collect();
    assert_eq!(otherwise[0], ["/organization/description"], "the organization came another way with another service");
    assert_eq!(otherwise[1], ["/organization"]);
    assert_eq!((otherwise[2].len(), otherwise[3].len()), (0, 0));
    assert_eq!(report.entries[2].faults[0].path, "/alert", "that it was null is named as well");

    for (came, entry) in [bare, named, empty, last].into_iter().zip(&report.entries) {
        let mut out = without_ours(told(t, &format!("/hsds/services/{}", came["id"].as_str().unwrap())).await);
        let mut came = without_ours(came);
        for path in entry.told_otherwise.iter().chain(entry.faults.iter().map(|fault| &fault.path)) {
            for value in [&mut out, &mut came] {
                let (parent, field) = path.rsplit_once('/').unwrap();
                value.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(field);
            }
        }
        assert_eq!(out, came);
    }
}

//! In which fields two records differ.

use serde_json::Value;

use super::judging::escaped;

/// Where they differ: JSON pointers, in the order of the fields' names.
pub fn between(one: &Value, other: &Value) -> Vec<String> {
    let mut found = Vec::new();
    gather(Some(one), Some(other), "", &mut found);
    found
}

fn gather(one: Option<&Value>, other: Option<&Value>, path: &str, found: &mut Vec<String>) {
    match (one, other) {
        (Some(Value::Object(these)), Some(Value::Object(those))) => {
            let mut names: Vec<&String> = these.keys().chain(those.keys()).collect();
            names.sort();
            names.dedup();
            for name in names {
                gather(these.get(name), those.get(name), &format!("{path}/{}", escaped(name)), found);
            }
        }
        (Some(Value::Array(these)), Some(Value::Array(those))) => {
            for place in 0..these.len().max(those.len()) {
                gather(these.get(place), those.get(place), &format!("{path}/{place}"), found);
            }
        }
        (one, other) if one == other => {}
        _ => found.push(path.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_field_that_differs_is_named_and_no_other() {
        let one = json!({ "a": 1, "b": [1, 2, { "c": "x" }], "d/e": null, "f": "same" });
        let other = json!({ "a": 2, "b": [1, 3, { "c": "y" }, 4], "f": "same", "g": {} });
        assert_eq!(between(&one, &other), ["/a", "/b/1", "/b/2/c", "/b/3", "/d~1e", "/g"]);
        assert_eq!(between(&one, &one), Vec::<String>::new());
        assert_eq!(between(&json!(1), &json!("1")), [""]);
    }
}

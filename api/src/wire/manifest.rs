//! The list of an app's documents, as tools write it when the app is built. Three forms are in use:
//! graphql-codegen (`persistedDocuments`) and relay-compiler (`persistConfig`) write an object of ids and texts,
//! Apollo's tools an `apollo-persisted-query-manifest`. Ids are hashes, of whichever kind the tool was told to use.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::persisted::name_of;
use crate::failure::Fault;

/// The documents of an app, each with its id.
#[derive(Debug)]
pub struct Manifest(pub(super) Vec<Entry>);

/// One document.
#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    pub id: String,
    #[serde(rename = "body")]
    pub text: String,
}

/// Apollo's form; what else it tells of an operation follows from its text.
#[derive(Deserialize)]
struct Apollo {
    format: String,
    version: u32,
    operations: Vec<Entry>,
}

impl Manifest {
    /// Reads the file.
    pub fn read(file: &Path) -> Result<Self, Fault> {
        let unreadable = |why: String| Fault::new(format!("the trusted documents of {}: {why}", file.display()));
        let text = std::fs::read_to_string(file).map_err(|error| unreadable(error.to_string()))?;
        Self::parse(&text).map_err(unreadable)
    }

    fn parse(text: &str) -> Result<Self, String> {
        let fields: Map<String, Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let is_apollo = fields.contains_key("format") && fields.contains_key("operations");
        let entries = if is_apollo { apollo(fields)? } else { pairs(fields)? };
        check(&entries)?;
        Ok(Self(entries))
    }
}

fn apollo(fields: Map<String, Value>) -> Result<Vec<Entry>, String> {
    let manifest: Apollo = serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())?;
    match (manifest.format.as_str(), manifest.version) {
        ("apollo-persisted-query-manifest", 1) => Ok(manifest.operations),
        (format, version) => Err(format!("the format \"{format}\" in version {version} is not known here")),
    }
}

fn pairs(fields: Map<String, Value>) -> Result<Vec<Entry>, String> {
    let entries = fields.into_iter().map(|(id, text)| match text {
        Value::String(text) => Ok(Entry { id, text }),
        _ => Err(format!("entry \"{id}\": the document has to be a string")),
    });
    entries.collect()
}

/// An id that says how it is made has to be made so, and one name cannot mean two documents.
fn check(entries: &[Entry]) -> Result<(), String> {
    let mut texts = HashMap::new();
    for Entry { id, text } in entries {
        let hash = name_of(text);
        if id.strip_prefix("sha256:").is_some_and(|given| given != hash) {
            return Err(format!("entry \"{id}\": the document does not have this hash"));
        }
        for name in [hash, id.clone()] {
            if texts.insert(name, text).is_some_and(|other| other != text) {
                return Err(format!("entry \"{id}\": another document has this name"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Vec<(String, String)>, String> {
        Manifest::parse(text).map(|it| it.0.into_iter().map(|entry| (entry.id, entry.text)).collect())
    }

    #[test]
    fn each_tools_form_is_read() {
        let one = |id: &str| Ok(vec![(id.to_owned(), "{a}".to_owned())]);
        let hash = format!("sha256:{}", name_of("{a}"));
        for (text, expected) in [
            (r#"{ "0ba5": "{a}" }"#.to_owned(), one("0ba5")),
            (format!(r#"{{ "{hash}": "{{a}}" }}"#), one(&hash)),
            (
                r#"{ "format": "apollo-persisted-query-manifest", "version": 1,
                     "operations": [{ "id": "0ba5", "name": "A", "type": "query", "body": "{a}" }] }"#
                    .to_owned(),
                one("0ba5"),
            ),
            ("{}".to_owned(), Ok(Vec::new())),
        ] {
            assert_eq!(parsed(&text), expected, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said_to_be_so() {
        for (text, told) in [
            ("", "EOF"),
            ("[]", "expected a map"),
            (r#"{ "0ba5": { "query": "{a}" } }"#, "entry \"0ba5\""),
            (r#"{ "sha256:0ba5": "{a}" }"#, "entry \"sha256:0ba5\""),
            (r#"{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }"#, "version 2"),
            (r#"{ "format": "x", "version": 1, "operations": [] }"#, "\"x\""),
            (
                r#"{ "format": "apollo-persisted-query-manifest", "version": 1,
                     "operations": [{ "id": "0ba5", "body": "{a}" }, { "id": "0ba5", "body": "{b}" }] }"#,
                "another document",
            ),
            (r#"{ "format": "x", "version": 1, "operations": [{ "id": "1" }] }"#, "missing field"),
        ] {
            let error = parsed(text).unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
        }
    }
}

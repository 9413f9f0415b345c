//! Which document a request means: one that it brings, or one that it only names, as persisted documents
//! (GraphQL-over-HTTP, appendix A: `documentId`) and the automatic persisted queries of Apollo's clients
//! (`extensions.persistedQuery`) are named. Other names that clients were seen to send (`id`, `doc_id`) are
//! their own programs' choice and in no specification.

use std::borrow::Cow;

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::{Map, Value};

use super::admission::Refused;
use super::answer::Standing;
use super::errors::WireError;
use crate::failure::ErrorCode;

/// Which document a request means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentSource {
    /// The document of this text.
    Text(String),
    /// The one that is kept under this name: what [`name_of`] makes of its text, or what a trusted document
    /// is called.
    Named(String),
    /// One that is named in a way that is not known here.
    Unsupported,
}

/// The version of automatic persisted queries that there is.
const VERSION: u64 = 1;
/// What stands before a document's hash in its `documentId`.
const BY_HASH: &str = "sha256:";

impl DocumentSource {
    /// Reads a request's `query`, `documentId` and `extensions`. A text that comes with its name is checked
    /// against it, so that nobody can have a text kept under the name of another.
    pub fn of(
        query: Option<String>,
        document_id: Option<String>,
        extensions: &Map<String, Value>,
    ) -> Result<Self, WireError> {
        let persisted = extensions.get("persistedQuery").filter(|it| !it.is_null());
        let name = match (document_id, persisted) {
            (Some(id), _) => Some(id.strip_prefix(BY_HASH).map(str::to_owned).unwrap_or(id)),
            (None, Some(persisted)) if persisted.get("version").and_then(Value::as_u64) != Some(VERSION) => {
                return Ok(Self::Unsupported);
            }
            (None, Some(persisted)) => Some(hash(persisted)?),
            (None, None) => None,
        };
        match (query, name) {
            (Some(text), Some(name)) if !text.is_empty() => {
                let is_its_own = name_of(&text) == name;
                let sentence = "The document does not have the hash that came with it.";
                if is_its_own { Ok(Self::Text(text)) } else { Err(WireError::bad_request(sentence)) }
            }
            (_, Some(name)) => Ok(Self::Named(name)),
            (Some(text), None) => Ok(Self::Text(text)),
            (None, None) => {
                Err(WireError::bad_request("The parameter \"query\" is missing, and no document is named instead."))
            }
        }
    }

    /// What the document is kept under; empty where it is named in a way that is not known here.
    pub(super) fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => name_of(text).into(),
            Self::Named(name) => name.into(),
            Self::Unsupported => "".into(),
        }
    }
}

impl Default for DocumentSource {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// The name that every document has: the SHA-256 of its text, in lower-case hexadecimal digits.
pub(super) fn name_of(text: &str) -> String {
    digest(&SHA256, text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Nothing is kept under the name. Apollo's clients go by the code or by this very message, and send the text
/// as well.
pub(super) fn not_found() -> Refused {
    refused(ErrorCode::PersistedQueryNotFound, "PersistedQueryNotFound")
}

/// The name cannot be read. Apollo's clients then send texts alone.
pub(super) fn not_supported() -> Refused {
    refused(ErrorCode::PersistedQueryNotSupported, "PersistedQueryNotSupported")
}

fn refused(code: ErrorCode, sentence: &str) -> Refused {
    Refused::because(Standing::NotKept, vec![WireError::developer(code, sentence)])
}

fn hash(persisted: &Value) -> Result<String, WireError> {
    let hash = persisted.get("sha256Hash").and_then(Value::as_str).map(str::to_owned);
    hash.ok_or_else(|| WireError::bad_request("The extension \"persistedQuery\" has to have a string \"sha256Hash\"."))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TEXT: &str = "query($id:ID!){user(id:$id){name}}";
    /// As appendix A gives it for this text.
    const HASH: &str = "71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b";

    fn of(query: Option<&str>, id: Option<&str>, persisted: Value) -> Result<DocumentSource, ErrorCode> {
        let Value::Object(extensions) = json!({ "persistedQuery": persisted }) else { panic!("an object") };
        let id = id.map(|id| id.replace("HASH", HASH));
        DocumentSource::of(query.map(str::to_owned), id, &extensions).map_err(|error| error.code)
    }

    #[test]
    fn a_document_is_brought_or_named() {
        let (text, named) =
            (|| Ok(DocumentSource::Text(TEXT.to_owned())), |name: &str| Ok(DocumentSource::Named(name.to_owned())));
        let apq = |hash: &str| json!({ "version": 1, "sha256Hash": hash });
        for (query, id, persisted, expected) in [
            (Some(TEXT), None, Value::Null, text()),
            (Some(TEXT), None, apq(HASH), text()),
            (Some(TEXT), Some("sha256:HASH"), Value::Null, text()),
            (Some(TEXT), Some("HASH"), Value::Null, text()),
            (None, None, apq(HASH), named(HASH)),
            (Some(""), None, apq(HASH), named(HASH)),
            (None, Some("sha256:HASH"), Value::Null, named(HASH)),
            (None, Some("0ba5"), Value::Null, named("0ba5")),
            (None, Some("0ba5"), apq(HASH), named("0ba5")),
            (Some("{a}"), None, apq(HASH), Err(ErrorCode::BadRequest)),
            (Some("{a}"), Some("0ba5"), Value::Null, Err(ErrorCode::BadRequest)),
            (None, None, Value::Null, Err(ErrorCode::BadRequest)),
            (None, None, json!({ "version": 1 }), Err(ErrorCode::BadRequest)),
            (None, None, json!({ "version": 2, "sha256Hash": HASH }), Ok(DocumentSource::Unsupported)),
            (Some(TEXT), None, json!({ "sha256Hash": HASH }), Ok(DocumentSource::Unsupported)),
            (None, None, json!(true), Ok(DocumentSource::Unsupported)),
        ] {
            assert_eq!(of(query, id, persisted.clone()), expected, "{query:?} {id:?} {persisted}");
        }
    }
}

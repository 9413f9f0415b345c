//! The one boundary that errors pass on their way out: each leaves with a code and a place, in the
//! caller's language, and without anything that is ours to know.

use std::sync::Arc;

use async_graphql::resolver_utils::enum_value;
use async_graphql::{PathSegment, Pos, Value};
use serde::{Deserialize, Serialize};

use crate::failure::{ErrorCode, Problem, Refusal};
use crate::i18n::{Catalog, Locale, Message, common};

/// Something that is wrong with a request, or went wrong while it was answered.
#[derive(Debug, Clone)]
pub struct WireError {
    /// The stable name of what is wrong.
    pub code: ErrorCode,
    /// What is wrong, for people.
    pub words: Words,
    /// Where in the document.
    pub locations: Vec<Pos>,
    /// Where in the answer.
    pub path: Vec<PathSegment>,
    /// Which argument of the field is to blame, from the outside in; empty when no single one is.
    pub field: Vec<String>,
}

/// What an error says.
#[derive(Debug, Clone)]
pub enum Words {
    /// A sentence for everybody, said in the caller's language.
    Message(Arc<dyn Message>),
    /// A sentence about the document, for whoever wrote the program that sent it; in English, as the
    /// names in it are.
    Developer(String),
}

/// An error as the answer tells it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ToldError {
    /// What is wrong.
    pub message: String,
    /// Where in the document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locations: Vec<Pos>,
    /// Where in the answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<PathSegment>,
    /// What programs go by.
    pub extensions: ErrorExtensions,
}

/// What an error tells programs.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ErrorExtensions {
    /// The stable name of what is wrong, one of the schema's `ErrorCode`.
    pub code: Value,
    /// Which argument is to blame, from the outside in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub field: Vec<String>,
}

/// The most characters that a sentence about a document may have: names and values in it are the
/// sender's, and long input is not echoed.
const LONGEST_SENTENCE: usize = 240;

impl WireError {
    /// An error that everybody can be told.
    pub fn new(code: ErrorCode, message: impl Message) -> Self {
        Self::saying(code, Words::Message(Arc::new(message)))
    }

    /// An error about the request's form, for the developer who sent it.
    pub fn developer(code: ErrorCode, sentence: impl Into<String>) -> Self {
        Self::saying(code, Words::Developer(shortened(sentence.into())))
    }

    fn saying(code: ErrorCode, words: Words) -> Self {
        Self { code, words, locations: Vec::new(), path: Vec::new(), field: Vec::new() }
    }

    /// A request that cannot be read or does not fit the schema.
    pub fn bad_request(sentence: impl Into<String>) -> Self {
        Self::developer(ErrorCode::BadRequest, sentence)
    }

    /// Our own mistake, which the log tells of under this reference.
    pub fn internal(reference: String) -> Self {
        Self::new(ErrorCode::Internal, common::Internal { reference })
    }

    /// The same error, at this place of the document when it is known.
    #[must_use]
    pub fn at(mut self, place: Option<Pos>) -> Self {
        self.locations.extend(place);
        self
    }

    /// The same error, at this place of the answer.
    #[must_use]
    pub fn on(mut self, path: Vec<PathSegment>) -> Self {
        self.path = path;
        self
    }

    /// The error in this language.
    pub fn told(self, catalog: &Catalog, locale: &Locale) -> ToldError {
        let message = match &self.words {
            Words::Message(message) => catalog.text(locale, message.as_ref()),
            Words::Developer(sentence) => sentence.clone(),
        };
        let extensions = ErrorExtensions { code: enum_value(self.code), field: self.field };
        ToldError { message, locations: self.locations, path: self.path, extensions }
    }
}

impl ToldError {
    /// Whether the same request may come to something else when it is sent again.
    pub fn may_succeed_later(&self) -> bool {
        let passing = [ErrorCode::Internal, ErrorCode::Unavailable, ErrorCode::Timeout, ErrorCode::RateLimited];
        passing.into_iter().any(|code| self.extensions.code == enum_value(code))
    }
}

impl From<Refusal> for WireError {
    fn from(refusal: Refusal) -> Self {
        Self::saying(refusal.code(), Words::Message(refusal.message().into()))
    }
}

impl From<&Problem> for WireError {
    fn from(problem: &Problem) -> Self {
        let words = Words::Message(Arc::clone(&problem.message));
        Self { field: problem.field.clone(), ..Self::saying(problem.code, words) }
    }
}

fn shortened(mut sentence: String) -> String {
    if let Some((end, _)) = sentence.char_indices().nth(LONGEST_SENTENCE) {
        sentence.truncate(end);
        sentence.push('…');
    }
    // A message is one line of text, whatever characters the request smuggled into it.
    sentence.replace(char::is_control, " ")
}

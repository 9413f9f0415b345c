//! A document on its way from text to something that may be executed: measured, parsed, validated by the
//! specification's rules, and kept ready for the next request that sends the same text.

use std::collections::hash_map::RandomState;
use std::sync::{Arc, Mutex, PoisonError};

use apollo_compiler::ast::Type;
use apollo_compiler::collections::HashMap;
use apollo_compiler::parser::{Parser, SourceMap, SourceSpan};
use apollo_compiler::schema::Implementers;
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{ExecutableDocument, Name, Schema};
use async_graphql::{InputType, Pos, Value};
use lru::LruCache;

use super::access::{self, Guarded};
use super::errors::WireError;
use super::limits::Limits;
use super::{measure, rules, text};
use crate::failure::{ErrorCode, Fault};

/// Reads documents against one schema.
pub struct Documents {
    pub(super) schema: Valid<Schema>,
    pub(super) implementers: HashMap<Name, Implementers>,
    pub(super) limits: Limits,
    scalars: std::collections::HashMap<String, fn(Value) -> bool>,
    kept: Mutex<Kept>,
}

/// A valid document.
pub struct Prepared {
    pub(super) document: Valid<ExecutableDocument>,
    /// For each operation, in the document's order, the fields that not everybody may use.
    pub(super) guarded: Vec<Vec<Guarded>>,
}

/// What async-graphql tells about a schema and apollo-compiler does not know of yet.
const INTROSPECTION: &str = "extend type __Type { isOneOf: Boolean }";

impl Documents {
    /// Reads documents against the schema that this SDL describes.
    pub fn new(sdl: &str, limits: Limits) -> Result<Self, Fault> {
        let schema = Schema::builder().parse(sdl, "schema.graphql").parse(INTROSPECTION, "introspection.graphql");
        let schema = schema.build().and_then(Schema::validate).map_err(|it| Fault::new(it.to_string()))?;
        let implementers = schema.implementers_map();
        Ok(Self { schema, implementers, limits, scalars: Default::default(), kept: Mutex::new(Kept::new()) })
    }

    /// Knows this scalar's values, so that a wrong one is refused before anything is executed. The
    /// specification's own scalars are known.
    #[must_use]
    pub fn with_scalar<T: InputType>(mut self) -> Self {
        self.scalars.insert(T::type_name().into_owned(), |value| T::parse(Some(value)).is_ok());
        self
    }

    /// The document of this text, or everything that is wrong with it.
    pub fn prepare(&self, text: &str) -> Result<Arc<Prepared>, Vec<WireError>> {
        if let Some(known) = self.kept().get(text) {
            return Ok(known);
        }
        let prepared = Arc::new(self.read(text)?);
        self.kept().put(text, Arc::clone(&prepared), self.limits.kept);
        Ok(prepared)
    }

    /// Whether a custom scalar can take this value; one that is not known takes any.
    pub(super) fn accepts(&self, scalar: &Name, value: Value) -> bool {
        self.scalars.get(scalar.as_str()).is_none_or(|accepts| accepts(value))
    }

    /// Whether this is a custom scalar whose values are known.
    pub(super) fn knows(&self, ty: &Type) -> bool {
        self.scalars.contains_key(ty.inner_named_type().as_str())
    }

    fn read(&self, text: &str) -> Result<Prepared, Vec<WireError>> {
        let text = text::read(text, &self.limits).map_err(|error| vec![error])?;
        let parsed = Parser::new().recursion_limit(self.limits.nesting * 2).parse_ast(text, "document");
        let syntax = parsed.map_err(|it| self.told(&it.errors))?;
        measure::check(&syntax, &self.limits).map_err(|error| vec![error])?;
        let typed = syntax.to_executable_validate(&self.schema);
        let document = typed.map_err(|it| self.told(&it.errors))?;
        let broken = rules::check(self, &document);
        if !broken.is_empty() {
            return Err(broken.into_iter().take(self.limits.errors).collect());
        }
        let guarded = document.operations.iter().map(|it| access::guarded(self, &document, it)).collect();
        Ok(Prepared { document, guarded })
    }

    fn told(&self, diagnostics: &DiagnosticList) -> Vec<WireError> {
        let told = diagnostics.iter().take(self.limits.errors).map(|diagnostic| {
            let sentence = diagnostic.error.unstable_compat_message();
            let sentence = sentence.unwrap_or_else(|| diagnostic.error.to_string());
            // Half a character cannot be a value, wherever it is written; all else is a matter of form.
            let code = if sentence.contains("unpaired surrogate") || sentence.contains("cannot represent") {
                ErrorCode::BadUserInput
            } else {
                ErrorCode::BadRequest
            };
            let place = diagnostic.line_column_range().map(|range| range.start);
            let place = place.map(|it| Pos { line: it.line, column: it.column });
            WireError::developer(code, sentence).at(place)
        });
        told.collect()
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where this begins in its document.
pub(super) fn place(span: Option<SourceSpan>, sources: &SourceMap) -> Option<Pos> {
    let place = span?.line_column(sources)?;
    Some(Pos { line: place.line, column: place.column })
}

/// The documents that were asked for last, within a limit on their text. The number alone would not do:
/// a document takes fifty times its text in memory.
struct Kept {
    documents: LruCache<Arc<str>, Arc<Prepared>, RandomState>,
    bytes: usize,
}

impl Kept {
    fn new() -> Self {
        Self { documents: LruCache::unbounded_with_hasher(RandomState::new()), bytes: 0 }
    }

    fn get(&mut self, text: &str) -> Option<Arc<Prepared>> {
        self.documents.get(text).cloned()
    }

    fn put(&mut self, text: &str, prepared: Arc<Prepared>, limit: usize) {
        self.bytes += text.len();
        if let Some((before, _)) = self.documents.push(text.into(), prepared) {
            self.bytes -= before.len();
        }
        while self.bytes > limit
            && let Some((oldest, _)) = self.documents.pop_lru()
        {
            self.bytes -= oldest.len();
        }
    }
}

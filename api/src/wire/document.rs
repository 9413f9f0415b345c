//! A document on its way from text to something that may be executed: measured, parsed, validated by the
//! specification's rules, and kept ready for the next request that means the same.

use std::sync::{Arc, Mutex, PoisonError};

use apollo_compiler::ast::Type;
use apollo_compiler::collections::HashMap;
use apollo_compiler::parser::{Parser, SourceMap, SourceSpan};
use apollo_compiler::schema::Implementers;
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{ExecutableDocument, Name, Schema};
use async_graphql::{InputType, Pos, Value};

use super::access::{self, Guarded};
use super::admission::Refused;
use super::answer::Standing;
use super::caching::{self, Hint};
use super::errors::WireError;
use super::kept::{Kept, Trusted};
use super::limits::Limits;
use super::manifest::Manifest;
use super::persisted::{self, DocumentSource, name_of};
use super::{measure, rules, text};
use crate::failure::{ErrorCode, Fault};
use crate::i18n::{Catalog, Locale};
use crate::viewer::{Viewer, Who};

/// What a schema says of itself in its SDL.
pub struct TypeSystem(Valid<Schema>);

/// Reads documents against one schema.
pub struct Documents {
    pub(super) schema: Valid<Schema>,
    pub(super) implementers: HashMap<Name, Implementers>,
    pub(super) limits: Limits,
    scalars: std::collections::HashMap<String, fn(Value) -> bool>,
    trusted: Trusted,
    kept: Mutex<Kept>,
}

/// A valid document.
pub struct Prepared {
    pub(super) document: Valid<ExecutableDocument>,
    /// For each operation, in the document's order, the fields that not everybody may use.
    pub(super) guarded: Vec<Vec<Guarded>>,
    /// For each operation, how its answer may be kept.
    pub(super) hints: Vec<Hint>,
}

/// What async-graphql tells about a schema and apollo-compiler does not know of yet.
const INTROSPECTION: &str = "extend type __Type { isOneOf: Boolean }";

impl TypeSystem {
    /// Reads an SDL.
    pub fn read(sdl: &str) -> Result<Self, Fault> {
        let schema = Schema::builder().parse(sdl, "schema.graphql").parse(INTROSPECTION, "introspection.graphql");
        let schema = schema.build().and_then(Schema::validate).map_err(|it| Fault::new(it.to_string()))?;
        Ok(Self(schema))
    }
}

impl Documents {
    /// Reads documents against this schema.
    pub fn new(TypeSystem(schema): &TypeSystem, limits: Limits) -> Self {
        let (schema, implementers) = (schema.clone(), schema.implementers_map());
        let (trusted, kept) = (Trusted::default(), Mutex::new(Kept::new()));
        Self { schema, implementers, limits, scalars: Default::default(), trusted, kept }
    }

    /// Knows this scalar's values, so that a wrong one is refused before anything is executed. The
    /// specification's own scalars are known.
    #[must_use]
    pub fn with_scalar<T: InputType>(mut self) -> Self {
        self.scalars.insert(T::type_name().into_owned(), |value| T::parse(Some(value)).is_ok());
        self
    }

    /// Trusts the documents of a manifest, and where `is_all` no others of people's apps. Each has to be valid
    /// and within the limits, like any other. To be called when all scalars are known.
    pub(super) fn with_trusted(mut self, manifest: Manifest, is_all: bool, words: &Catalog) -> Result<Self, Fault> {
        let mut documents = std::collections::HashMap::new();
        for entry in manifest.0 {
            let document = self.read(&entry.text).map_err(|errors| {
                let told = errors.into_iter().map(|error| error.told(words, &Locale::default()).message);
                let told: Vec<String> = told.collect();
                Fault::new(format!("the trusted documents: entry \"{}\": {}", entry.id, told.join(" ")))
            })?;
            let document = Arc::new(document);
            documents.insert(name_of(&entry.text), Arc::clone(&document));
            documents.insert(entry.id, document);
        }
        self.trusted = Trusted { documents, is_all };
        Ok(self)
    }

    /// The document that this viewer's request means.
    pub(super) fn find(&self, source: &DocumentSource, viewer: &Viewer) -> Result<Arc<Prepared>, Refused> {
        if *source == DocumentSource::Unsupported {
            return Err(persisted::not_supported());
        }
        let name = source.name();
        if let Some(trusted) = self.trusted.documents.get(name.as_ref()) {
            return Ok(Arc::clone(trusted));
        }
        // A partner's program is known by its key; people's apps are known by what they ask.
        if self.trusted.is_all && !matches!(viewer.who, Who::Partner(_)) {
            return Err(not_trusted());
        }
        if let Some(known) = self.kept().get(&name) {
            return Ok(known);
        }
        let DocumentSource::Text(text) = source else { return Err(persisted::not_found()) };
        let prepared = self.read(text).map_err(|errors| Refused::because(Standing::Invalid, errors))?;
        let prepared = Arc::new(prepared);
        self.kept().put(name.into_owned(), Arc::clone(&prepared), text.len(), self.limits.kept);
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
        let hints = document.operations.iter().map(|it| caching::hint(&self.schema, &document, it)).collect();
        Ok(Prepared { document, guarded, hints })
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

fn not_trusted() -> Refused {
    let sentence = "Only the documents of the community's own apps are executed here.";
    let error = WireError::developer(ErrorCode::DocumentNotTrusted, sentence);
    Refused::because(Standing::Forbidden, vec![error])
}

//! How much one request may ask for, and one caller in a minute.

use std::time::Duration;

use crate::config::LimitSettings;

/// The limits of one request, and of one caller. The defaults let GraphiQL's introspection through.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The bytes of a request's body.
    pub body: usize,
    /// The time in which the body has to arrive.
    pub body_time: Duration,
    /// The time that a query may take.
    pub query_time: Duration,
    /// The time that a mutation may take.
    pub mutation_time: Duration,
    /// The requests that may come together.
    pub batch: usize,
    /// The bytes of a document.
    pub document: usize,
    /// The tokens of a document, blanks and comments not counted.
    pub tokens: usize,
    /// How deeply braces, brackets and parentheses may be nested.
    pub nesting: usize,
    /// How deeply fields may be nested, fragments followed.
    pub depth: usize,
    /// The aliases of a document.
    pub aliases: usize,
    /// The directives of a document.
    pub directives: usize,
    /// The fields, fragments and arguments' values of a document, each fragment counted wherever it is spread.
    pub selections: usize,
    /// The values in variables, those in lists and objects counted each.
    pub values: usize,
    /// The cost of an operation: its fields, those of a list as often as the list has entries.
    pub cost: usize,
    /// What a caller who is known may cost in a minute; 0 for no limit.
    pub budget: usize,
    /// What a network address of which nobody is known may cost in a minute; 0 for no limit.
    pub anonymous_budget: usize,
    /// The entries of a page when a request does not say.
    pub page: usize,
    /// The errors that an answer tells of; there may have been more.
    pub errors: usize,
    /// The bytes of documents that are kept ready.
    pub kept: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 1024 * 1024,
            body_time: Duration::from_secs(10),
            query_time: Duration::from_secs(15),
            mutation_time: Duration::from_secs(30),
            batch: 10,
            document: 32 * 1024,
            tokens: 2_000,
            nesting: 64,
            depth: 15,
            aliases: 30,
            directives: 50,
            selections: 5_000,
            values: 10_000,
            cost: 10_000,
            budget: 300_000,
            anonymous_budget: 60_000,
            page: 20,
            errors: 10,
            kept: 1024 * 1024,
        }
    }
}

impl From<&LimitSettings> for Limits {
    fn from(settings: &LimitSettings) -> Self {
        Self {
            body: settings.limit_body_bytes,
            body_time: Duration::from_secs(settings.limit_body_seconds),
            query_time: Duration::from_secs(settings.limit_query_seconds),
            mutation_time: Duration::from_secs(settings.limit_mutation_seconds),
            batch: settings.limit_batch,
            document: settings.limit_document_bytes,
            tokens: settings.limit_tokens,
            depth: settings.limit_depth,
            aliases: settings.limit_aliases,
            directives: settings.limit_directives,
            selections: settings.limit_selections,
            values: settings.limit_values,
            cost: settings.limit_cost,
            budget: settings.limit_budget,
            anonymous_budget: settings.limit_budget_anonymous,
            kept: settings.limit_kept_bytes,
            // The parser's stack, and what is promised of pages and errors, are not an operator's to choose.
            ..Self::default()
        }
    }
}

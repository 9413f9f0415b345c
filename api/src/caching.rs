//! For how long an answer may be kept by whoever stands between us and a reader: declared with `@cacheControl`,
//! printed in the schema, and reckoned from the parsed document. A field of which nothing is declared is
//! somebody's own.

use async_graphql::{Enum, TypeDirective};

/// Whom an answer is the same for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum CacheControlScope {
    /// Everybody who has not signed in, in one language.
    Public,
    /// Nobody but the one who asked.
    Private,
}

/// For how long the field's value may be kept, and by whom; on an object type, what holds for all its fields
/// that do not say otherwise. A field of which nothing is said is `PRIVATE` and asked for again each time. An
/// answer is kept for the shortest `maxAge` in it, and by caches that serve many only when all of it is
/// `PUBLIC` and the request came without a token or key.
#[TypeDirective(name = "cacheControl", location = "FieldDefinition", location = "Object")]
pub fn cache_control(max_age: Option<i32>, scope: Option<CacheControlScope>, inherit_max_age: Option<bool>) {}

/// The directive's declaration as async-graphql prints it, which leaves out what its arguments mean, and as it
/// is to be printed.
pub const DECLARATION: (&str, &str) = (
    "directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) \
     on FIELD_DEFINITION | OBJECT",
    "directive @cacheControl(\n\
     \t\"\"\"\n\tFor how many seconds; 0 if left out.\n\t\"\"\"\n\tmaxAge: Int\n\
     \t\"\"\"\n\tWhom it is the same for; PUBLIC if left out.\n\t\"\"\"\n\tscope: CacheControlScope\n\
     \t\"\"\"\n\tTakes over what holds for the field that gives the object.\n\t\"\"\"\n\tinheritMaxAge: Boolean\n\
     ) on FIELD_DEFINITION | OBJECT",
);

//! How long the answer to an operation may be kept, and by whom, from what `@cacheControl` declares of its
//! fields. The whole operation stands or falls with them: every field that is written counts, whether `@skip`
//! would leave it out or not.

use apollo_compiler::ast::Directive;
use apollo_compiler::executable::{Field, Operation};
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{ExecutableDocument, Name, Schema};

use super::answer::Keep;
use super::walk::{Passed, past_fields};
use crate::viewer::{Viewer, Who};

/// What is declared of a field, or comes of those of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Hint {
    /// For how long it stays true enough.
    seconds: u32,
    /// Whether it is the same for everybody.
    is_public: bool,
}

impl Hint {
    /// Of what nothing is declared: it may be anybody's own.
    const NONE: Self = Self { seconds: 0, is_public: false };
    /// The schema describes itself to everybody alike, and changes with the server only.
    const INTROSPECTION: Self = Self { seconds: 300, is_public: true };
    /// What narrows nothing.
    const ANY: Self = Self { seconds: u32::MAX, is_public: true };

    /// The narrower of both.
    fn and(self, other: Self) -> Self {
        Self { seconds: self.seconds.min(other.seconds), is_public: self.is_public && other.is_public }
    }

    /// How an answer to this viewer may be kept. Whoever is signed in is always asked again, even about what is
    /// the same for everybody: she has to see what she has just changed.
    pub fn to(self, viewer: &Viewer) -> Keep {
        match viewer.who {
            Who::Anonymous if self.is_public && self.seconds > 0 => Keep::Shared { seconds: self.seconds },
            _ => Keep::Checked,
        }
    }
}

/// What the fields of an operation come to together.
pub(super) fn hint(schema: &Schema, document: &ExecutableDocument, operation: &Operation) -> Hint {
    let mut found = Hint::ANY;
    past_fields(document, operation, |Passed { parent, field, .. }| found = found.and(of_field(schema, parent, field)));
    if found == Hint::ANY { Hint::NONE } else { found }
}

fn of_field(schema: &Schema, parent: &Name, field: &Field) -> Hint {
    if field.name.starts_with("__") || parent.starts_with("__") {
        return Hint::INTROSPECTION;
    }
    let own = field.definition.directives.get("cacheControl").map(AsRef::as_ref);
    own.or_else(|| of_type(schema, parent)).map_or(Hint::NONE, declared)
}

/// What an object's type declares of all its fields. An interface declares nothing: its objects may differ.
fn of_type<'a>(schema: &'a Schema, ty: &Name) -> Option<&'a Directive> {
    match schema.types.get(ty) {
        Some(ExtendedType::Object(object)) => {
            object.directives.get("cacheControl").map(|directive| directive.node.as_ref())
        }
        _ => None,
    }
}

fn declared(directive: &Directive) -> Hint {
    let given = |name: &str| directive.specified_argument_by_name(name);
    if given("inheritMaxAge").and_then(|it| it.to_bool()) == Some(true) {
        // The field that gives the object has been looked at.
        return Hint::ANY;
    }
    let seconds = given("maxAge").and_then(|it| it.to_i32()).and_then(|it| u32::try_from(it).ok());
    // A scope that cannot be read must not open the field.
    let is_public = given("scope").is_none_or(|it| it.as_enum().is_some_and(|scope| scope == "PUBLIC"));
    Hint { seconds: seconds.unwrap_or(0), is_public }
}

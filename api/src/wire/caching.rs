//! How long the answer to an operation may be kept, and by whom, from what `@cacheControl` declares of its
//! fields. The whole operation stands or falls with them: every field that is written counts, whether `@skip`
//! would leave it out or not.

use apollo_compiler::ast::Directive;
use apollo_compiler::collections::HashSet;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{ExecutableDocument, Name, Schema};

use super::answer::Keep;
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
    let mut walk = Walk { schema, document, seen: HashSet::default(), found: Hint::ANY };
    walk.selections(&operation.selection_set);
    if walk.found == Hint::ANY { Hint::NONE } else { walk.found }
}

/// Walks through an operation, each fragment once: what is declared of its fields is the same wherever it is
/// spread.
struct Walk<'a> {
    schema: &'a Schema,
    document: &'a ExecutableDocument,
    seen: HashSet<&'a Name>,
    found: Hint,
}

impl<'a> Walk<'a> {
    fn selections(&mut self, set: &'a SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => self.field(&set.ty, field),
                Selection::InlineFragment(fragment) => self.selections(&fragment.selection_set),
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragments.get(&spread.fragment_name)
                        && self.seen.insert(&spread.fragment_name)
                    {
                        self.selections(&fragment.selection_set);
                    }
                }
            }
        }
    }

    fn field(&mut self, ty: &Name, field: &'a Field) {
        if field.name.starts_with("__") {
            self.found = self.found.and(Hint::INTROSPECTION);
            return;
        }
        let own = field.definition.directives.get("cacheControl").map(AsRef::as_ref);
        let hint = own.or_else(|| self.of_type(ty)).map_or(Hint::NONE, declared);
        self.found = self.found.and(hint);
        self.selections(&field.selection_set);
    }

    /// What an object's type declares of all its fields. An interface declares nothing: its objects may differ.
    fn of_type(&self, ty: &Name) -> Option<&'a Directive> {
        match self.schema.types.get(ty) {
            Some(ExtendedType::Object(object)) => {
                object.directives.get("cacheControl").map(|directive| directive.node.as_ref())
            }
            _ => None,
        }
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

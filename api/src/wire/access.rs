//! Which fields of an operation not everybody may use. The whole request stands or falls with them: every
//! field that is written counts, whether `@skip` would leave it out or not.

use std::sync::Arc;

use apollo_compiler::ast::{FieldDefinition, Value};
use apollo_compiler::collections::HashSet;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{ExecutableDocument, Name, Node, Schema};
use async_graphql::resolver_utils::{EnumType, parse_enum};
use async_graphql::{PathSegment, Pos};

use super::document::{Documents, place};
use super::errors::WireError;
use crate::access::Rule;
use crate::viewer::Viewer;

/// A field that not everybody may use.
#[derive(Debug, Clone)]
pub(super) struct Guarded {
    /// Every rule that has to allow it: its own, and those of the fields that it may turn out to be.
    rules: Vec<Rule>,
    path: Arc<[String]>,
    place: Option<Pos>,
}

/// The fields of an operation that not everybody may use.
pub(super) fn guarded(documents: &Documents, document: &ExecutableDocument, operation: &Operation) -> Vec<Guarded> {
    let schema = &documents.schema;
    let roots = [&schema.schema_definition.query, &schema.schema_definition.mutation];
    let roots = roots.into_iter().chain([&schema.schema_definition.subscription]);
    let roots = roots.flatten().map(|root| &root.name).collect();
    let mut walk = Walk { documents, document, roots, seen: HashSet::default(), path: Vec::new(), found: Vec::new() };
    walk.selections(&operation.selection_set);
    walk.found
}

/// Why this viewer may not ask for these fields; empty when they may.
pub(super) fn refusals(guarded: &[Guarded], viewer: &Viewer) -> Vec<WireError> {
    let refused = guarded.iter().filter_map(|field| {
        let refusal = field.rules.iter().find_map(|rule| rule.refusal(viewer))?;
        let path = field.path.iter().cloned().map(PathSegment::Field).collect();
        Some(WireError::from(refusal).at(field.place).on(path))
    });
    refused.collect()
}

/// Walks through an operation, each fragment once: what a fragment's fields ask for is the same wherever it
/// is spread.
struct Walk<'a> {
    documents: &'a Documents,
    document: &'a ExecutableDocument,
    roots: HashSet<&'a Name>,
    seen: HashSet<&'a Name>,
    path: Vec<String>,
    found: Vec<Guarded>,
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

    fn field(&mut self, parent: &'a Name, field: &'a Field) {
        self.path.push(field.response_key().to_string());
        let rules = self.rules(parent, &field.name);
        if !rules.is_empty() {
            let place = place(field.name.location(), &self.document.sources);
            self.found.push(Guarded { rules, path: self.path.clone().into(), place });
        }
        self.selections(&field.selection_set);
        self.path.pop();
    }

    /// A field of an interface is guarded by the interface's rule and by those of all its objects; a field of
    /// an object by its own and by those of its interfaces: whichever way it is asked for, none is evaded.
    fn rules(&self, parent: &Name, field: &Name) -> Vec<Rule> {
        if field.starts_with("__") {
            return Vec::new();
        }
        let schema = &self.documents.schema;
        let own = rule(schema, parent, field);
        if own.is_none() && self.roots.contains(parent) {
            return vec![Rule::CLOSED];
        }
        let kin: Vec<&Name> = match schema.types.get(parent) {
            Some(ExtendedType::Interface(_)) => {
                let implementers = self.documents.implementers.get(parent);
                implementers.into_iter().flat_map(|it| it.objects.iter().chain(&it.interfaces)).collect()
            }
            Some(ExtendedType::Object(object)) => object.implements_interfaces.iter().map(|it| &it.name).collect(),
            _ => Vec::new(),
        };
        let mut rules: Vec<Rule> = own.into_iter().collect();
        for rule in kin.into_iter().filter_map(|it| rule(schema, it, field)) {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        rules
    }
}

/// What the field's own `@access` asks for.
fn rule(schema: &Schema, ty: &Name, field: &Name) -> Option<Rule> {
    let definition = schema.type_field(ty, field).ok()?;
    let access = access_of(definition)?;
    let to = access.specified_argument_by_name("to").and_then(|it| it.as_list()).unwrap_or_default();
    let to = to.iter().filter_map(|caller| named(caller)).collect();
    match access.specified_argument_by_name("scope").map(Node::as_ref) {
        None | Some(Value::Null) => Some(Rule { to, scope: None }),
        // A scope that cannot be read must not open the field.
        Some(scope) => Some(named(scope).map_or(Rule::CLOSED, |scope| Rule { to, scope: Some(scope) })),
    }
}

fn access_of(definition: &FieldDefinition) -> Option<&apollo_compiler::ast::Directive> {
    definition.directives.get("access").map(AsRef::as_ref)
}

fn named<T: EnumType + async_graphql::InputType>(value: &Value) -> Option<T> {
    // The SDL names them as enum values or, printed by hand, as strings.
    let name = value.as_enum().map(|name| name.as_str()).or_else(|| value.as_str())?;
    parse_enum(async_graphql::Value::Enum(async_graphql::Name::new(name))).ok()
}

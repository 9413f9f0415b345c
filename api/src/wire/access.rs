//! Which fields of an operation not everybody may use. The whole request stands or falls with them: every
//! field that is written counts, whether `@skip` would leave it out or not.

use std::sync::Arc;

use apollo_compiler::ast::{FieldDefinition, Value};
use apollo_compiler::executable::Operation;
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{ExecutableDocument, Name, Node, Schema};
use async_graphql::resolver_utils::{EnumType, parse_enum};
use async_graphql::{PathSegment, Pos};

use super::document::{Documents, place};
use super::errors::WireError;
use super::walk::{Passed, past_fields};
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
    let mut found = Vec::new();
    past_fields(document, operation, |Passed { parent, field, path }| {
        let rules = rules(documents, parent, &field.name);
        if !rules.is_empty() {
            let place = place(field.name.location(), &document.sources);
            found.push(Guarded { rules, path: path.iter().map(ToString::to_string).collect(), place });
        }
    });
    found
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

/// A field of an interface is guarded by the interface's rule and by those of all its objects; a field of
/// an object by its own and by those of its interfaces: whichever way it is asked for, none is evaded.
fn rules(documents: &Documents, parent: &Name, field: &Name) -> Vec<Rule> {
    if field.starts_with("__") {
        return Vec::new();
    }
    let schema = &documents.schema;
    let own = rule(schema, parent, field);
    if own.is_none() && is_root(schema, parent) {
        return vec![Rule::CLOSED];
    }
    let kin: Vec<&Name> = match schema.types.get(parent) {
        Some(ExtendedType::Interface(_)) => {
            let implementers = documents.implementers.get(parent);
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

fn is_root(schema: &Schema, ty: &Name) -> bool {
    let definition = &schema.schema_definition;
    let roots = [&definition.query, &definition.mutation, &definition.subscription];
    roots.into_iter().flatten().any(|root| root.name == *ty)
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

//! The rules for documents that apollo-compiler 1.33 leaves out. Each was found by asking graphql-js.

use apollo_compiler::ast::{Argument, Directive, InputValueDefinition, Type, Value, VariableDefinition};
use apollo_compiler::collections::HashSet;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::introspection::check_max_depth;
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Name, Node};

use super::document::{Documents, place};
use super::errors::WireError;
use super::{measure, values};
use crate::failure::ErrorCode;
use crate::i18n::common;

/// What is wrong with a document that apollo-compiler finds valid, as far as an answer can tell of it: the same
/// mistake in a fragment is found again in every operation.
pub(super) fn check(documents: &Documents, document: &Valid<ExecutableDocument>) -> Vec<WireError> {
    if document.operations.is_empty() {
        return vec![WireError::bad_request("Syntax Error: Unexpected <EOF>.")];
    }
    let mut found = Vec::new();
    for operation in document.operations.iter() {
        if asks_for_the_schema(operation, document) && check_max_depth(document, operation).is_err() {
            let limit = documents.limits.depth;
            found.push(measure::too_deep(limit));
        }
        let seen = HashSet::default();
        Check { documents, document, operation, seen, found: &mut found }.operation();
    }
    found
}

fn asks_for_the_schema(operation: &Operation, document: &ExecutableDocument) -> bool {
    operation.root_fields(document).any(|field| matches!(field.name.as_str(), "__schema" | "__type"))
}

/// Looks at every value of one operation, each fragment once.
struct Check<'a> {
    documents: &'a Documents,
    document: &'a ExecutableDocument,
    operation: &'a Operation,
    seen: HashSet<&'a Name>,
    found: &'a mut Vec<WireError>,
}

impl<'a> Check<'a> {
    fn operation(&mut self) {
        self.directives(&self.operation.directives);
        for variable in &self.operation.variables {
            self.directives(&variable.directives);
            if let Some(default) = &variable.default_value {
                self.value(default, &variable.ty, false);
            }
        }
        self.selections(&self.operation.selection_set);
    }

    fn selections(&mut self, set: &'a SelectionSet) {
        for selection in &set.selections {
            self.directives(selection.directives());
            match selection {
                Selection::Field(field) => {
                    self.introspection(&set.ty, field);
                    self.arguments(&field.arguments, &field.definition.arguments);
                    self.selections(&field.selection_set);
                }
                Selection::InlineFragment(fragment) => self.selections(&fragment.selection_set),
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragments.get(&spread.fragment_name)
                        && self.seen.insert(&spread.fragment_name)
                    {
                        self.directives(&fragment.directives);
                        self.selections(&fragment.selection_set);
                    }
                }
            }
        }
    }

    /// The schema is told once: under aliases it could be asked for in full over and over, at no cost.
    fn introspection(&mut self, parent: &Name, field: &Node<Field>) {
        if field.alias.is_some() && (parent.starts_with("__") || field.name == "__schema") {
            let error = WireError::developer(ErrorCode::TooComplex, "Introspection cannot be given aliases.");
            self.note(error, field);
        }
    }

    fn directives(&mut self, directives: &[Node<Directive>]) {
        for directive in directives {
            if let Some(definition) = self.documents.schema.directive_definitions.get(&directive.name) {
                self.arguments(&directive.arguments, &definition.arguments);
            }
        }
    }

    fn arguments(&mut self, arguments: &[Node<Argument>], definitions: &[Node<InputValueDefinition>]) {
        for argument in arguments {
            if let Some(definition) = definitions.iter().find(|it| it.name == argument.name) {
                self.value(&argument.value, &definition.ty, definition.default_value.is_some());
            }
        }
    }

    fn value(&mut self, value: &Node<Value>, ty: &Type, has_default: bool) {
        match value.as_ref() {
            Value::Variable(name) => self.variable(name, value, ty, has_default),
            Value::String(text) if text.contains('\0') => {
                self.note(WireError::new(ErrorCode::BadUserInput, common::TextInvalid), value);
            }
            Value::List(items) => {
                let item = if ty.is_list() { ty.item_type() } else { ty };
                items.iter().for_each(|it| self.value(it, item, false));
            }
            Value::Object(fields) => self.object(fields, value, ty),
            _ => {}
        }
        self.scalar(value, ty);
    }

    fn object(&mut self, fields: &[(Name, Node<Value>)], value: &Node<Value>, ty: &Type) {
        let mut seen = HashSet::default();
        let definition = match self.documents.schema.types.get(ty.inner_named_type()) {
            Some(ExtendedType::InputObject(input)) => Some(input),
            _ => None,
        };
        for (name, field) in fields {
            if !seen.insert(name) {
                self.say(format!("There can be only one input field named \"{name}\"."), field);
            }
            match definition.and_then(|it| it.fields.get(name)) {
                Some(definition) => self.value(field, &definition.ty, definition.default_value.is_some()),
                None => self.value(field, ty, false),
            }
        }
        let takes_one = definition.is_some_and(|it| it.directives.has("oneOf"));
        if takes_one && (fields.len() != 1 || fields.iter().any(|(_, field)| field.is_null())) {
            let ty = ty.inner_named_type();
            self.say(format!("OneOf Input Object \"{ty}\" must specify exactly one key, and not null."), value);
        }
    }

    /// A variable has to be of a type that fits where it stands, also deep within a value, and may lack a
    /// value only where one may be lacking.
    fn variable(&mut self, name: &Name, value: &Node<Value>, ty: &Type, has_default: bool) {
        let Some(variable) = self.operation.variables.iter().find(|it| it.name == *name) else { return };
        let lacks_nothing = !ty.is_non_null() || variable.ty.is_non_null() || has_default || has_value(variable);
        let fitting = if ty.is_non_null() && !variable.ty.is_non_null() { ty.clone().nullable() } else { ty.clone() };
        if !lacks_nothing || !variable.ty.is_assignable_to(&fitting) {
            let given = &variable.ty;
            self.say(
                format!("Variable \"${name}\" of type \"{given}\" used in position expecting type \"{ty}\"."),
                value,
            );
        }
    }

    /// What the schema's own scalars make of a literal. Where a list is expected, its items have been asked.
    fn scalar(&mut self, value: &Node<Value>, ty: &Type) {
        let is_open = match value.as_ref() {
            Value::Variable(_) | Value::Null => false,
            Value::List(_) => !ty.is_list(),
            _ => true,
        };
        if !is_open || !self.documents.knows(ty) {
            return;
        }
        let scalar = ty.inner_named_type();
        if !values::constant(value).is_some_and(|constant| self.documents.accepts(scalar, constant)) {
            let error =
                WireError::developer(ErrorCode::BadUserInput, format!("Expected a value of type \"{scalar}\"."));
            self.note(error, value);
        }
    }

    fn say(&mut self, sentence: String, value: &Node<Value>) {
        self.note(WireError::bad_request(sentence), value);
    }

    fn note<T>(&mut self, error: WireError, at: &Node<T>) {
        if self.found.len() >= self.documents.limits.errors {
            return;
        }
        self.found.push(error.at(place(at.location(), &self.document.sources)));
    }
}

fn has_value(variable: &VariableDefinition) -> bool {
    variable.default_value.as_ref().is_some_and(|default| !default.is_null())
}

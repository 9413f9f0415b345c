//! The form in which an operation goes to async-graphql: fragments in place, selections that ask for the same
//! merged, `@skip` and `@include` decided, variables replaced by their values.
//!
//! async-graphql does each of these itself, but not to the specification: it would run a mutation twice that
//! two selections name, forget variables' defaults, and overlook fragments on unions within interfaces. And
//! there is one reading of the document only: what was checked is what runs.

use apollo_compiler::ast::Directive;
use apollo_compiler::ast::Value as Literal;
use apollo_compiler::collections::HashMap;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::response::JsonMap;
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::{ExecutableDocument, Name, Node};
use async_graphql::parser::types as run;
use async_graphql::{Pos, Positioned};

use super::document::{Documents, place};
use super::values::Values;

/// The operation as async-graphql is to run it.
pub(super) fn plan(
    documents: &Documents,
    document: &ExecutableDocument,
    operation: &Operation,
    variables: &JsonMap,
) -> run::ExecutableDocument {
    let plan = Plan { documents, document, values: Values { schema: &documents.schema, variables } };
    let root = operation.object_type();
    let operation = run::OperationDefinition {
        ty: match operation.operation_type {
            apollo_compiler::ast::OperationType::Query => run::OperationType::Query,
            apollo_compiler::ast::OperationType::Mutation => run::OperationType::Mutation,
            apollo_compiler::ast::OperationType::Subscription => run::OperationType::Subscription,
        },
        variable_definitions: Vec::new(),
        directives: Vec::new(),
        selection_set: plan.merged(root, [&operation.selection_set]),
    };
    let operations = run::DocumentOperations::Single(unplaced(operation));
    run::ExecutableDocument { operations, fragments: std::collections::HashMap::new() }
}

/// Whether `@skip` and `@include` let a selection stand.
pub(super) fn is_included(directives: &[Node<Directive>], variables: &JsonMap) -> bool {
    directives.iter().all(|directive| {
        let wanted = match directive.name.as_str() {
            "include" => true,
            "skip" => false,
            _ => return true,
        };
        let condition = match directive.specified_argument_by_name("if").map(Node::as_ref) {
            Some(Literal::Boolean(value)) => Some(*value),
            Some(Literal::Variable(name)) => variables.get(name.as_str()).and_then(|it| it.as_bool()),
            _ => None,
        };
        condition == Some(wanted)
    })
}

struct Plan<'a> {
    documents: &'a Documents,
    document: &'a ExecutableDocument,
    values: Values<'a>,
}

/// What is selected from one type, in the order in which it is first asked for.
#[derive(Default)]
struct Merged<'a> {
    parts: Vec<Part<'a>>,
    /// Where among the parts the field of each response key is.
    fields: HashMap<&'a Name, usize>,
}

enum Part<'a> {
    /// The selections that share a response key.
    Field(Vec<&'a Field>),
    /// What is selected from objects of a narrower type only.
    Narrower(&'a Name, &'a SelectionSet),
}

impl<'a> Plan<'a> {
    fn merged(&self, ty: &'a Name, sets: impl IntoIterator<Item = &'a SelectionSet>) -> Positioned<run::SelectionSet> {
        let mut merged = Merged::default();
        for set in sets {
            self.collect(ty, set, &mut merged);
        }
        let items = merged.parts.into_iter().flat_map(|part| match part {
            Part::Field(fields) => self.field(&fields).into_iter().collect(),
            Part::Narrower(narrower, set) => self.narrower(ty, narrower, set),
        });
        unplaced(run::SelectionSet { items: items.collect() })
    }

    fn collect(&self, ty: &'a Name, set: &'a SelectionSet, merged: &mut Merged<'a>) {
        for selection in &set.selections {
            if !is_included(selection.directives(), self.values.variables) {
                continue;
            }
            let (condition, set) = match selection {
                Selection::Field(field) => {
                    merged.field(field);
                    continue;
                }
                Selection::InlineFragment(fragment) => (&fragment.selection_set.ty, &fragment.selection_set),
                Selection::FragmentSpread(spread) => match self.document.fragments.get(&spread.fragment_name) {
                    Some(fragment) => (fragment.type_condition(), &fragment.selection_set),
                    None => continue,
                },
            };
            if self.is_within(ty, condition) {
                self.collect(ty, set, merged);
            } else if !self.is_object(ty) {
                merged.parts.push(Part::Narrower(condition, set));
            }
        }
    }

    /// Whether every object of type `ty` is one of `condition`.
    fn is_within(&self, ty: &Name, condition: &Name) -> bool {
        ty == condition || self.documents.schema.is_subtype(condition, ty)
    }

    fn is_object(&self, ty: &Name) -> bool {
        matches!(self.documents.schema.types.get(ty), Some(ExtendedType::Object(_)))
    }

    fn field(&self, fields: &[&'a Field]) -> Option<Positioned<run::Selection>> {
        let first = fields.first()?;
        let at = place(first.name.location(), &self.document.sources).unwrap_or_default();
        let named = |name: &Name| Positioned::new(async_graphql::Name::new(name), at);
        let arguments = self.values.arguments(first).into_iter();
        let field = run::Field {
            alias: first.alias.as_ref().map(named),
            name: named(&first.name),
            arguments: arguments
                .map(|(name, it)| (Positioned::new(name, at), Positioned::new(it.into_value(), at)))
                .collect(),
            directives: Vec::new(),
            selection_set: self.merged(&first.selection_set.ty, fields.iter().map(|field| &field.selection_set)),
        };
        Some(Positioned::new(run::Selection::Field(Positioned::new(field, at)), at))
    }

    fn narrower(&self, ty: &Name, narrower: &'a Name, set: &'a SelectionSet) -> Vec<Positioned<run::Selection>> {
        // async-graphql knows which objects implement an interface, but not which belong to a union.
        let types = match self.documents.schema.types.get(narrower) {
            Some(ExtendedType::Union(union)) => union.members.iter().map(|member| &member.name).collect(),
            _ => vec![narrower],
        };
        let possible = types.into_iter().filter(|it| **it == *narrower || self.is_within(it, ty));
        let fragments = possible.map(|it| {
            let fragment = run::InlineFragment {
                type_condition: Some(unplaced(run::TypeCondition { on: unplaced(async_graphql::Name::new(it)) })),
                directives: Vec::new(),
                selection_set: self.merged(it, [set]),
            };
            unplaced(run::Selection::InlineFragment(unplaced(fragment)))
        });
        fragments.collect()
    }
}

impl<'a> Merged<'a> {
    fn field(&mut self, field: &'a Field) {
        let place = *self.fields.entry(field.response_key()).or_insert(self.parts.len());
        match self.parts.get_mut(place) {
            Some(Part::Field(fields)) => fields.push(field),
            _ => self.parts.push(Part::Field(vec![field])),
        }
    }
}

fn unplaced<T>(node: T) -> Positioned<T> {
    Positioned::new(node, Pos::default())
}

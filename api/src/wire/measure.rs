//! What a document asks of us, measured on its syntax tree, before anything that takes long.

use std::collections::HashMap;

use apollo_compiler::ast::{Argument, Definition, DirectiveList, Document, Selection, Value};
use apollo_compiler::{Name, Node};

use super::errors::WireError;
use super::limits::Limits;
use crate::failure::ErrorCode;
use crate::i18n::common;

/// Refuses a document that is too deep, or has too many aliases, directives, selections or values.
pub(super) fn check(document: &Document, limits: &Limits) -> Result<(), WireError> {
    let mut measure = Measure::of(document);
    // Only one operation will run, but all are validated.
    let mut whole = Size::default();
    for definition in &document.definitions {
        let size = match definition {
            Definition::OperationDefinition(operation) => {
                measure.directives += operation.directives.len();
                measure.directives += operation.variables.iter().map(|it| it.directives.len()).sum::<usize>();
                measure.selections(&operation.selection_set)
            }
            Definition::FragmentDefinition(fragment) => measure.fragment(&fragment.name),
            _ => continue,
        };
        whole.depth = whole.depth.max(size.depth);
        whole.selections = whole.selections.saturating_add(size.selections);
    }
    if whole.depth > limits.depth {
        return Err(too_deep(limits.depth));
    }
    for (found, limit) in [
        (measure.aliases, limits.aliases),
        (measure.directives, limits.directives),
        (whole.selections, limits.selections),
    ] {
        if found > limit {
            return Err(too_complex(found, limit));
        }
    }
    Ok(())
}

/// The document asks for more than one request may.
pub(super) fn too_complex(cost: usize, limit: usize) -> WireError {
    WireError::new(ErrorCode::TooComplex, common::TooComplex { cost: cost as u64, limit: limit as u64 })
}

/// The document is longer than one request may be.
pub(super) fn too_long() -> WireError {
    WireError::new(ErrorCode::TooComplex, common::TooLong)
}

/// The document is nested more deeply than one request may be.
pub(super) fn too_deep(limit: usize) -> WireError {
    WireError::new(ErrorCode::TooComplex, common::TooDeep { limit: limit as u64 })
}

/// How large a selection set is when every fragment stands where it is spread.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    depth: usize,
    /// The values of arguments among them: validation looks at each of them, for each operation.
    selections: usize,
}

/// Looks at every selection once: a fragment's size is remembered, so that fragments that spread fragments
/// cost us no more than their text, however large they would become.
struct Measure<'a> {
    texts: HashMap<&'a Name, (&'a [Selection], usize)>,
    sizes: HashMap<&'a Name, Size>,
    aliases: usize,
    directives: usize,
}

impl<'a> Measure<'a> {
    fn of(document: &'a Document) -> Self {
        let fragments = document.definitions.iter().filter_map(Definition::as_fragment_definition);
        let texts = fragments.map(|it| (&it.name, (it.selection_set.as_slice(), it.directives.len()))).collect();
        Self { texts, sizes: HashMap::new(), aliases: 0, directives: 0 }
    }

    fn selections(&mut self, selections: &'a [Selection]) -> Size {
        let mut size = Size::default();
        for selection in selections {
            let (values, inner) = match selection {
                Selection::Field(field) => {
                    self.aliases += usize::from(field.alias.is_some());
                    let values = self.directives(&field.directives) + in_arguments(&field.arguments);
                    let inner = self.selections(&field.selection_set);
                    (values, Size { depth: inner.depth + 1, ..inner })
                }
                Selection::FragmentSpread(spread) => {
                    (self.directives(&spread.directives), self.fragment(&spread.fragment_name))
                }
                Selection::InlineFragment(fragment) => {
                    (self.directives(&fragment.directives), self.selections(&fragment.selection_set))
                }
            };
            size.depth = size.depth.max(inner.depth);
            size.selections = size.selections.saturating_add(inner.selections).saturating_add(1 + values);
        }
        size
    }

    /// Counts directives, and gives the number of their arguments' values.
    fn directives(&mut self, directives: &DirectiveList) -> usize {
        self.directives += directives.len();
        directives.iter().map(|directive| in_arguments(&directive.arguments)).sum()
    }

    fn fragment(&mut self, name: &'a Name) -> Size {
        if let Some(known) = self.sizes.get(name) {
            return *known;
        }
        let Some((selections, directives)) = self.texts.get(name).copied() else { return Size::default() };
        // Found again within itself, it is empty: validation refuses the circle.
        self.sizes.insert(name, Size::default());
        self.directives += directives;
        let size = self.selections(selections);
        self.sizes.insert(name, size);
        size
    }
}

fn in_arguments(arguments: &[Node<Argument>]) -> usize {
    arguments.iter().map(|argument| values(&argument.value)).sum()
}

/// The values in this one, and itself.
fn values(value: &Value) -> usize {
    let within: usize = match value {
        Value::List(items) => items.iter().map(|item| values(item)).sum(),
        Value::Object(fields) => fields.iter().map(|(_, field)| values(field)).sum(),
        _ => 0,
    };
    within + 1
}

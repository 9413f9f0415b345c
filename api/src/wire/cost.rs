//! What an operation costs: its fields, those of a page as often as the page has entries.

use std::collections::HashMap;

use apollo_compiler::ast::Value;
use apollo_compiler::executable::{Field, Selection, SelectionSet};
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::{ExecutableDocument, Name, Node};

use super::plan::is_included;

/// The cost of these selections. Each fragment is counted once for each size of page that it is spread on
/// and remembered, and sums stop at the largest number: a document cannot make us count for long.
pub(super) fn cost(
    document: &ExecutableDocument,
    selections: &SelectionSet,
    variables: &JsonMap,
    default_page: usize,
) -> usize {
    Costing { document, variables, default_page, fragments: HashMap::new() }.selections(selections, None)
}

struct Costing<'a> {
    document: &'a ExecutableDocument,
    variables: &'a JsonMap,
    default_page: usize,
    fragments: HashMap<(&'a Name, Option<usize>), usize>,
}

impl<'a> Costing<'a> {
    /// `page` is the size of the page whose connection is selected from; its lists have as many entries.
    fn selections(&mut self, set: &'a SelectionSet, page: Option<usize>) -> usize {
        set.selections.iter().map(|selection| self.selection(selection, page)).fold(0, usize::saturating_add)
    }

    fn selection(&mut self, selection: &'a Selection, page: Option<usize>) -> usize {
        if !is_included(selection.directives(), self.variables) {
            return 0;
        }
        match selection {
            Selection::Field(field) => self.field(field, page),
            Selection::FragmentSpread(spread) => self.fragment(&spread.fragment_name, page),
            Selection::InlineFragment(fragment) => self.selections(&fragment.selection_set, page),
        }
    }

    fn fragment(&mut self, name: &'a Name, page: Option<usize>) -> usize {
        if let Some(known) = self.fragments.get(&(name, page)) {
            return *known;
        }
        let Some(fragment) = self.document.fragments.get(name) else { return 0 };
        let cost = self.selections(&fragment.selection_set, page);
        self.fragments.insert((name, page), cost);
        cost
    }

    fn field(&mut self, field: &'a Field, page: Option<usize>) -> usize {
        let own_page = self.page(field);
        let (within, times) = if field.ty().is_list() {
            (None, own_page.or(page).or_else(|| self.given(field, "ids")?.count()).unwrap_or(1))
        } else {
            (own_page, 1)
        };
        let each = self.selections(&field.selection_set, within);
        each.saturating_mul(times).saturating_add(1)
    }

    /// The size of the page that a field gives, when it gives pages.
    fn page(&self, field: &Field) -> Option<usize> {
        let mut sizes = ["first", "last"].into_iter().filter(|it| field.definition.argument_by_name(it).is_some());
        sizes.next()?;
        let sizes = ["first", "last"].into_iter().filter_map(|name| self.given(field, name)?.number());
        Some(sizes.max().unwrap_or(self.default_page))
    }

    fn given<'b>(&'b self, field: &'b Field, argument: &str) -> Option<Given<'b>> {
        match field.specified_argument_by_name(argument).map(Node::as_ref) {
            Some(Value::Variable(name)) => self.variables.get(name.as_str()).map(Given::Variable),
            Some(literal) => Some(Given::Literal(literal)),
            None => field.definition.argument_by_name(argument)?.default_value.as_deref().map(Given::Literal),
        }
    }
}

/// An argument's value.
enum Given<'a> {
    Literal(&'a Value),
    Variable(&'a JsonValue),
}

impl Given<'_> {
    fn number(&self) -> Option<usize> {
        let number = match self {
            Self::Literal(value) => value.to_i32().map(i64::from),
            Self::Variable(value) => value.as_i64(),
        };
        number.map(|it| usize::try_from(it).unwrap_or(0))
    }

    fn count(&self) -> Option<usize> {
        match self {
            Self::Literal(value) => value.as_list().map(<[_]>::len),
            Self::Variable(value) => value.as_array().map(Vec::len),
        }
    }
}

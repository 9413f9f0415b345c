//! What an operation costs: its fields, those of a list as often as the list has entries.

use std::collections::{HashMap, HashSet};

use apollo_compiler::ast::Value;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::{ExecutableDocument, Name, Node};

use super::plan::is_included;

/// How many entries a list is taken to have that has no pages and of which no argument says: a meeting's
/// languages, a resource's formats, a member's consents. Most have fewer; and the schema itself, told with all
/// its lists within lists, then costs a quarter of what an operation may.
const ENTRIES: usize = 3;

/// What a change costs beside its fields: a transaction, letters, perhaps the hash of a password.
const CHANGE: usize = 100;

/// The cost of an operation. Each fragment is counted once for each size of page that it is spread on and
/// remembered, and sums stop at the largest number: a document cannot make us count for long.
pub(super) fn cost(
    document: &ExecutableDocument,
    operation: &Operation,
    variables: &JsonMap,
    default_page: usize,
) -> usize {
    let mut costing = Costing { document, variables, default_page, fragments: HashMap::new() };
    let changes = if operation.is_mutation() { costing.changes(operation) } else { 0 };
    costing.selections(&operation.selection_set, None).saturating_add(changes.saturating_mul(CHANGE))
}

struct Costing<'a> {
    document: &'a ExecutableDocument,
    variables: &'a JsonMap,
    default_page: usize,
    fragments: HashMap<(&'a Name, Option<usize>), usize>,
}

impl<'a> Costing<'a> {
    /// How many changes a mutation makes. Fields that share a response key are one.
    fn changes(&self, operation: &'a Operation) -> usize {
        let asked = operation.root_fields(self.document).filter(|it| is_included(&it.directives, self.variables));
        asked.map(|field| field.response_key()).collect::<HashSet<_>>().len()
    }

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
            (None, own_page.or(page).or_else(|| self.asked_for(field)).unwrap_or(ENTRIES))
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

    /// How many entries are asked for one by one, as `nodes(ids: [..])` and `translations(languages: [..])` do:
    /// the length of the longest list among the arguments.
    fn asked_for(&self, field: &Field) -> Option<usize> {
        let lists = field.definition.arguments.iter().filter(|argument| argument.ty.is_list());
        lists.filter_map(|argument| self.given(field, &argument.name)?.count()).max()
    }

    fn given<'b>(&'b self, field: &'b Field, argument: &str) -> Option<Given<'b>> {
        let given = match field.specified_argument_by_name(argument).map(Node::as_ref) {
            Some(Value::Variable(name)) => self.variables.get(name.as_str()).map(Given::Variable),
            literal => literal.map(Given::Literal),
        };
        let default = || field.definition.argument_by_name(argument)?.default_value.as_deref();
        given.or_else(|| default().map(Given::Literal))
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

    /// The entries of a list; a single value stands for a list of one.
    fn count(&self) -> Option<usize> {
        match self {
            Self::Literal(Value::Null) | Self::Variable(JsonValue::Null) => None,
            Self::Literal(value) => Some(value.as_list().map_or(1, <[_]>::len)),
            Self::Variable(value) => Some(value.as_array().map_or(1, Vec::len)),
        }
    }
}

#[cfg(test)]
mod tests {
    use apollo_compiler::Schema;
    use apollo_compiler::request::coerce_variable_values;
    use apollo_compiler::response::serde_json_bytes::json;

    use super::*;

    const SCHEMA: &str = "
        type Query { thing: Thing things(first: Int, last: Int): Page! nodes(ids: [ID!]!): [Thing]! all: [Thing!]! }
        type Mutation { make(name: String): Thing keep(name: String): Thing }
        type Page { nodes: [Thing!]! total: Int }
        type Thing { name: String tags: [String!]! texts(languages: [String!], in: [ID!] = [1, 2]): [Text!]! }
        type Text { text: String }";

    fn cost_of(document: &str, variables: JsonValue) -> usize {
        let schema = Schema::parse_and_validate(SCHEMA, "schema").unwrap();
        let document = ExecutableDocument::parse_and_validate(&schema, document, "document").unwrap();
        let operation = document.operations.get(None).unwrap();
        let variables = coerce_variable_values(&schema, operation, variables.as_object().unwrap()).unwrap();
        cost(&document, operation, &variables, 20)
    }

    #[test]
    fn lists_cost_as_much_as_they_may_hold() {
        let ids = "query ($ids: [ID!]!) { nodes(ids: $ids) { name tags } }";
        let texts = "query ($l: [String!]) { thing { texts(languages: $l) { text } } }";
        for (document, variables, expected) in [
            ("{ thing { name tags } }", json!({}), 1 + 2),
            ("{ all { name tags } }", json!({}), 1 + ENTRIES * 2),
            ("{ all { texts(in: [1]) { text } } }", json!({}), 1 + ENTRIES * (1 + 1)),
            ("{ things { nodes { name } } }", json!({}), 1 + 1 + 20),
            ("{ things(last: 100) { nodes { ...T } } } fragment T on Thing { name }", json!({}), 1 + 1 + 100),
            (ids, json!({ "ids": ["a", "b", "c", "d"] }), 1 + 4 * 2),
            (ids, json!({ "ids": "a" }), 1 + 2),
            (ids, json!({ "ids": [] }), 1),
            (texts, json!({ "l": ["ar", "es", "fr", "hi", "de"] }), 1 + 1 + 5),
            (texts, json!({ "l": ["ar"] }), 1 + 1 + 2),
            (texts, json!({ "l": null }), 1 + 1 + 2),
            (texts, json!({}), 1 + 1 + 2),
            ("{ thing { texts(languages: \"ar\", in: []) { text } } }", json!({}), 1 + 1 + 1),
            ("{ thing { texts(languages: [\"ar\", \"es\"], in: [1, 2, 3]) { text } } }", json!({}), 1 + 1 + 3),
        ] {
            assert_eq!(cost_of(document, variables.clone()), expected, "{document} {variables:?}");
        }
    }

    #[test]
    fn every_change_costs_more_than_its_fields() {
        let two = "mutation ($no: Boolean!) { make { name } again: make { name } keep @include(if: $no) { name } }";
        for (document, expected) in [("mutation { make { name } make { tags } }", CHANGE + 4), (two, 2 * CHANGE + 4)] {
            let variables = if document == two { json!({ "no": false }) } else { json!({}) };
            assert_eq!(cost_of(document, variables), expected, "{document}");
        }
    }
}

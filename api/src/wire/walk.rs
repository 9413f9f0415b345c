//! A way past every field of an operation: each fragment is entered once, since what its fields ask for is the
//! same wherever it is spread, and a document cannot make us walk for long.

use apollo_compiler::collections::HashSet;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::{ExecutableDocument, Name};

/// A field on the way.
pub(super) struct Passed<'a, 'b> {
    /// The type that it is selected from.
    pub parent: &'a Name,
    /// The field.
    pub field: &'a Field,
    /// Where its value is in the answer, by the names there; in lists, of each entry.
    pub path: &'b [&'a Name],
}

/// Passes every field that is written in this operation, whether `@skip` would leave it out or not.
pub(super) fn past_fields<'a>(
    document: &'a ExecutableDocument,
    operation: &'a Operation,
    pass: impl FnMut(Passed<'a, '_>),
) {
    let mut walk = Walk { document, pass, entered: HashSet::default(), path: Vec::new() };
    walk.selections(&operation.selection_set);
}

struct Walk<'a, F> {
    document: &'a ExecutableDocument,
    pass: F,
    entered: HashSet<&'a Name>,
    path: Vec<&'a Name>,
}

impl<'a, F: FnMut(Passed<'a, '_>)> Walk<'a, F> {
    fn selections(&mut self, set: &'a SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => self.field(&set.ty, field),
                Selection::InlineFragment(fragment) => self.selections(&fragment.selection_set),
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragments.get(&spread.fragment_name)
                        && self.entered.insert(&spread.fragment_name)
                    {
                        self.selections(&fragment.selection_set);
                    }
                }
            }
        }
    }

    fn field(&mut self, parent: &'a Name, field: &'a Field) {
        self.path.push(field.response_key());
        (self.pass)(Passed { parent, field, path: &self.path });
        self.selections(&field.selection_set);
        self.path.pop();
    }
}

//! What a message is made of, read from its syntax: what a translation must keep, whatever its words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::wording::Wording;

/// The bones of one message or term.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The values that it uses.
    pub(super) variables: BTreeSet<String>,
    /// The messages and terms (`-term`) that it is put together from.
    pub(super) references: BTreeSet<String>,
    /// Its choices by number.
    pub(super) plurals: Vec<Plural>,
}

/// A choice by number.
#[derive(Debug)]
pub(super) struct Plural {
    /// The value that decides, unless it is something else than a value.
    pub(super) variable: Option<String>,
    /// The plural categories that have their own words.
    pub(super) categories: BTreeSet<String>,
}

/// The names by which CLDR calls the plural categories, apart from `other`, which is a word for much else.
const PLURAL_NAMES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The outlines of all that a language says, by id; terms with their dash.
pub(super) fn outlines(wording: &Wording) -> BTreeMap<String, Outline> {
    let mut outlines = BTreeMap::new();
    for entry in wording.resources.iter().flat_map(|resource| resource.entries()) {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let mut outline = Outline::default();
        value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)).for_each(|p| outline.pattern(p));
        outlines.insert(id, outline);
    }
    outlines
}

impl Outline {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.plurals.extend(plural(selector, variants));
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                named.for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// `None` when the choice is not by number.
fn plural(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Plural> {
    let categories: BTreeSet<String> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name.to_owned()),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    // A choice that only names exact numbers is by number as well.
    let is_numeric = categories.len() < variants.len() || PLURAL_NAMES.iter().any(|name| categories.contains(*name));
    is_numeric.then(|| Plural { variable: variable(selector), categories })
}

fn variable(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(variable),
        _ => None,
    }
}

//! Where the languages, and the messages in Rust, have drifted apart.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use icu::locale::Locale as IcuLocale;
use icu::plurals::{PluralCategory, PluralRules};

use super::locale::Locale;
use super::message::Message;
use super::outline::{Outline, outlines};
use super::wording::Wording;

/// How a language differs from what English says, beyond its words.
pub(super) fn of_wording(wording: &Wording, measure: &BTreeMap<String, Outline>) -> Vec<String> {
    let locale = &wording.locale;
    let own = outlines(wording);
    let categories = plural_categories(locale);
    let mut found = wording.complaints.clone();
    found.extend(messages(measure).filter(|id| !own.contains_key(*id)).map(|id| format!("{locale}: {id} is missing")));
    for (id, outline) in &own {
        let mut add = |what: String| found.push(format!("{locale}: {id} {what}"));
        outline.references.iter().filter(|name| !own.contains_key(*name)).for_each(|n| add(format!("needs {n}")));
        for plural in &outline.plurals {
            let missing = categories.iter().filter(|category| !plural.categories.contains(**category));
            missing.for_each(|category| add(format!("has no words for the plural “{category}”")));
        }
        // What a language keeps in terms is its own affair, the values of a term are not those of a message.
        if id.starts_with('-') {
            continue;
        }
        match measure.get(id) {
            None => add("is superfluous".to_owned()),
            Some(measure) => {
                let (needed, used) = (&measure.variables, &outline.variables);
                needed.difference(used).for_each(|name| add(format!("leaves out ${name}")));
                used.difference(needed).for_each(|name| add(format!("uses ${name}, which it is not given")));
            }
        }
    }
    found
}

/// Where the messages in Rust and their words disagree: each is said in each language, and any flaw counts.
pub(super) fn of_messages(
    samples: &[Box<dyn Message>],
    wordings: &[Arc<Wording>],
    measure: &BTreeMap<String, Outline>,
) -> Vec<String> {
    let declared: BTreeSet<&str> = samples.iter().map(|sample| sample.id()).collect();
    let unused = messages(measure).filter(|id| !declared.contains(*id)).map(|id| format!("{id} is said by no one"));
    let mut found: Vec<String> = unused.collect();
    for sample in samples {
        let (id, arguments) = (sample.id(), sample.arguments());
        match measure.get(id) {
            None => found.push(format!("{id} has no words")),
            Some(outline) => found.extend(disagreements(outline, &arguments).into_iter().map(|d| format!("{id} {d}"))),
        }
        for wording in wordings {
            let errors = wording.say(id, &arguments).map(|said| said.errors).unwrap_or_default();
            found.extend(errors.iter().map(|error| format!("{}: {id}: {error}", wording.locale)));
        }
    }
    found
}

fn disagreements(outline: &Outline, arguments: &FluentArgs<'_>) -> Vec<String> {
    let unused = arguments.iter().filter(|(name, _)| !outline.variables.contains(*name));
    let mut found: Vec<String> = unused.map(|(name, _)| format!("never says its ${name}")).collect();
    for name in outline.plurals.iter().filter_map(|plural| plural.variable.as_deref()) {
        if let Some(FluentValue::String(_)) = arguments.get(name) {
            found.push(format!("chooses a plural by ${name}, which is text"));
        }
    }
    found
}

fn messages(measure: &BTreeMap<String, Outline>) -> impl Iterator<Item = &str> {
    measure.keys().map(String::as_str).filter(|id| !id.starts_with('-'))
}

/// All plural categories that this language has (CLDR).
fn plural_categories(locale: &Locale) -> BTreeSet<&'static str> {
    let locale = IcuLocale::from(locale.identifier());
    let Ok(rules) = PluralRules::try_new_cardinal((&locale).into()) else {
        return BTreeSet::new();
    };
    rules.categories().map(name).collect()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

//! Words that are the same as in English: each has a reason, or was forgotten.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};

use super::{Locale, catalog};
use crate::i18n::wording::Wording;

/// What is rightly the same, in which languages, and why.
const RIGHTLY: [(&str, &[&str], &str); 8] = [
    ("calendar-online", &["de", "it", "nl", "pl"], "the word that people use there"),
    ("crisis-page-chat", &["de", "es", "fr", "it", "nl", "pt-BR"], "the word that people use there"),
    ("crisis-page-website", &["de", "nl"], "the word that people use there"),
    ("crisis-page-whatsapp", &["*"], "the name of a service"),
    ("crisis-reaches-police", &["fr"], "a French word"),
    ("portal-account-mentor", &["nl", "sv"], "the word that people use there"),
    ("portal-account-moderator", &["id", "nl", "sv"], "the word that people use there"),
    ("portal-schema-download", &["nl"], "the verb that people use there, and the name of a file"),
];

/// The messages of a language that have words, with those words. What consists of nothing but values and marks has none.
fn words(wording: &Wording) -> Vec<(String, String)> {
    let entries = wording.resources.iter().flat_map(|resource| resource.entries());
    let messages = entries.filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), text(message.value.as_ref()?))),
        _ => None,
    });
    messages.filter(|(_, text)| text.chars().any(char::is_alphabetic)).collect()
}

/// The words of a message as they are written, whatever its values.
fn text(pattern: &Pattern<&str>) -> String {
    let words = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| text(&variant.value)).collect()
        }
        PatternElement::Placeable { .. } => "{}".to_owned(),
    });
    words.collect()
}

#[test]
fn what_is_the_same_as_in_english_has_a_reason() {
    let catalog = catalog();
    let english = words(catalog.exactly(&Locale::default()).unwrap());
    let mut found = Vec::new();
    for wording in catalog.wordings.iter().filter(|wording| wording.locale != Locale::default()) {
        let same = words(wording).into_iter().filter(|said| english.contains(said));
        found.extend(same.map(|(id, _)| (id, wording.locale.tag().to_owned())));
    }
    let reason = |id: &str, tag: &str| {
        RIGHTLY.iter().find(|(known, tags, _)| *known == id && (tags.contains(&"*") || tags.contains(&tag)))
    };
    let forgotten: Vec<_> = found.iter().filter(|(id, tag)| reason(id, tag).is_none()).collect();
    assert!(forgotten.is_empty(), "still in English: {forgotten:?}");
    for (id, tags, _) in RIGHTLY {
        let holds = |tag: &&&str| **tag == "*" || found.contains(&(id.to_owned(), (**tag).to_owned()));
        assert_eq!(tags.iter().filter(holds).count(), tags.len(), "{id} has words of its own by now");
    }
}

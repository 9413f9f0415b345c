//! Which of a resource's texts readers have.

use std::collections::BTreeMap;

use entity::{resource, resource_text};

use super::rules;
use crate::i18n::Translation;

/// The texts that readers have, in each language the best one.
pub fn standing(
    row: &resource::Model,
    texts: Vec<resource_text::Model>,
) -> impl Iterator<Item = resource_text::Model> + use<> {
    let mut best: BTreeMap<String, ((bool, u8), resource_text::Model)> = BTreeMap::new();
    for text in texts {
        let Some(rank) = rules::rank(text.state) else { continue };
        let rank = (rules::is_outdated(text.source_version, row.version), rank);
        if best.get(&text.language).is_none_or(|(other, _)| rank < *other) {
            best.insert(text.language.clone(), (rank, text));
        }
    }
    best.into_values().map(|(_, text)| text)
}

/// A part of a text as one that a reader may get.
pub fn version(
    row: &resource::Model,
    text: resource_text::Model,
    part: impl Fn(resource_text::Model) -> Option<String>,
) -> Option<Translation> {
    let outdated = rules::is_outdated(text.source_version, row.version);
    let language = text.language.clone();
    part(text).map(|text| Translation { language, text, outdated })
}

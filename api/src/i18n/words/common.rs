//! Words that stand in every text, and say little about it.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{Locale, fold};

static COMMON: LazyLock<HashMap<&str, HashSet<String>>> = LazyLock::new(|| {
    let folded =
        |language: &str| stop_words::lookup(language).unwrap_or_default().iter().map(|word| fold(word)).collect();
    stop_words::available_languages().iter().map(|&language| (language, folded(language))).collect()
});

/// Whether a folded word is one that says little in this language, by the lists of NLTK, or else stopwords-iso.
pub fn is_common(folded: &str, language: &Locale) -> bool {
    COMMON.get(language.language()).is_some_and(|words| words.contains(folded))
}

//! What the forms of a word have in common where words have spaces between them.

use std::borrow::Cow;

use icu::casemap::CaseMapper;
use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::super::Locale;
use super::fold;

/// The stems of a word, by Snowball where it has an algorithm for the language; else none. There are several where they
/// depend on the accents, so that a word is found with and without them.
pub(super) fn of(word: &str, folded: &str, language: &Locale) -> Vec<String> {
    let Some(algorithm) = algorithm(language.language()) else { return Vec::new() };
    let stemmer = Stemmer::create(algorithm);
    // Turkish has an i without a dot.
    let lower = CaseMapper::new().lowercase_to_string(word, &language.identifier());
    let stem = |word: &str| fold(&stemmer.stem(word));
    let mut stems = match algorithm {
        Algorithm::Arabic => {
            vec![stem(without_and(&lower)), stem(without_and(folded)), without_article(folded).to_owned()]
        }
        Algorithm::Portuguese => vec![stem(&singular(&lower)), stem(folded)],
        _ => vec![stem(&lower), stem(folded)],
    };
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Arabic writes "and the" and "so the" as one with the word; Snowball takes only the article away.
fn without_and(word: &str) -> &str {
    let rest = word.strip_prefix('و').or_else(|| word.strip_prefix('ف'));
    rest.filter(|rest| rest.starts_with("ال")).unwrap_or(word)
}

/// The word without its article, and what is written as one with that. Snowball would take the first letter of some words
/// for an "and".
fn without_article(word: &str) -> &str {
    const ARTICLES: [&str; 6] = ["وال", "فال", "بال", "كال", "لل", "ال"];
    ARTICLES.iter().find_map(|article| word.strip_prefix(article)).filter(|rest| !rest.is_empty()).unwrap_or(word)
}

/// Portuguese makes `ões` and `ães` of `ão`, which Snowball keeps apart.
fn singular(word: &str) -> Cow<'_, str> {
    match word.strip_suffix("ões").or_else(|| word.strip_suffix("ães")) {
        Some(rest) => Cow::Owned(format!("{rest}ão")),
        None => Cow::Borrowed(word),
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "ca" => Algorithm::Catalan,
        "cs" => Algorithm::Czech,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "eu" => Algorithm::Basque,
        "fa" => Algorithm::Persian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "ga" => Algorithm::Irish,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "ne" => Algorithm::Nepali,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sr" => Algorithm::Serbian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    })
}

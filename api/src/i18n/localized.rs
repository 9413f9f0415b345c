//! What people write, in the languages that they wrote it in.

use async_graphql::SimpleObject;

use super::locale::{Direction, Locale};
use super::negotiation;
use crate::caching::cache_control;

/// One version of a text, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The tag of the language that it is in.
    pub language: String,
    /// The text.
    pub text: String,
    /// Whether the original has changed since this was translated from it.
    pub outdated: bool,
}

/// A text that people wrote, in the one of its languages that suits the reader best. It is always in the language that
/// it says it is in: when the reader's language is missing, this is a text in another.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct LocalizedText {
    /// The text.
    pub text: String,
    /// The language that the text is in, as a BCP 47 tag such as `ar` or `pt-BR`. Use it as the `lang` of an element.
    pub language: String,
    /// The direction in which this language is written. Use it as the `dir` of an element.
    pub direction: Direction,
    /// Whether this is the language that the text was first written in, and not a translation.
    pub source: bool,
    /// Whether the original has changed since this translation was made. Never true of the original.
    pub outdated: bool,
}

impl LocalizedText {
    /// The version that suits the reader best: in the order of their wishes the exact tag or else the same language,
    /// then the same language in another script, and at last the original. `None` when not even that is there.
    pub fn choose(wanted: &[Locale], original: &str, available: impl IntoIterator<Item = Translation>) -> Option<Self> {
        let mut versions: Vec<Translation> = available.into_iter().collect();
        // Of two that are equally near, the first is taken: so one that is up to date.
        versions.sort_by(|a, b| (a.outdated, &a.language).cmp(&(b.outdated, &b.language)));
        let place = wanted_place(wanted, &versions).or_else(|| place_of(original, &versions))?;
        Some(Self::of(versions.swap_remove(place), original))
    }

    fn of(version: Translation, original: &str) -> Self {
        let source = version.language.eq_ignore_ascii_case(original);
        let direction = version.language.parse().map_or(Direction::Ltr, |locale: Locale| locale.direction());
        Self {
            text: version.text,
            language: version.language,
            direction,
            source,
            outdated: version.outdated && !source,
        }
    }
}

fn wanted_place(wanted: &[Locale], versions: &[Translation]) -> Option<usize> {
    // Most readers find exactly their own language: no tag needs to be understood for that.
    if let Some(place) = place_of(wanted.first()?.tag(), versions) {
        return Some(place);
    }
    // A version whose tag cannot be understood is nobody's wish, it can only be the original.
    let (places, offers): (Vec<usize>, Vec<Locale>) = versions
        .iter()
        .enumerate()
        .filter_map(|(place, version)| Some((place, version.language.parse().ok()?)))
        .unzip();
    places.get(negotiation::best(wanted, &offers)?).copied()
}

fn place_of(tag: &str, versions: &[Translation]) -> Option<usize> {
    versions.iter().position(|version| version.language.eq_ignore_ascii_case(tag))
}

#[cfg(test)]
mod tests {

    use super::*;

    /// `fr*` is an outdated translation.
    fn chosen(wanted: &[&str], original: &str, available: &[&str]) -> Option<LocalizedText> {
        let wanted: Vec<Locale> = wanted.iter().map(|tag| tag.parse().unwrap()).collect();
        let version = |tag: &&str| Translation {
            language: tag.trim_end_matches('*').to_owned(),
            text: format!("in {tag}"),
            outdated: tag.ends_with('*'),
        };
        LocalizedText::choose(&wanted, original, available.iter().map(version))
    }

    #[test]
    fn the_reader_gets_what_suits_them_best() {
        for (wanted, original, available, expected) in [
            (&["fr"][..], "en", &["en", "fr"][..], Some("in fr")),
            (&["fr-CA"], "en", &["en", "fr-FR", "fr"], Some("in fr")),
            (&["fr-CA"], "en", &["en", "fr-CA*", "fr"], Some("in fr-CA*")),
            (&["fr"], "en", &["en", "fr-BE*", "fr-CA"], Some("in fr-CA")),
            (&["pt"], "en", &["en", "pt-PT", "pt-BR"], Some("in pt-BR")),
            (&["ja", "es"], "en", &["en", "es"], Some("in es")),
            (&["ja", "ko"], "en", &["en", "es"], Some("in en")),
            (&["zh-Hans", "fr"], "en", &["en", "zh-Hant", "fr"], Some("in fr")),
            (&["zh-Hans"], "en", &["en", "zh-Hant"], Some("in zh-Hant")),
            (&["zh-CN"], "en", &["en", "zh-Hans", "zh-Hant"], Some("in zh-Hans")),
            (&["FR"], "en", &["en", "fr"], Some("in fr")),
            (&[], "EN", &["en", "es"], Some("in en")),
            (&["fr"], "not a tag", &["not a tag"], Some("in not a tag")),
            (&["fr"], "en", &["es"], None),
            (&["fr"], "en", &[], None),
        ] {
            let text = chosen(wanted, original, available).map(|chosen| chosen.text);
            assert_eq!(text.as_deref(), expected, "{wanted:?} {original} {available:?}");
        }
    }

    #[test]
    fn a_text_says_which_language_it_is_in() {
        let fallback = chosen(&["fr"], "ar", &["ar", "en"]).unwrap();
        assert_eq!((fallback.language.as_str(), fallback.direction, fallback.source), ("ar", Direction::Rtl, true));
        let translation = chosen(&["fr"], "ar", &["ar", "fr*"]).unwrap();
        assert_eq!((translation.source, translation.outdated), (false, true));
    }
}

//! The words of a text as people look for them: found in every language, and made comparable.
//!
//! Words are found by the rules of Unicode (UAX #29), in Chinese and Japanese with a dictionary and in Thai with a
//! model, since nothing stands between their words. A word is compared in two forms: folded, without what people leave
//! out when they type ([`fold`]), and as its roots, which it has in common with its other forms.

mod common;
mod fold;
mod pieces;
mod stems;

use std::ops::Range;

use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;

use super::Locale;
use pieces::Script;

pub use common::is_common;
pub use fold::fold;

/// A word in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in bytes.
    pub place: Range<usize>,
    /// The word as it is compared.
    pub folded: String,
    /// The script, if it is one without spaces, whose words are cut differently from text to text.
    unspaced: Option<Script>,
}

impl Word {
    fn new(text: &str, start: usize) -> Self {
        let unspaced = text.chars().find_map(Script::of);
        Self { place: start..start + text.len(), folded: fold(text), unspaced }
    }

    /// The word without the end that changes, where that shows in how it is written.
    pub fn kernel(&self) -> &str {
        if self.is_unspaced() { pieces::without_ending(&self.folded) } else { &self.folded }
    }

    /// Whether it belongs to a script without spaces: its roots are pieces of it, and all of them count.
    pub fn is_unspaced(&self) -> bool {
        self.unspaced.is_some()
    }
}

/// The words of a text, in their order.
pub fn words(text: &str) -> Vec<Word> {
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let boundaries: Vec<usize> = segmenter.segment_str(text).collect();
    let segments = boundaries.iter().zip(boundaries.iter().skip(1));
    segments.flat_map(|(start, end)| parts(text.get(*start..*end).unwrap_or_default(), *start)).collect()
}

/// The words of what stands between two boundaries: none where it is a space or a sign. What an apostrophe holds
/// together are words of their own to whoever looks for one: `l'anxiété`, `Ankara'da`.
fn parts(segment: &str, start: usize) -> impl Iterator<Item = Word> {
    let offset = segment.as_ptr() as usize;
    let parts = segment.split(['\'', '’']).filter(|part| part.chars().any(char::is_alphanumeric));
    parts
        .map(move |part| Word::new(part, start + (part.as_ptr() as usize - offset)))
        .filter(|word| !word.folded.is_empty())
}

/// What a word of a text in this language, the one at this place among all of them, has in common with its other forms.
pub fn roots(text: &str, all: &[Word], place: usize, language: &Locale) -> Vec<String> {
    let Some((word, behind)) = all.get(place..).and_then(<[Word]>::split_first) else { return Vec::new() };
    match word.unspaced {
        Some(script) => script.pieces(word, behind),
        None => stems::of(text.get(word.place.clone()).unwrap_or_default(), &word.folded, language),
    }
}

/// What of the [`roots`] of a text in this language has to be there for a typed word to be in it: one of these, or, for an
/// unspaced script, all.
pub fn wanted_roots(typed: &str, word: &Word, language: &Locale) -> Vec<String> {
    match word.unspaced {
        Some(script) => script.wanted(&word.folded),
        None => stems::of(typed.get(word.place.clone()).unwrap_or_default(), &word.folded, language),
    }
}

#[cfg(test)]
mod tests;

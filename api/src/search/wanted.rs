//! What somebody typed, as it is looked for.

use std::collections::BTreeMap;

use crate::i18n::Locale;
use crate::i18n::words::{self, Word};

/// How many words are looked for; what is typed behind them counts for nothing.
const MOST_WORDS: usize = 16;

/// The words that somebody typed.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Each of them once, in their order.
    pub(super) words: Vec<WantedWord>,
}

/// A word that somebody typed.
#[derive(Debug, Clone)]
pub(super) struct WantedWord {
    /// As it is compared.
    pub(super) folded: String,
    /// The same without the end that changes.
    pub(super) kernel: String,
    /// Its roots, by language; for an unspaced script under every language the same, and all needed.
    pub(super) roots: BTreeMap<String, Vec<String>>,
    /// Whether it belongs to an unspaced script.
    pub(super) is_unspaced: bool,
    /// Whether longer words that begin so are meant as well.
    pub(super) is_beginning: bool,
    /// Whether it is one that says little.
    pub(super) is_common: bool,
    /// In how many letters a word may differ from it; 0 unless nothing else is there.
    pub(super) slips: u8,
}

impl Wanted {
    /// Reads what somebody typed who understands some languages, to be looked for in texts of others as well.
    pub fn read(typed: &str, understood: &[Locale], languages: impl Iterator<Item = Locale> + Clone) -> Self {
        let all = words::words(typed);
        let last = all.len().saturating_sub(1);
        let mut wanted: Vec<WantedWord> = Vec::new();
        for (place, word) in all.iter().enumerate() {
            if wanted.len() == MOST_WORDS {
                break;
            }
            if wanted.iter().all(|known| known.folded != word.folded) {
                let mut word = WantedWord::new(typed, word, place == last, languages.clone());
                word.is_common = understood.iter().any(|language| words::is_common(&word.folded, language));
                wanted.push(word);
            }
        }
        Self { words: wanted }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

impl WantedWord {
    fn new(typed: &str, word: &Word, is_last: bool, languages: impl Iterator<Item = Locale>) -> Self {
        let letters = word.folded.chars().count();
        let roots = languages
            .map(|language| (language.language().to_owned(), words::wanted_roots(typed, word, &language)))
            .filter(|(_, roots)| !roots.is_empty())
            .collect();
        // The last word may be half typed; German writes several words as one, so others may be beginnings too.
        let shortest = match (word.is_unspaced(), is_last) {
            (true, _) => 1,
            (false, true) => 2,
            (false, false) => 4,
        };
        let is_beginning = letters >= shortest;
        let (folded, kernel, is_unspaced) = (word.folded.clone(), word.kernel().to_owned(), word.is_unspaced());
        Self { folded, kernel, roots, is_unspaced, is_beginning, is_common: false, slips: 0 }
    }

    /// In how many letters a word may differ from this one and still be meant: the longer it is, the likelier a slip.
    /// Characters of unspaced scripts stand for too much, and in numbers every digit counts.
    pub(super) fn slips_allowed(&self) -> u8 {
        if self.is_unspaced || self.folded.chars().any(|letter| letter.is_ascii_digit()) {
            return 0;
        }
        match self.folded.chars().count() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        }
    }
}

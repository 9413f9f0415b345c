//! Where the words that were looked for stand in a text.

use std::ops::Range;

use super::Wanted;
use super::wanted::WantedWord;
use crate::i18n::Locale;
use crate::i18n::words::{self, Word};

/// A part of a text, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it says.
    pub text: String,
    /// Whether it is what was looked for.
    pub is_match: bool,
}

/// What shows that a text was cut.
const CUT: &str = "…";

impl Wanted {
    /// Whether each word that was looked for stands in this text.
    pub fn is_all_in(&self, text: &str, language: &Locale) -> bool {
        let all = words::words(text);
        self.words.iter().all(|wanted| {
            (0..all.len()).any(|place| wanted.is_at(place, text, &all, language))
                || (wanted.is_unspaced && text.contains(&*wanted.kernel))
        })
    }

    /// The whole text, with what was looked for marked.
    pub fn marked(&self, text: &str, language: &Locale) -> Vec<Part> {
        parts(text, 0..text.len(), &self.places(text, &words::words(text), language))
    }

    /// The stretch of the text, of about this many characters, in which most of what was looked for stands, with that
    /// marked; none where nothing of it stands in the text.
    pub fn excerpt(&self, text: &str, language: &Locale, length: usize) -> Option<Vec<Part>> {
        let all = words::words(text);
        let places = self.places(text, &all, language);
        let stretch = best_stretch(text, &all, &places, length)?;
        let (is_cut_before, is_cut_after) = (stretch.start > 0, stretch.end < text.len());
        let mut parts = parts(text, stretch, &places);
        if let Some(first) = parts.first_mut().filter(|_| is_cut_before) {
            first.text.insert_str(0, CUT);
        }
        if let Some(last) = parts.last_mut().filter(|_| is_cut_after) {
            last.text.push_str(CUT);
        }
        Some(parts)
    }

    /// The beginning of a text, of about this many characters, with nothing marked.
    pub fn beginning(text: &str, length: usize) -> Vec<Part> {
        let Some((limit, _)) = text.char_indices().nth(length) else { return parts(text, 0..text.len(), &[]) };
        let ends = words::words(text).into_iter().map(|word| word.place.end).filter(|end| *end <= limit);
        let end = ends.max().unwrap_or(limit);
        vec![Part { text: format!("{}{CUT}", text.get(..end).unwrap_or_default()), is_match: false }]
    }

    /// Where in the text something stands that was looked for, in order and apart from each other.
    fn places(&self, text: &str, all: &[Word], language: &Locale) -> Vec<Range<usize>> {
        let is_meant = |place: usize| self.words.iter().any(|wanted| wanted.is_at(place, text, all, language));
        let words = all.iter().enumerate().filter(|(place, _)| is_meant(*place)).map(|(_, word)| word);
        let unspaced =
            self.words.iter().filter(|wanted| wanted.is_unspaced).flat_map(|wanted| {
                text.match_indices(&*wanted.kernel).map(|(start, found)| start..start + found.len())
            });
        let mut places: Vec<Range<usize>> = words.map(|word| word.place.clone()).chain(unspaced).collect();
        places.sort_by_key(|place| (place.start, place.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for place in places {
            match apart.last_mut().filter(|last| place.start <= last.end) {
                Some(last) => last.end = last.end.max(place.end),
                None => apart.push(place),
            }
        }
        apart
    }
}

impl WantedWord {
    /// Whether the word at this place of a text in this language is what was looked for.
    fn is_at(&self, place: usize, text: &str, all: &[Word], language: &Locale) -> bool {
        let Some(word) = all.get(place) else { return false };
        if word.folded == self.folded {
            return true;
        }
        if self.is_unspaced {
            // Found wherever it stands, whatever it was cut into.
            return false;
        }
        if self.is_beginning && word.folded.starts_with(&self.folded) {
            return true;
        }
        let has_root = self
            .roots
            .get(language.language())
            .is_some_and(|wanted| words::roots(text, all, place, language).iter().any(|root| wanted.contains(root)));
        has_root || (self.slips > 0 && strsim::osa_distance(&word.folded, &self.folded) <= usize::from(self.slips))
    }
}

/// The stretch of about this many characters with the most of these places, the first of several; none without any.
fn best_stretch(text: &str, all: &[Word], places: &[Range<usize>], length: usize) -> Option<Range<usize>> {
    let ends_within = |start: usize| {
        let rest = text.get(start..).unwrap_or_default();
        rest.char_indices().nth(length).map_or(text.len(), |(offset, _)| start + offset)
    };
    let covered = |place: &Range<usize>| {
        let end = ends_within(place.start);
        places.iter().filter(|other| other.start >= place.start && other.end <= end).count()
    };
    // Of equals the first: `max_by_key` would take the last.
    let best = places.iter().rev().max_by_key(|place| covered(place))?;
    // A little of what comes before, whole words only.
    let characters_before = length / 4;
    let earliest = text.get(..best.start)?.char_indices().rev().nth(characters_before).map_or(0, |(offset, _)| offset);
    let start = match earliest {
        0 => 0,
        _ => all.iter().map(|word| word.place.start).find(|start| *start >= earliest).unwrap_or(best.start),
    };
    let limit = ends_within(start);
    let end = if limit == text.len() {
        limit
    } else {
        let ends = all.iter().map(|word| word.place.end).filter(|end| *end <= limit);
        ends.max().unwrap_or(limit).max(best.end)
    };
    Some(start.min(best.start)..end)
}

fn parts(text: &str, stretch: Range<usize>, places: &[Range<usize>]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut push = |range: Range<usize>, is_match: bool| {
        let text = text.get(range).unwrap_or_default().to_owned();
        if !text.is_empty() {
            parts.push(Part { text, is_match });
        }
    };
    let mut at = stretch.start;
    for place in places.iter().filter(|place| place.start >= stretch.start && place.end <= stretch.end) {
        push(at..place.start, false);
        push(place.clone(), true);
        at = place.end;
    }
    push(at..stretch.end, false);
    parts
}

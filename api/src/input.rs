//! What people type, checked the same way in every room: trimmed, storable on both databases, of a length
//! that a page can show.

use std::collections::HashSet;

use chrono_tz::Tz;

use crate::failure::{Check, ErrorCode, Problem};
use crate::i18n::{Locale, common};

/// A text on one line: not empty, at most `limit` characters, without control characters.
pub fn line(text: &str, limit: usize) -> Result<String, Problem> {
    let text = text.trim();
    if !text.chars().any(is_visible) {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextEmpty));
    }
    if text.chars().any(|one| one.is_control() || turns_text(one)) {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextInvalid));
    }
    within(text, limit)
}

/// A text of several lines: not empty, at most `limit` characters, without control characters but line
/// breaks and tabs.
pub fn paragraphs(text: &str, limit: usize) -> Result<String, Problem> {
    let text = text.trim().replace("\r\n", "\n");
    if !text.chars().any(is_visible) {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextEmpty));
    }
    if text.chars().any(|one| one.is_control() && !matches!(one, '\n' | '\t') || turns_text(one)) {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextInvalid));
    }
    within(&text, limit)
}

/// A language (BCP 47), spelled as the standard spells it.
pub fn language(tag: &str) -> Result<Locale, Problem> {
    tag.parse().map_err(|_| Problem::new(ErrorCode::BadUserInput, common::LanguageUnknown))
}

/// The languages of the texts in this list, each of which may be there once.
pub fn languages<'a>(check: &mut Check, list: &str, tags: impl Iterator<Item = &'a str>) -> Vec<Option<Locale>> {
    let mut seen = HashSet::new();
    let read = |(place, tag)| {
        let once = |tag: Locale| match seen.insert(tag.clone()) {
            true => Ok(tag),
            false => Err(Problem::new(ErrorCode::BadUserInput, common::LanguageTwice)),
        };
        check.field(&format!("{list}.{place}.language"), language(tag).and_then(once))
    };
    tags.enumerate().map(read).collect()
}

/// Whether as many of something as there are may be given: one at least.
pub fn number(given: usize, most: usize) -> Result<(), Problem> {
    if given == 0 { Err(out_of_number(1, most)) } else { at_most(given, most) }
}

/// Whether as many of something as there are may be given: none is fine as well.
pub fn at_most(given: usize, most: usize) -> Result<(), Problem> {
    if given <= most { Ok(()) } else { Err(out_of_number(0, most)) }
}

fn out_of_number(least: u64, most: usize) -> Problem {
    Problem::new(ErrorCode::BadUserInput, common::Number { least, most: most as u64 })
}

/// A time zone by its IANA name.
pub fn time_zone(name: &str) -> Result<Tz, Problem> {
    name.parse().map_err(|_| Problem::new(ErrorCode::BadUserInput, common::TimeZoneUnknown))
}

/// Whether a character turns the text around it, beyond its own end: with one of these a name can pass for
/// another. The marks that scripts need (U+200E, U+200F, U+061C) turn nothing but themselves.
fn turns_text(one: char) -> bool {
    matches!(one, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character can be seen. Joiners, marks of direction, fillers and variation selectors are part of
/// words in many scripts, and are nothing alone.
fn is_visible(one: char) -> bool {
    let is_hidden = matches!(one,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}');
    !is_hidden && !one.is_whitespace()
}

fn within(text: &str, limit: usize) -> Result<String, Problem> {
    if text.chars().count() > limit {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextTooLong { limit: limit as u64 }));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_bounded_by_characters() {
        assert_eq!(line("  ليلى ", 4).unwrap(), "ليلى");
        assert_eq!(line("می\u{200C}روم", 9).unwrap(), "می\u{200C}روم");
        for (text, limit) in
            [("", 9), ("   ", 9), ("abcd", 3), ("a\u{0}b", 9), ("a\nb", 9), ("\u{200B}\u{FEFF}", 9), ("a\u{202E}b", 9)]
        {
            assert!(line(text, limit).is_err(), "{text:?}");
        }
        assert_eq!(paragraphs("a\r\nb", 9).unwrap(), "a\nb");
    }
}

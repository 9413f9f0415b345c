//! What people type, checked the same way in every room: trimmed, storable on both databases, of a length
//! that a page can show.

use chrono_tz::Tz;

use crate::failure::{ErrorCode, Problem};
use crate::i18n::{Locale, common};

/// A text on one line: not empty, at most `limit` characters, without control characters.
pub fn line(text: &str, limit: usize) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextEmpty));
    }
    if text.chars().any(char::is_control) {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextInvalid));
    }
    within(text, limit)
}

/// A text of several lines: not empty, at most `limit` characters, without control characters but line
/// breaks and tabs.
pub fn paragraphs(text: &str, limit: usize) -> Result<String, Problem> {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextEmpty));
    }
    if text.chars().any(|one| one.is_control() && !matches!(one, '\n' | '\t')) {
        return Err(Problem::new(ErrorCode::BadUserInput, common::TextInvalid));
    }
    within(&text, limit)
}

/// A language (BCP 47), spelled as the standard spells it.
pub fn language(tag: &str) -> Result<Locale, Problem> {
    tag.parse().map_err(|_| Problem::new(ErrorCode::BadUserInput, common::LanguageUnknown))
}

/// A time zone by its IANA name.
pub fn time_zone(name: &str) -> Result<Tz, Problem> {
    name.parse().map_err(|_| Problem::new(ErrorCode::BadUserInput, common::TimeZoneUnknown))
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
        for (text, limit) in [("", 9), ("   ", 9), ("abcd", 3), ("a\u{0}b", 9), ("a\nb", 9)] {
            assert!(line(text, limit).is_err(), "{text:?}");
        }
        assert_eq!(paragraphs("a\r\nb", 9).unwrap(), "a\nb");
    }
}

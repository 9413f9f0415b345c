//! Pure decisions about resources: what may be written, and when somebody is to look at it again. Who may do what to
//! which of them is in `course.rs`, what is looked at again in `care.rs`, what a resource may rest
//! on in `citations.rs`, what a story has to say in `story.rs`, what may be proposed for a listing in `listing.rs`, what
//! files may be in `files.rs`, which form suits somebody best in `fit.rs`.

mod care;
mod citations;
mod course;
mod files;
pub mod fit;
mod listing;
mod story;
mod translating;

use chrono::{Months, NaiveDate, TimeDelta};
use entity::resource::ResourceKind;
use entity::resource_format::Format;
use entity::resource_text::TranslationState;
use url::Url;

use super::messages;
use crate::failure::{ErrorCode, Failure, Problem};

pub use care::*;
pub use citations::*;
pub use course::*;
pub use files::*;
pub use listing::*;
pub use story::*;
pub use translating::*;

/// The longest title, in characters.
pub const TITLE: usize = 200;
/// The longest name of a listed service or of who provides it, in characters.
pub const LISTED_NAME: usize = 500;
/// The longest summary, in characters.
pub const SUMMARY: usize = 1_000;
/// The longest text, in characters.
pub const BODY: usize = 50_000;
/// The longest text that is looked for, in characters.
pub const SEARCH: usize = 200;
/// The longest pseudonym, in characters.
pub const PSEUDONYM: usize = 60;
/// The longest comment on a resource, reason for a change, or answer to a suggestion, in characters.
pub const COMMENT: usize = 2_000;
/// How many suggestions of one member may wait at a time.
pub const SUGGESTIONS: u64 = 5;
/// How long what was said about a resource, and what was suggested for it, is kept when that is over.
pub const KEPT: TimeDelta = TimeDelta::days(365);
/// How much a resource can be about.
pub const TOPICS: usize = 10;
/// How many formats a resource can have.
pub const FORMATS: usize = 20;
/// How many languages one can ask for at once.
pub const LANGUAGES: usize = 50;
/// The longest address of a page, in characters.
const ADDRESS: usize = 2_000;
/// How long the facts of a listing are taken for true after somebody made sure of them.
const ASSURANCE: Months = Months::new(12);

fn conflict(message: impl crate::i18n::Message) -> Failure {
    Problem::new(ErrorCode::Conflict, message).into()
}

/// Whether a translation that was made from `source_version` is behind a resource of `version`.
pub fn is_outdated(source_version: i32, version: i32) -> bool {
    source_version < version
}

/// How much readers prefer a text in this state to another in the same language; the least is the best.
/// `None` for what they do not see.
pub fn rank(state: TranslationState) -> Option<u8> {
    match state {
        TranslationState::Reviewed => Some(0),
        TranslationState::Machine => Some(1),
        TranslationState::Draft => None,
    }
}

/// Whether a person stands by a text in this state.
pub fn is_reviewed(state: TranslationState) -> bool {
    state == TranslationState::Reviewed
}

/// Whether a text in this language is what somebody who asks for `range` means: the same language, or one
/// that is more exact (RFC 4647, section 3.3.1).
pub fn is_in_range(tag: &str, range: &str) -> bool {
    tag.get(..range.len()).is_some_and(|start| start.eq_ignore_ascii_case(range))
        && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}

/// What a member can write.
pub fn kind(asked: ResourceKind) -> Result<ResourceKind, Problem> {
    match asked {
        ResourceKind::Service => Err(Problem::new(ErrorCode::BadUserInput, messages::ServiceNotWritten)),
        kind => Ok(kind),
    }
}

/// The address of a page: http or https, without credentials, and nothing that a browser would run.
pub fn address(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim();
    let is_page = |url: &Url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    };
    let url = Url::parse(typed).ok().filter(is_page).filter(|_| typed.len() <= ADDRESS);
    url.map(|_| typed.to_owned()).ok_or_else(|| Problem::new(ErrorCode::BadUserInput, messages::AddressInvalid))
}

/// Whether this form is a recording, a film or a file, which is somewhere, and not the text that is kept here.
pub fn is_elsewhere(format: Format) -> bool {
    match format {
        Format::Audio | Format::Video | Format::Pdf | Format::SignLanguage => true,
        Format::Text | Format::LargePrint | Format::EasyRead => false,
    }
}

/// The day on which somebody is to look at a resource again: later than today.
pub fn review_date(asked: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if asked > today { Ok(asked) } else { Err(Problem::new(ErrorCode::BadUserInput, messages::ReviewDatePast)) }
}

/// The day on which somebody is to look at a listing again: a year after its provider made sure of it, even
/// if that is long ago; at once if nobody ever did, or says so of a day that is yet to come.
pub fn listing_review_date(assured_on: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let assured_on = assured_on.filter(|day| *day <= today);
    assured_on.and_then(|day| day.checked_add_months(ASSURANCE)).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_language_is_asked_for_by_its_range() {
        for (tag, range, expected) in [
            ("es", "es", true),
            ("es-419", "es", true),
            ("zh-Hans", "zh-hans", true),
            ("es", "es-419", false),
            ("est", "es", false),
            ("fr", "es", false),
            ("", "es", false),
        ] {
            assert_eq!(is_in_range(tag, range), expected, "{tag} {range}");
        }
    }

    #[test]
    fn an_address_leads_to_a_page() {
        assert_eq!(address(" https://example.org/a?b ").unwrap(), "https://example.org/a?b");
        for wrong in ["", "example.org", "javascript:alert(1)", "data:text/html,x", "https://", "https://me:pw@a.org"] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
        assert!(address(&format!("https://example.org/{}", "a".repeat(2_000))).is_err());
    }

    #[test]
    fn the_date_of_a_listing_is_honest() {
        let today = day("2026-11-24");
        for (assured, due) in [
            (Some("2026-03-01"), "2027-03-01"),
            (Some("2024-02-29"), "2025-02-28"),
            (Some("2005-01-01"), "2006-01-01"),
            (Some("2050-01-01"), "2026-11-24"),
            (None, "2026-11-24"),
        ] {
            assert_eq!(listing_review_date(assured.map(day), today), day(due), "{assured:?}");
        }
        assert!(review_date(today, today).is_err());
        assert!(review_date(day("2026-11-25"), today).is_ok());
    }
}

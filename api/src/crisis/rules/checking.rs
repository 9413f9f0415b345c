//! What people type about a line, and whether it can be so.

use chrono::NaiveDate;
use url::Url;

use super::super::facts::{Facts, LineKind};
use super::super::messages;
use super::{ASSURED_DAYS, Hours, last_that_counts};
use crate::failure::{Check, ErrorCode, Problem};
use crate::i18n::{Country, Message};

/// The longest name, in characters.
pub const NAME: usize = 120;
/// In how many languages a line can have a name.
pub const NAMES: usize = 8;
/// How many numbers a line can have.
pub const PHONES: usize = 10;
/// In how many other ways one can write to it.
pub const CHANNELS: usize = 10;
/// How many languages it can speak.
pub const LANGUAGES: usize = 50;
/// On how much it can rest.
pub const SOURCES: usize = 10;
/// The longest note, in characters.
pub const NOTE: usize = 300;
/// The longest description of whom it is for, in characters.
pub const AUDIENCE: usize = 500;
/// The longest spelling of a number, in characters.
pub const LOCAL: usize = 40;
/// The longest first text message, in characters.
pub const BODY: usize = 60;
/// The longest reason, in characters.
pub const REASON: usize = 500;
/// The longest address, in bytes.
const ADDRESS: usize = 2_000;

fn invalid(message: impl Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

/// A number as it is dialled: digits, with the signs that phones have, and what people write between them left out.
pub fn number(typed: &str) -> Result<String, Problem> {
    let dialled: String =
        typed.chars().filter(|one| !matches!(one, ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}')).collect();
    let rest = dialled.strip_prefix('+').unwrap_or(&dialled);
    let is_number = (2..=20).contains(&rest.len())
        && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'*' | b'#'))
        && rest.bytes().any(|byte| byte.is_ascii_digit());
    if is_number { Ok(dialled) } else { Err(invalid(messages::PhoneInvalid)) }
}

/// The international form of a number (E.164).
pub fn international(typed: &str) -> Result<String, Problem> {
    let number = number(typed)?;
    let digits = number.strip_prefix('+').unwrap_or_default();
    let is_international = (7..=15).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0');
    if is_international { Ok(number) } else { Err(invalid(messages::PhoneInvalid)) }
}

/// What is dialled once somebody has answered.
pub fn extension(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim();
    let is_extension = (1..=8).contains(&typed.len()) && typed.bytes().all(|byte| byte.is_ascii_digit());
    if is_extension { Ok(typed.to_owned()) } else { Err(invalid(messages::PhoneInvalid)) }
}

/// The address of a page: http or https, and nothing that a browser would run.
pub fn address(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim();
    let is_page = |url: &Url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
    };
    let url = Url::parse(typed).ok().filter(is_page).filter(|_| typed.len() <= ADDRESS);
    url.map(|_| typed.to_owned()).ok_or_else(|| invalid(messages::AddressInvalid))
}

/// A country by its code.
pub fn country(typed: &str) -> Result<Country, Problem> {
    typed.trim().parse().map_err(|_| invalid(messages::CountryUnknown))
}

/// A part of the country by its code (ISO 3166-2).
pub fn region(typed: &str, country: Country) -> Result<String, Problem> {
    let typed = typed.trim().to_ascii_uppercase();
    let part = typed.strip_prefix(country.code()).and_then(|rest| rest.strip_prefix('-')).unwrap_or_default();
    let is_part = (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_part { Ok(typed) } else { Err(invalid(messages::RegionInvalid { country: country.code().to_owned() })) }
}

/// Opening hours that can be told.
pub fn hours(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim();
    let is_told = typed.len() <= NOTE && Hours::parse(typed).is_some();
    if is_told { Ok(typed.to_owned()) } else { Err(invalid(messages::HoursInvalid)) }
}

/// The day on which somebody made sure of a line: not a day to come, and not one that does not count any more.
pub fn checked_on(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if day > today {
        return Err(invalid(messages::CheckedLater));
    }
    if day <= last_that_counts(today) {
        return Err(invalid(messages::CheckedLongAgo { days: u64::from(ASSURED_DAYS) }));
    }
    Ok(day)
}

/// Notes what is missing of a line as a whole; `at` is where its facts stand in the input.
pub fn whole(check: &mut Check, facts: &Facts, at: &str) {
    let mut note = |field: &str, problem: Problem| check.note(problem.at(&format!("{at}.{field}")));
    if facts.names.is_empty() && facts.kind != LineKind::Emergency {
        note("names", invalid(messages::NameMissing));
    }
    let is_reached = !facts.phones.is_empty()
        || facts.sms.is_some()
        || !facts.channels.is_empty()
        || facts.chat_url.is_some()
        || facts.website.is_some();
    if !is_reached {
        note("phones", invalid(messages::Unreachable));
    }
    let hours = facts.hours.as_deref().and_then(Hours::parse);
    if facts.time_zone.is_none() && hours.is_some_and(|hours| !hours.is_always()) {
        note("timeZone", invalid(messages::ZoneMissing));
    }
}

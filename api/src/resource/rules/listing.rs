//! What those who look after an organization's listing may propose, and what becomes of it.

use entity::resource::ResourceStatus::{self, Archived, Published, UnderReview};

use super::super::hsds::content::Field;
use super::super::{listing_messages, messages};
use super::conflict;
use crate::failure::{ErrorCode, Failure, Problem};

/// How many members may look after what one organization lists.
pub const EDITORS: usize = 20;
/// How many proposals of one member may wait at a time.
pub const PROPOSALS: u64 = 10;
/// The longest text about a service or an organization that is no title or summary, in characters.
pub const SAID: usize = 2_000;
/// The longest name of a place, of a line of its address or of a cost, in characters.
pub const LISTED_LINE: usize = 200;
/// The longest telephone number, in characters.
pub const PHONE: usize = 40;
/// The longest extension, in digits.
const EXTENSION: usize = 9;
/// The longest postcode, in characters.
pub const POSTCODE: usize = 20;
/// How many telephone numbers, costs, places or facts about access may be told.
pub const LISTED: usize = 20;
/// How many opening hours may be told.
pub const HOURS: usize = 50;
/// How many lines an address has beside what follows.
pub const ADDRESS_LINES: usize = 2;
/// The most that something can be said to cost.
const DEAREST: f64 = 1_000_000.0;

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

/// Whether a listing in this state can be changed.
pub fn is_listed(status: ResourceStatus) -> Result<(), Failure> {
    match status {
        Published | UnderReview => Ok(()),
        Archived => Err(conflict(messages::Archived)),
        _ => Err(conflict(messages::NotPublished)),
    }
}

/// Whether somebody may propose one more, of whom so many proposals wait, among them perhaps one for the same service.
pub fn may_propose(waiting: u64, waits_for_this: bool) -> Result<(), Failure> {
    if waits_for_this {
        return Err(conflict(listing_messages::ProposalWaits));
    }
    if waiting >= PROPOSALS {
        return Err(conflict(listing_messages::TooManyProposals { limit: PROPOSALS }));
    }
    Ok(())
}

/// Whether all that changes may be changed by a proposal: something has to, and the words of what two have to look at
/// change by suggestions only.
pub fn may_change(fields: &[Field], is_sensitive: bool) -> Result<(), Failure> {
    if fields.is_empty() {
        return Err(bad(messages::NothingChanges).into());
    }
    if is_sensitive && fields.iter().any(|field| field.is_text()) {
        return Err(conflict(messages::TakesTwo));
    }
    Ok(())
}

/// A telephone number: whatever people dial, as long as there is a digit in it.
pub fn phone_number(line: String) -> Result<String, Problem> {
    let is_one = line.chars().any(char::is_numeric);
    if is_one { Ok(line) } else { Err(bad(listing_messages::PhoneInvalid)) }
}

/// What to dial after that. The standard takes it for a number, which does not begin with 0.
pub fn extension(typed: &str) -> Result<String, Problem> {
    let digits = typed.trim();
    let is_number = !digits.is_empty() && digits.len() <= EXTENSION && digits.bytes().all(|one| one.is_ascii_digit());
    if is_number && (digits == "0" || !digits.starts_with('0')) {
        return Ok(digits.to_owned());
    }
    Err(bad(listing_messages::ExtensionInvalid))
}

/// A code of so many letters, capital.
fn letters(typed: &str, length: usize) -> Option<String> {
    let code = typed.trim();
    let is_one = code.len() == length && code.bytes().all(|one| one.is_ascii_alphabetic());
    is_one.then(|| code.to_ascii_uppercase())
}

/// The code of a country (ISO 3166-1 alpha-2), by its form.
pub fn country(typed: &str) -> Result<String, Problem> {
    letters(typed, 2).ok_or_else(|| bad(listing_messages::CountryUnknown))
}

/// The code of a currency (ISO 4217), by its form.
pub fn currency(typed: &str) -> Result<String, Problem> {
    letters(typed, 3).ok_or_else(|| bad(listing_messages::CurrencyUnknown))
}

/// How much something costs.
pub fn amount(given: f64) -> Result<f64, Problem> {
    let is_one = given.is_finite() && (0.0..=DEAREST).contains(&given);
    if is_one { Ok(given) } else { Err(bad(listing_messages::AmountInvalid)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_codes_have_their_forms() {
        assert_eq!(extension(" 12 ").unwrap(), "12");
        assert!(extension("0").is_ok());
        for wrong in ["", "012", "1a", "1234567890", "१"] {
            assert!(extension(wrong).is_err(), "{wrong}");
        }
        assert_eq!((country("de").unwrap(), currency(" eur").unwrap()), ("DE".to_owned(), "EUR".to_owned()));
        for wrong in ["", "D", "DEU", "D1", "Ä"] {
            assert!(country(wrong).is_err(), "{wrong}");
        }
        assert!(phone_number("call us".to_owned()).is_err() && phone_number("٠٣٠ ١".to_owned()).is_ok());
        assert!(amount(0.0).is_ok() && amount(7.5).is_ok());
        for wrong in [-0.5, f64::NAN, f64::INFINITY, 1_000_001.0] {
            assert!(amount(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_proposal_waits_alone_and_changes_something() {
        assert!(may_propose(PROPOSALS - 1, false).is_ok());
        assert!(may_propose(PROPOSALS, false).is_err() && may_propose(1, true).is_err());
        assert!(may_change(&[], false).is_err());
        assert!(may_change(&[Field::Title, Field::Url], false).is_ok() && may_change(&[Field::Url], true).is_ok());
        assert!(may_change(&[Field::Url, Field::Summary], true).is_err());
        for (status, is_open) in [(Published, true), (UnderReview, true), (Archived, false)] {
            assert_eq!(is_listed(status).is_ok(), is_open);
        }
    }
}

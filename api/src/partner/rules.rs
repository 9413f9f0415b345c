//! Pure decisions about keys: what may be asked for, and what is still good.

use chrono::{DateTime, TimeDelta, Utc};
use entity::partner_key::Scope;

use super::messages;
use crate::failure::{ErrorCode, Problem};
use crate::i18n::common;

/// What every key begins with, so that it is told apart from a member's token, and found when it leaks.
pub const KEY_PREFIX: &str = "wm_";
/// The longest name of a partner, in characters.
pub const NAME: usize = 120;
/// How many characters of its end people tell a key by: too few to guess the rest.
const HINT: usize = 4;

/// How long a key that was replaced goes on opening what it opened, unless somebody says otherwise, in hours.
pub const OVERLAP_HOURS: i32 = 24;
/// The longest time for that, in hours.
pub const LONGEST_OVERLAP_HOURS: i32 = 720;
/// How often it is noted that a key is used: to the hour, so that reading hardly ever writes.
const USE_NOTED_EVERY: TimeDelta = TimeDelta::hours(1);

/// The characters by which people tell this key from others.
pub fn hint(key: &str) -> String {
    key.chars().skip(key.chars().count().saturating_sub(HINT)).collect()
}

/// What a key is to open: something, each once.
pub fn scopes(asked: impl IntoIterator<Item = Scope>) -> Result<Vec<Scope>, Problem> {
    let mut scopes = Vec::new();
    for scope in asked {
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    if scopes.is_empty() {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::ScopesEmpty));
    }
    Ok(scopes)
}

/// When a key is to end: later than now, or never.
pub fn expiry(asked: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Problem> {
    match asked {
        Some(end) if end <= now => Err(Problem::new(ErrorCode::BadUserInput, messages::ExpiryPast)),
        asked => Ok(asked),
    }
}

/// For how long both keys are to open what the one opened that is being replaced.
pub fn overlap(hours: i32) -> Result<TimeDelta, Problem> {
    if (0..=LONGEST_OVERLAP_HOURS).contains(&hours) {
        return Ok(TimeDelta::hours(hours.into()));
    }
    let (least, most) = (0, LONGEST_OVERLAP_HOURS.unsigned_abs().into());
    Err(Problem::new(ErrorCode::BadUserInput, common::Number { least, most }))
}

/// When the key ends that replaces another: after as long a time as the other was made for, or never.
pub fn renewed(made_at: DateTime<Utc>, ends_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    ends_at.map(|end| now + (end - made_at))
}

/// Whether it is to be noted once more that a key is used.
pub fn is_use_news(last_used_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    last_used_at.is_none_or(|last| last + USE_NOTED_EVERY <= now)
}

/// Whether a key with these dates still opens anything.
pub fn is_good(expires_at: Option<DateTime<Utc>>, revoked_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    revoked_at.is_none() && expires_at.is_none_or(|end| now < end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn a_key_is_good_until_it_ends_or_is_taken_back() {
        for (expires, revoked, now, good) in [
            (None, None, 50, true),
            (Some(51), None, 50, true),
            (Some(50), None, 50, false),
            (None, Some(50), 50, false),
            (Some(90), Some(10), 50, false),
        ] {
            assert_eq!(is_good(expires.map(at), revoked.map(at), at(now)), good, "{expires:?} {revoked:?}");
        }
    }

    #[test]
    fn a_key_opens_something_and_ends_later_than_now() {
        let twice = [Scope::ReadResources, Scope::ReadMeetings, Scope::ReadResources];
        assert_eq!(scopes(twice).unwrap(), [Scope::ReadResources, Scope::ReadMeetings]);
        assert!(scopes([]).is_err());
        assert_eq!(expiry(None, at(50)).unwrap(), None);
        assert_eq!(expiry(Some(at(51)), at(50)).unwrap(), Some(at(51)));
        assert!(expiry(Some(at(50)), at(50)).is_err());
    }

    #[test]
    fn a_key_is_renewed_for_as_long_as_it_was_made_for() {
        assert_eq!(renewed(at(10), Some(at(40)), at(35)), Some(at(65)));
        assert_eq!(renewed(at(10), None, at(35)), None);
        assert!(overlap(0).is_ok() && overlap(720).is_ok() && overlap(721).is_err() && overlap(-1).is_err());
    }

    #[test]
    fn a_use_is_noted_once_an_hour() {
        for (last, now, expected) in [(None, 0, true), (Some(0), 3_599, false), (Some(0), 3_600, true)] {
            assert_eq!(is_use_news(last.map(at), at(now)), expected, "{last:?} {now}");
        }
    }

    #[test]
    fn a_hint_is_the_end_of_the_key() {
        assert_eq!(hint("wm_abcdefgh"), "efgh");
        assert_eq!(hint("ab"), "ab");
    }
}

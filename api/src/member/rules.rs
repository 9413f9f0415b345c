//! Pure decisions about accounts: what may be typed, how long things are good, how often one may try.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::messages;
use crate::failure::{ErrorCode, Problem};
use crate::i18n::common;

/// How long an access token is good: short, because what it says cannot be taken back sooner by those who
/// check it without asking us.
pub const ACCESS_LASTS: TimeDelta = TimeDelta::minutes(15);
/// How long a refresh token is good, from the last time it was exchanged.
pub const REFRESH_LASTS: TimeDelta = TimeDelta::days(60);
/// How long a sign-in letter's link and code are good.
pub const SIGN_IN_LASTS: TimeDelta = TimeDelta::minutes(30);
/// How long a sign-in letter is remembered after it has lost its use.
pub const SIGN_INS_KEPT: TimeDelta = TimeDelta::days(1);
/// How long a session is remembered after it was ended, or its last token has lost its use: so that somebody who
/// finds herself robbed can be told how.
pub const SESSIONS_KEPT: TimeDelta = TimeDelta::days(30);
/// How many sign-in letters a person gets within [`SIGN_IN_LASTS`]: no stranger can flood her.
pub const SIGN_IN_LETTERS: u64 = 4;
/// How many wrong codes end a letter's code.
pub const CODE_TRIES: i32 = 5;
/// How many wrong passwords in a row lock the password for [`PASSWORD_LOCK`].
pub const PASSWORD_TRIES: i32 = 10;
/// How long the password stays locked; links and codes still work.
pub const PASSWORD_LOCK: TimeDelta = TimeDelta::minutes(15);
/// How long answers about an address take at least, whether or not it has an account: longer than either way.
pub const ANSWERS_AFTER: Duration = Duration::from_millis(150);
/// The longest display name, in characters.
pub const DISPLAY_NAME: usize = 60;
/// The longest short text of a profile, in characters.
pub const SHORT_TEXT: usize = 120;
/// The longest account of what recovery looks like, in characters.
pub const LONG_TEXT: usize = 2_000;
/// How many languages a person can list.
pub const LANGUAGES: usize = 10;

const PASSWORD_LEAST: usize = 12;
const PASSWORD_MOST: usize = 128;

/// An e-mail address in the one spelling that accounts are found by. Only what every mail server agrees
/// on is checked (RFC 5321: 254 bytes, a local part of 64); whether it exists, the first letter shows.
pub fn email(typed: &str) -> Result<String, Problem> {
    let email = typed.trim().to_lowercase();
    let is_plain = |text: &str| {
        !text.is_empty() && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>(),;:\\\"[]@".contains(c))
    };
    let is_valid = email.len() <= 254
        && email.rsplit_once('@').is_some_and(|(local, domain)| {
            local.len() <= 64
                && is_plain(local)
                && is_plain(domain)
                && domain.contains('.')
                && domain.split('.').all(|label| !label.is_empty() && label.len() <= 63)
        });
    if is_valid { Ok(email) } else { Err(Problem::new(ErrorCode::BadUserInput, common::EmailInvalid)) }
}

/// A password by its length alone (NIST SP 800-63B): 12 to 128 characters.
pub fn password(typed: &str) -> Result<String, Problem> {
    if (PASSWORD_LEAST..=PASSWORD_MOST).contains(&typed.chars().count()) {
        return Ok(typed.to_owned());
    }
    let (least, most) = (PASSWORD_LEAST as u64, PASSWORD_MOST as u64);
    Err(Problem::new(ErrorCode::BadUserInput, messages::PasswordLength { least, most }))
}

/// Whether something that lasts until `until` is still good.
pub fn is_good(until: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < until
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_spelling() {
        assert_eq!(email(" Layla@Example.ORG ").unwrap(), "layla@example.org");
        assert_eq!(email("ليلى@مثال.اختبار").unwrap(), "ليلى@مثال.اختبار");
        let long = format!("{}@example.org", "a".repeat(65));
        for wrong in
            ["", "@", "a@", "@b.org", "a@b", "a b@c.org", "a@b@c.org", "a@b..org", "a@b.org\r\nBcc: x@y.org", &long]
        {
            assert!(email(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_password_is_judged_by_its_length_in_characters() {
        assert!(password("پاس ورد بلند است").is_ok());
        assert!(password("short").is_err());
        assert!(password(&"x".repeat(129)).is_err());
    }
}

//! Pure decisions about webhooks: what an answer means, when to try again, and when to leave it be.

use chrono::{DateTime, TimeDelta, Utc};
use entity::webhook::{self, StopReason};
use url::Url;

use super::messages;
use crate::config::Reach;
use crate::failure::{ErrorCode, Problem};
use crate::outgoing;

/// How many webhooks a partner may have.
pub const WEBHOOKS: u64 = 10;
/// The most changes that one message tells.
pub const CHANGES: i32 = 100;
/// How long an address may take to answer, in seconds.
pub const ANSWER_SECONDS: u32 = 15;

/// The pauses after the tries of a message that failed, as Standard Webhooks proposes them: three days in all.
const PAUSES: [TimeDelta; 9] = [
    TimeDelta::seconds(5),
    TimeDelta::minutes(5),
    TimeDelta::minutes(30),
    TimeDelta::hours(2),
    TimeDelta::hours(5),
    TimeDelta::hours(10),
    TimeDelta::hours(14),
    TimeDelta::hours(20),
    TimeDelta::hours(24),
];
/// For how long an address is left in peace after so many failures in a row, whichever messages they were of.
const PEACE: [TimeDelta; 5] = [
    TimeDelta::seconds(5),
    TimeDelta::seconds(30),
    TimeDelta::minutes(2),
    TimeDelta::minutes(10),
    TimeDelta::minutes(30),
];
/// The longest time for which an address may ask to be left in peace.
const LONGEST_PEACE: TimeDelta = TimeDelta::hours(24);
/// How long nothing but failures may come of an address before it is switched off.
const PATIENCE: TimeDelta = TimeDelta::days(5);

/// Reads the address that messages are to be sent to.
pub fn url(text: &str, reach: Reach) -> Result<Url, Problem> {
    outgoing::address(text, reach).ok_or_else(|| Problem::new(ErrorCode::BadUserInput, messages::UrlInvalid))
}

/// Whether messages are sent to it.
pub fn is_active(row: &webhook::Model) -> bool {
    row.paused_at.is_none() && row.stopped_at.is_none()
}

/// What an answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The message was taken.
    Taken,
    /// Nothing is to be sent there any more.
    Gone,
    /// Not now. What sends us on to somewhere else is that, too.
    Failed,
}

/// What an answer with this status means.
pub fn meaning(status: u16) -> Meaning {
    match status {
        200..=299 => Meaning::Taken,
        410 => Meaning::Gone,
        _ => Meaning::Failed,
    }
}

/// How long an answer asks to be left in peace, in seconds or until a date (RFC 9110, 10.2.3). It is listened to where
/// the status says that there is too much, or that the service is away for a while.
pub fn asked_for_peace(status: u16, retry_after: Option<&str>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let text = retry_after.filter(|_| matches!(status, 429 | 503))?.trim();
    let until = match text.parse::<u32>() {
        Ok(seconds) => now + TimeDelta::seconds(seconds.into()),
        Err(_) => DateTime::parse_from_rfc2822(text).ok()?.to_utc(),
    };
    Some(until.min(now + LONGEST_PEACE))
}

/// What follows from a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setback {
    /// When the message is tried again; none when this was the last try.
    pub retry_at: Option<DateTime<Utc>>,
    /// Until when the address is left in peace.
    pub quiet_until: DateTime<Utc>,
    /// Why the address is switched off, if it is.
    pub stop: Option<StopReason>,
}

/// What follows from the failure of a message that has failed `tries` times with this one, at an address that has failed
/// `failures` times in a row, since `failing_since`. Pauses are longer by `jitter` thousandths, so that what failed
/// together does not come back together.
pub fn setback(
    (tries, failures): (i32, i32),
    failing_since: DateTime<Utc>,
    peace: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    jitter: u32,
) -> Setback {
    let lengthened = |pause: TimeDelta| pause + pause * i32::try_from(jitter).unwrap_or(0) / 1000;
    let peaceful = now + PEACE.get(place(failures)).or(PEACE.last()).copied().unwrap_or_default();
    let quiet_until = peace.map_or(peaceful, |asked| asked.max(peaceful));
    let retry_at = PAUSES.get(place(tries)).map(|pause| (now + lengthened(*pause)).max(quiet_until));
    let is_over = now - failing_since >= PATIENCE;
    Setback { retry_at, quiet_until, stop: is_over.then_some(StopReason::Failing) }
}

/// Where what follows from the first, second, third one stands in its list.
fn place(count: i32) -> usize {
    usize::try_from(count - 1).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn only_what_says_so_has_taken_a_message() {
        for (status, expected) in [
            (200, Meaning::Taken),
            (204, Meaning::Taken),
            (301, Meaning::Failed),
            (307, Meaning::Failed),
            (404, Meaning::Failed),
            (410, Meaning::Gone),
            (429, Meaning::Failed),
            (500, Meaning::Failed),
        ] {
            assert_eq!(meaning(status), expected, "{status}");
        }
    }

    #[test]
    fn peace_is_given_to_those_who_may_ask_for_it_and_for_a_day_at_most() {
        for (status, asked, expected) in [
            (503, Some("120"), Some(220)),
            (429, Some(" 0 "), Some(100)),
            (503, Some("Thu, 01 Jan 1970 00:10:00 GMT"), Some(600)),
            (503, Some("4000000000"), Some(100 + 86_400)),
            (503, Some("4294967296"), None),
            (503, Some("soon"), None),
            (503, None, None),
            (500, Some("120"), None),
        ] {
            assert_eq!(asked_for_peace(status, asked, at(100)), expected.map(at), "{status} {asked:?}");
        }
    }

    #[test]
    fn a_message_is_tried_for_three_days_and_an_address_for_five() {
        let after = |tries, failures, since, now| setback((tries, failures), at(since), None, at(now), 0);
        let first = Setback { retry_at: Some(at(5)), quiet_until: at(5), stop: None };
        assert_eq!(after(1, 1, 0, 0), first);
        assert_eq!(after(9, 1, 0, 0).retry_at, Some(at(86_400)));
        assert_eq!(after(10, 1, 0, 0).retry_at, None, "ten tries are enough");
        let total: TimeDelta = PAUSES.into_iter().sum();
        assert!(total > TimeDelta::days(3) && total < TimeDelta::days(4), "{total}");
        // A message that fails for the first time waits for an address that has failed often.
        assert_eq!(after(1, 99, 0, 0).retry_at, Some(at(1_800)));
        let five_days = 5 * 86_400;
        assert_eq!(after(1, 99, 0, five_days - 1).stop, None);
        assert_eq!(after(1, 99, 0, five_days).stop, Some(StopReason::Failing));
    }

    #[test]
    fn pauses_differ_and_peace_is_kept() {
        assert_eq!(setback((2, 1), at(0), None, at(0), 100).retry_at, Some(at(330)));
        let asked = setback((1, 1), at(0), Some(at(700)), at(0), 0);
        assert_eq!((asked.quiet_until, asked.retry_at), (at(700), Some(at(700))));
    }
}

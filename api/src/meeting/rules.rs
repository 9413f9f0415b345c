//! Pure decisions about meetings: what may be set up, who may come, who may see the way in.

use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use entity::meeting::MeetingFormat;
use entity::occurrence::OccurrenceStatus;
use url::Url;

use super::messages;
use crate::failure::{Check, ErrorCode, Problem};

/// How far ahead a series is turned into dates that can be found and answered: half a year.
pub const HORIZON: TimeDelta = TimeDelta::weeks(26);
/// How often the horizon is moved on.
pub const STEP: TimeDelta = TimeDelta::weeks(1);
/// The longest title, in characters.
pub const TITLE: usize = 120;
/// The longest description, in characters.
pub const DESCRIPTION: usize = 4_000;
/// The longest name of a place or a topic, in characters.
pub const NAME: usize = 120;
/// The longest address, telephone number with its code, or reason, in characters.
pub const LINE: usize = 300;
/// The longest way to the door, in characters.
pub const DIRECTIONS: usize = 2_000;
/// The longest web address, in bytes.
pub const LINK: usize = 2_000;
/// How many languages a meeting may be held in.
pub const SPOKEN: usize = 10;
/// How many languages there may be texts in.
pub const TEXTS: usize = 40;
/// How many dates there may be beside the rule, of either kind.
pub const BESIDE: usize = 100;
/// How long a meeting may last, in minutes.
pub const DURATION: RangeInclusive<i32> = 5..=1_440;
/// How many places there may be.
pub const CAPACITY: RangeInclusive<i32> = 1..=10_000;

const CONCEPT: usize = 60;
/// How far away the first date may be: a series that began long ago may move in, one that begins in years
/// is a slip of the finger.
const FIRST: (TimeDelta, TimeDelta) = (TimeDelta::days(366 * 30), TimeDelta::days(366 * 2));

/// How long the meeting lasts, in minutes.
pub fn duration(minutes: i32) -> Result<i32, Problem> {
    let (least, most) = (DURATION.start().unsigned_abs().into(), DURATION.end().unsigned_abs().into());
    if DURATION.contains(&minutes) { Ok(minutes) } else { Err(bad(messages::Duration { least, most })) }
}

/// How many may come to one date.
pub fn capacity(places: i32) -> Result<i32, Problem> {
    let most = CAPACITY.end().unsigned_abs().into();
    if CAPACITY.contains(&places) { Ok(places) } else { Err(bad(messages::Capacity { most })) }
}

/// Whether as many of something as there are may be given.
pub fn number(given: usize, most: usize) -> Result<(), Problem> {
    let is_fine = (1..=most).contains(&given);
    if is_fine { Ok(()) } else { Err(bad(messages::Number { least: 1, most: most as u64 })) }
}

/// More dates beside a rule than there may be.
pub fn too_many_dates() -> Problem {
    bad(messages::Number { least: 0, most: BESIDE as u64 })
}

/// The first date of a series.
pub fn first(starts: NaiveDateTime, now: DateTime<Utc>) -> Result<NaiveDateTime, Problem> {
    let away = starts.and_utc() - now;
    let is_near = -FIRST.0 < away && away < FIRST.1;
    if is_near { Ok(starts) } else { Err(bad(messages::StartsTooFar)) }
}

/// The day on which somebody looked: today, where the meeting is, or earlier.
pub fn checked_on(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if day <= today { Ok(day) } else { Err(bad(messages::CheckedLater)) }
}

/// A web address that a browser opens: http or https, with a host, without credentials.
pub fn link(typed: &str) -> Result<String, Problem> {
    let url = Url::parse(typed.trim()).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.as_str().len() <= LINK
    });
    url.map(String::from).ok_or_else(|| bad(messages::LinkInvalid))
}

/// The name of a concept: the same in every language, in kebab-case.
pub fn concept(typed: &str) -> Result<String, Problem> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_valid = typed.len() <= CONCEPT && typed.split('-').all(is_word);
    if is_valid { Ok(typed.to_owned()) } else { Err(bad(messages::ConceptInvalid)) }
}

/// Which ways to a meeting were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways {
    /// A place.
    pub venue: bool,
    /// A link.
    pub join_url: bool,
    /// A telephone number.
    pub dial_in: bool,
}

/// Whether the ways fit the format: each format has the ways that it needs, and no other.
pub fn ways(format: MeetingFormat, given: Ways, check: &mut Check) {
    let is_at_a_place = format != MeetingFormat::Online;
    let is_online = format != MeetingFormat::InPerson;
    let mut note = |is_wrong: bool, problem: Problem| {
        if is_wrong {
            check.note(problem);
        }
    };
    note(is_at_a_place && !given.venue, bad(messages::VenueMissing).at("venue"));
    note(format == MeetingFormat::Hybrid && !given.join_url, bad(messages::JoinUrlMissing).at("joinUrl"));
    let has_no_way_in = !given.join_url && !given.dial_in;
    note(format == MeetingFormat::Online && has_no_way_in, bad(messages::JoinMissing).at("joinUrl"));
    note(!is_at_a_place && given.venue, bad(messages::OtherFormat).at("venue"));
    note(!is_online && given.join_url, bad(messages::OtherFormat).at("joinUrl"));
    note(!is_online && given.dial_in, bad(messages::OtherFormat).at("dialIn"));
}

/// Whether somebody may say that she comes: to a date that takes place and is not over, even late.
pub fn may_come(status: OccurrenceStatus, ends_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Problem> {
    match status {
        OccurrenceStatus::Cancelled => Err(Problem::new(ErrorCode::OccurrenceCancelled, messages::OccurrenceCancelled)),
        OccurrenceStatus::Scheduled => may_change(ends_at, now),
    }
}

/// Whether anything about the date may still change: until it is over.
pub fn may_change(ends_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Problem> {
    if now < ends_at { Ok(()) } else { Err(Problem::new(ErrorCode::OccurrenceOver, messages::OccurrenceOver)) }
}

/// Whether somebody sees the link and the telephone number: who comes, or holds the meeting, while it takes
/// place.
pub fn may_join(status: OccurrenceStatus, is_going: bool, is_facilitator: bool) -> bool {
    status == OccurrenceStatus::Scheduled && (is_going || is_facilitator)
}

/// How many places are left; none when there is no limit.
pub fn places_left(capacity: Option<i32>, going: i32) -> Option<i32> {
    capacity.map(|capacity| (capacity - going).max(0))
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_browser_opens_is_a_link() {
        assert_eq!(link(" https://meet.example.org/a b ").unwrap(), "https://meet.example.org/a%20b");
        for wrong in ["", "meet.example.org", "javascript:alert(1)", "ftp://a.org", "https://", "https://me:pw@a.org"] {
            assert!(link(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_concept_is_kebab_case() {
        assert!(concept("coping-skills-2").is_ok());
        for wrong in ["", "-", "Coping", "coping_skills", "coping--skills", "-coping", "مهارات", &"a".repeat(61)]
        {
            assert!(concept(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn each_format_has_the_ways_that_it_needs() {
        use MeetingFormat::{Hybrid, InPerson, Online};
        let fits = |format, (venue, join_url, dial_in)| {
            let mut check = Check::default();
            ways(format, Ways { venue, join_url, dial_in }, &mut check);
            check.finish().is_ok()
        };
        for (format, given, expected) in [
            (InPerson, (true, false, false), true),
            (InPerson, (false, false, false), false),
            (InPerson, (true, true, false), false),
            (Online, (false, true, false), true),
            (Online, (false, false, true), true),
            (Online, (false, false, false), false),
            (Online, (true, true, false), false),
            (Hybrid, (true, true, true), true),
            (Hybrid, (true, false, true), false),
            (Hybrid, (false, true, false), false),
        ] {
            assert_eq!(fits(format, given), expected, "{format:?} {given:?}");
        }
    }

    #[test]
    fn the_way_in_is_for_those_who_come() {
        assert!(may_join(OccurrenceStatus::Scheduled, true, false));
        assert!(may_join(OccurrenceStatus::Scheduled, false, true));
        assert!(!may_join(OccurrenceStatus::Scheduled, false, false));
        assert!(!may_join(OccurrenceStatus::Cancelled, true, true));
    }

    #[test]
    fn one_may_come_late_but_not_afterwards() {
        let at = |minute: i64| DateTime::from_timestamp(minute * 60, 0).unwrap();
        assert!(may_come(OccurrenceStatus::Scheduled, at(10), at(9)).is_ok());
        assert!(may_come(OccurrenceStatus::Scheduled, at(10), at(10)).is_err());
        assert!(may_come(OccurrenceStatus::Cancelled, at(10), at(0)).is_err());
    }
}

//! Pure decisions about meetings: what may be set up, who may come, who may see the way in.

use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use entity::meeting::{MeetingFormat, MeetingState};
use entity::occurrence::OccurrenceStatus;
use url::Url;

use super::{hours, messages};
use crate::failure::{Check, ErrorCode, Problem};
use crate::globe::Position;
use crate::i18n::common;
use crate::input;

/// How far ahead a series is turned into dates that can be found and answered: half a year.
pub const HORIZON: TimeDelta = TimeDelta::weeks(26);
/// How often the horizon is moved on.
pub const STEP: TimeDelta = TimeDelta::weeks(1);
/// The longest title, in characters.
pub const TITLE: usize = 120;
/// The longest description, in characters.
pub const DESCRIPTION: usize = 4_000;
/// The longest name of a place, in characters.
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
/// How many topics may take turns: a year of weeks.
pub const TURNS: usize = 52;
/// How far somebody may look around her, in kilometres: farther than that is everywhere.
pub const DISTANCE: f64 = 20_000.0;
/// How far ahead something may begin that counts as soon, in minutes: a week.
pub const SOON: RangeInclusive<i32> = 0..=10_080;
/// How long a meeting may last, in minutes.
pub const DURATION: RangeInclusive<i32> = 5..=1_440;
/// Within how many hours dates are over, from short ones to long ones; each date has the least of these that will do.
pub const REACHES: [i32; 5] = [1, 2, 4, 8, 24];
/// How many places there may be.
pub const CAPACITY: RangeInclusive<i32> = 1..=10_000;

/// How far away the first date may be: a series that began long ago may move in, one that begins in years
/// is a slip of the finger.
const FIRST: (TimeDelta, TimeDelta) = (TimeDelta::days(366 * 30), TimeDelta::days(366 * 2));

/// How long the meeting lasts, in minutes.
pub fn duration(minutes: i32) -> Result<i32, Problem> {
    let (least, most) = (DURATION.start().unsigned_abs().into(), DURATION.end().unsigned_abs().into());
    if DURATION.contains(&minutes) { Ok(minutes) } else { Err(bad(messages::Duration { least, most })) }
}

/// Within how many hours of its beginning a date is over that lasts so long: one of [`REACHES`].
pub fn reach(lasts: TimeDelta) -> i32 {
    let longest = REACHES[REACHES.len() - 1];
    REACHES.into_iter().find(|hours| lasts <= TimeDelta::hours((*hours).into())).unwrap_or(longest)
}

/// How many may come to one date.
pub fn capacity(places: i32) -> Result<i32, Problem> {
    let most = CAPACITY.end().unsigned_abs().into();
    if CAPACITY.contains(&places) { Ok(places) } else { Err(bad(messages::Capacity { most })) }
}

/// More dates beside a rule than there may be.
pub fn too_many_dates() -> Problem {
    bad(common::Number { least: 0, most: BESIDE as u64 })
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

/// How many topics may take turns: none is fine as well.
pub fn turns(given: usize) -> Result<(), Problem> {
    input::at_most(given, TURNS)
}

/// A place on the earth; none where neither half of it was given.
pub fn position(latitude: Option<f64>, longitude: Option<f64>) -> Result<Option<Position>, Problem> {
    match (latitude, longitude) {
        (None, None) => Ok(None),
        (Some(latitude), Some(longitude)) => place(latitude, longitude).map(Some),
        _ => Err(bad(messages::PositionHalf)),
    }
}

/// A place on the earth.
pub fn place(latitude: f64, longitude: f64) -> Result<Position, Problem> {
    Position::new(latitude, longitude).ok_or_else(|| bad(messages::PositionInvalid))
}

/// How far away something may be, in kilometres.
pub fn distance(kilometres: f64) -> Result<f64, Problem> {
    let is_fine = kilometres > 0.0 && kilometres <= DISTANCE;
    if is_fine { Ok(kilometres) } else { Err(bad(messages::Distance { most: DISTANCE as u64 })) }
}

/// How soon something begins, in minutes.
pub fn soon(minutes: i32) -> Result<TimeDelta, Problem> {
    let most = SOON.end().unsigned_abs().into();
    if SOON.contains(&minutes) { Ok(TimeDelta::minutes(minutes.into())) } else { Err(bad(messages::Soon { most })) }
}

/// The end of the time in which hours of the week are looked for: the one that was asked for, or as late as may be.
pub fn end_of_search(from: DateTime<Utc>, until: Option<DateTime<Utc>>) -> Result<DateTime<Utc>, Problem> {
    let latest = from + hours::LONGEST;
    match until {
        None => Ok(latest),
        Some(until) if until <= latest => Ok(until),
        Some(_) => Err(bad(messages::SearchTooLong { days: hours::LONGEST.num_days().unsigned_abs() })),
    }
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

/// Whether a series is held as planned on this day, and until when not: a state that has an end ends by itself.
pub fn state_on(day: NaiveDate, state: MeetingState, until: Option<NaiveDate>) -> (MeetingState, Option<NaiveDate>) {
    if until.is_some_and(|until| until < day) { (MeetingState::AsPlanned, None) } else { (state, until) }
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

/// Whether somebody sees the link and the telephone number, while the date takes place: who comes, or may know
/// them anyhow, because she holds the meeting, or everybody may.
pub fn may_join(status: OccurrenceStatus, is_going: bool, may_know: bool) -> bool {
    status == OccurrenceStatus::Scheduled && (is_going || may_know)
}

/// How many places are left; none when there is no limit.
pub fn places_left(capacity: Option<i32>, going: i32) -> Option<i32> {
    capacity.map(|capacity| (capacity - going).max(0))
}

/// How often the calendar entry of one date has changed (iCalendar's SEQUENCE): more often than its series, and once
/// more when it was called off.
pub fn sequence(series: i32, date: i32, is_called_off: bool) -> i32 {
    series.saturating_add(if is_called_off { date.max(1) } else { date })
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
    fn a_date_that_was_called_off_has_changed() {
        assert_eq!(sequence(2, 0, true), 3);
        assert_eq!(sequence(2, 4, true), 6);
        assert_eq!(sequence(2, 0, false), 2);
    }

    #[test]
    fn a_date_is_over_within_its_reach() {
        let reach = |minutes: i64| reach(TimeDelta::minutes(minutes));
        assert_eq!([5, 60, 61, 120, 180, 241, 480, 481, 1_440].map(reach), [1, 1, 2, 2, 4, 8, 8, 24, 24]);
        assert_eq!(REACHES.map(i64::from).map(|hours| hours * 60).map(reach), REACHES);
        assert_eq!(REACHES.last().map(|hours| hours * 60), Some(*DURATION.end()), "none lasts longer");
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
    fn a_state_with_an_end_ends_by_itself() {
        let day = |day: u32| NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        let closed = MeetingState::TemporarilyClosed;
        assert_eq!(state_on(day(5), closed, Some(day(5))), (closed, Some(day(5))));
        assert_eq!(state_on(day(6), closed, Some(day(5))), (MeetingState::AsPlanned, None));
        assert_eq!(state_on(day(6), closed, None), (closed, None));
    }

    #[test]
    fn one_may_come_late_but_not_afterwards() {
        let at = |minute: i64| DateTime::from_timestamp(minute * 60, 0).unwrap();
        assert!(may_come(OccurrenceStatus::Scheduled, at(10), at(9)).is_ok());
        assert!(may_come(OccurrenceStatus::Scheduled, at(10), at(10)).is_err());
        assert!(may_come(OccurrenceStatus::Cancelled, at(10), at(0)).is_err());
    }
}

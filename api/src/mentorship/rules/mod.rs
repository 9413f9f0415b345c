//! Pure decisions about mentorships: who can be asked, how much can be offered, what may be written when. What may
//! follow what is in `course.rs`.

mod course;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use entity::mentorship::MentorshipState::{Closing, Ended};
use entity::{mentor, mentorship};
use uuid::Uuid;

use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};

pub use course::*;

/// The longest account of what a mentor offers, in characters.
pub const ABOUT: usize = 1_000;
/// The longest message to a mentor, in characters.
pub const MESSAGE: usize = 2_000;

/// The longest note of a closing conversation, in characters.
pub const NOTE: usize = 2_000;

/// How often a member can ask within [`REQUESTS_WITHIN`]: every request is a letter, and a mentor who was
/// asked and not, and asked again, would be worn out.
pub const REQUESTS: u64 = 5;
/// See [`REQUESTS`].
pub const REQUESTS_WITHIN: TimeDelta = TimeDelta::days(1);

/// The longest pause that ends on a day that was named, in days.
const PAUSE_DAYS: u64 = 366;

/// The fewest and the most mentees that somebody can have room for.
const CAPACITY: (i32, i32) = (1, 20);

/// A day until which to rest, for somebody for whom it is `today`.
pub fn pause_until(until: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let last = today.checked_add_days(Days::new(PAUSE_DAYS));
    if until > today && last.is_some_and(|last| until <= last) {
        return Ok(until);
    }
    Err(Problem::new(ErrorCode::BadUserInput, messages::PauseUntilRange))
}

/// When that day's letters are read: at nine, where the reader is.
pub fn morning(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    civil::moment(day.and_time(nine()), zone)
}

/// The earliest [`morning`] of that day, wherever the reader is: no clock is more than fourteen hours ahead.
pub fn first_morning(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(nine()).and_utc() - TimeDelta::hours(14)
}

fn nine() -> NaiveTime {
    NaiveTime::MIN + TimeDelta::hours(9)
}

/// Whether a note of the closing conversation can be written: while it goes on. What somebody wrote she can take
/// back afterwards as well.
pub fn may_write(mentorship: &mentorship::Model, is_taken_back: bool) -> Result<(), NoTransition> {
    match mentorship.state {
        Closing => Ok(()),
        Ended if is_taken_back => Ok(()),
        _ => Err(NoTransition::NotNow),
    }
}

/// A number of mentees to have room for.
pub fn capacity(typed: i32) -> Result<i32, Problem> {
    let (least, most) = CAPACITY;
    if (least..=most).contains(&typed) {
        return Ok(typed);
    }
    Err(Problem::new(ErrorCode::BadUserInput, messages::CapacityRange { least, most }))
}

/// Whether the mentor has room for one more.
pub fn has_free_place(mentor: &mentor::Model) -> bool {
    mentor.mentees < mentor.capacity
}

/// Whether `asking` may ask the member `asked`, whose offer this is, if she holds the role of mentor. A full
/// mentor is not asked: the request could only wait.
pub fn may_ask(asking: Uuid, asked: Uuid, offer: Option<&mentor::Model>) -> Result<(), Problem> {
    if asking == asked {
        return Err(Problem::new(ErrorCode::Conflict, messages::AskedOneself));
    }
    match offer {
        Some(mentor) if mentor.accepting && has_free_place(mentor) => Ok(()),
        Some(mentor) if mentor.accepting => Err(Problem::new(ErrorCode::MentorFull, messages::MentorFull)),
        _ => Err(Problem::new(ErrorCode::MentorUnavailable, messages::MentorUnavailable)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_ends_on_a_day_ahead() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-01-12");
        for (until, is_taken) in [
            ("2026-01-11", false),
            ("2026-01-12", false),
            ("2026-01-13", true),
            ("2027-01-13", true),
            ("2027-01-14", false),
        ] {
            assert_eq!(pause_until(day(until), today).is_ok(), is_taken, "{until}");
        }
        assert!(pause_until(NaiveDate::MAX, NaiveDate::MAX).is_err());
        for zone in
            [chrono_tz::Pacific::Kiritimati, chrono_tz::Pacific::Apia, chrono_tz::UTC, chrono_tz::Pacific::Honolulu]
        {
            assert!(first_morning(today) <= morning(today, zone), "{zone}");
        }
    }

    #[test]
    fn a_place_is_one_of_a_number_that_somebody_can_look_after() {
        assert!([1, 20].into_iter().all(|typed| capacity(typed).is_ok()));
        assert!([i32::MIN, -1, 0, 21, i32::MAX].into_iter().all(|typed| capacity(typed).is_err()));
    }

    #[test]
    fn who_can_be_asked() {
        let (asking, asked) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let offer = |capacity, mentees, accepting| mentor::Model {
            capacity,
            mentees,
            accepting,
            ..crate::mentorship::fit::samples::offer(asked)
        };
        for (mentor, code) in [
            (Some(offer(1, 0, true)), None),
            (Some(offer(1, 1, true)), Some(ErrorCode::MentorFull)),
            // She lowered her capacity: nobody is sent away, and nobody more comes.
            (Some(offer(1, 3, true)), Some(ErrorCode::MentorFull)),
            (Some(offer(2, 0, false)), Some(ErrorCode::MentorUnavailable)),
            (Some(offer(1, 1, false)), Some(ErrorCode::MentorUnavailable)),
            (None, Some(ErrorCode::MentorUnavailable)),
        ] {
            let answer = may_ask(asking, asked, mentor.as_ref());
            assert_eq!(answer.err().map(|problem| problem.code), code, "{mentor:?}");
        }
        let oneself = may_ask(asked, asked, Some(&offer(1, 0, true)));
        assert_eq!(oneself.err().map(|problem| problem.code), Some(ErrorCode::Conflict));
    }
}

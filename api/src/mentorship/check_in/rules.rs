//! Pure decisions about check-ins: what can be noted, and when somebody may like to be reminded.

use chrono::{Days, NaiveDate};

use super::super::rules::Side;
use super::messages;
use crate::failure::{ErrorCode, Problem};

/// The longest note, in characters.
pub const NOTE: usize = 4_000;

/// How many minutes there are in a day.
const MINUTES_OF_A_DAY: i32 = 1_440;

/// How many minutes the one on this side gave.
pub fn minutes(typed: Option<i32>, side: Side) -> Result<Option<i32>, Problem> {
    match typed {
        Some(_) if side == Side::Mentee => Err(bad(messages::MinutesOfMentorOnly)),
        Some(given) if !(0..=MINUTES_OF_A_DAY).contains(&given) => {
            Err(bad(messages::MinutesRange { most: MINUTES_OF_A_DAY }))
        }
        typed => Ok(typed),
    }
}

/// The day that is noted: from when the two began until today.
pub fn day(typed: NaiveDate, begun: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if (begun..=today).contains(&typed) { Ok(typed) } else { Err(bad(messages::DayRange)) }
}

/// Whether the two may like to be reminded: the rhythm that they agreed on has passed since something was noted.
pub fn is_due(last: NaiveDate, every_weeks: i32, today: NaiveDate) -> bool {
    weeks_after(last, every_weeks) <= today
}

/// The day so many weeks after this one.
pub fn weeks_after(day: NaiveDate, weeks: i32) -> NaiveDate {
    day.checked_add_days(Days::new(7 * u64::try_from(weeks).unwrap_or(0))).unwrap_or(NaiveDate::MAX)
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_mentor_notes_what_fits_into_a_day_and_a_mentee_nothing() {
        for (typed, side, is_fine) in [
            (None, Side::Mentor, true),
            (Some(0), Side::Mentor, true),
            (Some(1_440), Side::Mentor, true),
            (Some(1_441), Side::Mentor, false),
            (Some(-1), Side::Mentor, false),
            (None, Side::Mentee, true),
            (Some(0), Side::Mentee, false),
        ] {
            assert_eq!(minutes(typed, side).is_ok(), is_fine, "{typed:?} {side:?}");
        }
    }

    #[test]
    fn a_day_lies_between_the_beginning_and_today() {
        let (begun, today) = (on("2026-01-12"), on("2026-02-01"));
        for (typed, is_fine) in
            [("2026-01-11", false), ("2026-01-12", true), ("2026-02-01", true), ("2026-02-02", false)]
        {
            assert_eq!(day(on(typed), begun, today).is_ok(), is_fine, "{typed}");
        }
    }

    #[test]
    fn a_reminder_comes_when_the_rhythm_has_passed() {
        let last = on("2026-01-12");
        assert!(!is_due(last, 2, on("2026-01-25")));
        assert!(is_due(last, 2, on("2026-01-26")));
        assert!(!is_due(NaiveDate::MAX, 12, on("2026-01-26")), "the calendar ends somewhere");
    }
}

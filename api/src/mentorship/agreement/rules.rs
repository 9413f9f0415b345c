//! Pure decisions about agreements: what can be agreed on, and when.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use entity::mentoring::MentoringFormat;
use entity::mentorship::MentorshipState;
use entity::mentorship_agreement as agreement;

use super::super::messages::NoLongerPossible;
use super::super::rules::Side;
use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};

/// The longest account of the rhythm, in characters.
pub const RHYTHM: usize = 300;
/// The longest account of what is left out or of what happens in a crisis, in characters.
pub const TEXT: usize = 2_000;
/// After how long somebody is reminded who is waited for.
pub const PATIENCE: TimeDelta = TimeDelta::days(3);

/// Every how many weeks two can meet.
const EVERY_WEEKS: RangeInclusive<i32> = 1..=12;
/// How many minutes a week a mentor can give to one mentee.
const MINUTES_PER_WEEK: RangeInclusive<i32> = 15..=1_200;
/// When an agreement is looked at again if nothing is said.
const LOOK_AGAIN: Days = Days::new(8 * 7);
/// When at the latest.
const LOOK_AGAIN_LATEST: Days = Days::new(366);

/// When they may write or call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactHours {
    /// From when in the day, in minutes after midnight.
    pub from: i32,
    /// Until when, which may be on the next day.
    pub until: i32,
    /// By whose clocks.
    pub zone: chrono_tz::Tz,
}

/// Whether two whose mentorship stands so agree on anything.
pub fn may_agree(state: MentorshipState) -> bool {
    matches!(state, MentorshipState::Accepted | MentorshipState::Active | MentorshipState::Paused)
}

/// The ways to be in touch, each once, in one order.
pub fn channels(mut typed: Vec<MentoringFormat>) -> Result<Vec<MentoringFormat>, Problem> {
    typed.sort_unstable();
    typed.dedup();
    if typed.is_empty() { Err(bad(messages::ChannelsMissing)) } else { Ok(typed) }
}

/// Every how many weeks they meet.
pub fn every_weeks(typed: i32) -> Result<i32, Problem> {
    let (least, most) = (*EVERY_WEEKS.start(), *EVERY_WEEKS.end());
    if EVERY_WEEKS.contains(&typed) { Ok(typed) } else { Err(bad(messages::EveryWeeksRange { least, most })) }
}

/// How many minutes a week the mentor gives.
pub fn minutes_per_week(typed: i32) -> Result<i32, Problem> {
    let (least, most) = (*MINUTES_PER_WEEK.start(), *MINUTES_PER_WEEK.end());
    if MINUTES_PER_WEEK.contains(&typed) { Ok(typed) } else { Err(bad(messages::MinutesRange { least, most })) }
}

/// The hours between these two, by the clocks of that zone.
pub fn contact_hours(from: NaiveTime, until: NaiveTime, zone: chrono_tz::Tz) -> Result<ContactHours, Problem> {
    let (from, until) = (civil::minute_of_day(from), civil::minute_of_day(until));
    if from == until { Err(bad(messages::ContactHoursEmpty)) } else { Ok(ContactHours { from, until, zone }) }
}

/// When they look at it again: on the day they choose, or in eight weeks.
pub fn look_again_on(typed: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let latest = today.checked_add_days(LOOK_AGAIN_LATEST).unwrap_or(today);
    let chosen = typed.or_else(|| today.checked_add_days(LOOK_AGAIN)).unwrap_or(today);
    if chosen > today && chosen <= latest { Ok(chosen) } else { Err(bad(messages::LookAgainRange)) }
}

/// Whether whoever proposes has seen the newest version there is; 0 where there is none.
pub fn has_seen(newest: i32, seen: Option<i32>) -> Result<(), Problem> {
    if seen.unwrap_or(0) == newest { Ok(()) } else { Err(changed_since()) }
}

/// What has been proposed is not what there is any more.
pub fn changed_since() -> Problem {
    Problem::new(ErrorCode::Conflict, NoLongerPossible).at("version")
}

/// Who proposed this version.
pub fn proposer(version: &agreement::Model) -> Side {
    if version.by_mentor { Side::Mentor } else { Side::Mentee }
}

/// Whether this side has confirmed this version.
pub fn has_confirmed(version: &agreement::Model, side: Side) -> bool {
    match side {
        Side::Mentor => version.mentor_confirmed_at.is_some(),
        Side::Mentee => version.mentee_confirmed_at.is_some(),
    }
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_way_to_be_in_touch_is_named_once_and_there_is_one() {
        use MentoringFormat::{InPerson, Text};
        assert_eq!(channels(vec![InPerson, Text, InPerson]).unwrap(), [Text, InPerson]);
        assert!(channels(vec![]).is_err());
    }

    #[test]
    fn a_rhythm_and_a_time_are_what_people_can_keep() {
        assert!([1, 12].into_iter().all(|typed| every_weeks(typed).is_ok()));
        assert!([i32::MIN, 0, 13, i32::MAX].into_iter().all(|typed| every_weeks(typed).is_err()));
        assert!([15, 1_200].into_iter().all(|typed| minutes_per_week(typed).is_ok()));
        assert!([i32::MIN, 0, 14, 1_201, i32::MAX].into_iter().all(|typed| minutes_per_week(typed).is_err()));
    }

    #[test]
    fn hours_may_pass_midnight_and_are_not_empty() {
        let time = |text: &str| text.parse::<NaiveTime>().unwrap();
        let night = contact_hours(time("22:00:00"), time("01:30:00"), chrono_tz::UTC).unwrap();
        assert_eq!((night.from, night.until), (1_320, 90));
        assert_eq!(civil::time_of_day(night.until), Some(time("01:30:00")));
        assert!(contact_hours(time("09:00:00"), time("09:00:00"), chrono_tz::UTC).is_err());
    }

    #[test]
    fn it_is_looked_at_again_within_a_year() {
        let today = day("2026-01-12");
        assert_eq!(look_again_on(None, today).unwrap(), day("2026-03-09"));
        for (chosen, is_fine) in [
            ("2026-01-11", false),
            ("2026-01-12", false),
            ("2026-01-13", true),
            ("2027-01-13", true),
            ("2027-01-14", false),
            ("9999-12-31", false),
        ] {
            assert_eq!(look_again_on(Some(day(chosen)), today).is_ok(), is_fine, "{chosen}");
        }
    }

    #[test]
    fn who_has_not_seen_the_newest_does_not_build_on_it() {
        for (newest, seen, is_fine) in
            [(0, None, true), (0, Some(0), true), (0, Some(1), false), (1, None, false), (2, Some(1), false)]
        {
            assert_eq!(has_seen(newest, seen).is_ok(), is_fine, "{newest} {seen:?}");
        }
    }

    #[test]
    fn it_is_agreed_on_from_the_yes_until_the_closing() {
        use MentorshipState::{Accepted, Active, Closing, Ended, Invited, Paused, Requested};
        assert!([Accepted, Active, Paused].into_iter().all(may_agree));
        assert!(![Invited, Requested, Closing, Ended].into_iter().any(may_agree));
    }
}

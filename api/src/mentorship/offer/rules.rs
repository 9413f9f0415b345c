//! Pure decisions about offers and wishes: what can be given, and what may stand beside what.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use entity::mentor;
use entity::mentoring::AgeGroup;
use entity::profile::Perspective;
use uuid::Uuid;

use super::super::fit::{LIVED, Window};
use super::messages;
use crate::civil;
use crate::failure::{Check, ErrorCode, Problem};
use crate::input;

/// The longest account of what a mentor has lived, in characters.
pub const EXPERIENCE: usize = 4_000;
/// The most windows in a week.
pub const WINDOWS: usize = 42;
/// The most topics of a kind.
pub const TOPICS: usize = 20;
/// With whom somebody walks who has not said: minors only where she says so.
pub const AGE_GROUPS: [AgeGroup; 3] = [AgeGroup::YoungAdult, AgeGroup::Adult, AgeGroup::OlderAdult];

/// The fewest and the most hours a week that can be given.
const HOURS: (i32, i32) = (1, 40);

/// Hours a week that somebody gives at most.
pub fn hours_per_week(typed: i32) -> Result<i32, Problem> {
    let (least, most) = HOURS;
    if (least..=most).contains(&typed) {
        return Ok(typed);
    }
    Err(Problem::new(ErrorCode::BadUserInput, messages::HoursRange { least, most }))
}

/// The windows of a week, each beginning once; of two that begin together the longer one counts.
pub fn windows(given: Vec<Window>) -> Result<Vec<Window>, Problem> {
    input::at_most(given.len(), WINDOWS)?;
    let mut all: BTreeMap<(u32, NaiveTime), Window> = BTreeMap::new();
    for window in given {
        let kept = all.entry((window.weekday.num_days_from_monday(), window.from)).or_insert(window);
        if length(window) > length(*kept) {
            *kept = window;
        }
    }
    Ok(all.into_values().collect())
}

/// How long a window is, in minutes: a whole day when it ends at the time at which it begins.
fn length(window: Window) -> i32 {
    let length = (civil::minute_of_day(window.until) - civil::minute_of_day(window.from)).rem_euclid(1_440);
    if length == 0 { 1_440 } else { length }
}

/// A span of the night, or of the day, in which nobody should write or call.
pub fn no_contact(from: NaiveTime, until: NaiveTime) -> Result<(i32, i32), Problem> {
    if from == until {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::NoContactAllDay));
    }
    Ok((civil::minute_of_day(from), civil::minute_of_day(until)))
}

/// Topics, each once and not too many.
pub fn topics(given: &[Uuid]) -> Result<Vec<Uuid>, Problem> {
    let mut all: Vec<Uuid> = Vec::new();
    for topic in given {
        if !all.contains(topic) {
            all.push(*topic);
        }
    }
    input::at_most(all.len(), TOPICS)?;
    Ok(all)
}

/// That nothing is welcome and left out at once.
pub fn are_apart(topics: &[Uuid], left_out: &[Uuid], check: &mut Check) {
    if topics.iter().any(|topic| left_out.contains(topic)) {
        check.note(Problem::new(ErrorCode::Conflict, messages::TopicBothWays).at("topicsLeftOut"));
    }
}

/// The side from which somebody mentors: one of her own.
pub fn may_mentor_from(perspective: Perspective, own: &[Perspective]) -> Result<(), Problem> {
    if own.contains(&perspective) {
        return Ok(());
    }
    Err(Problem::new(ErrorCode::Conflict, messages::PerspectiveNotYours))
}

/// The side from which a mentor is wished for: one that can be lived.
pub fn may_be_wished(perspective: Perspective) -> Result<Perspective, Problem> {
    if LIVED.contains(&perspective) {
        return Ok(perspective);
    }
    Err(Problem::new(ErrorCode::BadUserInput, messages::PerspectiveNotLived))
}

/// The moment at which a pause ends: the beginning of a day on her clock that is still ahead.
pub fn pause_until(day: NaiveDate, zone: Tz, now: DateTime<Utc>) -> Result<DateTime<Utc>, Problem> {
    let ends = civil::beginning(day, zone);
    if ends > now {
        return Ok(ends);
    }
    Err(Problem::new(ErrorCode::BadUserInput, messages::PauseOver))
}

/// Whether the mentor takes requests at this moment.
pub fn is_accepting(offer: &mentor::Model, now: DateTime<Utc>) -> bool {
    offer.accepting && offer.paused_until.is_none_or(|until| until <= now)
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::mentorship::fit::samples;

    fn window(weekday: Weekday, from: &str, until: &str) -> Window {
        Window { weekday, from: from.parse().unwrap(), until: until.parse().unwrap() }
    }

    #[test]
    fn a_week_has_so_many_hours_to_give() {
        assert!([1, 40].into_iter().all(|typed| hours_per_week(typed).is_ok()));
        assert!([i32::MIN, 0, 41, i32::MAX].into_iter().all(|typed| hours_per_week(typed).is_err()));
    }

    #[test]
    fn of_two_windows_that_begin_together_the_longer_one_counts() {
        let night = window(Weekday::Sun, "22:00:00", "01:00:00");
        let given =
            vec![window(Weekday::Sun, "22:00:00", "23:00:00"), night, window(Weekday::Mon, "08:00:00", "09:00:00")];
        assert_eq!(windows(given).unwrap(), [window(Weekday::Mon, "08:00:00", "09:00:00"), night]);
        assert!(windows(vec![night; WINDOWS]).is_ok());
        assert!(windows(vec![night; WINDOWS + 1]).is_err());
    }

    #[test]
    fn nobody_mentors_from_a_side_that_is_not_hers() {
        assert!(may_mentor_from(Perspective::Ally, &[Perspective::Carer, Perspective::Ally]).is_ok());
        assert!(may_mentor_from(Perspective::Carer, &[Perspective::Ally]).is_err());
        assert!(may_be_wished(Perspective::Family).is_ok());
        assert!(may_be_wished(Perspective::Professional).is_err());
    }

    #[test]
    fn a_pause_ends_when_the_day_begins_where_she_is() {
        let (zone, now) = (Tz::Africa__Cairo, "2026-01-12T21:00:00Z".parse().unwrap());
        let day = |day: &str| pause_until(day.parse().unwrap(), zone, now);
        assert!(day("2026-01-12").is_err());
        let until = day("2026-01-13").unwrap();
        assert_eq!(until.to_rfc3339(), "2026-01-12T22:00:00+00:00");
        let offer = mentor::Model { paused_until: Some(until), ..samples::offer(Uuid::nil()) };
        assert!(!is_accepting(&offer, now));
        assert!(is_accepting(&offer, until));
        assert!(!is_accepting(&mentor::Model { accepting: false, ..offer }, until));
    }

    #[test]
    fn what_is_welcome_is_not_left_out() {
        let [sleep, food] = [1, 2].map(Uuid::from_u128);
        let finish = |left_out: &[Uuid]| {
            let mut check = Check::default();
            are_apart(&[sleep], left_out, &mut check);
            check.finish()
        };
        assert!(finish(&[food]).is_ok());
        assert!(finish(&[food, sleep]).is_err());
        assert_eq!(topics(&[sleep, food, sleep]).unwrap(), [sleep, food]);
        let many: Vec<Uuid> = (0..=TOPICS as u128).map(Uuid::from_u128).collect();
        assert!(topics(&many).is_err());
        assert!(no_contact(NaiveTime::MIN, NaiveTime::MIN).is_err());
    }
}

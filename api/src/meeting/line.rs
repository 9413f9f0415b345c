//! Pure decisions about taking part: who has a place and who waits, who moves up, when one can look back, and
//! when an answer can be told without telling whose it is.

use chrono::{DateTime, TimeDelta, Utc};
use entity::occurrence;
use entity::occurrence::OccurrenceStatus;

use super::{messages, rules};
use crate::failure::{ErrorCode, Problem};

/// How long after its end a date can be looked back on.
pub const LOOKING_BACK: TimeDelta = TimeDelta::days(14);
/// With fewer answers than this, none is told: it would be clear whose it is.
pub const FEW: usize = 3;
/// How many members may be named among those who were there.
pub const NAMED: usize = 500;
/// How many questions there may be to talk about.
pub const PROMPTS: usize = 20;
/// The longest question, and the longest line of feedback, in characters.
pub const PROMPT: usize = 300;
/// How long the letter's link lets a guest say that she comes.
pub const GUEST_LINK_LASTS: TimeDelta = TimeDelta::days(1);
/// How long a guest is remembered after the date.
pub const GUESTS_KEPT: TimeDelta = TimeDelta::days(7);
/// How many letters an address gets within [`GUEST_LETTERS_WITHIN`]: no stranger can flood it.
pub const GUEST_LETTERS: u64 = 4;
/// Within which time letters to one address are counted.
pub const GUEST_LETTERS_WITHIN: TimeDelta = TimeDelta::minutes(30);

/// What somebody who asks to come is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// A place.
    Place,
    /// The end of the line.
    Line,
}

/// What the next one who asks is given.
pub fn seat(capacity: Option<i32>, date: &occurrence::Model) -> Seat {
    if free(capacity, date.going) > 0 && date.waiting == 0 { Seat::Place } else { Seat::Line }
}

/// How many of those who wait move up. Nobody does to a date that does not take place, or is over.
pub fn moving_up(capacity: Option<i32>, date: &occurrence::Model, now: DateTime<Utc>) -> i32 {
    match rules::may_come(date.status, date.ends_at, now) {
        Ok(()) => free(capacity, date.going).min(date.waiting),
        Err(_) => 0,
    }
}

fn free(capacity: Option<i32>, going: i32) -> i32 {
    capacity.map_or(i32::MAX, |capacity| (capacity - going).max(0))
}

/// Whether one can say how a date was: from its beginning on, for two weeks.
pub fn may_look_back(date: &occurrence::Model, now: DateTime<Utc>) -> Result<(), Problem> {
    if date.status == OccurrenceStatus::Cancelled {
        return Err(Problem::new(ErrorCode::OccurrenceCancelled, messages::OccurrenceCancelled));
    }
    if now < date.starts_at {
        return Err(Problem::new(ErrorCode::OccurrenceAhead, messages::OccurrenceAhead));
    }
    match now < date.ends_at + LOOKING_BACK {
        true => Ok(()),
        false => Err(Problem::new(ErrorCode::OccurrenceOver, messages::LookedBack)),
    }
}

/// How many people were there: at least those who are named, at most as many as a meeting can have places.
pub fn head_count(count: i32, named: usize) -> Result<i32, Problem> {
    let most = rules::CAPACITY.end();
    let is_fine = usize::try_from(count).is_ok_and(|heads| named <= heads) && count <= *most;
    let wrong = || messages::HeadCount { least: named as u64, most: most.unsigned_abs().into() };
    if is_fine { Ok(count) } else { Err(Problem::new(ErrorCode::BadUserInput, wrong())) }
}

/// Whether the link of a guest's letter still lets her say that she comes.
pub fn is_link_good(asked_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < asked_at + GUEST_LINK_LASTS
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(hour * 3_600, 0).unwrap()
    }

    /// From ten to eleven o'clock.
    fn date(going: i32, waiting: i32) -> occurrence::Model {
        occurrence::Model {
            id: Uuid::nil(),
            meeting_id: Uuid::nil(),
            original_starts_at: at(10),
            starts_at: at(10),
            ends_at: at(11),
            status: OccurrenceStatus::Scheduled,
            cancelled_at: None,
            cancel_reason: None,
            minute_of_week: 0,
            reach: 1,
            is_closed: false,
            format: None,
            venue_name: None,
            address: None,
            directions: None,
            latitude: None,
            longitude: None,
            sphere_x: None,
            sphere_y: None,
            sphere_z: None,
            join_url: None,
            dial_in: None,
            topic_id: None,
            is_topic_chosen: false,
            turn: None,
            note: None,
            note_language: None,
            sequence: 0,
            updated_at: at(0),
            going,
            waiting,
            asked: going + waiting,
            attended: None,
        }
    }

    #[test]
    fn a_place_is_given_while_there_is_one_and_nobody_waits_for_it() {
        for (capacity, going, waiting, expected) in [
            (None, 9_999, 0, Seat::Place),
            (Some(2), 1, 0, Seat::Place),
            (Some(2), 2, 0, Seat::Line),
            (Some(2), 3, 0, Seat::Line),
            (Some(2), 1, 1, Seat::Line),
        ] {
            assert_eq!(seat(capacity, &date(going, waiting)), expected, "{capacity:?} {going} {waiting}");
        }
    }

    #[test]
    fn as_many_move_up_as_there_are_places() {
        for (capacity, going, waiting, expected) in
            [(Some(3), 3, 2, 0), (Some(3), 2, 2, 1), (Some(3), 0, 2, 2), (None, 3, 2, 2), (Some(3), 4, 2, 0)]
        {
            let date = date(going, waiting);
            assert_eq!(moving_up(capacity, &date, at(9)), expected, "{capacity:?} {going} {waiting}");
            assert_eq!(moving_up(capacity, &date, at(11)), 0, "nobody moves up to what is over");
            let called_off = occurrence::Model { status: OccurrenceStatus::Cancelled, ..date };
            assert_eq!(moving_up(capacity, &called_off, at(9)), 0, "or does not take place");
        }
    }

    #[test]
    fn one_looks_back_from_the_beginning_for_two_weeks() {
        let code = |now| may_look_back(&date(1, 0), now).err().map(|problem| problem.code);
        assert_eq!(code(at(9)), Some(ErrorCode::OccurrenceAhead));
        assert_eq!(code(at(10)), None);
        assert_eq!(code(at(11) + LOOKING_BACK - TimeDelta::seconds(1)), None);
        assert_eq!(code(at(11) + LOOKING_BACK), Some(ErrorCode::OccurrenceOver));
    }

    #[test]
    fn nobody_is_named_who_is_not_counted() {
        assert!(head_count(0, 0).is_ok() && head_count(3, 3).is_ok());
        assert!(head_count(2, 3).is_err() && head_count(-1, 0).is_err() && head_count(10_001, 0).is_err());
    }
}

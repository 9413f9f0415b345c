//! Pure decisions about the newcomer's path and her welcome: what may follow what and who may bring it about, how much
//! there can be of something, when the first meeting is proposed, and which.

use std::ops::RangeInclusive;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use entity::welcome;
use entity::welcome::WelcomeState::{self, Greeted, Met, Unassigned, Waiting};
use uuid::Uuid;

use super::{hours, messages};
use crate::civil;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};
use crate::meeting::OpenDate;

/// The longest title of a step, in characters.
pub const TITLE: usize = 120;
/// The longest account of what a step is about, in characters.
pub const BODY: usize = 2_000;
/// In how many languages a step can be told.
pub const TEXTS: usize = 40;
/// How many steps a path can have: it is to be walked, not to be studied.
pub const STEPS: usize = 30;
/// Where a step can stand.
const POSITIONS: RangeInclusive<i32> = 0..=999;
/// The longest greeting, in characters.
pub const MESSAGE: usize = 2_000;
/// How many newcomers somebody can look after at a time.
const CAPACITY: RangeInclusive<i32> = 1..=20;
/// In how many languages somebody can greet.
pub const LANGUAGES: usize = 10;

/// After so many times as long as a greeter may take, stewards see who waits.
pub const RESPONSES: i32 = 2;
/// How long a welcome goes on after the greeting, if nobody says that the two have met. Then the greeter has room again.
pub const GREETED_FOR: TimeDelta = TimeDelta::days(14);
/// For how long stewards are reminded of somebody who waits. She stays on their list.
pub const REMINDED_FOR: TimeDelta = TimeDelta::days(14);

/// What can be done with a welcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// To write to the newcomer.
    Greet,
    /// To leave it to others.
    PassOn,
    /// To say that the two have met.
    ConfirmMet,
}

/// Who somebody is to a welcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Who has come.
    Newcomer,
    /// Who is asked to greet her, or has.
    Greeter,
    /// A steward, who sees that she waits.
    Steward,
}

/// Every transition that people bring about: from which state, by what, by whom, to which state.
const TRANSITIONS: [(WelcomeState, Verb, Side, WelcomeState); 6] = [
    (Waiting, Verb::Greet, Side::Greeter, Greeted),
    (Waiting, Verb::Greet, Side::Steward, Greeted),
    (Unassigned, Verb::Greet, Side::Steward, Greeted),
    (Waiting, Verb::PassOn, Side::Greeter, Unassigned),
    (Greeted, Verb::ConfirmMet, Side::Greeter, Met),
    (Greeted, Verb::ConfirmMet, Side::Newcomer, Met),
];

/// Why there is no such transition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTransition {
    /// This is never for that side to do.
    NotTheirs,
    /// Not from this state.
    NotNow,
}

/// The state that follows.
pub fn next(state: WelcomeState, verb: Verb, side: Side) -> Result<WelcomeState, NoTransition> {
    let mut theirs = TRANSITIONS.iter().filter(|(_, by, whom, _)| (*by, *whom) == (verb, side)).peekable();
    if theirs.peek().is_none() {
        return Err(NoTransition::NotTheirs);
    }
    theirs.find(|(from, ..)| *from == state).map(|(.., to)| *to).ok_or(NoTransition::NotNow)
}

impl From<NoTransition> for Failure {
    fn from(reason: NoTransition) -> Self {
        match reason {
            // Nothing in the input could mend it.
            NoTransition::NotTheirs => Refusal::Forbidden.into(),
            NoTransition::NotNow => Problem::new(ErrorCode::Conflict, messages::NoLongerPossible).at("welcome").into(),
        }
    }
}

/// The states in which a welcome takes one of the greeter's places.
pub const IN_HAND: [WelcomeState; 2] = [Waiting, Greeted];

/// Whether the newcomer waits to be greeted.
pub fn is_unanswered(state: WelcomeState) -> bool {
    matches!(state, Waiting | Unassigned)
}

/// Who the member is to the welcome; `None` when it is none of hers to see.
pub fn side(member: Uuid, is_steward: bool, welcome: &welcome::Model) -> Option<Side> {
    if welcome.newcomer_id == member {
        return Some(Side::Newcomer);
    }
    if welcome.greeter_id == Some(member) {
        return Some(Side::Greeter);
    }
    let is_shown = welcome.stewards_since.is_some() && is_unanswered(welcome.state);
    (is_steward && is_shown).then_some(Side::Steward)
}

/// When a first meeting is proposed to somebody who came then, at the latest: on her first day, greeted or not. A
/// greeting that is answered in time comes before it.
pub fn first_meeting_due(came_at: DateTime<Utc>, response: TimeDelta, zone: Tz) -> DateTime<Utc> {
    hours::decent(came_at + response.min(FIRST_MEETING_WITHIN), zone)
}

/// With the longest night, this is a day.
const FIRST_MEETING_WITHIN: TimeDelta = TimeDelta::hours(12);

/// When it is proposed to somebody who is greeted: not in the same minute, and at a decent hour.
pub fn first_meeting_after(greeted_at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    hours::decent(greeted_at + TimeDelta::hours(1), zone)
}

/// For how long a first meeting is looked for where there is none that suits.
pub const PROPOSED_FOR: TimeDelta = TimeDelta::days(7);
/// Between which moments, from when it is proposed, a first meeting begins: there is time to decide, and not to forget.
pub const FIRST_MEETING: (TimeDelta, TimeDelta) = (TimeDelta::hours(3), TimeDelta::days(14));
/// Within what time one that is for newcomers comes before one that begins earlier.
const FOR_NEWCOMERS_WITHIN: TimeDelta = TimeDelta::days(7);
/// From and until which hour a first meeting begins, on her clocks.
const MEETING_HOURS: std::ops::Range<u32> = 7..22;

/// The date that suits somebody who lives in this zone, and has been nowhere yet: at an hour at which she is up, which
/// she can join from elsewhere, or else where her clocks are.
pub fn first_meeting(dates: &[OpenDate], zone: Tz, now: DateTime<Utc>) -> Option<Uuid> {
    let suits = |date: &&OpenDate| {
        let hour = civil::local(date.starts_at, zone).hour();
        MEETING_HOURS.contains(&hour) && (date.is_online || date.time_zone == zone)
    };
    let comes_first = |date: &&OpenDate| {
        let is_for_her = date.is_for_newcomers && date.starts_at < now + FOR_NEWCOMERS_WITHIN;
        (!is_for_her, date.starts_at, date.occurrence)
    };
    dates.iter().filter(suits).min_by_key(comes_first).map(|date| date.occurrence)
}

/// A number of newcomers to look after at a time.
pub fn capacity(typed: i32) -> Result<i32, Problem> {
    let (least, most) = (*CAPACITY.start(), *CAPACITY.end());
    if CAPACITY.contains(&typed) { Ok(typed) } else { Err(bad(messages::CapacityRange { least, most })) }
}

/// A place in the path.
pub fn position(typed: i32) -> Result<i32, Problem> {
    let (least, most) = (*POSITIONS.start(), *POSITIONS.end());
    if POSITIONS.contains(&typed) { Ok(typed) } else { Err(bad(messages::PositionRange { least, most })) }
}

/// The place behind the last step.
pub fn behind(last: Option<i32>) -> i32 {
    last.map_or(0, |last| last.saturating_add(1).min(*POSITIONS.end()))
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

#[cfg(test)]
mod tests {
    use super::NoTransition::{NotNow, NotTheirs};
    use super::*;
    use entity::welcome::WelcomeState::Closed;

    #[test]
    fn every_state_by_every_verb_by_everybody() {
        use Side::{Greeter, Newcomer, Steward};
        let rows = |verb| match verb {
            // By the newcomer, the greeter and a steward, in the order of the states.
            Verb::Greet => [
                (Newcomer, [Err(NotTheirs); 5]),
                (Greeter, [Err(NotNow), Ok(Greeted), Err(NotNow), Err(NotNow), Err(NotNow)]),
                (Steward, [Ok(Greeted), Ok(Greeted), Err(NotNow), Err(NotNow), Err(NotNow)]),
            ],
            Verb::PassOn => [
                (Newcomer, [Err(NotTheirs); 5]),
                (Greeter, [Err(NotNow), Ok(Unassigned), Err(NotNow), Err(NotNow), Err(NotNow)]),
                (Steward, [Err(NotTheirs); 5]),
            ],
            Verb::ConfirmMet => [
                (Newcomer, [Err(NotNow), Err(NotNow), Ok(Met), Err(NotNow), Err(NotNow)]),
                (Greeter, [Err(NotNow), Err(NotNow), Ok(Met), Err(NotNow), Err(NotNow)]),
                (Steward, [Err(NotTheirs); 5]),
            ],
        };
        for verb in [Verb::Greet, Verb::PassOn, Verb::ConfirmMet] {
            for (side, expected) in rows(verb) {
                for (state, expected) in [Unassigned, Waiting, Greeted, Met, Closed].into_iter().zip(expected) {
                    assert_eq!(next(state, verb, side), expected, "{state:?}, {verb:?} by {side:?}");
                }
            }
        }
    }

    #[test]
    fn the_schema_prints_every_transition() {
        let sdl = crate::schema::print(&crate::schema::build());
        for (from, verb, side, to) in TRANSITIONS {
            let mutation = match verb {
                Verb::Greet => "greet",
                Verb::PassOn => "passOnWelcome",
                Verb::ConfirmMet => "confirmMet",
            };
            // Whether somebody is asked is told apart from the state.
            let name = |state| match state {
                Unassigned => "WAITING".to_owned(),
                other => format!("{other:?}").to_uppercase(),
            };
            let row = format!("| `{}` | `{mutation}` | {} | `{}` |", name(from), whom(side), name(to));
            assert!(sdl.contains(&row), "{row}");
        }
    }

    fn whom(side: Side) -> String {
        format!("{side:?}").to_lowercase()
    }

    #[test]
    fn a_first_meeting_suits_her_hours_and_her_place() {
        let now: DateTime<Utc> = "2026-01-12T09:00:00Z".parse().unwrap();
        let (kolkata, berlin): (Tz, Tz) = ("Asia/Kolkata".parse().unwrap(), "Europe/Berlin".parse().unwrap());
        let date = |number, starts_at: &str, is_online, time_zone, is_for_newcomers| OpenDate {
            occurrence: Uuid::from_u128(number),
            starts_at: starts_at.parse().unwrap(),
            is_online,
            time_zone,
            is_for_newcomers,
        };
        // Half past midnight in Delhi; in Berlin alone; then one that suits.
        let night = date(1, "2026-01-12T19:00:00Z", true, berlin, false);
        let far = date(2, "2026-01-13T12:00:00Z", false, berlin, false);
        let fine = date(3, "2026-01-14T12:00:00Z", true, berlin, false);
        let at_home = date(4, "2026-01-14T13:00:00Z", false, kolkata, false);
        let for_her = date(5, "2026-01-16T12:00:00Z", true, berlin, true);
        let too_late = date(6, "2026-01-21T12:00:00Z", true, berlin, true);
        let chosen = |dates: &[OpenDate]| first_meeting(dates, kolkata, now).map(|id| id.as_u128());
        assert_eq!(chosen(&[night, far]), None);
        assert_eq!(chosen(&[night, far, fine, at_home]), Some(3));
        assert_eq!(chosen(&[night, far, at_home]), Some(4), "where she lives, a place will do");
        assert_eq!(chosen(&[fine, at_home, for_her]), Some(5), "one for newcomers is worth a day or two");
        assert_eq!(chosen(&[fine, too_late]), Some(3), "and not a week");
    }

    #[test]
    fn a_first_meeting_is_proposed_on_her_first_day() {
        let kolkata: Tz = "Asia/Kolkata".parse().unwrap();
        for hour in 0..24 {
            let came_at = format!("2026-01-12T{hour:02}:40:00Z").parse::<DateTime<Utc>>().unwrap();
            for response in [1, 12, 168] {
                let due = first_meeting_due(came_at, TimeDelta::hours(response), kolkata);
                assert!(due <= came_at + TimeDelta::days(1) && hours::is_decent(due, kolkata), "{came_at} {response}");
            }
        }
    }

    #[test]
    fn numbers_are_such_as_somebody_can_look_after() {
        assert!([1, 20].into_iter().all(|typed| capacity(typed).is_ok()));
        assert!([i32::MIN, 0, 21].into_iter().all(|typed| capacity(typed).is_err()));
        assert!([0, 999].into_iter().all(|typed| position(typed).is_ok()));
        assert!([-1, 1_000].into_iter().all(|typed| position(typed).is_err()));
    }
}

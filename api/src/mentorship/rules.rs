//! Pure decisions about mentorships: what may follow what and who may bring it about, who can be asked,
//! how much can be offered.

use chrono::TimeDelta;
use entity::mentorship::MentorshipState::{self, Active, Declined, Ended, Requested, Withdrawn};
use entity::{mentor, mentorship};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::messages;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};

/// The longest account of what a mentor offers, in characters.
pub const ABOUT: usize = 1_000;
/// The longest message to a mentor, in characters.
pub const MESSAGE: usize = 2_000;

/// How often a member can ask within [`REQUESTS_WITHIN`]: every request is a letter, and a mentor who was
/// asked and not, and asked again, would be worn out.
pub const REQUESTS: u64 = 5;
/// See [`REQUESTS`].
pub const REQUESTS_WITHIN: TimeDelta = TimeDelta::days(1);

/// The fewest and the most mentees that somebody can have room for.
const CAPACITY: (i32, i32) = (1, 20);

/// What can be done with a mentorship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// To say yes to the request.
    Accept,
    /// To say no to it.
    Decline,
    /// To take it back.
    Withdraw,
    /// To end what is under way.
    End,
}

/// Who moves a mentorship on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// One of the two.
    Of(Side),
}

/// Its mentor.
const MENTOR: Party = Party::Of(Side::Mentor);
/// Its mentee.
const MENTEE: Party = Party::Of(Side::Mentee);

/// On which side of a mentorship somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Who was asked.
    Mentor,
    /// Who asked.
    Mentee,
}

impl Side {
    /// The side of this member, who is one of the two.
    pub fn of(member: Uuid, mentorship: &mentorship::Model) -> Self {
        if mentorship.mentor_id == member { Self::Mentor } else { Self::Mentee }
    }

    /// The side of the other one.
    pub fn other(self) -> Self {
        match self {
            Self::Mentor => Self::Mentee,
            Self::Mentee => Self::Mentor,
        }
    }

    /// Who is on this side.
    pub fn member(self, mentorship: &mentorship::Model) -> Uuid {
        match self {
            Self::Mentor => mentorship.mentor_id,
            Self::Mentee => mentorship.mentee_id,
        }
    }
}

/// Every transition that there is: from which state, by what, by whom, to which state.
const TRANSITIONS: &[(MentorshipState, Verb, Party, MentorshipState)] = &[
    (Requested, Verb::Accept, MENTOR, Active),
    (Requested, Verb::Decline, MENTOR, Declined),
    (Requested, Verb::Withdraw, MENTEE, Withdrawn),
    (Active, Verb::End, MENTOR, Ended),
    (Active, Verb::End, MENTEE, Ended),
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
pub fn next(state: MentorshipState, verb: Verb, party: Party) -> Result<MentorshipState, NoTransition> {
    let mut theirs = TRANSITIONS.iter().filter(|(_, by, whom, _)| (*by, *whom) == (verb, party)).peekable();
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
            NoTransition::NotNow => {
                Problem::new(ErrorCode::Conflict, messages::NoLongerPossible).at("mentorship").into()
            }
        }
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
    use NoTransition::{NotNow, NotTheirs};

    #[test]
    fn what_is_never_for_a_side_to_do_is_told_from_what_comes_too_late() {
        assert_eq!(next(Requested, Verb::Accept, MENTOR), Ok(Active));
        assert_eq!(next(Withdrawn, Verb::Accept, MENTOR), Err(NotNow));
        assert_eq!(next(Requested, Verb::Accept, MENTEE), Err(NotTheirs));
    }

    #[test]
    fn one_way_leads_on_by_each_verb() {
        for (place, (from, verb, party, _)) in TRANSITIONS.iter().enumerate() {
            let again = TRANSITIONS
                .iter()
                .skip(place + 1)
                .find(|(state, by, whom, _)| (state, by, whom) == (from, verb, party));
            assert_eq!(again, None, "{from:?}, {verb:?}");
        }
    }

    #[test]
    fn the_schema_prints_every_transition() {
        let sdl = crate::schema::print(&crate::schema::build());
        for (from, verb, party, to) in TRANSITIONS {
            let mutation = match verb {
                Verb::Accept => "acceptMentorship",
                Verb::Decline => "declineMentorship",
                Verb::Withdraw => "withdrawMentorship",
                Verb::End => "endMentorship",
            };
            let Party::Of(side) = party;
            let name = |state: &MentorshipState| format!("{state:?}").to_uppercase();
            let side = format!("{side:?}").to_lowercase();
            let row = format!("| `{}` | `{mutation}` | {side} | `{}` |", name(from), name(to));
            assert!(sdl.contains(&row), "{row}");
        }
        assert_eq!(sdl.matches("` | ment").count(), TRANSITIONS.len(), "and no other");
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
            member_id: asked,
            capacity,
            mentees,
            accepting,
            about: None,
            offered_at: chrono::DateTime::UNIX_EPOCH,
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

//! The course of a mentorship: which states follow which, by what and by whom, how long they last, and what becomes of
//! the mentor's place on the way. The table is printed in the schema.

use chrono::TimeDelta;
use entity::mentorship;
use entity::mentorship::MentorshipState::{
    self, Accepted, Active, Closing, Declined, Ended, Expired, Invited, Paused, Requested, Withdrawn,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::messages;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};

/// How long the two may take to agree on how they want to walk.
const AGREEING: TimeDelta = TimeDelta::days(30);
/// How long a closing conversation may take.
const CLOSING: TimeDelta = TimeDelta::days(28);

/// What can be done with a mentorship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// To make a request of the invitation.
    AcceptInvitation,
    /// To say yes to the request.
    Accept,
    /// To say no to it, or to the invitation.
    Decline,
    /// To take the request back.
    Withdraw,
    /// To be the second of the two who confirms what they agree on.
    Agree,
    /// To let what is under way rest.
    Pause,
    /// To go on after that.
    Resume,
    /// To begin to part.
    BeginClosing,
    /// To end what is under way.
    End,
    /// To let the time pass that a state may last.
    Lapse,
}

/// Who moves a mentorship on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// One of the two.
    Of(Side),
    /// Nobody: its time in the state is up.
    Time,
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
    (Invited, Verb::AcceptInvitation, MENTEE, Requested),
    (Invited, Verb::Decline, MENTEE, Declined),
    (Invited, Verb::Lapse, Party::Time, Expired),
    (Requested, Verb::Accept, MENTOR, Accepted),
    (Requested, Verb::Decline, MENTOR, Declined),
    (Requested, Verb::Withdraw, MENTEE, Withdrawn),
    (Requested, Verb::Lapse, Party::Time, Expired),
    (Accepted, Verb::Agree, MENTOR, Active),
    (Accepted, Verb::Agree, MENTEE, Active),
    (Accepted, Verb::End, MENTOR, Ended),
    (Accepted, Verb::End, MENTEE, Ended),
    (Accepted, Verb::Lapse, Party::Time, Ended),
    (Active, Verb::Pause, MENTOR, Paused),
    (Active, Verb::Pause, MENTEE, Paused),
    (Active, Verb::BeginClosing, MENTOR, Closing),
    (Active, Verb::BeginClosing, MENTEE, Closing),
    (Active, Verb::End, MENTOR, Ended),
    (Active, Verb::End, MENTEE, Ended),
    (Paused, Verb::Resume, MENTOR, Active),
    (Paused, Verb::Resume, MENTEE, Active),
    (Paused, Verb::BeginClosing, MENTOR, Closing),
    (Paused, Verb::BeginClosing, MENTEE, Closing),
    (Paused, Verb::End, MENTOR, Ended),
    (Paused, Verb::End, MENTEE, Ended),
    (Closing, Verb::End, MENTOR, Ended),
    (Closing, Verb::End, MENTEE, Ended),
    (Closing, Verb::Lapse, Party::Time, Ended),
];

/// Why there is no such transition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTransition {
    /// This is never for that party to do, or from this state the other one's.
    NotTheirs,
    /// Nobody's, from this state.
    NotNow,
}

/// The state that follows.
pub fn next(state: MentorshipState, verb: Verb, party: Party) -> Result<MentorshipState, NoTransition> {
    let ways = || TRANSITIONS.iter().filter(|(_, by, ..)| *by == verb);
    let from_here: Vec<_> = ways().filter(|(from, ..)| *from == state).collect();
    match from_here.iter().find(|(_, _, whom, _)| *whom == party) {
        Some((.., to)) => Ok(*to),
        None if from_here.is_empty() && ways().any(|(_, _, whom, _)| *whom == party) => Err(NoTransition::NotNow),
        None => Err(NoTransition::NotTheirs),
    }
}

/// What becomes of a mentorship when one of its two members parts from the other: what is over stays as it is.
pub fn parted(state: MentorshipState) -> Option<MentorshipState> {
    MentorshipState::OPEN.contains(&state).then_some(Ended)
}

/// Whether a mentorship in this state takes one of the mentor's places, so that its end is told.
pub fn is_under_way(state: MentorshipState) -> bool {
    MentorshipState::UNDER_WAY.contains(&state)
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

/// For how long a mentorship may stay in this state before time moves it on; `answer` is how long somebody may take
/// to answer.
pub fn may_last(state: MentorshipState, answer: TimeDelta) -> Option<TimeDelta> {
    match state {
        Invited | Requested => Some(answer),
        Accepted => Some(AGREEING),
        Closing => Some(CLOSING),
        Declined | Withdrawn | Expired | Active | Paused | Ended => None,
    }
}

/// What becomes of the mentor's places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceMove {
    /// One is taken.
    Taken,
    /// One comes back.
    GivenBack,
    /// They stay as they are.
    None,
}

/// What becomes of the mentor's places on the way from one state to another.
pub fn place_move(from: MentorshipState, to: MentorshipState) -> PlaceMove {
    let takes_one = |state| MentorshipState::UNDER_WAY.contains(&state);
    match (takes_one(from), takes_one(to)) {
        (false, true) => PlaceMove::Taken,
        (true, false) => PlaceMove::GivenBack,
        _ => PlaceMove::None,
    }
}

#[cfg(test)]
mod tests {
    use NoTransition::{NotNow, NotTheirs};
    use sea_orm::Iterable;

    use super::*;

    #[test]
    fn what_is_not_for_a_side_to_do_is_told_from_what_comes_too_late() {
        assert_eq!(next(Requested, Verb::Accept, MENTOR), Ok(Accepted));
        assert_eq!(next(Withdrawn, Verb::Accept, MENTOR), Err(NotNow));
        assert_eq!(next(Requested, Verb::Accept, MENTEE), Err(NotTheirs));
        assert_eq!(next(Withdrawn, Verb::Accept, MENTEE), Err(NotTheirs));
        // Declining is for whoever is to answer.
        assert_eq!(next(Invited, Verb::Decline, MENTEE), Ok(Declined));
        assert_eq!(next(Requested, Verb::Decline, MENTEE), Err(NotTheirs));
        assert_eq!(next(Ended, Verb::Decline, MENTEE), Err(NotNow));
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
            let by = match verb {
                Verb::AcceptInvitation => "`acceptInvitation`",
                Verb::Accept => "`acceptMentorship`",
                Verb::Decline => "`declineMentorship`",
                Verb::Withdraw => "`withdrawMentorship`",
                Verb::Agree => "`confirmAgreement`",
                Verb::Pause => "`pauseMentorship`",
                Verb::Resume => "`resumeMentorship`",
                Verb::BeginClosing => "`beginClosing`",
                Verb::End => "`endMentorship`",
                Verb::Lapse => "its time is up",
            };
            let whose = match party {
                Party::Of(Side::Mentor) => "mentor",
                Party::Of(Side::Mentee) => "mentee",
                Party::Time => "time",
            };
            let name = |state: &MentorshipState| format!("{state:?}").to_uppercase();
            let row = format!("| `{}` | {by} | {whose} | `{}` |", name(from), name(to));
            assert!(sdl.contains(&row), "{row}");
        }
        let printed: usize =
            ["mentor", "mentee", "time"].map(|whose| sdl.matches(&format!("| {whose} | `")).count()).iter().sum();
        assert_eq!(printed, TRANSITIONS.len(), "and no other");
    }

    #[test]
    fn what_time_ends_has_its_time() {
        for state in MentorshipState::iter() {
            let is_ended = next(state, Verb::Lapse, Party::Time).is_ok();
            assert_eq!(may_last(state, TimeDelta::days(7)).is_some(), is_ended, "{state:?}");
        }
        assert_eq!(may_last(Requested, TimeDelta::days(3)), Some(TimeDelta::days(3)));
    }

    #[test]
    fn a_place_is_taken_by_a_yes_and_comes_back_at_the_end() {
        for (from, _, _, to) in TRANSITIONS {
            let expected = match (from, to) {
                (Requested, Accepted | Active) => PlaceMove::Taken,
                (_, Ended) => PlaceMove::GivenBack,
                _ => PlaceMove::None,
            };
            assert_eq!(place_move(*from, *to), expected, "{from:?} {to:?}");
        }
    }

    #[test]
    fn parting_ends_what_is_open_and_leaves_what_is_over() {
        assert!(MentorshipState::OPEN.into_iter().all(|state| parted(state) == Some(Ended)));
        assert!(
            [Declined, Withdrawn, MentorshipState::Expired, Ended].into_iter().all(|state| parted(state).is_none())
        );
        assert!(MentorshipState::UNDER_WAY.into_iter().all(is_under_way));
        assert!(![MentorshipState::Invited, Requested].into_iter().any(is_under_way), "nobody has said yes");
    }
}

//! Mentorships: member `n` asks member 2, and member 2 asks member 1.

use entity::matching::MatchingState;
use entity::matching_pair::LeftOut;
use entity::matching_unmatched::Because;
use entity::mentorship::MentorshipState;
use entity::{
    matching, matching_pair, matching_removal, matching_unmatched, mentor, mentorship, pairing_conflict,
};

use super::{at, id, words};

pub fn mentor(n: u8) -> mentor::Model {
    mentor::Model {
        member_id: id(n),
        capacity: 3,
        mentees: 1,
        accepting: n == 1,
        about: Some(words(n)),
        offered_at: at(8),
    }
}

pub fn mentorship(n: u8) -> mentorship::Model {
    mentorship::Model {
        id: id(n),
        mentor_id: id(if n == 2 { 1 } else { 2 }),
        mentee_id: id(if n == 2 { 2 } else { 1 }),
        state: MentorshipState::Ended,
        mentor_knows: true,
        message: Some(words(n).into()),
        requested_at: at(8),
        answered_at: Some(at(9)),
        ended_at: Some(at(10)),
    }
}

pub fn matching(n: u8) -> matching::Model {
    matching::Model {
        id: id(n),
        made_by: Some(id(n)),
        made_at: at(8),
        state: MatchingState::Sent,
        revision: 2,
        settled_at: Some(at(9)),
    }
}

pub fn matching_pair(n: u8) -> matching_pair::Model {
    matching_pair::Model {
        matching_id: id(n),
        newcomer_id: id(1),
        mentor_id: id(2),
        score: 42,
        pinned: n == 1,
        left_out: Some(LeftOut::NoPlaceLeft),
    }
}

pub fn matching_removal(n: u8) -> matching_removal::Model {
    matching_removal::Model { matching_id: id(n), newcomer_id: id(1), mentor_id: id(2) }
}

pub fn matching_unmatched(n: u8) -> matching_unmatched::Model {
    matching_unmatched::Model { matching_id: id(n), newcomer_id: id(2), because: Because::AgeGroup }
}

pub fn pairing_conflict(n: u8) -> pairing_conflict::Model {
    pairing_conflict::Model {
        id: id(n),
        one_id: id(1),
        other_id: id(2),
        declared_by: Some(id(n)),
        in_office: n == 1,
        declared_at: at(8),
    }
}

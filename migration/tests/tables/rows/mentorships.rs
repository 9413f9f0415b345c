//! Mentorships: member `n` asks member 2, and member 2 asks member 1.

use entity::mentorship::MentorshipState;
use entity::{mentor, mentorship};

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

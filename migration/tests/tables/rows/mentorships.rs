//! Mentorships: member `n` asks member 2, and member 2 asks member 1.

use entity::closing_note::ClosingPrompt;
use entity::mentorship::MentorshipState;
use entity::{closing_note, mentor, mentorship};

use super::{at, day, id, words};

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
        invited_at: Some(at(7)),
        requested_at: at(8),
        answered_at: Some(at(9)),
        lapses_at: Some(at(11)),
        paused_at: Some(at(9)),
        paused_until: Some(day()),
        closing_at: Some(at(9)),
        ended_at: Some(at(10)),
    }
}

pub fn closing_note(n: u8) -> closing_note::Model {
    closing_note::Model {
        mentorship_id: id(n),
        writer_id: id(n),
        prompt: if n == 1 { ClosingPrompt::TakeAlong } else { ClosingPrompt::ComesNext },
        text: words(n).into(),
        shared: n == 1,
        written_at: at(10),
    }
}

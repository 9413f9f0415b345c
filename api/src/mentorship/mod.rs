//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; a letter names neither of the two and repeats nothing of what they wrote.

mod actions;
mod conflict;
mod graphql;
mod jobs;
mod letters;
mod matching;
pub mod messages;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use conflict::{ConflictMutation, ConflictQuery, PairingConflict, messages as conflict_messages};
pub use graphql::{Mentor, Mentorship, MentorshipMutation, MentorshipQuery};
pub use matching::{Matching, MatchingMutation, MatchingQuery, messages as matching_messages};
pub use store::companions;

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
    matching::wire(wiring);
}

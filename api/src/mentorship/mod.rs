//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; when one of the two parts from the other for good, all that was between them is gone for both, and only she
//! knows why; a letter names neither of the two and repeats nothing of what they wrote.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod parting;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use graphql::{Mentor, Mentorship, MentorshipMutation, MentorshipQuery};
pub use parting::PartingMutation;
pub use store::companions;

/// The jobs of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
    parting::wire(wiring);
}

//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; a letter names neither of the two and repeats nothing of what they wrote.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use uuid::Uuid;

use crate::jobs::{Event, Wiring};

pub use graphql::{Mentor, Mentorship, MentorshipMutation, MentorshipQuery};
pub use store::companions;

/// Somebody asks for a mentor.
#[derive(Debug, Clone)]
pub struct MentorshipRequested {
    /// Who asks.
    pub mentee: Uuid,
}

impl Event for MentorshipRequested {}

/// The jobs of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
}

//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; a letter names neither of the two and repeats nothing of what they wrote; of an invitation the mentor
//! learns when the mentee has taken it up; what nobody answers has its time, and nobody is blamed for it.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use actions::invite;
pub use graphql::{CourseMutation, Mentor, Mentorship, MentorshipMutation, MentorshipQuery};
pub use store::companions;

/// The jobs of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
    wiring.job::<jobs::Tell>();
    wiring.job::<jobs::AskWhetherToGoOn>();
    wiring.job::<jobs::Lapse>();
}

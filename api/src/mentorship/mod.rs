//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; a letter names neither of the two and repeats nothing of what they wrote.

mod actions;
pub mod fit;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod offer;
mod rules;
mod store;
mod suggestion;
mod wish;

use crate::jobs::Wiring;

pub use graphql::{Mentorship, MentorshipMutation, MentorshipQuery};
pub use offer::graphql::{Mentor, OfferMutation};
pub use offer::messages as offer_messages;
pub use store::companions;
pub use suggestion::graphql::{MentorReason, MentorSuggestion, SuggestionQuery};
pub use suggestion::messages as suggestion_messages;
pub use suggestion::next_suggestion;
pub use wish::graphql::{MentorWish, MentorWishConnection, MentorWishEdge, WishMutation, WishQuery};

/// The jobs of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
}

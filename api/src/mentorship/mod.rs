//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; when one of the two parts from the other for good, all that was between them is gone for both, and only she
//! knows why; a letter names neither of the two and repeats nothing of what they wrote; of an invitation the mentor
//! learns when the mentee has taken it up; what nobody answers has its time, and nobody is blamed for it.

mod actions;
mod agreement;
mod check_in;
mod daily;
pub mod fit;
mod graphql;
mod jobs;
mod letters;
mod load;
pub mod messages;
mod offer;
mod parting;
mod rules;
mod store;
mod suggestion;
mod supervision;
mod wish;

use crate::jobs::Wiring;

pub use actions::invite;
pub use agreement::{AgreementMutation, messages as agreement_messages};
pub use check_in::{CheckIn, CheckInMutation, messages as check_in_messages};
pub use daily::schedule;
pub use graphql::{CourseMutation, Mentorship, MentorshipMutation, MentorshipQuery};
pub use load::{LoadQuery, messages as load_messages};
pub use offer::graphql::{Mentor, OfferMutation};
pub use offer::messages as offer_messages;
pub use parting::PartingMutation;
pub use store::companions;
pub use suggestion::graphql::{MentorReason, MentorSuggestion, SuggestionQuery};
pub use suggestion::messages as suggestion_messages;
pub use suggestion::next_suggestion;
pub use supervision::{Supervision, SupervisionMutation, SupervisionQuery, messages as supervision_messages};
pub use wish::graphql::{MentorWish, MentorWishConnection, MentorWishEdge, WishMutation, WishQuery};

/// The jobs of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
    wiring.job::<daily::Day>();
    agreement::wire(wiring);
    check_in::wire(wiring);
    load::wire(wiring);
    supervision::wire(wiring);
    wiring.job::<jobs::Tell>();
    wiring.job::<jobs::AskWhetherToGoOn>();
    wiring.job::<jobs::Lapse>();
    parting::wire(wiring);
}

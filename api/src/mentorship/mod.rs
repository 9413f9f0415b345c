//! Mentorships: a seasoned peer walks beside somebody who asked her to. This room knows who offers that,
//! who asked whom, and how it stands between the two.
//!
//! Invariants: a mentorship is seen by its two members and by nobody else, whatever their role; nobody is
//! asked why she declines, withdraws or ends; a mentor never has more mentees than she has places when she
//! says yes; when one of the two parts from the other for good, all that was between them is gone for both, and only she
//! knows why; a letter names neither of the two and repeats nothing of what they wrote; of an invitation the mentor
//! learns when the mentee has taken it up; what nobody answers has its time, and nobody is blamed for it.
//!
//! Within it, `agreement` is what the two agree on, `check_in` how it goes, `load` how much a mentor carries and
//! `supervision` who looks after that; `daily` looks at them once a day.

mod actions;
mod agreement;
mod check_in;
mod conflict;
mod daily;
pub mod fit;
mod graphql;
mod jobs;
mod letters;
mod load;
mod matching;
pub mod messages;
mod offer;
mod parting;
mod rules;
mod store;
mod suggestion;
mod supervision;
mod wish;

use uuid::Uuid;

use crate::jobs::{Event, Wiring};

pub use actions::invite;
pub use agreement::{AgreementMutation, messages as agreement_messages};
pub use check_in::{CheckIn, CheckInMutation, messages as check_in_messages};
pub use conflict::{ConflictMutation, ConflictQuery, PairingConflict, messages as conflict_messages};
pub use graphql::{CourseMutation, Mentorship, MentorshipMutation, MentorshipQuery};
pub use letters::samples as sample_letters;
pub use load::{LoadQuery, messages as load_messages};
pub use matching::{Matching, MatchingMutation, MatchingQuery, messages as matching_messages};
pub use offer::graphql::{Mentor, OfferMutation};
pub use offer::messages as offer_messages;
pub use parting::PartingMutation;
pub use store::companions;
pub use suggestion::graphql::{MentorReason, MentorReasonKind, MentorSuggestion, SuggestionQuery};
pub use suggestion::messages as suggestion_messages;
pub use supervision::{Supervision, SupervisionMutation, SupervisionQuery, messages as supervision_messages};
pub use wish::graphql::{MentorWish, MentorWishConnection, MentorWishEdge, WishMutation, WishQuery};

/// Somebody asks for a mentor.
#[derive(Debug, Clone)]
pub struct MentorshipRequested {
    /// Who asks.
    pub mentee: Uuid,
}

impl Event for MentorshipRequested {}

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellMentor>();
    wiring.job::<jobs::TellMentee>();
    wiring.job::<jobs::TellOther>();
    matching::wire(wiring);
    wiring.daily::<daily::Look>();
    agreement::wire(wiring);
    check_in::wire(wiring);
    load::wire(wiring);
    supervision::wire(wiring);
    wiring.job::<jobs::Tell>();
    wiring.job::<jobs::AskWhetherToGoOn>();
    wiring.job::<jobs::Lapse>();
    parting::wire(wiring);
}

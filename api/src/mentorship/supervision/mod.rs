//! The circle of mentors: each may have a mentor of her own, or a supervisor, who looks after how much she carries.
//!
//! Invariants: who supervises sees numbers and days, never a word that was written, never who a mentee is, and never
//! what a mentorship ended from; nobody else sees that; a mentor chooses for herself, and has at most one question or
//! supervision that is not over; both may end it at any time; when the two part for good, it is gone for both.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use super::load::Weighed;
use crate::jobs::Wiring;

pub use actions::end_all_between;
pub use graphql::{Supervision, SupervisionMutation, SupervisionQuery};
pub use letters::samples as sample_letters;
pub use store::HasSupervisorKey;

/// The jobs of supervisions, and what they listen to.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellSupervisor>();
    wiring.job::<jobs::TellWhoAsked>();
    wiring.listen::<Weighed, jobs::HandOn>();
    wiring.job::<jobs::TellOfLoad>();
}

//! What two in a mentorship agree on before they walk: in which ways they are in touch and how often, how much time
//! it takes, when not to write, what they leave out, and what happens in a crisis. Boundaries protect both.
//!
//! Invariants: a version holds when both have confirmed that very version, and until then the one before it does;
//! whoever proposes has confirmed it thereby; of a mentorship at most one version is in force and at most one waits;
//! no letter repeats a word of it. Every change of an agreement holds the row of its mentorship, so that two who
//! confirm, or propose, at the same moment come one after the other.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use actions::expect;
pub use graphql::{AgreementMutation, MentorshipAgreement};
pub use letters::samples as sample_letters;
pub use store::in_force;

/// The jobs of agreements.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellOfProposal>();
    wiring.job::<jobs::RemindToAgree>();
    wiring.job::<jobs::RemindToConfirm>();
    wiring.job::<jobs::TellOfAnswer>();
    wiring.job::<jobs::RemindToLookAgain>();
}

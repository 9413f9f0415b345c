//! The face of agreements.

mod mutations;
mod types;

pub use mutations::AgreementMutation;
pub use types::MentorshipAgreement;

//! The face of check-ins.

mod mutations;
mod types;

pub use mutations::CheckInMutation;
pub use types::{CheckIn, CheckInConnection, HowItGoes};

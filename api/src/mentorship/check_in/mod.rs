//! How a mentorship goes, as each of the two notes it: for herself alone, or for both. Mentors note with it how much
//! time they gave.
//!
//! Invariants: a note that is not shared is seen by its writer and by nobody else, whatever their role; how many
//! minutes somebody gave is for her own eyes, and counts towards her load; nobody is reminded more than once of one
//! silence.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use graphql::{CheckIn, CheckInConnection, CheckInMutation};
pub use jobs::RemindThoseSilent;
pub use letters::samples as sample_letters;
pub use store::{given, last_days, last_days_known_to};

/// The jobs of check-ins.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<RemindThoseSilent>();
    wiring.job::<jobs::RemindToCheckIn>();
}

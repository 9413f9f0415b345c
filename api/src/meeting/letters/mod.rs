//! The letters that this room writes: about a place, to those who have one and those who wait; about what has changed.

mod change;
mod guests;
mod place;
mod samples;

pub use change::change;
pub use guests::{guest_of, invitation};
pub use place::{line, place, place_free};
pub use samples::{appointment as sample_appointment, samples as sample_letters};

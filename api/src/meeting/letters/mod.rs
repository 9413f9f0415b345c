//! The letters that this room writes: about a place, to those who have one and those who wait; about what has changed.
//! Whoever has a place gets the date for her own calendar with them.

mod change;
mod entry;
mod guests;
mod place;
mod samples;

pub use change::change;
pub use entry::with_date;
pub use guests::{guest_of, invitation};
pub use place::{line, place, place_free};
pub use samples::{appointment as sample_appointment, samples as sample_letters};

//! The letters that this room writes: about a place, to those who have one and those who wait.

mod facts;
mod guests;
mod place;

pub use facts::facts;
pub use guests::{guest_of, invitation};
pub use place::{line, place, place_free};

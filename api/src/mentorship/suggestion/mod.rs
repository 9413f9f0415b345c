//! Mentors who are suggested to somebody who looks for one, each with what speaks for the two; and the same reasons as
//! the mentor reads them.
//!
//! Invariants: what is suggested stays as it is for a day of hers: nothing comes in and nothing moves; who is full,
//! pauses or is no longer to be brought together with her drops out at once, and so does a reason that is no longer so or
//! no longer shown. When nothing is left of it, or somebody did not answer in time, it is worked out anew. A reason says
//! nothing that its owner does not show to whoever reads it.

mod actions;
pub mod graphql;
pub mod messages;
mod rules;
mod store;
#[cfg(test)]
mod tests;

pub use actions::is_anybody_suggested;
pub use store::{ReasonsKey, TopicNameKey, forget};

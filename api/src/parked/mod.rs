//! Work that was given up, for stewards: they see what it was and why it failed, have it tried again when the reason is
//! gone, or put it aside for good.
//!
//! Invariant: what they see names no person: a kind of work, times, and a reason that holds nobody's words.

mod actions;
mod graphql;
mod store;

pub use graphql::{ParkedJob, ParkedJobMutation, ParkedJobQuery};

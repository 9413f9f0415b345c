//! What somebody looks for in a mentor, and that she waits for one.
//!
//! Invariants: that she waits, and since when, those who look after the list see; what she looks for, whoever belongs to
//! the audience that she chose; whoever is accepted by a mentor waits no more, in the same moment.

mod actions;
pub mod graphql;
pub mod store;

pub use store::found;

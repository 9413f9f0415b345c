//! Conflicts: two members who are never to be proposed to each other, because they are related, work together, or for
//! a reason that nobody asks for.
//!
//! Invariants: whoever declared a conflict sees it, and stewards see what stewards have declared about others; nobody
//! else learns that there is one, least of all the other of the two, from no answer, list, error or change. It keeps
//! nobody from asking the other herself: that is what blocks are for.

mod actions;
mod graphql;
pub mod messages;
mod rules;
mod store;

pub use graphql::{ConflictMutation, ConflictQuery, PairingConflict};
pub use store::conflicts;

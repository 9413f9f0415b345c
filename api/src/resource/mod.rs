//! Resources: what helps, to read, to do, to use or to turn to. Members write them, partners' services are
//! listed among them, and everybody finds them in the language that they read.
//!
//! Invariants: what is not published is seen by its author and by those who review, and by nobody else; a
//! text never claims a language that it is not in; a draft of a translation stands beside the text that
//! readers have, until it has been reviewed; whatever changes, changes `updated_at` to a moment later than
//! every other, so that a partner who pulls in that order misses nothing.

mod actions;
mod graphql;
pub mod hsds;
pub mod messages;
mod readable;
mod rules;
mod store;

pub use graphql::{Resource, ResourceConnection, ResourceEdge, ResourceMutation, ResourceQuery};
pub use hsds::{ImportReport, Refused, import_hsds};

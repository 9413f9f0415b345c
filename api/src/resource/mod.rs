//! Resources: what helps, to read, to do, to use or to turn to. Members write them, partners' services are
//! listed among them, and everybody finds them in the language that they read.
//!
//! Invariants: what is not published is seen by its author and by those who review, and by nobody else; what a member
//! wrote is published by somebody else, and what is marked as sensitive by two, who stand by that very version; a
//! published text changes only with a reason, and what it said before is kept; a text never claims a language that it is not in; a draft of a translation stands beside the text that
//! readers have, until it has been reviewed; whatever changes, changes `updated_at` to a moment later than
//! every other, so that a partner who pulls in that order misses nothing.

mod actions;
mod graphql;
pub mod hsds;
mod jobs;
mod letters;
pub mod messages;
mod readable;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use graphql::{
    Resource, ResourceConnection, ResourceEdge, ResourceMutation, ResourceQuery, ReviewMutation, RevisionMutation,
    RevisionQuery, RevisionSuggestion,
};
pub use hsds::{ImportReport, Order, import_hsds};

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellAuthor>();
    wiring.job::<jobs::TellSuggester>();
    wiring.sweep("resource_comment", store::sweep_comments);
    wiring.sweep("revision_suggestion", store::sweep_suggestions);
}

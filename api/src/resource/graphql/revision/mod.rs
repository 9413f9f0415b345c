//! How a published text changes, and what it said before.

mod inputs;
mod mutations;
mod queries;
mod types;

pub use mutations::RevisionMutation;
pub use queries::RevisionQuery;
pub use types::{ResourceRevision, ResourceRevisionConnection, RevisionSuggestion, RevisionSuggestionConnection};

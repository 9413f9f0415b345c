//! The face of proposals, for stewards: what they say, and what can be done with them.

mod mutations;
mod queries;
mod reasons;
mod types;

pub use mutations::MatchingMutation;
pub use queries::MatchingQuery;
pub use types::Matching;

//! This room's face: what you have saved, and what is gathered for meetings.

mod collections;
mod query;
mod saved;

pub use collections::{Collection, CollectionMutation};
pub use query::CollectionQuery;
pub use saved::SavedMutation;

//! This room's face: resources and what they consist of, the listing, and what can be done to one.

mod inputs;
mod kinds;
mod mutation;
mod query;
mod service;
mod translation;
mod types;

pub use mutation::ResourceMutation;
pub use query::{ResourceConnection, ResourceEdge, ResourceQuery};
pub use types::Resource;

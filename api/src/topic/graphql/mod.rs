//! This room's face: topics, and what they are called.

mod mutation;
mod query;
mod types;

pub use mutation::TopicMutation;
pub use query::TopicQuery;
pub use types::{Topic, TopicConnection, TopicEdge};

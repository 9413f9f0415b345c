//! Topics: what meetings are about, and what people like to talk about. One concept, named in many languages, with the
//! codes that other directories have for it; a community adds its own.

mod actions;
mod graphql;
pub mod messages;
mod rules;
mod store;

pub use graphql::{Topic, TopicConnection, TopicEdge, TopicMutation, TopicQuery};
pub use store::{NamedTopic, TopicKey, first_missing, is_there, named, of_codes};

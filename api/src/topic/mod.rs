//! Topics: what meetings and resources are about, and what people like to talk about. One concept, named in many
//! languages, with the codes that other directories have for it; a community adds its own, and says about which of them
//! nothing is to be published on the word of one person alone.

mod actions;
mod graphql;
pub mod messages;
mod rules;
mod store;

use uuid::Uuid;

use crate::jobs::Event;

pub use graphql::{Topic, TopicConnection, TopicEdge, TopicMutation, TopicQuery};
pub use store::{NamedTopic, TopicKey, first_missing, is_any_sensitive, is_there, named, of_codes};

/// Two have to look at what is about a topic, from now on.
#[derive(Debug, Clone)]
pub struct TopicMarked {
    /// Which topic.
    pub topic: Uuid,
}

impl Event for TopicMarked {}

//! The verbs of meetings: set one up, call a date off, come or not; topics and their turns.

mod answers;
mod series;
mod topics;

pub use answers::{cancel_occurrence, rsvp, withdraw_rsvp};
pub use series::{NewAccessFact, NewMeeting, NewText, NewVenue, Spoken, create_meeting, extend};
pub use topics::{Code, NewTopic, TopicChange, create_topic, set_rotation, update_topic};

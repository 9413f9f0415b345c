//! The verbs of meetings: set one up, call a date off, come or not; follow a list outside.

mod answers;
mod listed;
mod series;

pub use answers::{cancel_occurrence, rsvp, withdraw_rsvp};
pub use listed::{follow_list, take_over};
pub use series::{
    NewAccessFact, NewMeeting, NewText, NewTopic, NewVenue, Spoken, create_meeting, create_topic, extend,
};

//! Meetings: regular gatherings of peers, at a place, online, or both; their dates, and who comes. A meeting
//! is a series with a rule; a date of it is an occurrence, a row of its own that is worked out ahead.
//!
//! Invariants: the clock on the wall stays the same through summer and winter; a place is given once; the
//! link and the telephone number to join are told to those who come and to who holds the meeting, to nobody
//! else, and never for a date that was called off.

mod actions;
mod arrangement;
mod change;
mod facts;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod recurrence;
mod rules;
mod store;
mod team;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::jobs::{Event, Wiring};

pub use arrangement::Venue;
pub use facts::{facts, isolated};
pub use graphql::{
    DateMutation, Meeting, MeetingConnection, MeetingEdge, MeetingMutation, MeetingQuery, Occurrence,
    OccurrenceConnection, OccurrenceEdge, Topic, TopicConnection, TopicEdge,
};
pub use store::{Appointment, Upcoming, appointment, going, upcoming};
pub use team::{
    CONCERN, PartOffer, PartOfferConnection, PartOfferEdge, TeamMutation, TeamQuery, messages as team_messages,
};

/// A member has said that she comes.
#[derive(Debug, Clone)]
pub struct RsvpGiven {
    /// To which date.
    pub occurrence: Uuid,
    /// Who.
    pub member: Uuid,
}

impl Event for RsvpGiven {}

/// A date begins at another moment than it did, or takes place after all.
#[derive(Debug, Clone)]
pub struct DateRescheduled {
    /// The date.
    pub occurrence: Uuid,
    /// When that was decided.
    pub at: DateTime<Utc>,
}

impl Event for DateRescheduled {}

/// The jobs of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::ExtendSeries>();
    wiring.job::<jobs::Tell>();
    wiring.job::<jobs::TellOne>();
    team::wire(wiring);
}

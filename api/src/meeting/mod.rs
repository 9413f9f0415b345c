//! Meetings: regular gatherings of peers, at a place, online, or both; their dates, and who comes. A meeting
//! is a series with a rule; a date of it is an occurrence, a row of its own that is worked out ahead.
//!
//! Invariants: the clock on the wall stays the same through summer and winter; a place is given once; the
//! link and the telephone number to join are told to those who come and to who holds the meeting, to nobody
//! else, and never for a date that was called off.

mod actions;
mod arrangement;
mod graphql;
mod jobs;
mod letters;
mod line;
pub mod messages;
mod recurrence;
mod rules;
mod store;

use uuid::Uuid;

use crate::jobs::{Event, Wiring};

pub use actions::{GuestPage, GuestState, answer_as_guest, guest_page};
pub use arrangement::Venue;
pub use graphql::{
    ComingMutation, LookingBackMutation, Meeting, MeetingConnection, MeetingEdge, MeetingMutation, MeetingQuery,
    MyMeetingsQuery, Occurrence, OccurrenceConnection, OccurrenceEdge, Topic, TopicConnection, TopicEdge,
};
pub use store::{Addressee, Appointment, Recipient, Upcoming, Who, addressee, appointment, concerned, upcoming};

/// A member has a place: she has said that she comes, or has moved up from the line.
#[derive(Debug, Clone)]
pub struct RsvpGiven {
    /// To which date.
    pub occurrence: Uuid,
    /// Who.
    pub member: Uuid,
}

impl Event for RsvpGiven {}

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::ExtendSeries>();
    wiring.job::<jobs::InviteGuest>();
    wiring.job::<jobs::TellSeat>();
    wiring.sweep("guest.unconfirmed", store::sweep_unconfirmed_guests);
    wiring.sweep("guest.former", store::sweep_former_guests);
}

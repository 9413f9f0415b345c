//! Meetings: regular gatherings of peers, at a place, online, or both; their dates, and who comes. A meeting
//! is a series with a rule, and dates beside it; a date of it is an occurrence, a row of its own that is worked out
//! ahead. What holds for one date is said in `arrangement`; a series that goes on under another rule is a meeting of its
//! own, which continues the one that was.
//!
//! Invariants: the clock on the wall stays the same through summer and winter; a place is given once, and kept when the
//! date changes; a date that somebody has answered is called off and never simply gone; whoever comes is told of each
//! change by one letter, as things stand when it leaves, and who made the change is not; the link and the telephone
//! number to join are told to those who come and to who holds the meeting, to nobody else unless the meeting says that
//! everybody may know them, and never for a date that was called off.

mod actions;
mod arrangement;
mod change;
mod facts;
mod graphql;
mod hours;
mod jobs;
mod letters;
mod line;
mod listed;
pub mod messages;
mod pairing;
mod recurrence;
mod rotation;
mod rules;
mod store;
mod team;

use chrono::{DateTime, NaiveDateTime, Utc};
use entity::meeting as table;
use uuid::Uuid;

use crate::failure::Outcome;
use crate::jobs::{Event, Wiring};

pub use actions::{
    GuestPage, GuestState, Hand, Spot, answer_as_guest, follow_list, guest_page, meeting_in_hand, take_over,
};
pub use arrangement::{Arrangement, Venue, arrangement, venue_of_the_series};
pub use facts::{facts, isolated};
pub use graphql::{
    ComingMutation, DateMutation, LookingBackMutation, Meeting, MeetingConnection, MeetingEdge, MeetingMutation,
    MeetingQuery, MyMeetingsQuery, Occurrence, OccurrenceConnection, OccurrenceEdge, RotationMutation, SeriesMutation,
};
pub use letters::{sample_appointment, sample_letters, with_date};
pub use listed::{Course, Listed, course, state_today};
pub use rules::{link, sequence};
pub use store::{
    Appointment, Coming, Comings, Company, Edition, OpenDate, Published, Upcoming, ZoneInUse, appointment,
    appointments, comings, company, edition, going, open_date, open_dates, published, published_one,
    published_with_its_kin, upcoming, zones_in_use,
};
pub use team::{
    CONCERN, PartOffer, PartOfferConnection, PartOfferEdge, TeamMutation, TeamQuery, messages as team_messages,
};

/// A member has a place: she has said that she comes, or has moved up from the line.
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

/// The dates that the meeting's rule gives from the first one to `until`, as the clocks would show them if none were
/// ever put forward or back: for those who tell the rule to others.
pub fn ruled_dates(meeting: &table::Model, until: NaiveDateTime) -> Outcome<Vec<NaiveDateTime>> {
    Ok(actions::rule_of(meeting)?.ruled_until(until))
}

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::ExtendSeries>();
    wiring.job::<jobs::InviteGuest>();
    wiring.job::<jobs::TellSeat>();
    wiring.job::<jobs::Tell>();
    wiring.job::<jobs::TellOne>();
    wiring.sweep("guest.unconfirmed", store::sweep_unconfirmed_guests);
    wiring.sweep("guest.former", store::sweep_former_guests);
    team::wire(wiring);
}

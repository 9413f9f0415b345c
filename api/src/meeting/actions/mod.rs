//! The verbs of meetings: set one up, change it or a date of it, come or not.

mod answers;
mod dates;
mod hand;
mod series;
mod single;
mod tell;

pub use answers::{rsvp, withdraw_rsvp};
pub use dates::{add_date, leave_out_date};
pub use hand::Hand;
pub use series::{
    NewAccessFact, NewMeeting, NewText, NewTopic, NewVenue, Spoken, create_meeting, create_topic, extend,
};
pub use single::{DateChange, cancel_occurrence, change_occurrence, move_occurrence, restore_occurrence};
pub use tell::{Occasion, Said};

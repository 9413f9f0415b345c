//! The verbs of meetings: set one up, call a date off, come or not, wait, look back.

mod answers;
mod guests;
mod line;
mod looking_back;
mod series;
mod standing;

pub use answers::{cancel_occurrence, rsvp, withdraw_rsvp};
pub use guests::{GuestPage, GuestState, NewGuest, answer_as_guest, ask_as_guest, guest_page};
pub use looking_back::{Holder, NewFeedback, NewPrompt, give_feedback, record_attendance, set_prompts};
pub use series::{
    NewAccessFact, NewMeeting, NewText, NewTopic, NewVenue, Spoken, create_meeting, create_topic, extend,
};
pub use standing::{rsvp_to_meeting, withdraw_rsvp_from_meeting};

//! The verbs of meetings: set one up, change it or a date of it, come or not, wait, look back; topics and their turns.

mod answers;
mod dates;
mod guests;
mod hand;
mod line;
mod listed;
mod looking_back;
mod rotation;
mod series;
mod single;
mod split;
mod standing;
mod state;
mod tell;
mod update;

pub use answers::{rsvp, withdraw_rsvp};
pub use dates::{add_date, leave_out_date};
pub use guests::{GuestPage, GuestState, NewGuest, answer_as_guest, ask_as_guest, guest_page};
pub use hand::{Hand, Spot, meeting_in_hand};
pub use listed::{follow_list, take_over};
pub use looking_back::{NewFeedback, NewPrompt, give_feedback, record_attendance, set_prompts};
pub use rotation::set_rotation;
pub use series::{NewAccessFact, NewMeeting, NewText, NewVenue, Spoken, create_meeting, extend, rule_of};
pub use single::{DateChange, cancel_occurrence, change_occurrence, move_occurrence, restore_occurrence};
pub use split::{Continuation, change_meeting_from, zone_of};
pub use standing::{rsvp_to_meeting, withdraw_rsvp_from_meeting};
pub use state::{NewState, end_meeting, set_meeting_state};
pub use tell::{Occasion, Said};
pub use update::{SeriesChange, update_meeting};

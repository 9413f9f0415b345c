//! Calendars: meetings as the programs read them in which people keep their dates (iCalendar, RFC 5545). One of all
//! meetings and one of each meeting, for everybody; and one of her own for each member who wants it, behind an
//! address that is a secret.
//!
//! Invariants: whoever reads a series from here finds the very moments that the house itself reckons with, whatever
//! her program makes of hours that clocks skip or show twice; the ways to join stand in a member's own calendar, and
//! elsewhere only where the meeting says that everybody may know them; an address that was taken back opens nothing
//! from the next request on, and is kept nowhere.

mod actions;
mod entry;
mod feed;
mod graphql;
pub mod messages;
mod rules;
mod store;
mod words;
mod zone;

pub use actions::owner;
pub use feed::{Own, edition, of_all, of_meeting, of_member};
pub use graphql::{CalendarMutation, CalendarQuery};
pub use words::Words;

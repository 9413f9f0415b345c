//! Help in a crisis: whom to call, for everybody, signed in or not. A crisis line is a number, or another way to be heard;
//! emergency numbers are lines as well. Lines of many countries ship with the product, with what each rests on; the
//! community makes sure of them, corrects them, hides those that are no good, and adds its own.
//!
//! Invariants: nothing that is not known is guessed (hours that nobody knows are never “open”, and what nobody here made
//! sure of says so); what somebody here said stands before what ships, also after the product was renewed; who did what
//! about a line is kept; what ships is compiled in, so that there is help while the database is empty or cannot be reached.

mod actions;
mod facts;
mod graphql;
mod jobs;
mod letters;
mod links;
pub mod messages;
mod reading;
mod rules;
mod shipped;
mod store;
mod words;

use crate::jobs::Wiring;

pub use facts::{Channel, ChannelKind, Facts, LineKind, Phone, Sms, Source};
pub use graphql::{CrisisCareQuery, CrisisLine, CrisisMutation, CrisisQuery};
pub use letters::samples as sample_letters;
pub use links::{call_link, channel_link, sms_link};
pub use reading::{Found, country_of, found};
pub use rules::{Line, Wish};
pub use shipped::compiled_on;
pub use words::{DIRECTORY, Words};

/// The jobs of this room, and what is done daily.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::LookForDue>();
    wiring.job::<jobs::AskSteward>();
    wiring.daily::<jobs::Look>();
}

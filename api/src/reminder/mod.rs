//! Reminders: the right word at the right hour, to those who asked for it. This room looks at meetings and
//! listens to what happens there; meetings know nothing of it.
//!
//! Invariants: nobody is reminded who has not given consent, or has taken it back; a reminder follows how
//! things stand when it leaves, not when it was planned; none leaves in somebody's quiet hours or after the
//! meeting has begun; each comes once, whoever planned it, and once more when
//! the date is given another time; its subject says nothing about what it reminds of.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::consent::ConsentGiven;
use crate::jobs::Wiring;
use crate::meeting::{DateRescheduled, RsvpGiven};

pub use actions::{subscriber, unsubscribe};
pub use graphql::{ReminderMutation, ReminderPreferences, ReminderQuery};

/// The jobs of this room, and what it listens to.
pub fn wire(wiring: &mut Wiring) {
    wiring.listen::<RsvpGiven, jobs::Plan>();
    wiring.listen::<DateRescheduled, jobs::PlanDateAnew>();
    wiring.listen::<ConsentGiven, jobs::PlanAnew>();
    wiring.job::<jobs::Remind>();
}

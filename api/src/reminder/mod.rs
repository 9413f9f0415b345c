//! Reminders: the right word at the right hour, to those who asked for it. This room looks at meetings and
//! listens to what happens there; meetings know nothing of it. Rooms above that remind of something else ask it when
//! ([`awake`]) and let it finish their letters ([`finish_letter`]).
//!
//! Invariants: nobody is reminded who has not given consent, or has taken it back; a reminder follows how
//! things stand when it leaves, not when it was planned; none leaves in somebody's quiet hours or after the
//! meeting has begun; each of her leads brings one of a date, whoever planned it, and one more when the date is given
//! another time, but no two come at once, and none with a longer lead after one with a shorter; its subject says nothing
//! about what it reminds of.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod reminding;
mod rules;
mod store;

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use crate::consent::ConsentGiven;
use crate::failure::Outcome;
use crate::jobs::Wiring;
use crate::meeting::{DateRescheduled, RsvpGiven};
use crate::member::{Reader, TimeZoneChanged};

pub use actions::{subscriber, unsubscribe};
pub use graphql::{ReminderMutation, ReminderPreferences, ReminderQuery};
pub use letters::{finish as finish_letter, samples as sample_letters};

/// When something that this member wants to be reminded of may leave, from this moment on: it waits for the end of her
/// quiet hours.
pub async fn awake(conn: &impl ConnectionTrait, member: &Reader, at: DateTime<Utc>) -> Outcome<DateTime<Utc>> {
    let wishes = store::preferences(conn, member.id).await?.wishes(member.time_zone);
    Ok(rules::awake(at, &wishes))
}

/// The jobs of this room, and what it listens to.
pub fn wire(wiring: &mut Wiring) {
    wiring.listen::<RsvpGiven, jobs::Plan>();
    wiring.listen::<DateRescheduled, jobs::PlanDateAnew>();
    wiring.listen::<ConsentGiven, jobs::PlanAnew>();
    wiring.listen::<TimeZoneChanged, jobs::PlanAnew>();
    wiring.batch::<jobs::Remind>();
}

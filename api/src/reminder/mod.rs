//! Reminders: the right word at the right hour, to those who asked for it. This room looks at meetings and
//! listens to what happens there; meetings know nothing of it. Rooms above that remind of something else ask it when
//! ([`awake`]) and let it finish their letters ([`finish_letter`]).
//!
//! Invariants: nobody is reminded who has not given consent, or has taken it back, or wants no letters about meetings; a
//! reminder follows how things stand when it leaves, not when it was planned; none leaves in somebody's quiet hours or
//! after the meeting has begun; each of her leads brings one of a date, whoever planned it, and one more when the date is
//! given another time, but no two come at once, and none with a longer lead after one with a shorter; where letters come
//! together once a day or once a week, all her leads bring one, with the last letters before the meeting; its subject says
//! nothing about what it reminds of, unless she wants it to.

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

use crate::consent::{ConsentGiven, ConsentWithdrawn};
use crate::failure::Outcome;
use crate::jobs::Wiring;
use crate::letter::PreferencesChanged;
use crate::meeting::{DateRescheduled, RsvpGiven};
use crate::member::{Reader, TimeZoneChanged};

pub use actions::{Change, change, subscriber, unsubscribe};
pub use graphql::{ReminderMutation, ReminderPreferences, ReminderQuery};
pub use letters::{finish as finish_letter, samples as sample_letters};
pub use rules::{lead, leads, quiet_hours, time_of_day};
pub use store::{Preferences, preferences};

/// When something that this member wants to be reminded of may leave, from this moment on: it waits for the end of her
/// quiet hours.
pub async fn awake(conn: &impl ConnectionTrait, member: &Reader, at: DateTime<Utc>) -> Outcome<DateTime<Utc>> {
    let quiet = store::preferences(conn, member.id).await?.quiet;
    Ok(quiet.and_then(|quiet| quiet.night(at, member.time_zone)).map_or(at, |night| night.ends))
}

/// The jobs of this room, and what it listens to.
pub fn wire(wiring: &mut Wiring) {
    wiring.listen::<RsvpGiven, jobs::Plan>();
    wiring.listen::<DateRescheduled, jobs::PlanDateAnew>();
    wiring.listen::<ConsentGiven, jobs::PlanAnew>();
    wiring.listen::<TimeZoneChanged, jobs::PlanAnew>();
    wiring.listen::<PreferencesChanged, jobs::PlanAnew>();
    wiring.listen::<ConsentWithdrawn, jobs::TakeBack>();
    wiring.batch::<jobs::Remind>();
}

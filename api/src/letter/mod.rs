//! Letters that can wait: each member decides, by kind of letter, how soon she is written to, and whether by e-mail, on her
//! devices or both ways. What does not come at once comes together with others, in one letter, at an hour that she chose.
//! Rooms write their letters and hand them over here ([`deliver`]); what somebody waits for, and what has become of what she
//! said yes to, is no letter of a kind and goes by the post alone.
//!
//! Invariants: a letter that waits is not kept but written when its hour has come, by how things stand then; nothing that can
//! wait leaves in quiet hours, by itself or with others, and what would be over by their end cannot; whoever gets such a
//! letter can stop the kind in one step and choose otherwise, without signing in; what is not wanted any more does not leave,
//! not even from a letter that is ready; a letter that is sent again has the same Message-ID and says the same; what none of
//! her devices takes comes by e-mail; on a device nothing is shown but what a list of letters shows.

mod actions;
mod digest;
mod graphql;
mod jobs;
mod leaving;
mod letters;
pub mod messages;
mod rules;
mod store;

use uuid::Uuid;

use crate::jobs::{Event, Wiring};

pub use entity::letter_preference::{LetterCadence as Cadence, LetterChannel as Channel, LetterKind as Kind};

pub use actions::{
    Change, Subscription, change, chooser, deliver, deliver_before, is_her_hour, kept_until, kinds_to_stop, put, stop,
    subscription, until_settled,
};
pub use graphql::{LetterMutation, LetterPreferences, LetterQuery};
pub use leaving::{Leaving, send_all};
pub use letters::{Scope, of_kind, preferences_path, samples as sample_letters};
pub use rules::{QuietHours, Rhythm, digest_at, time_of_day};
pub use store::{Settings, Wishes, quiet_hours, take_out, wishes, wishes_of};

/// A member wants other letters than before, or at other hours: what is planned by that is planned anew.
#[derive(Debug, Clone)]
pub struct PreferencesChanged {
    /// Who.
    pub member: Uuid,
}

impl Event for PreferencesChanged {}

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::SendDigest>();
    wiring.sweep("digest_part", store::sweep);
}

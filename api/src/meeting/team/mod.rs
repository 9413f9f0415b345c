//! The team of a meeting: who holds it, who holds it with her, who is there to learn, who interprets. A series
//! has a standing team; each date has that team, except where a part is somebody else's this time, or open.
//!
//! Invariants: a part, or for interpreters a part and a language, is held by one; nobody holds a part without
//! having said yes; facilitating takes the role, and whoever has lost it holds nothing, whatever is written down.
//! Who facilitates the series stands in the meeting's own row.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::changes::Concern;
use crate::jobs::Wiring;
use crate::node::Kind;

pub use graphql::{PartOffer, PartOfferConnection, PartOfferEdge, TeamMutation, TeamQuery, TeamSlot};
pub use letters::samples as sample_letters;
pub use rules::{Held, Slot};
pub use store::{StandingKey, TeamKey, holds};

/// What concerns a member among meetings: what she comes to or waits for, what she has a part in, what she is
/// asked to take.
pub const CONCERN: Concern = Concern {
    kinds: &[Kind::Meeting, Kind::Occurrence, Kind::PartOffer],
    look_up: |app, member| Box::pin(store::circle(app.db.fresh(), member, app.clock.now())),
};

/// The jobs of teams.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellWhoIsAsked>();
    wiring.job::<jobs::TellWhoAsked>();
}

//! The face of teams: who has which part, offers, and the verbs.

mod mutations;
mod queries;
mod types;

pub use mutations::TeamMutation;
pub use queries::TeamQuery;
pub use types::{MeetingPart, PartOffer, PartOfferConnection, PartOfferEdge, TeamSlot};

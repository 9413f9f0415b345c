//! Parting for good: one of the two does not feel safe with the other, and wants to have nothing more to do with her.
//!
//! Invariants: it is there for either side in every state that she sees, at once, whatever she has accepted or not; no
//! reason is asked for and none is stored; from then on all that was ever between the two is gone for both, like
//! something that was never there; the other one is told of an end as of every other end, and of nothing else.

mod actions;
mod graphql;
mod jobs;

use crate::jobs::Wiring;
use crate::member::MemberBlocked;

pub use graphql::PartingMutation;

/// What this listens to: members who part from each other elsewhere may have a mentorship.
pub fn wire(wiring: &mut Wiring) {
    wiring.listen::<MemberBlocked, jobs::EndWhatTheyShare>();
}

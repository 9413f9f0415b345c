//! Matching everybody who waits: stewards have a proposal worked out in which newcomers and mentors fit best, all in
//! all, look at it, adjust it, and send it. Then each newcomer is asked whether she would like to; only when she says
//! yes does the mentor hear of it.
//!
//! Invariants: nobody is proposed whom a language, an age group, a block, a declared conflict or an earlier no keeps
//! apart; a proposal and its reasons are made of what both show to every member, so that a steward learns no more; what
//! keeps two apart for reasons of their own is never told from one another; there is one draft at most, and nothing
//! comes of it before it is sent; whoever cannot be asked any more by then is left out, and nobody else with her.

mod actions;
mod assignment;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::jobs::Wiring;

pub use graphql::{Matching, MatchingMutation, MatchingQuery};
pub use letters::samples as sample_letters;

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellInvited>();
    wiring.job::<jobs::TellNewcomer>();
    wiring.sweep("matching", store::sweep);
}

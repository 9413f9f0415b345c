//! Members: people in recovery, those who care for them, allies and professionals. This room knows who
//! somebody is, how she signs in and stays signed in, which roles she holds, and what she tells about
//! herself to whom.
//!
//! Invariants: nobody learns from any answer whether an e-mail address has an account; a link or code
//! that signs in is never stored; what an audience may not see is null, as if it had never been told.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod operator;
mod passwords;
mod rules;
mod store;

use uuid::Uuid;

use crate::jobs::{Event, Wiring};

pub use actions::{SignedIn, authenticate, code_of_link, in_session};
pub use graphql::{AccountMutation, Member, MemberQuery, ProfileMutation, Role};
pub use operator::{Opening, give_password_by_operator, grant_by_operator, open_by_operator};
pub use rules::email;
pub use store::{
    DisplayNameKey, Door, Reader, Whereabouts, all_with_role, changed_for_herself, door, holds, holds_any_role,
    is_anybody_there, is_confirmed, is_member_with_role, lock, reader_of, reads, those_with_role, whereabouts,
};

/// Somebody comes in for the first time: she has proven that the address is hers.
#[derive(Debug, Clone)]
pub struct MemberConfirmed {
    /// Who.
    pub member: Uuid,
}

impl Event for MemberConfirmed {}

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::SendSignIn>();
    wiring.sweep("sign_in", store::sweep_sign_ins);
    wiring.sweep("refresh_token", store::sweep_refresh_tokens);
    wiring.sweep("session.ended", store::sweep_ended_sessions);
    wiring.sweep("session.left", store::sweep_left_sessions);
}

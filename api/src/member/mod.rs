//! Members: people in recovery, those who care for them, allies and professionals. This room knows who
//! somebody is, how she signs in and stays signed in, which roles she holds, and what she tells about
//! herself to whom.
//!
//! Invariants: nobody learns from any answer whether an e-mail address has an account; a link or code
//! that signs in is never stored; what an audience may not see is null, as if it had never been told; of two members of
//! whom one has blocked the other, neither exists for the other, wherever members are met, and neither is told why.

mod actions;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod operator;
mod passwords;
mod rules;
mod store;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::failure::Outcome;
use crate::jobs::{Event, Wiring};

pub use actions::{SignedIn, authenticate, code_of_link, holder, in_session};
pub use graphql::{
    AccountMutation, Audience, BlockMutation, LifeSituation, Member, MemberQuery, Perspective, ProfileMutation,
    ReturnedLettersMutation, ReturnedLettersQuery, Role, belongs_to,
};
pub use letters::samples as sample_letters;
pub use operator::{Opening, give_password_by_operator, grant_by_operator, open_by_operator};
pub use rules::email;
pub use store::{
    DisplayNameKey, Door, ProfileKey, Reader, Whereabouts, all_with_role, are_blocked, are_not_blocked, block,
    blocked_of, blocked_of_each, changed_for_herself, door, hold_readers, holds, holds_any_role, is_anybody_there,
    is_confirmed, is_member_with_role, is_not_blocked_for, is_there_for, lock, reader_of, reads, roles, set_language,
    those_with_role, time_zones, told, whereabouts,
};

/// A member has parted from another: what the two share ends, and neither learns why.
#[derive(Debug, Clone)]
pub struct MemberBlocked {
    /// The block. It may have been taken back by the time somebody looks.
    pub block: Uuid,
}

impl Event for MemberBlocked {}

/// Who has parted from whom by this block, as long as it stands.
pub async fn parted(conn: &impl ConnectionTrait, block: Uuid) -> Outcome<Option<(Uuid, Uuid)>> {
    Ok(store::block_with_id(conn, block).await?.map(|block| (block.by_id, block.whom_id)))
}

/// Somebody comes in for the first time: she has proven that the address is hers.
#[derive(Debug, Clone)]
pub struct MemberConfirmed {
    /// Who.
    pub member: Uuid,
}

impl Event for MemberConfirmed {}

/// A member lives in another time zone from now on: what is planned by her clocks is planned anew.
#[derive(Debug, Clone)]
pub struct TimeZoneChanged {
    /// Who.
    pub member: Uuid,
}

impl Event for TimeZoneChanged {}

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::SendSignIn>();
    wiring.sweep("sign_in", store::sweep_sign_ins);
    wiring.sweep("refresh_token", store::sweep_refresh_tokens);
    wiring.sweep("session.ended", store::sweep_ended_sessions);
    wiring.sweep("session.left", store::sweep_left_sessions);
}

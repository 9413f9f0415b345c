//! From whom a member parts.

use async_graphql::{ComplexObject, Context, ID, InputObject, Object, SimpleObject};
use entity::block;

use super::super::{actions, store};
use super::account::member_of;
use super::types::Account;
use crate::access::{Caller, access};
use crate::connection;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;
use crate::payload;
use crate::scalars::Moment;

/// Somebody whom you have blocked.
#[derive(Clone, SimpleObject)]
pub struct BlockedMember {
    /// The member's id: good for `unblockMember`, and for nothing else.
    member_id: ID,
    /// The name that she was seen by when you blocked her.
    display_name: String,
    /// Since when.
    since: Moment,
}

impl From<block::Model> for BlockedMember {
    fn from(row: block::Model) -> Self {
        Self {
            member_id: Kind::Member.id(row.whom_id),
            display_name: row.whom_name.into_exposed(),
            since: Moment(row.since),
        }
    }
}

connection! {
    /// Those whom you have blocked, the latest first.
    BlockedMemberConnection of BlockedMemberEdge of BlockedMember
}

#[ComplexObject]
impl Account {
    /// Those whom she has blocked, or parted from by `endMentorshipForSafety`, the latest first. Nobody else ever
    /// learns who is here, or that somebody is.
    async fn blocked_members(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<BlockedMemberConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::blocks_by(ctx.conn(), member, &window).await?.map(BlockedMember::from).into())
    }
}

/// From whom you part.
#[derive(InputObject)]
pub struct BlockMemberInput {
    /// The member.
    member: ID,
}

/// Whom you let back.
#[derive(InputObject)]
pub struct UnblockMemberInput {
    /// The member, by the id in `blockedMembers`.
    member: ID,
}

payload! {
    /// What blocking came to.
    BlockMemberPayload {
        /// Whom you have blocked.
        blocked_member: BlockedMember
    }
}
payload! {
    /// What letting somebody back came to.
    UnblockMemberPayload {
        /// The id of the member.
        member_id: ID
    }
}

/// Parting from somebody, and letting her back. Both are open even to one who has not accepted the latest code of
/// conduct: nobody is kept with whom she wants to leave.
#[derive(Default)]
pub struct BlockMutation;

#[Object]
impl BlockMutation {
    /// Parts you from a member: at once, without a reason, and without anybody being asked. From then on neither of
    /// you can find, see or reach the other anywhere here, just as if the other had left the community; a mentorship
    /// between you ends as when one of you ends it. The other is not told that you did this, nor why. Where
    /// meetings are open to everybody, you may still come to the same one. Errors: `NOT_FOUND`, also for whom you
    /// have blocked already; `CONFLICT` for yourself.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn block_member(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "From whom you part.")] input: BlockMemberInput,
    ) -> Outcome<BlockMemberPayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async { actions::block(ctx.app(), by, member_of(&input.member)?).await.map(Into::into) };
        BlockMemberPayload::of(ctx, outcome.await)
    }

    /// Takes back that you have blocked a member, or parted from her by `endMentorshipForSafety`; it counts from
    /// your next request on. You see each other again, and what was between you before, unless she has blocked you as
    /// well. Errors: `NOT_FOUND` for whom you have not blocked.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn unblock_member(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whom you let back.")] input: UnblockMemberInput,
    ) -> Outcome<UnblockMemberPayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async {
            let member = member_of(&input.member)?;
            actions::unblock(ctx.app(), by, member).await?;
            Ok(Kind::Member.id(member))
        };
        UnblockMemberPayload::of(ctx, outcome.await)
    }
}

//! Parting for good.

use async_graphql::{Context, ID, InputObject, Object};

use super::actions;
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;

/// With whom you want to have nothing more to do.
#[derive(InputObject)]
pub struct EndMentorshipForSafetyInput {
    /// The mentorship with her, on whichever side you are and however it stands.
    mentorship: ID,
}

payload! {
    /// What parting came to.
    EndMentorshipForSafetyPayload {
        /// The id of the mentorship, which is gone: take it out of your copy, and the other member with it.
        mentorship_id: ID
    }
}

/// Parting for good. It is open even to one who has not accepted the latest code of conduct: nobody is kept in what
/// she wants to leave.
#[derive(Default)]
pub struct PartingMutation;

#[Object]
impl PartingMutation {
    /// Ends a mentorship because you do not feel safe in it, however it stands: at once, for good, and without a
    /// reason; none is asked for and none is kept. From then on neither of you can find, see or reach the other
    /// anywhere here: not by profile, among mentors or in suggestions, not in the teams and attendance of meetings, not
    /// in what changes, and not by a mentorship. What the two of you wrote to each other neither can read any more. To the other
    /// it looks as if you had left the community: if the mentorship was under way, she is told by the same letter as
    /// for every other end, which names nobody, and otherwise by none; nobody tells her that it was you who ended it,
    /// nor why. Meetings stay open to both of you: you may come to the same one, and do not see there that the other
    /// facilitates it. You find her in `Account.blockedMembers`, and can take this back with `unblockMember`, as far as
    /// it is yours. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn end_mentorship_for_safety(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "With whom you want to have nothing more to do.")] input: EndMentorshipForSafetyInput,
    ) -> Outcome<EndMentorshipForSafetyPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::Mentorship.parse(&input.mentorship).map_err(|problem| problem.at("mentorship"))?;
            actions::end_for_safety(ctx.app(), member, id).await?;
            Ok(Kind::Mentorship.id(id))
        };
        EndMentorshipForSafetyPayload::of(ctx, outcome.await)
    }
}

//! What can be done so that a listing says what is true.

use async_graphql::{Context, Object};

use super::super::super::actions;
use super::inputs::{
    AcceptListingProposalInput, DeclineListingProposalInput, ProposeListingInput, WithdrawListingProposalInput,
    proposal,
};
use super::types::ListingProposal;
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::payload;

payload! {
    /// What proposing came to.
    ProposeListingPayload {
        /// The proposal, which waits for an answer.
        proposal: ListingProposal
    }
}
payload! {
    /// What taking back came to.
    WithdrawListingProposalPayload {
        /// The proposal: taken back.
        proposal: ListingProposal
    }
}
payload! {
    /// What accepting came to.
    AcceptListingProposalPayload {
        /// The proposal, with the `resource` that says so from now on.
        proposal: ListingProposal
    }
}
payload! {
    /// What declining came to.
    DeclineListingProposalPayload {
        /// The proposal: declined.
        proposal: ListingProposal
    }
}

/// What can be done so that a listing says what is true.
#[derive(Default)]
pub struct ListingMutation;

#[Object]
impl ListingMutation {
    /// Proposes to moderators and stewards what a listing should say: for who looks after what its organization lists. At
    /// most one of your proposals for a service waits at a time, and at most 10 in all. Errors: `BAD_USER_INPUT`, also when
    /// it says so already, `NOT_FOUND`, `CONFLICT` when it is archived, too many wait, or it `isSensitive` and its title or
    /// summary is to change; `FORBIDDEN` for everybody else.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn propose_listing(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A service as you would have it listed. What is left out stays as it is.")]
        input: ProposeListingInput,
    ) -> Outcome<ProposeListingPayload> {
        let outcome = async {
            let id = actions::propose_listing(ctx.app(), ctx.viewer(), input.checked()?).await?;
            ListingProposal::get(ctx, id).await
        };
        ProposeListingPayload::of(ctx, outcome.await)
    }

    /// Takes back what you proposed. Errors: `NOT_FOUND`, `CONFLICT` when it is settled; `FORBIDDEN` for everybody else.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn withdraw_listing_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A proposal that you take back.")] input: WithdrawListingProposalInput,
    ) -> Outcome<WithdrawListingProposalPayload> {
        let outcome = async {
            let id = proposal(&input.proposal)?;
            actions::withdraw_proposal(ctx.app(), ctx.viewer(), id).await?;
            ListingProposal::get(ctx, id).await
        };
        WithdrawListingProposalPayload::of(ctx, outcome.await)
    }

    /// Has the listing say from now on what is proposed, also in HSDS; a new one is published, in the care of the one who
    /// proposed it. She is its `verification` from then on, for her organization, and gets a letter. For moderators and
    /// stewards, not for her. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when it is settled, your own, or the listing
    /// says something else by now of what is to change.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn accept_listing_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A proposal that should hold.")] input: AcceptListingProposalInput,
    ) -> Outcome<AcceptListingProposalPayload> {
        let outcome = async {
            let (id, accepting) = input.checked()?;
            actions::accept_proposal(ctx.app(), ctx.viewer(), id, accepting).await?;
            ListingProposal::get(ctx, id).await
        };
        AcceptListingProposalPayload::of(ctx, outcome.await)
    }

    /// Leaves the listing as it is, and tells the one who proposed something by letter. Errors: `BAD_USER_INPUT`,
    /// `NOT_FOUND`, `CONFLICT` when it is settled or your own.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn decline_listing_proposal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A proposal that should not hold.")] input: DeclineListingProposalInput,
    ) -> Outcome<DeclineListingProposalPayload> {
        let outcome = async {
            let (id, reason) = input.checked()?;
            actions::decline_proposal(ctx.app(), ctx.viewer(), id, reason).await?;
            ListingProposal::get(ctx, id).await
        };
        DeclineListingProposalPayload::of(ctx, outcome.await)
    }
}

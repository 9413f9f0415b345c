//! Proposing, adjusting, sending, discarding.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions;
use super::super::rules::Two;
use super::types::Matching;
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::within_a_page;
use crate::payload;

/// What a proposal is worked out from: nothing needs to be said.
#[derive(InputObject)]
pub struct ProposeMatchingInput {
    /// The draft that you have looked at and that this one is to take the place of; if it is not the draft any more,
    /// nothing is done. Left out, whichever draft there is is put aside.
    instead_of: Option<ID>,
}

/// Two members of a proposal.
#[derive(InputObject)]
pub struct MatchingPairInput {
    /// Who waits for a mentor.
    newcomer: ID,
    /// Who mentors.
    mentor: ID,
}

/// What is to be otherwise in a proposal. Where a pair is both removed and kept, it is kept.
#[derive(InputObject)]
pub struct AdjustMatchingInput {
    /// The proposal, a draft.
    matching: ID,
    /// Pairs of the proposal that are not to be, at most 100. They do not come back in it, unless they are kept.
    remove: Option<Vec<MatchingPairInput>>,
    /// Pairs that are kept together, however the rest is worked out, at most 100; a newcomer with one mentor.
    pin: Option<Vec<MatchingPairInput>>,
}

/// Which proposal is sent.
#[derive(InputObject)]
pub struct SendMatchingInput {
    /// The proposal, a draft.
    matching: ID,
}

/// Which proposal is put aside.
#[derive(InputObject)]
pub struct DiscardMatchingInput {
    /// The proposal, a draft.
    matching: ID,
}

payload! {
    /// What proposing came to.
    ProposeMatchingPayload {
        /// The proposal, a draft.
        matching: Matching
    }
}
payload! {
    /// What adjusting came to.
    AdjustMatchingPayload {
        /// The proposal, worked out again.
        matching: Matching
    }
}
payload! {
    /// What sending came to.
    SendMatchingPayload {
        /// The proposal, as it was sent: `leftOut` has the pairs that had become impossible.
        matching: Matching
    }
}
payload! {
    /// What discarding came to.
    DiscardMatchingPayload {
        /// The proposal, put aside.
        matching: Matching
    }
}

/// What can be done with proposals.
#[derive(Default)]
pub struct MatchingMutation;

#[Object]
impl MatchingMutation {
    /// Works out who could walk with whom, for everybody who waits for a mentor, has no open mentorship and shows what
    /// she looks for, and every mentor who takes requests and has places left; those that others have asked for count
    /// as left. Of all proposals in which nobody is brought together whom a language, an age, a block, a declared
    /// conflict or an earlier no keeps apart, it is the one in which the fits add up to most. It becomes the draft, in
    /// place of the one that there was; nobody but stewards sees it. Errors: `CONFLICT` when another steward has just
    /// made one, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn propose_matching(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What a proposal is worked out from.")] input: ProposeMatchingInput,
    ) -> Outcome<ProposeMatchingPayload> {
        let steward = ctx.viewer().require_member()?;
        let outcome = async {
            let instead_of = input.instead_of.map(|id| Kind::Matching.parse(&id));
            let instead_of = instead_of.transpose().map_err(|problem| problem.at("insteadOf"))?;
            Matching::get(ctx, actions::propose(ctx.app(), steward, instead_of).await?).await
        };
        ProposeMatchingPayload::of(ctx, outcome.await)
    }

    /// Takes pairs of a draft apart and keeps others together, and works the rest out again around them, with those who
    /// wait and mentor by now. Errors: `NOT_FOUND`, for a pair that is not in the proposal too; `CONFLICT` when the
    /// proposal is no draft any more or another steward has just adjusted it, and for a pair that cannot be kept: you
    /// are one of the two, the newcomer does not wait, or something keeps the two apart; `MENTOR_UNAVAILABLE`,
    /// `MENTOR_FULL`; `BAD_USER_INPUT` when a newcomer is to be kept with two; `PAGE_INVALID` for more than 100.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn adjust_matching(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to be otherwise.")] input: AdjustMatchingInput,
    ) -> Outcome<AdjustMatchingPayload> {
        let steward = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("matching", Kind::Matching.parse(&input.matching)).unwrap_or_default();
            let remove = pairs("remove", input.remove, &mut check);
            let pin = pairs("pin", input.pin, &mut check);
            check.finish()?;
            actions::adjust(ctx.app(), steward, id, &remove, &pin).await?;
            Matching::get(ctx, id).await
        };
        AdjustMatchingPayload::of(ctx, outcome.await)
    }

    /// Sends a draft: every newcomer in it is asked, in a mentorship that is `INVITED` and that only she sees, and told
    /// so by a letter that names nobody. Her mentor is asked when she says yes. Pairs that have become impossible since
    /// are left out, and told in `matching.leftOut`; the others are asked all the same. Errors: `NOT_FOUND`,
    /// `CONFLICT` when it is no draft any more.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn send_matching(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal is sent.")] input: SendMatchingInput,
    ) -> Outcome<SendMatchingPayload> {
        let outcome = async {
            let id = matching_of(&input.matching)?;
            actions::send(ctx.app(), id).await?;
            Matching::get(ctx, id).await
        };
        SendMatchingPayload::of(ctx, outcome.await)
    }

    /// Puts a draft aside; nobody is told. Errors: `NOT_FOUND`, `CONFLICT` when it is no draft any more.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn discard_matching(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal is put aside.")] input: DiscardMatchingInput,
    ) -> Outcome<DiscardMatchingPayload> {
        let outcome = async {
            let id = matching_of(&input.matching)?;
            actions::discard(ctx.app(), id).await?;
            Matching::get(ctx, id).await
        };
        DiscardMatchingPayload::of(ctx, outcome.await)
    }
}

fn matching_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Matching.parse(id).map_err(|problem| problem.at("matching"))?)
}

fn pairs(field: &str, typed: Option<Vec<MatchingPairInput>>, check: &mut Check) -> Vec<Two> {
    let typed = check.field(field, within_a_page(typed.unwrap_or_default())).unwrap_or_default();
    let mut pairs = Vec::new();
    for (place, pair) in typed.iter().enumerate() {
        let newcomer = check.field(&format!("{field}.{place}.newcomer"), Kind::Member.parse(&pair.newcomer));
        let mentor = check.field(&format!("{field}.{place}.mentor"), Kind::Member.parse(&pair.mentor));
        pairs.extend(newcomer.zip(mentor).map(|(newcomer, mentor)| Two { newcomer, mentor }));
    }
    pairs
}

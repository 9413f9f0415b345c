//! What can be done so that a published text changes.

use async_graphql::{Context, Object};

use super::super::super::actions;
use super::inputs::{AcceptRevisionInput, DeclineRevisionInput, SuggestRevisionInput, suggestion};
use super::types::RevisionSuggestion;
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::payload;

payload! {
    /// What suggesting came to.
    SuggestRevisionPayload {
        /// The suggestion, which waits for an answer.
        suggestion: RevisionSuggestion
    }
}
payload! {
    /// What accepting came to.
    AcceptRevisionPayload {
        /// The suggestion: accepted, or still `OPEN`, with your approval, when it waits for another one.
        suggestion: RevisionSuggestion
    }
}
payload! {
    /// What declining came to.
    DeclineRevisionPayload {
        /// The suggestion: declined, or taken back.
        suggestion: RevisionSuggestion
    }
}

/// What can be done so that a published text changes.
#[derive(Default)]
pub struct RevisionMutation;

#[Object]
impl RevisionMutation {
    /// Suggests how a published resource should read, to moderators and stewards; its author sees it as well. At most 5
    /// of your suggestions wait at a time. Errors: `BAD_USER_INPUT`, also when it reads so already, `NOT_FOUND`,
    /// `CONFLICT` when it is not published, has another `version` by now, or too many wait.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn suggest_revision(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A published resource as you would have it read. What is left out stays as it is.")]
        input: SuggestRevisionInput,
    ) -> Outcome<SuggestRevisionPayload> {
        let outcome = async {
            let (resource, suggesting) = input.checked()?;
            let id = actions::suggest(ctx.app(), ctx.viewer(), resource, suggesting).await?;
            RevisionSuggestion::get(ctx, id).await
        };
        SuggestRevisionPayload::of(ctx, outcome.await)
    }

    /// Has the resource read as suggested from now on, and tells the one who suggested it by letter: for moderators and
    /// stewards, not for the one who suggested it. Where the resource `isSensitive`, two have to, neither of whom wrote
    /// it. Errors: `NOT_FOUND`, `CONFLICT` when it is settled, your own, or the resource has another `version` by now.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn accept_revision(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A suggestion that should hold.")] input: AcceptRevisionInput,
    ) -> Outcome<AcceptRevisionPayload> {
        let outcome = async {
            let id = suggestion(&input.suggestion)?;
            actions::accept(ctx.app(), ctx.viewer(), id, input.is_minor).await?;
            RevisionSuggestion::get(ctx, id).await
        };
        AcceptRevisionPayload::of(ctx, outcome.await)
    }

    /// Leaves the resource as it is, and tells the one who suggested a change by letter: for moderators and stewards,
    /// with a reason. Or takes back what you suggested. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when it is
    /// settled; `FORBIDDEN` for everybody else.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn decline_revision(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A suggestion that should not hold.")] input: DeclineRevisionInput,
    ) -> Outcome<DeclineRevisionPayload> {
        let outcome = async {
            let (id, reason) = input.checked()?;
            actions::decline(ctx.app(), ctx.viewer(), id, reason).await?;
            RevisionSuggestion::get(ctx, id).await
        };
        DeclineRevisionPayload::of(ctx, outcome.await)
    }
}

//! Setting meetings up, and coming to them.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions;
use super::new_meeting::{CreateMeetingInput, new_meeting};
use super::{Meeting, Occurrence};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;

/// Which date you come to.
#[derive(InputObject)]
pub struct RsvpInput {
    /// The date.
    occurrence: ID,
    /// Whether you would wait for a place when every place is taken; else that is an error.
    #[graphql(default = true)]
    or_wait: bool,
}

/// Which date you do not come to after all.
#[derive(InputObject)]
pub struct WithdrawRsvpInput {
    /// The date.
    occurrence: ID,
}

payload! {
    /// What setting a meeting up came to.
    CreateMeetingPayload {
        /// The meeting.
        meeting: Meeting
    }
}
payload! {
    /// What saying that you come came to.
    RsvpPayload {
        /// The date, with the ways in.
        occurrence: Occurrence
    }
}
payload! {
    /// What saying that you do not come came to.
    WithdrawRsvpPayload {
        /// The date.
        occurrence: Occurrence
    }
}
/// What can be done about meetings.
#[derive(Default)]
pub struct MeetingMutation;

#[Object]
impl MeetingMutation {
    /// Sets up a meeting that you hold, with its dates of the next half year. Errors: `BAD_USER_INPUT` and
    /// `RECURRENCE_INVALID`, with the field; `NOT_FOUND` for a topic.
    #[graphql(directive = access::apply(vec![Caller::Facilitator], None))]
    async fn create_meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A meeting that is not there yet.")] input: CreateMeetingInput,
    ) -> Outcome<CreateMeetingPayload> {
        let facilitator = ctx.viewer().require_member()?;
        let outcome = async {
            let new = new_meeting(input, ctx.now())?;
            let id = actions::create_meeting(ctx.app(), facilitator, new).await?;
            Meeting::get(ctx, id).await
        };
        CreateMeetingPayload::of(ctx, outcome.await)
    }

    /// Says that you come: you have a place, and see how to join. When every place is taken you stand in the line of
    /// those who wait, in the order of asking; when a place becomes free, who is first has it, and gets a letter. Said
    /// twice, it is said once. Errors: `NOT_FOUND`, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`; `MEETING_FULL` when you
    /// would not wait.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn rsvp(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date you come to.")] input: RsvpInput,
    ) -> Outcome<RsvpPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::Occurrence.parse(&input.occurrence).map_err(|problem| problem.at("occurrence"))?;
            let id = actions::rsvp(ctx.app(), member, id, input.or_wait).await?;
            Occurrence::get(ctx, id).await
        };
        RsvpPayload::of(ctx, outcome.await)
    }

    /// Says that you do not come after all, or do not wait any more: your place is free for who is first in line.
    /// Errors: `NOT_FOUND`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn withdraw_rsvp(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date you do not come to after all.")] input: WithdrawRsvpInput,
    ) -> Outcome<WithdrawRsvpPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::Occurrence.parse(&input.occurrence).map_err(|problem| problem.at("occurrence"))?;
            let id = actions::withdraw_rsvp(ctx.app(), member, id).await?;
            Occurrence::get(ctx, id).await
        };
        WithdrawRsvpPayload::of(ctx, outcome.await)
    }
}

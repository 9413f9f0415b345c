//! Setting meetings up, coming to them, calling dates off.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::{actions, rules};
use super::new_meeting::{CreateMeetingInput, new_meeting};
use super::{Meeting, Occurrence};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;

/// Which date you come to.
#[derive(InputObject)]
pub struct RsvpInput {
    /// The date.
    occurrence: ID,
}

/// Which date you do not come to after all.
#[derive(InputObject)]
pub struct WithdrawRsvpInput {
    /// The date.
    occurrence: ID,
}

/// Which date does not take place.
#[derive(InputObject)]
pub struct CancelOccurrenceInput {
    /// The date.
    occurrence: ID,
    /// Why, up to 300 characters: everybody can read it.
    reason: Option<String>,
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
payload! {
    /// What calling a date off came to.
    CancelOccurrencePayload {
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

    /// Calls off a date of a meeting that you hold; a steward may call off any. Errors: `NOT_FOUND`,
    /// `OCCURRENCE_CANCELLED` when it was called off already, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn cancel_occurrence(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date does not take place.")] input: CancelOccurrenceInput,
    ) -> Outcome<CancelOccurrencePayload> {
        let by = ctx.viewer().require_member()?;
        let is_steward = ctx.viewer().has(entity::role_grant::Role::Steward);
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let reason = input.reason.and_then(|reason| check.field("reason", input::line(&reason, rules::LINE)));
            check.finish()?;
            let id = actions::cancel_occurrence(ctx.app(), by, is_steward, id, reason).await?;
            Occurrence::get(ctx, id).await
        };
        CancelOccurrencePayload::of(ctx, outcome.await)
    }

    /// Says that you come: you have a place, and see how to join. Said twice, it is said once. Errors:
    /// `NOT_FOUND`, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`, `MEETING_FULL`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn rsvp(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date you come to.")] input: RsvpInput,
    ) -> Outcome<RsvpPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::Occurrence.parse(&input.occurrence).map_err(|problem| problem.at("occurrence"))?;
            let id = actions::rsvp(ctx.app(), member, id).await?;
            Occurrence::get(ctx, id).await
        };
        RsvpPayload::of(ctx, outcome.await)
    }

    /// Says that you do not come after all: your place is free again. Errors: `NOT_FOUND`,
    /// `OCCURRENCE_OVER`.
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

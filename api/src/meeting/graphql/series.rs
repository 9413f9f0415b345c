//! Changing a series: as a whole, from a date on, for the time being, for good.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions::{self, Continuation, NewState};
use super::super::rules;
use super::dates::{hand, said};
use super::new_meeting::series;
use super::series_input::{SeriesChangeInput, series_change};
use super::{Meeting, MeetingState};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;
use crate::scalars::{Date, LocalDateTime};
use crate::{civil, input, node};

/// What holds for the whole series from now on.
#[derive(InputObject)]
pub struct UpdateMeetingInput {
    /// The meeting.
    meeting: ID,
    /// The `version` that you looked at: then nothing is changed when it is another by now.
    version: Option<i32>,
    /// What is different.
    #[graphql(flatten)]
    change: SeriesChangeInput,
}

/// How a series goes on from a date on.
#[derive(InputObject)]
pub struct ChangeMeetingFromInput {
    /// The first date that the change is for; it has not begun.
    occurrence: ID,
    /// When it repeats from there on: an RRULE of RFC 5545, as for `createMeeting`.
    recurrence: String,
    /// The first date and time of the new rule, on the clocks of `timeZone`: ahead, and one that follows from the rule.
    starts_at_local: LocalDateTime,
    /// The time zone that it follows from there on, by its IANA name; by default the one that it has.
    time_zone: Option<String>,
    /// How long it lasts, 5 to 1,440 minutes; by default as long as before.
    duration_minutes: Option<i32>,
    /// What else is different.
    #[graphql(flatten)]
    change: SeriesChangeInput,
    /// Why, up to 300 characters, for those who come.
    reason: Option<String>,
    /// The language of the reason (BCP 47); by default that of your request.
    language: Option<String>,
}

/// Which series ends, and when.
#[derive(InputObject)]
pub struct EndMeetingInput {
    /// The meeting.
    meeting: ID,
    /// The first day on which it is not held any more, in its `timeZone`, today or later; by default from now on.
    from: Option<Date>,
    /// Why, up to 300 characters: everybody can read it with the dates that are called off.
    reason: Option<String>,
    /// The language of the reason (BCP 47); by default that of your request.
    language: Option<String>,
}

/// How a series is held for the time being.
#[derive(InputObject)]
pub struct SetMeetingStateInput {
    /// The meeting.
    meeting: ID,
    /// Whether it is held as planned.
    state: MeetingState,
    /// The last day of it, in the meeting's `timeZone`, today or later; without it, until you say otherwise. As planned,
    /// it does not matter.
    until: Option<Date>,
    /// Why, up to 300 characters: everybody can read it with the dates that are called off.
    reason: Option<String>,
    /// The language of the reason (BCP 47); by default that of your request.
    language: Option<String>,
    /// The link to join while it is held online (http or https); needed where there is neither a link nor a number yet.
    join_url: Option<String>,
    /// The telephone number to join while it is held online, with its code, up to 300 characters.
    dial_in: Option<String>,
}

payload! {
    /// What changing a series came to.
    UpdateMeetingPayload {
        /// The meeting.
        meeting: Meeting
    }
}
payload! {
    /// What changing a series from a date on came to.
    ChangeMeetingFromPayload {
        /// The meeting that goes on from there; it `continues` the one that was.
        meeting: Meeting
    }
}
payload! {
    /// What ending a series came to.
    EndMeetingPayload {
        /// The meeting.
        meeting: Meeting
    }
}
payload! {
    /// What changing the state of a series came to.
    SetMeetingStatePayload {
        /// The meeting.
        meeting: Meeting
    }
}

/// What can be done about a series.
#[derive(Default)]
pub struct SeriesMutation;

#[Object]
impl SeriesMutation {
    /// Changes what holds for a whole meeting that you hold; a steward may change any. Those who come are told by e-mail
    /// when the place or the way to join is another. Errors: `NOT_FOUND`, `BAD_USER_INPUT`, with the field; `CONFLICT`
    /// when somebody has changed it since `version`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn update_meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What holds for the whole series from now on.")] input: UpdateMeetingInput,
    ) -> Outcome<UpdateMeetingPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let change = series_change(&mut check, input.change, today(ctx, id).await?);
            check.finish()?;
            let id = actions::update_meeting(ctx.app(), hand, id, input.version, change).await?;
            Meeting::get(ctx, id).await
        };
        UpdateMeetingPayload::of(ctx, outcome.await)
    }

    /// Has a series that you hold go on under another rule from a date on, as a meeting of its own: this date and those
    /// that follow. What was stays with the meeting that was. A date that lies less than four days from one of the new
    /// rule becomes that one, and whoever comes has her place still; the others are gone, or called off where somebody
    /// has answered. Each who comes is told by one e-mail. A steward may do so with any. Errors: `NOT_FOUND`,
    /// `OCCURRENCE_OVER`, `RECURRENCE_INVALID` and `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn change_meeting_from(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How a series goes on from a date on.")] input: ChangeMeetingFromInput,
    ) -> Outcome<ChangeMeetingFromPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let (id, new) = continuation(ctx, input).await?;
            let id = actions::change_meeting_from(ctx.app(), hand, id, new).await?;
            Meeting::get(ctx, id).await
        };
        ChangeMeetingFromPayload::of(ctx, outcome.await)
    }

    /// Ends a series that you hold. Its dates from then on are gone, or called off where somebody has answered: each who
    /// comes is told by one e-mail. A steward may end any. Errors: `NOT_FOUND`, `BAD_USER_INPUT` for a day that has
    /// passed, `CONFLICT` when it has ended by then.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn end_meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which series ends, and when.")] input: EndMeetingInput,
    ) -> Outcome<EndMeetingPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let why = input.reason.and_then(|text| said(ctx, &mut check, "reason", &text, input.language.as_deref()));
            check.finish()?;
            let id = actions::end_meeting(ctx.app(), hand, id, input.from.map(|day| day.0), why).await?;
            Meeting::get(ctx, id).await
        };
        EndMeetingPayload::of(ctx, outcome.await)
    }

    /// Says how a series that you hold is held for the time being. Closed, its dates up to `until` are called off, and
    /// those take place after all when it is held as planned again; online, they are joined by link or telephone. Each who
    /// comes is told by one e-mail. A steward may say so of any. Errors: `NOT_FOUND`, `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn set_meeting_state(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How a series is held for the time being.")] input: SetMeetingStateInput,
    ) -> Outcome<SetMeetingStatePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let new = NewState {
                state: input.state.into(),
                until: input.until.map(|day| day.0),
                reason: input.reason.and_then(|text| said(ctx, &mut check, "reason", &text, input.language.as_deref())),
                join_url: input.join_url.and_then(|typed| check.field("joinUrl", rules::link(&typed))),
                dial_in: input.dial_in.and_then(|typed| check.field("dialIn", input::line(&typed, rules::LINE))),
            };
            check.finish()?;
            let id = actions::set_meeting_state(ctx.app(), hand, id, new).await?;
            Meeting::get(ctx, id).await
        };
        SetMeetingStatePayload::of(ctx, outcome.await)
    }
}

/// What day it is where the meeting is.
async fn today(ctx: &Context<'_>, meeting: uuid::Uuid) -> Outcome<chrono::NaiveDate> {
    let zone = Meeting::find(ctx, meeting).await?.map(|meeting| meeting.zone());
    Ok(civil::local(ctx.now(), zone.unwrap_or_default()).date())
}

async fn continuation(ctx: &Context<'_>, input: ChangeMeetingFromInput) -> Outcome<(uuid::Uuid, Continuation)> {
    let mut check = Check::default();
    let id = Kind::Occurrence.parse(&input.occurrence).map_err(|problem| problem.at("occurrence"))?;
    let own = actions::zone_of(ctx.app(), id).await?.ok_or_else(|| node::not_found().at("occurrence"))?;
    let zone = match input.time_zone {
        Some(name) => check.field("timeZone", input::time_zone(&name)),
        None => Some(own),
    };
    let series = series(&mut check, &input.recurrence, input.starts_at_local.0, zone, ctx.now());
    let duration_minutes = input.duration_minutes.map(rules::duration);
    let duration_minutes = duration_minutes.and_then(|minutes| check.field("durationMinutes", minutes));
    let today = civil::local(ctx.now(), zone.unwrap_or_default()).date();
    let change = series_change(&mut check, input.change, today);
    let why = input.reason.and_then(|text| said(ctx, &mut check, "reason", &text, input.language.as_deref()));
    check.finish()?;
    let series = series.ok_or_else(|| Fault::new("an input that is neither fine nor wrong"))?;
    Ok((id, Continuation { series, duration_minutes, change, why }))
}

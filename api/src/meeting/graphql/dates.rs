//! Changing the dates of a meeting, one by one.

use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object};

use super::super::actions::{self, DateChange, Hand, Said};
use super::super::rules;
use super::new_meeting::{MeetingLanguageInput, VenueInput, spoken, venue};
use super::{Meeting, MeetingFormat, Occurrence};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;
use crate::scalars::LocalDateTime;

/// A date that the meeting has beside its rule.
#[derive(InputObject)]
pub struct AddDateInput {
    /// The meeting.
    meeting: ID,
    /// When the date begins, on the clocks of the meeting's `timeZone`: ahead, and before the series ends. It lasts as
    /// long as the others.
    starts_at_local: LocalDateTime,
}

/// A date that the meeting does not have, though its rule gives it.
#[derive(InputObject)]
pub struct LeaveOutDateInput {
    /// The meeting.
    meeting: ID,
    /// When the rule, or a date beside it, puts it, on the clocks of the meeting's `timeZone`.
    starts_at_local: LocalDateTime,
}

/// Which date does not take place.
#[derive(InputObject)]
pub struct CancelOccurrenceInput {
    /// The date.
    occurrence: ID,
    /// Why, up to 300 characters: everybody can read it.
    reason: Option<String>,
    /// The language of the reason (BCP 47); by default that of your request.
    language: Option<String>,
}

/// Which date takes place after all.
#[derive(InputObject)]
pub struct RestoreOccurrenceInput {
    /// The date.
    occurrence: ID,
}

/// Which date begins when.
#[derive(InputObject)]
pub struct MoveOccurrenceInput {
    /// The date.
    occurrence: ID,
    /// When it begins, on the clocks of its meeting's `timeZone`: ahead, and at the time of no other date of the
    /// meeting.
    starts_at_local: LocalDateTime,
    /// How long it lasts, 5 to 1,440 minutes; by default as long as before.
    duration_minutes: Option<i32>,
}

/// What is different about one date. What is left out stays as it is; what is null is as in the series.
#[derive(InputObject)]
pub struct ChangeOccurrenceInput {
    /// The date.
    occurrence: ID,
    /// Where people meet. At a place, there has to be a place; online, a link or a telephone number; hybrid, a place and
    /// a link: of the date's own, or of the series.
    format: MaybeUndefined<MeetingFormat>,
    /// The place.
    venue: MaybeUndefined<VenueInput>,
    /// The link to join (http or https). It is told to those who come.
    join_url: MaybeUndefined<String>,
    /// The telephone number to join, with its code, up to 300 characters. It is told to those who come.
    dial_in: MaybeUndefined<String>,
    /// What it is about.
    topic: MaybeUndefined<ID>,
    /// The languages that it is held in, at most 10.
    languages: MaybeUndefined<Vec<MeetingLanguageInput>>,
    /// What is different, up to 300 characters: everybody can read it.
    note: MaybeUndefined<String>,
    /// The language of the note (BCP 47); by default that of your request.
    language: Option<String>,
}

payload! {
    /// What adding a date came to.
    AddDatePayload {
        /// The date.
        occurrence: Occurrence
    }
}
payload! {
    /// What leaving a date out came to.
    LeaveOutDatePayload {
        /// The meeting.
        meeting: Meeting
    }
}
payload! {
    /// What calling a date off came to.
    CancelOccurrencePayload {
        /// The date.
        occurrence: Occurrence
    }
}
payload! {
    /// What having a date take place after all came to.
    RestoreOccurrencePayload {
        /// The date.
        occurrence: Occurrence
    }
}
payload! {
    /// What moving a date came to.
    MoveOccurrencePayload {
        /// The date.
        occurrence: Occurrence
    }
}
payload! {
    /// What changing a date came to.
    ChangeOccurrencePayload {
        /// The date.
        occurrence: Occurrence
    }
}

/// What can be done about the dates of a meeting.
#[derive(Default)]
pub struct DateMutation;

#[Object]
impl DateMutation {
    /// Adds a date to a meeting that you hold, whatever its rule says; one that was left out is there again. A steward
    /// may add one to any. Errors: `NOT_FOUND`, `BAD_USER_INPUT` for a time that has passed or more than 100 dates,
    /// `CONFLICT` when there is a date at this time or the series has ended by then.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn add_date(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A date that the meeting has beside its rule.")] input: AddDateInput,
    ) -> Outcome<AddDatePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let meeting = Kind::Meeting.parse(&input.meeting).map_err(|problem| problem.at("meeting"))?;
            let id = actions::add_date(ctx.app(), hand, meeting, input.starts_at_local.0).await?;
            Occurrence::get(ctx, id).await
        };
        AddDatePayload::of(ctx, outcome.await)
    }

    /// Leaves out a date of a meeting that you hold: it is gone. Where somebody has answered it, it is called off
    /// instead, and those who come are told by e-mail. A steward may leave out any. Errors: `NOT_FOUND`,
    /// `BAD_USER_INPUT` when there is no date at this time, `OCCURRENCE_OVER`, `OCCURRENCE_CANCELLED`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn leave_out_date(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A date that the meeting does not have.")] input: LeaveOutDateInput,
    ) -> Outcome<LeaveOutDatePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let meeting = Kind::Meeting.parse(&input.meeting).map_err(|problem| problem.at("meeting"))?;
            let id = actions::leave_out_date(ctx.app(), hand, meeting, input.starts_at_local.0).await?;
            Meeting::get(ctx, id).await
        };
        LeaveOutDatePayload::of(ctx, outcome.await)
    }

    /// Calls off a date of a meeting that you hold; a steward may call off any. Those who come are told by e-mail.
    /// Errors: `NOT_FOUND`, `OCCURRENCE_CANCELLED` when it was called off already, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn cancel_occurrence(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date does not take place.")] input: CancelOccurrenceInput,
    ) -> Outcome<CancelOccurrencePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let why = input.reason.and_then(|text| said(ctx, &mut check, "reason", &text, input.language.as_deref()));
            check.finish()?;
            let id = actions::cancel_occurrence(ctx.app(), hand, id, why).await?;
            Occurrence::get(ctx, id).await
        };
        CancelOccurrencePayload::of(ctx, outcome.await)
    }

    /// Has a date take place after all that was called off: whoever was coming has her place still, and is told by
    /// e-mail. A steward may do so with any. Errors: `NOT_FOUND`, `OCCURRENCE_OVER`, `CONFLICT` when it was not called
    /// off, or its series has ended.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn restore_occurrence(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date takes place after all.")] input: RestoreOccurrenceInput,
    ) -> Outcome<RestoreOccurrencePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let id = Kind::Occurrence.parse(&input.occurrence).map_err(|problem| problem.at("occurrence"))?;
            let id = actions::restore_occurrence(ctx.app(), hand, id).await?;
            Occurrence::get(ctx, id).await
        };
        RestoreOccurrencePayload::of(ctx, outcome.await)
    }

    /// Moves a date of a meeting that you hold to another time; a steward may move any. It stays the same date: whoever
    /// comes has her place still, is told by e-mail, and is reminded of the new time. Errors: `NOT_FOUND`,
    /// `OCCURRENCE_OVER`, `OCCURRENCE_CANCELLED`, `BAD_USER_INPUT` for a time that has passed, `CONFLICT` when the meeting
    /// has another date then.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn move_occurrence(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which date begins when.")] input: MoveOccurrenceInput,
    ) -> Outcome<MoveOccurrencePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let minutes = input.duration_minutes.map(rules::duration);
            let minutes = minutes.and_then(|minutes| check.field("durationMinutes", minutes));
            check.finish()?;
            let id = actions::move_occurrence(ctx.app(), hand, id, input.starts_at_local.0, minutes).await?;
            Occurrence::get(ctx, id).await
        };
        MoveOccurrencePayload::of(ctx, outcome.await)
    }

    /// Changes what is different about one date of a meeting that you hold: the place, the way to join, the topic, the
    /// languages, a note. A steward may change any. Those who come are told by e-mail when the place or the way to join
    /// is another. Errors: `NOT_FOUND`, `OCCURRENCE_OVER`, `OCCURRENCE_CANCELLED`, `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn change_occurrence(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is different about one date.")] input: ChangeOccurrenceInput,
    ) -> Outcome<ChangeOccurrencePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let change = change(ctx, &mut check, input);
            check.finish()?;
            let id = actions::change_occurrence(ctx.app(), hand, id, change).await?;
            Occurrence::get(ctx, id).await
        };
        ChangeOccurrencePayload::of(ctx, outcome.await)
    }
}

/// The hand of whoever is asking.
pub fn hand(ctx: &Context<'_>) -> Outcome<Hand> {
    let member = ctx.viewer().require_member()?;
    Ok(Hand { member, is_steward: ctx.viewer().has(entity::role_grant::Role::Steward) })
}

/// What somebody wrote on one line, and in which language.
pub(super) fn said(
    ctx: &Context<'_>,
    check: &mut Check,
    field: &str,
    text: &str,
    language: Option<&str>,
) -> Option<Said> {
    let text = check.field(field, input::line(text, rules::LINE));
    let language = match language {
        Some(tag) => check.field("language", input::language(tag))?,
        None => ctx.viewer().locale.clone(),
    };
    Some(Said { text: text?, language: language.to_string() })
}

/// What is given, read; `None` when nothing is given, and none where it is given as null.
pub(super) fn given<T, U>(typed: MaybeUndefined<T>, read: impl FnOnce(T) -> Option<U>) -> Option<Option<U>> {
    match typed {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(typed) => read(typed).map(Some),
    }
}

/// A way to join, read.
pub(super) fn way(
    check: &mut Check,
    field: &str,
    typed: MaybeUndefined<String>,
    read: impl FnOnce(&str) -> Result<String, Problem>,
) -> Option<Option<String>> {
    given(typed, |typed| check.field(field, read(&typed)))
}

fn change(ctx: &Context<'_>, check: &mut Check, input: ChangeOccurrenceInput) -> DateChange {
    DateChange {
        format: given(input.format, |format| Some(format.into())),
        venue: given(input.venue, |typed| venue(check, &typed)),
        join_url: way(check, "joinUrl", input.join_url, rules::link),
        dial_in: way(check, "dialIn", input.dial_in, |typed| input::line(typed, rules::LINE)),
        topic: given(input.topic, |id| check.field("topic", Kind::Topic.parse(&id))),
        languages: given(input.languages, |typed| Some(spoken(check, &typed))),
        note: given(input.note, |text| said(ctx, check, "note", &text, input.language.as_deref())),
    }
}

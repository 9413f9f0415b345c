//! Setting meetings up, and coming to them.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions::{self, NewTopic};
use super::super::rules;
use super::new_meeting::{CreateMeetingInput, named, new_meeting};
use super::{Meeting, Occurrence, Topic};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;

/// A topic that is not there yet.
#[derive(InputObject)]
pub struct CreateTopicInput {
    /// The concept, the same in every language: lower case letters and digits with hyphens between words,
    /// up to 60.
    concept: String,
    /// What people call it, one name for each language; the first is the original.
    names: Vec<TopicNameInput>,
}

/// A topic's name in one language.
#[derive(InputObject)]
pub struct TopicNameInput {
    /// The language (BCP 47).
    language: String,
    /// The name, up to 120 characters.
    text: String,
}

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

payload! {
    /// What adding a topic came to.
    CreateTopicPayload {
        /// The topic.
        topic: Topic
    }
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
    /// Adds a topic. Errors: `BAD_USER_INPUT`, with the field; `CONFLICT` when the concept has a topic.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_topic(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A topic that is not there yet.")] input: CreateTopicInput,
    ) -> Outcome<CreateTopicPayload> {
        let outcome = async {
            let id = actions::create_topic(ctx.app(), new_topic(input)?).await?;
            Topic::get(ctx, id).await
        };
        CreateTopicPayload::of(ctx, outcome.await)
    }

    /// Sets up a meeting that you hold, with its dates of the next half year. Errors: `BAD_USER_INPUT` and
    /// `RECURRENCE_INVALID`, with the field; `NOT_FOUND` for the topic.
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

fn new_topic(input: CreateTopicInput) -> Outcome<NewTopic> {
    let mut check = Check::default();
    let concept = check.field("concept", rules::concept(&input.concept));
    check.field("names", rules::number(input.names.len(), rules::TEXTS));
    let languages = input.names.iter().map(|name| name.language.as_str());
    let languages = named(&mut check, "names", languages);
    let texts = input.names.iter().enumerate();
    let texts: Vec<_> = texts
        .map(|(place, name)| check.field(&format!("names.{place}.text"), input::line(&name.text, rules::NAME)))
        .collect();
    check.finish()?;
    let names: Vec<_> =
        languages.into_iter().zip(texts).filter_map(|(language, text)| Some((language?, text?))).collect();
    let source_language = names.first().map(|(language, _)| language.clone()).unwrap_or_default();
    Ok(NewTopic { concept: concept.unwrap_or_default(), source_language, names })
}

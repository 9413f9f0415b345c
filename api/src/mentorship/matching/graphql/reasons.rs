//! What speaks for a pair, in words for a steward: whole sentences about the two.

use std::collections::HashMap;

use async_graphql::{Context, SimpleObject};
use entity::mentoring::MentoringFormat;
use entity::profile::{LifeSituation, Perspective};

use super::super::super::MentorReasonKind;
use super::super::super::fit::{DayPart, Hours, Reason, Week};
use super::super::super::graphql::words_for_reasons;
use super::super::super::suggestion::TopicNameKey;
use super::super::messages;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::{Message, format};

/// Something that speaks for two people whom a proposal brings together. It says nothing that the two do not both show
/// to every member.
#[derive(Debug, Clone, SimpleObject)]
pub struct MatchingReason {
    /// What it is about, for programs.
    kind: MentorReasonKind,
    /// A whole sentence about the two, in the language of the answer (`Content-Language`).
    text: String,
}

/// The reasons in words, as the viewer reads them.
pub async fn told(ctx: &Context<'_>, reasons: &[Reason]) -> Outcome<Vec<MatchingReason>> {
    let topics = reasons.iter().filter_map(|reason| match reason {
        Reason::Topic(topic) => Some(TopicNameKey(*topic)),
        _ => None,
    });
    let topics = ctx.batch().load_many(topics).await?;
    let told = reasons.iter().filter_map(|reason| {
        let (kind, message) = said(ctx, reason, &topics)?;
        Some(MatchingReason { kind, text: ctx.app().catalog.text(&ctx.viewer().locale, message.as_ref()) })
    });
    Ok(told.collect())
}

fn said(
    ctx: &Context<'_>,
    reason: &Reason,
    topics: &HashMap<TopicNameKey, String>,
) -> Option<(MentorReasonKind, Box<dyn Message>)> {
    Some(match reason {
        Reason::Language(named) => {
            let language = format::language(&ctx.viewer().locale, named);
            (MentorReasonKind::Language, Box::new(messages::Language { language }))
        }
        Reason::Hours(hours) => (MentorReasonKind::Hours, when(ctx, hours)?),
        Reason::Situation(situation) => (MentorReasonKind::LifeSituation, shared(*situation)),
        Reason::Perspective(perspective) => (MentorReasonKind::Perspective, from_where(*perspective)?),
        Reason::Format(form) => (MentorReasonKind::Format, in_form(*form)),
        // A topic that is gone is no reason any more.
        Reason::Topic(topic) => {
            let topic = topics.get(&TopicNameKey(*topic))?.clone();
            (MentorReasonKind::Topic, Box::new(messages::Topic { topic }))
        }
    })
}

fn when(ctx: &Context<'_>, hours: &Hours) -> Option<Box<dyn Message>> {
    let (day, part) = hours.best(ctx.viewer().time_zone(), Week::after(ctx.now()))?;
    let weekday = format::weekday(&ctx.viewer().locale, day);
    Some(on_a_day(part, weekday))
}

fn from_where(perspective: Perspective) -> Option<Box<dyn Message>> {
    Some(match perspective {
        Perspective::PersonInRecovery => Box::new(messages::LivesIt),
        Perspective::Carer => Box::new(messages::Cares),
        Perspective::Family => Box::new(messages::IsFamily),
        // Nobody is proposed for these.
        Perspective::Ally | Perspective::Professional => return None,
    })
}

words_for_reasons!(messages);

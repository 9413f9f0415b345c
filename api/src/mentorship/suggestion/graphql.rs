//! Suggestions and their reasons, as they are read.

use std::collections::HashMap;

use async_graphql::{Context, Enum, Object, SimpleObject};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use entity::mentoring::MentoringFormat;
use entity::profile::{LifeSituation, Perspective};

use super::super::fit::{DayPart, Hours, Reason, Week};
use super::super::graphql::words_for_reasons;
use super::super::offer::graphql::Mentor;
use super::super::rules::Side;
use super::store::{self, TopicNameKey};
use super::{actions, messages};
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::i18n::{Catalog, Locale, Message, format};

/// What a reason is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum MentorReasonKind {
    /// A language that both know.
    Language,
    /// Time that both have.
    Hours,
    /// A situation in life that both are in.
    LifeSituation,
    /// The side from which the mentor knows recovery.
    Perspective,
    /// What the one would like to talk about and the other is glad to.
    Topic,
    /// A form in which both would like to be in touch.
    Format,
}

/// Something that speaks for two people. It says nothing that its owner does not show to you.
#[derive(Debug, Clone, SimpleObject)]
pub struct MentorReason {
    /// What it is about, for programs.
    kind: MentorReasonKind,
    /// A whole sentence about the other one, in the language of the answer (`Content-Language`).
    text: String,
}

/// A mentor who is suggested to you.
#[derive(SimpleObject)]
pub struct MentorSuggestion {
    /// Who.
    mentor: Mentor,
    /// What speaks for the two of you, the weightiest kinds first.
    reasons: Vec<MentorReason>,
}

/// What can be asked about suggestions.
#[derive(Default)]
pub struct SuggestionQuery;

#[Object]
impl SuggestionQuery {
    /// Mentors who fit what you look for, at most 5, who fits best first; empty if you have not said what you look for, or
    /// nobody fits. They stay the same for a day of yours, but for those who have no place any more, pause, or have
    /// said no; when none is left, or a request of yours was not answered in time, there are others. Everybody
    /// suggested has lived it; whoever said no is not suggested again.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn mentor_suggestions(&self, ctx: &Context<'_>) -> Outcome<Vec<MentorSuggestion>> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let found = actions::suggestions(ctx.app(), viewer.id, viewer.time_zone, ctx.conn()).await?;
        let mentors: Vec<_> = found.iter().map(|suggestion| suggestion.mentor).collect();
        let mut offers = store::offers(ctx.conn(), &mentors).await?;
        let reader = Reader::new(ctx, Side::Mentee, topics(found.iter().flat_map(|one| &one.reasons))).await?;
        let told = found.iter().filter_map(|suggestion| {
            let mentor = offers.remove(&suggestion.mentor)?.into();
            Some(MentorSuggestion { mentor, reasons: reader.told(&suggestion.reasons) })
        });
        Ok(told.collect())
    }
}

/// The reasons in words, as the viewer reads them, who is on this side.
pub async fn told(ctx: &Context<'_>, side: Side, reasons: &[Reason]) -> Outcome<Vec<MentorReason>> {
    Ok(Reader::new(ctx, side, topics(reasons.iter())).await?.told(reasons))
}

/// The topics that reasons speak of.
fn topics<'a>(reasons: impl Iterator<Item = &'a Reason>) -> Vec<TopicNameKey> {
    let spoken_of = |reason: &Reason| match reason {
        Reason::Topic(topic) => Some(TopicNameKey(*topic)),
        _ => None,
    };
    reasons.filter_map(spoken_of).collect()
}

/// Who reads reasons.
struct Reader<'a> {
    catalog: &'a Catalog,
    locale: &'a Locale,
    zone: Tz,
    side: Side,
    /// What topics are called in her languages.
    topics: HashMap<TopicNameKey, String>,
    now: DateTime<Utc>,
}

impl<'a> Reader<'a> {
    /// The viewer, who is on this side and reads of these topics.
    async fn new(ctx: &'a Context<'_>, side: Side, topics: Vec<TopicNameKey>) -> Outcome<Self> {
        let topics = ctx.batch().load_many(topics).await?;
        let (locale, zone) = (&ctx.viewer().locale, ctx.viewer().time_zone());
        Ok(Self { catalog: &ctx.app().catalog, locale, zone, side, topics, now: ctx.now() })
    }

    fn told(&self, reasons: &[Reason]) -> Vec<MentorReason> {
        let told = reasons.iter().filter_map(|reason| {
            let (kind, message) = self.says(reason)?;
            Some(MentorReason { kind, text: self.catalog.text(self.locale, message.as_ref()) })
        });
        told.collect()
    }

    fn says(&self, reason: &Reason) -> Option<(MentorReasonKind, Box<dyn Message>)> {
        Some(match reason {
            Reason::Language(named) => {
                let language = format::language(self.locale, named);
                (MentorReasonKind::Language, Box::new(messages::Language { language }))
            }
            Reason::Hours(hours) => (MentorReasonKind::Hours, self.says_when(hours)?),
            Reason::Situation(situation) => (MentorReasonKind::LifeSituation, shared(*situation)),
            Reason::Perspective(perspective) => (MentorReasonKind::Perspective, self.says_from_where(*perspective)?),
            Reason::Format(form) => (MentorReasonKind::Format, in_form(*form)),
            // A topic that is gone is no reason any more.
            Reason::Topic(topic) => (MentorReasonKind::Topic, self.says_of(self.topics.get(&TopicNameKey(*topic))?)),
        })
    }

    fn says_when(&self, hours: &Hours) -> Option<Box<dyn Message>> {
        let (day, part) = hours.best(self.zone, Week::after(self.now))?;
        let weekday = format::weekday(self.locale, day);
        Some(on_a_day(part, weekday))
    }

    fn says_of(&self, topic: &str) -> Box<dyn Message> {
        let topic = topic.to_owned();
        match self.side {
            Side::Mentee => Box::new(messages::GladToTalk { topic }),
            Side::Mentor => Box::new(messages::WouldTalk { topic }),
        }
    }

    fn says_from_where(&self, perspective: Perspective) -> Option<Box<dyn Message>> {
        Some(match (self.side, perspective) {
            (Side::Mentor, _) => Box::new(messages::YourPerspective),
            (Side::Mentee, Perspective::PersonInRecovery) => Box::new(messages::LivesIt),
            (Side::Mentee, Perspective::Carer) => Box::new(messages::Cares),
            (Side::Mentee, Perspective::Family) => Box::new(messages::IsFamily),
            // Nobody is suggested for these.
            (Side::Mentee, Perspective::Ally | Perspective::Professional) => return None,
        })
    }
}

words_for_reasons!(messages);

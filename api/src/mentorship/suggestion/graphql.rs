//! Suggestions and their reasons, as they are read.

use async_graphql::{Context, Enum, Object, SimpleObject};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use entity::mentoring::MentoringFormat;
use entity::profile::{LifeSituation, Perspective};

use super::super::fit::{DayPart, Hours, Reason, Week};
use super::super::offer::graphql::Mentor;
use super::super::rules::Side;
use super::{actions, messages, store};
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::i18n::{Locale, Message, format};

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
        let told = found.into_iter().filter_map(|suggestion| {
            let mentor = offers.remove(&suggestion.mentor)?.into();
            Some(MentorSuggestion { mentor, reasons: told(ctx, Side::Mentee, &suggestion.reasons) })
        });
        Ok(told.collect())
    }
}

/// The reasons in words, as the viewer reads them, who is on this side.
pub fn told(ctx: &Context<'_>, side: Side, reasons: &[Reason]) -> Vec<MentorReason> {
    let reader = Reader { side, locale: &ctx.viewer().locale, zone: ctx.viewer().time_zone(), now: ctx.now() };
    let told = reasons.iter().filter_map(|reason| {
        let (kind, message) = reader.says(reason)?;
        Some(MentorReason { kind, text: ctx.app().catalog.text(reader.locale, message.as_ref()) })
    });
    told.collect()
}

/// Who reads a reason.
struct Reader<'a> {
    side: Side,
    locale: &'a Locale,
    zone: Tz,
    now: DateTime<Utc>,
}

impl Reader<'_> {
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
            Reason::Topic(_) => return None,
        })
    }

    fn says_when(&self, hours: &Hours) -> Option<Box<dyn Message>> {
        let (day, part) = hours.best(self.zone, Week::after(self.now))?;
        let weekday = format::weekday(self.locale, day);
        Some(match part {
            DayPart::Morning => Box::new(messages::Morning { weekday }),
            DayPart::Afternoon => Box::new(messages::Afternoon { weekday }),
            DayPart::Evening => Box::new(messages::Evening { weekday }),
            DayPart::Night => Box::new(messages::Night { weekday }),
        })
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

fn shared(situation: LifeSituation) -> Box<dyn Message> {
    match situation {
        LifeSituation::Parent => Box::new(messages::Parent),
        LifeSituation::Caregiver => Box::new(messages::Caregiver),
        LifeSituation::Student => Box::new(messages::Student),
        LifeSituation::Working => Box::new(messages::Working),
        LifeSituation::ShiftWork => Box::new(messages::ShiftWork),
        LifeSituation::NewCountry => Box::new(messages::NewCountry),
        LifeSituation::Lgbtqia => Box::new(messages::Lgbtqia),
        LifeSituation::ChronicIllness => Box::new(messages::ChronicIllness),
        LifeSituation::Disability => Box::new(messages::Disability),
        LifeSituation::Bereaved => Box::new(messages::Bereaved),
        LifeSituation::Faith => Box::new(messages::Faith),
        LifeSituation::LivingAlone => Box::new(messages::LivingAlone),
        LifeSituation::Athlete => Box::new(messages::Athlete),
    }
}

fn in_form(form: MentoringFormat) -> Box<dyn Message> {
    match form {
        MentoringFormat::Text => Box::new(messages::Text),
        MentoringFormat::Voice => Box::new(messages::Voice),
        MentoringFormat::Video => Box::new(messages::Video),
        MentoringFormat::InPerson => Box::new(messages::InPerson),
    }
}

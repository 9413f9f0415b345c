//! How a date was: who was there, what those say who were; and what to talk about.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use entity::feedback;
use uuid::Uuid;

use super::super::actions::{self, NewFeedback, NewPrompt};
use super::super::store::AttendanceKey;
use super::super::{line, rules};
use super::Occurrence;
use super::dates::hand;
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::scalars::Moment;
use crate::{input, payload};

/// Whether something was so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::feedback::Agreement")]
pub enum Agreement {
    /// It was.
    Yes,
    /// In part.
    Partly,
    /// It was not.
    No,
}

/// Who was there, as far as it was told to those who hold the meeting.
pub struct Attendance {
    occurrence: Uuid,
    heads: i32,
}

impl Attendance {
    /// Who was at this date, so many as they were.
    pub(super) fn new(occurrence: Uuid, heads: i32) -> Self {
        Self { occurrence, heads }
    }
}

/// Who was at a date: how many, and by name only those who allow it (consent `ATTENDANCE`), as long as they do.
#[Object]
impl Attendance {
    /// How many people were there, named or not.
    async fn head_count(&self) -> i32 {
        self.heads
    }

    /// The members among them who allow that they are named.
    async fn members(&self, ctx: &Context<'_>) -> Outcome<Vec<Member>> {
        let named = ctx.batch().load_one(AttendanceKey(self.occurrence)).await?.unwrap_or_default();
        let members = futures_util::future::try_join_all(named.into_iter().map(|id| Member::find(ctx, id))).await?;
        Ok(members.into_iter().flatten().collect())
    }
}

/// What you have said about how a date was.
#[derive(Clone, SimpleObject)]
pub struct Feedback {
    /// Whether you felt heard.
    heard: Agreement,
    /// Whether you felt supported.
    supported: Agreement,
    /// What you added.
    line: Option<String>,
    /// What you would like to talk about next time.
    prompt_for_next: Option<String>,
    /// When you last said so.
    given_at: Moment,
}

impl From<feedback::Model> for Feedback {
    fn from(row: feedback::Model) -> Self {
        Self {
            heard: row.heard.into(),
            supported: row.supported.into(),
            line: row.line,
            prompt_for_next: row.prompt,
            given_at: Moment(row.given_at),
        }
    }
}

/// How many say that something was so.
#[derive(Clone, Default, SimpleObject)]
pub struct AgreementCount {
    /// How many say yes.
    yes: i32,
    /// How many say in part.
    partly: i32,
    /// How many say no.
    no: i32,
}

impl FromIterator<feedback::Agreement> for AgreementCount {
    fn from_iter<I: IntoIterator<Item = feedback::Agreement>>(answers: I) -> Self {
        answers.into_iter().fold(Self::default(), |mut count, answer| {
            match answer {
                feedback::Agreement::Yes => count.yes += 1,
                feedback::Agreement::Partly => count.partly += 1,
                feedback::Agreement::No => count.no += 1,
            }
            count
        })
    }
}

/// What people say about how a date was, without who said what: there is none below three answers.
#[derive(Clone, SimpleObject)]
pub struct FeedbackSummary {
    /// How many have answered.
    answers: i32,
    /// Whether they felt heard.
    heard: AgreementCount,
    /// Whether they felt supported.
    supported: AgreementCount,
    /// What they added, in an order that tells nothing.
    lines: Vec<String>,
    /// What they would like to talk about next time, in an order that tells nothing.
    prompts: Vec<String>,
}

impl FeedbackSummary {
    /// The summary of these answers, which are in an order that tells nothing; none of too few.
    pub(super) fn of(answers: Vec<feedback::Model>) -> Option<Self> {
        (answers.len() >= line::FEW).then(|| Self {
            answers: i32::try_from(answers.len()).unwrap_or(i32::MAX),
            heard: answers.iter().map(|answer| answer.heard).collect(),
            supported: answers.iter().map(|answer| answer.supported).collect(),
            lines: answers.iter().filter_map(|answer| answer.line.clone()).collect(),
            prompts: prompts_of(answers),
        })
    }

    /// What they would like to talk about next time.
    pub(super) fn into_prompts(self) -> Vec<String> {
        self.prompts
    }
}

/// In another order than the lines: the two are not to be matched.
fn prompts_of(mut answers: Vec<feedback::Model>) -> Vec<String> {
    answers.sort_by_key(|answer| answer.id.as_u128().reverse_bits());
    answers.into_iter().filter_map(|answer| answer.prompt).collect()
}

/// Who was at a date.
#[derive(InputObject)]
pub struct RecordAttendanceInput {
    /// The date.
    occurrence: ID,
    /// How many people were there, named or not: 0 to 10,000.
    head_count: i32,
    /// Those who are named, at most 500: members who had a place and allow it (consent `ATTENDANCE`).
    members: Option<Vec<ID>>,
}

/// How a date was for you.
#[derive(InputObject)]
pub struct GiveFeedbackInput {
    /// The date.
    occurrence: ID,
    /// Whether you felt heard.
    heard: Agreement,
    /// Whether you felt supported.
    supported: Agreement,
    /// What you would like to add, up to 300 characters.
    line: Option<String>,
    /// What you would like to talk about next time, up to 300 characters.
    prompt_for_next: Option<String>,
}

/// What there is to talk about at a date.
#[derive(InputObject)]
pub struct SetPromptsInput {
    /// The date.
    occurrence: ID,
    /// The questions in their order, at most 20; none to take back those that are there.
    prompts: Vec<PromptInput>,
}

/// A question to talk about.
#[derive(InputObject)]
pub struct PromptInput {
    /// Its wordings, each language once, at most 40; the first is the original.
    texts: Vec<PromptTextInput>,
}

/// A question in one language.
#[derive(InputObject)]
pub struct PromptTextInput {
    /// The language (BCP 47).
    language: String,
    /// The question, up to 300 characters.
    text: String,
}

payload! {
    /// What noting who was there came to.
    RecordAttendancePayload {
        /// The date.
        occurrence: Occurrence
    }
}
payload! {
    /// What saying how it was came to.
    GiveFeedbackPayload {
        /// The date.
        occurrence: Occurrence
    }
}
payload! {
    /// What putting down what to talk about came to.
    SetPromptsPayload {
        /// The date.
        occurrence: Occurrence
    }
}

/// What can be done about how meetings were, and what they will be about.
#[derive(Default)]
pub struct LookingBackMutation;

#[Object]
impl LookingBackMutation {
    /// Notes how many were at a date of a meeting that you hold, and who of those who allow it; a steward may for any.
    /// From its beginning until two weeks after its end; what was noted before is replaced. Errors: `BAD_USER_INPUT`,
    /// with the field; `NOT_FOUND` for the date and for everybody who had no place or does not allow it, which cannot
    /// be told apart; `OCCURRENCE_CANCELLED`, `OCCURRENCE_AHEAD`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn record_attendance(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who was at a date.")] input: RecordAttendanceInput,
    ) -> Outcome<RecordAttendancePayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let members = input.members.unwrap_or_default();
            if !members.is_empty() {
                check.field("members", input::number(members.len(), line::NAMED));
            }
            let parse = |(place, id)| check.field(&format!("members.{place}"), Kind::Member.parse(id));
            let named = members.iter().enumerate().filter_map(parse).collect();
            check.finish()?;
            let id = actions::record_attendance(ctx.app(), hand, id, input.head_count, named).await?;
            Occurrence::get(ctx, id).await
        };
        RecordAttendancePayload::of(ctx, outcome.await)
    }

    /// Says how a date was for you, if you had a place at it: from its beginning until two weeks after its end. Said
    /// again, it replaces what you said before. It is told without who said it, and only together with that of two
    /// others. Errors: `BAD_USER_INPUT`, with the field; `NOT_FOUND`, `OCCURRENCE_CANCELLED`, `OCCURRENCE_AHEAD`,
    /// `OCCURRENCE_OVER`; `CONFLICT` when you had no place.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn give_feedback(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How a date was for you.")] input: GiveFeedbackInput,
    ) -> Outcome<GiveFeedbackPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let line = input.line.and_then(|line| check.field("line", input::line(&line, line::PROMPT)));
            let prompt = input.prompt_for_next;
            let prompt = prompt.and_then(|prompt| check.field("promptForNext", input::line(&prompt, line::PROMPT)));
            check.finish()?;
            let new = NewFeedback { heard: input.heard.into(), supported: input.supported.into(), line, prompt };
            let id = actions::give_feedback(ctx.app(), member, id, new).await?;
            Occurrence::get(ctx, id).await
        };
        GiveFeedbackPayload::of(ctx, outcome.await)
    }

    /// Puts down what there is to talk about at a date of a meeting that you hold, in place of what was there before;
    /// a steward may for any. Errors: `BAD_USER_INPUT`, with the field; `NOT_FOUND`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn set_prompts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What there is to talk about at a date.")] input: SetPromptsInput,
    ) -> Outcome<SetPromptsPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let prompts = prompts(&mut check, input.prompts);
            check.finish()?;
            let id = actions::set_prompts(ctx.app(), hand, id, prompts).await?;
            Occurrence::get(ctx, id).await
        };
        SetPromptsPayload::of(ctx, outcome.await)
    }
}

fn prompts(check: &mut Check, typed: Vec<PromptInput>) -> Vec<NewPrompt> {
    if !typed.is_empty() {
        check.field("prompts", input::number(typed.len(), line::PROMPTS));
    }
    let mut prompts = Vec::new();
    for (position, prompt) in typed.into_iter().enumerate() {
        let list = format!("prompts.{position}.texts");
        check.field(&list, input::number(prompt.texts.len(), rules::TEXTS));
        let languages = input::languages(check, &list, prompt.texts.iter().map(|text| text.language.as_str()));
        let texts = languages.into_iter().zip(&prompt.texts).enumerate().filter_map(|(place, (language, text))| {
            let text = check.field(&format!("{list}.{place}.text"), input::line(&text.text, line::PROMPT));
            Some((language?, text?))
        });
        prompts.push(NewPrompt { texts: texts.collect() });
    }
    prompts
}

//! Beginning a trial, saying how it went, and taking away what somebody should not have shared.

use async_graphql::{Context, ID, InputObject, Object};
use entity::private::Private;

use super::super::actions::{self, NewTrial, Report};
use super::super::rules;
use super::types::{Trial, TrialOutcome};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::{input, payload};

/// What you try, and for how long.
#[derive(InputObject)]
pub struct StartTrialInput {
    /// The resource: a published tool or activity.
    resource: ID,
    /// For how many days: 1 to 28; seven when nothing is said.
    days: Option<i32>,
    /// Whether the meetings that you come to may have it on their agenda (`meetingAgenda`), without your name; true when
    /// nothing is said. In a small circle people may guess: say false if you would rather tell nobody.
    is_on_agenda: Option<bool>,
}

/// How it went.
#[derive(InputObject)]
pub struct ReportTrialInput {
    /// The trial.
    trial: ID,
    /// Whether it helped.
    outcome: TrialOutcome,
    /// Under which conditions it helped, or did not, up to 500 characters: at night, with somebody, at work. None when
    /// nothing is said.
    conditions: Option<String>,
    /// The language of `conditions` (BCP 47); the language of the request when nothing is said.
    language: Option<String>,
    /// Whether others may read them, without your name and with the outcome, once enough have reported; false when
    /// nothing is said. What you skipped is shared with nobody.
    shares_conditions: Option<bool>,
}

/// What you take away.
#[derive(InputObject)]
pub struct RemoveTrialConditionsInput {
    /// The text.
    conditions: ID,
}

payload! {
    /// What beginning came to.
    StartTrialPayload {
        /// The trial.
        trial: Trial
    }
}
payload! {
    /// What saying how it went came to.
    ReportTrialPayload {
        /// The trial, with what you said.
        trial: Trial
    }
}
payload! {
    /// What taking it away came to.
    RemoveTrialConditionsPayload {
        /// The id that the text had.
        conditions_id: ID
    }
}

/// What can be done about trials.
#[derive(Default)]
pub struct TrialMutation;

#[Object]
impl TrialMutation {
    /// Begins to try a tool or an activity: for a week, if you do not say otherwise. On the evening of the last day you are
    /// asked how it went, once, by a letter, if you allow reminders (consent `REMINDERS`). Errors: `NOT_FOUND`;
    /// `BAD_USER_INPUT`, with the field; `CONFLICT` when you try it already, or have five open trials.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn start_trial(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you try, and for how long.")] input: StartTrialInput,
    ) -> Outcome<StartTrialPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let resource = check.field("resource", Kind::Resource.parse(&input.resource));
            let days = check.field("days", rules::days(input.days.unwrap_or(rules::WEEK)));
            check.finish()?;
            let (resource, days) = resource.zip(days).ok_or_else(|| Fault::new("checked, and yet not there"))?;
            let on_agenda = input.is_on_agenda.unwrap_or(true);
            let id = actions::start(ctx.app(), member, NewTrial { resource, days, on_agenda }).await?;
            Trial::get(ctx, id).await
        };
        StartTrialPayload::of(ctx, outcome.await)
    }

    /// Says how a trial went, whenever you like: also before its last day, which ends it. For 14 days from then on you may
    /// say otherwise, as a whole: what you leave out is not there any more. Your report is part of what all reports come
    /// to (`howItWent`), where nobody can tell it from the others. Errors: `NOT_FOUND`; `BAD_USER_INPUT`, with the field;
    /// `CONFLICT` when the 14 days are over.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn report_trial(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How it went.")] input: ReportTrialInput,
    ) -> Outcome<ReportTrialPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("trial", Kind::Trial.parse(&input.trial));
            let text = input.conditions.as_deref();
            let text = text.and_then(|text| check.field("conditions", input::paragraphs(text, rules::CONDITIONS)));
            let language = match input.language.as_deref() {
                Some(tag) => check.field("language", input::language(tag)),
                None => Some(ctx.viewer().locale.clone()),
            };
            check.finish()?;
            let id = id.ok_or_else(|| Fault::new("checked, and yet not there"))?;
            let report = Report {
                outcome: input.outcome.into(),
                conditions: text.map(Private::new).zip(language),
                is_shared: input.shares_conditions.unwrap_or_default() && input.outcome != TrialOutcome::Skipped,
            };
            actions::report(ctx.app(), member, id, report).await?;
            Trial::get(ctx, id).await
        };
        ReportTrialPayload::of(ctx, outcome.await)
    }

    /// Takes away what somebody shared about her trial, where it should not be read. She keeps her words for herself, sees
    /// that it was taken away, and shares nothing about this trial any more; what she reported still counts. Errors:
    /// `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn remove_trial_conditions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you take away.")] input: RemoveTrialConditionsInput,
    ) -> Outcome<RemoveTrialConditionsPayload> {
        let outcome = async {
            let id = Kind::TrialConditions.parse(&input.conditions).map_err(|problem| problem.at("conditions"))?;
            actions::remove_conditions(ctx.app(), id).await?;
            Ok(Kind::TrialConditions.id(id))
        };
        RemoveTrialConditionsPayload::of(ctx, outcome.await)
    }
}

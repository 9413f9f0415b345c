//! Making, changing and retiring steps; marking one's own.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions::{self, StepChange, StepText};
use super::super::rules;
use super::path::{NewcomerStep, PathStep, PathStepKind};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;

/// A step that is not there yet.
#[derive(InputObject)]
pub struct CreatePathStepInput {
    /// How it comes to be done.
    kind: PathStepKind,
    /// Where it stands in the path, 0 to 999; at the end if left out.
    position: Option<i32>,
    /// The language that it was written in (BCP 47).
    source_language: String,
    /// Its texts, one for each language, at most 40.
    texts: Vec<PathStepTextInput>,
}

/// What is to be different about a step. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdatePathStepInput {
    /// The step.
    step: ID,
    /// Where it is to stand in the path, 0 to 999.
    position: Option<i32>,
    /// Texts to add, or to replace in their language, at most 40. Translations of an original that becomes another are
    /// outdated, unless they are replaced along with it.
    texts: Option<Vec<PathStepTextInput>>,
}

/// Which step is taken out of the path.
#[derive(InputObject)]
pub struct RetirePathStepInput {
    /// The step.
    step: ID,
}

/// Whether you have done which step.
#[derive(InputObject)]
pub struct MarkPathStepInput {
    /// The step, of the kind `BY_HAND`.
    step: ID,
    /// Whether you have done it.
    is_done: bool,
}

/// A step's words in one language.
#[derive(InputObject)]
pub struct PathStepTextInput {
    /// The language (BCP 47).
    language: String,
    /// What it is called, up to 120 characters.
    title: String,
    /// What it is about, up to 2,000 characters, with empty lines between its paragraphs; nothing if left out.
    body: Option<String>,
}

payload! {
    /// What making a step came to.
    CreatePathStepPayload {
        /// The step.
        step: PathStep
    }
}
payload! {
    /// What changing a step came to.
    UpdatePathStepPayload {
        /// The step.
        step: PathStep
    }
}
payload! {
    /// What retiring a step came to.
    RetirePathStepPayload {
        /// The step, no part of the path any more.
        step: PathStep
    }
}
payload! {
    /// What marking a step came to.
    MarkPathStepPayload {
        /// The step of your path.
        newcomer_step: NewcomerStep
    }
}

/// What can be done about the path.
#[derive(Default)]
pub struct PathMutation;

#[Object]
impl PathMutation {
    /// Adds a step to the newcomer's path. One that is done by itself is done for those who have done it already.
    /// Errors: `BAD_USER_INPUT`, with the field; `CONFLICT` when the path has 30 steps.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_path_step(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A step that is not there yet.")] input: CreatePathStepInput,
    ) -> Outcome<CreatePathStepPayload> {
        let outcome = async {
            let mut check = Check::default();
            let position = input.position.and_then(|typed| check.field("position", rules::position(typed)));
            let language = check.field("sourceLanguage", input::language(&input.source_language));
            let texts = texts(&mut check, &input.texts);
            check.finish()?;
            let language = language.ok_or_else(|| Fault::new("checked, and yet not there"))?;
            let id = actions::create_step(ctx.app(), input.kind.into(), position, language, texts).await?;
            PathStep::get(ctx, id).await
        };
        CreatePathStepPayload::of(ctx, outcome.await)
    }

    /// Adds and replaces a step's texts, and moves it. Errors: `BAD_USER_INPUT`, with the field; `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn update_path_step(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to be different about a step.")] input: UpdatePathStepInput,
    ) -> Outcome<UpdatePathStepPayload> {
        let outcome = async {
            let mut check = Check::default();
            let step = check.field("step", Kind::PathStep.parse(&input.step)).unwrap_or_default();
            let position = input.position.and_then(|typed| check.field("position", rules::position(typed)));
            let texts = texts(&mut check, input.texts.as_deref().unwrap_or_default());
            check.finish()?;
            actions::update_step(ctx.app(), step, StepChange { position, texts }).await?;
            PathStep::get(ctx, step).await
        };
        UpdatePathStepPayload::of(ctx, outcome.await)
    }

    /// Takes a step out of the path, for everybody and for good. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn retire_path_step(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which step is taken out of the path.")] input: RetirePathStepInput,
    ) -> Outcome<RetirePathStepPayload> {
        let outcome = async {
            let step = step_of(&input.step)?;
            actions::retire_step(ctx.app(), step).await?;
            PathStep::get(ctx, step).await
        };
        RetirePathStepPayload::of(ctx, outcome.await)
    }

    /// Says that you have done a step of your path, or takes that back. Only you see it. Errors: `NOT_FOUND`,
    /// `CONFLICT` when the step is done by itself.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn mark_path_step(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whether you have done which step.")] input: MarkPathStepInput,
    ) -> Outcome<MarkPathStepPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let step = step_of(&input.step)?;
            actions::mark_step(ctx.app(), member, step, input.is_done).await?;
            NewcomerStep::get(ctx, step).await
        };
        MarkPathStepPayload::of(ctx, outcome.await)
    }
}

fn step_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::PathStep.parse(id).map_err(|problem| problem.at("step"))?)
}

fn texts(check: &mut Check, typed: &[PathStepTextInput]) -> Vec<StepText> {
    check.field("texts", input::at_most(typed.len(), rules::TEXTS));
    let languages = input::languages(check, "texts", typed.iter().map(|text| text.language.as_str()));
    let mut texts = Vec::new();
    for (place, (text, language)) in typed.iter().zip(languages).take(rules::TEXTS).enumerate() {
        let at = |field: &str| format!("texts.{place}.{field}");
        let title = check.field(&at("title"), input::line(&text.title, rules::TITLE));
        let body = text.body.as_deref().and_then(|body| check.field(&at("body"), input::paragraphs(body, rules::BODY)));
        if let (Some(language), Some(title)) = (language, title) {
            texts.push(StepText { language, title, body });
        }
    }
    texts
}

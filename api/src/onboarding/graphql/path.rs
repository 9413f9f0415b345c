//! A step of the path, as everybody sees it, and how far a newcomer is on it.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::{path_step, path_step_text};
use uuid::Uuid;

use super::super::actions;
use super::super::store::{self, PathStepKey, PathStepTextsKey, Progress};
use super::Welcome;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::meeting::Occurrence;
use crate::node::Kind;
use crate::scalars::Moment;

/// How a step comes to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::path_step::PathStepKind")]
pub enum PathStepKind {
    /// By itself, when she accepts the code of conduct.
    AcceptConduct,
    /// By itself, when she has a place at a date for the first time.
    FirstRsvp,
    /// By itself, when she and a greeter have met.
    MetGreeter,
    /// By itself, when she asks for a mentor.
    AskedForMentor,
    /// When she says so.
    ByHand,
}

/// A step of the newcomer's path, as the community defines it.
#[derive(Clone, Description)]
pub struct PathStep(path_step::Model);

impl From<path_step::Model> for PathStep {
    fn from(row: path_step::Model) -> Self {
        Self(row)
    }
}

impl PathStep {
    /// The step with this id.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(PathStepKey(id)).await?.map(Self))
    }

    /// The step with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a step that is not there").into())
    }

    async fn texts(&self, ctx: &Context<'_>) -> Outcome<Vec<path_step_text::Model>> {
        Ok(ctx.batch().load_one(PathStepTextsKey(self.0.id)).await?.unwrap_or_default())
    }

    async fn text(
        &self,
        ctx: &Context<'_>,
        part: impl Fn(path_step_text::Model) -> Option<String>,
    ) -> Outcome<Option<LocalizedText>> {
        let versions = self.texts(ctx).await?.into_iter().filter_map(|text| {
            let (language, outdated) = (text.language.clone(), text.is_outdated);
            Some(Translation { language, text: part(text)?, outdated })
        });
        Ok(LocalizedText::choose(&ctx.viewer().languages, &self.0.source_language, versions))
    }
}

#[Object(use_type_description)]
impl PathStep {
    /// The step's id.
    pub async fn id(&self) -> ID {
        Kind::PathStep.id(self.0.id)
    }

    /// How it comes to be done.
    async fn kind(&self) -> PathStepKind {
        self.0.kind.into()
    }

    /// Where it stands in the path, 0 to 999: lower first, and of two that are alike the one that was made first.
    async fn position(&self) -> i32 {
        self.0.position
    }

    /// What it is called.
    async fn title(&self, ctx: &Context<'_>) -> Outcome<LocalizedText> {
        let title = self.text(ctx, |text| Some(text.title)).await?;
        title.ok_or_else(|| Fault::new("a step without its original title").into())
    }

    /// What it is about, with empty lines between its paragraphs; null where the title says all.
    async fn body(&self, ctx: &Context<'_>) -> Outcome<Option<LocalizedText>> {
        self.text(ctx, |text| text.body).await
    }

    /// The languages that it can be read in (BCP 47), in alphabetical order.
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Vec<String>> {
        let mut languages: Vec<String> = self.texts(ctx).await?.into_iter().map(|text| text.language).collect();
        languages.sort();
        Ok(languages)
    }

    /// Since when it is no part of the path any more; null while it is.
    async fn retired_at(&self) -> Option<Moment> {
        self.0.retired_at.map(Moment)
    }
}

/// A step of your path. One that is not done is open: there is no hurry, and nothing is counted.
#[derive(Clone, Description)]
pub struct NewcomerStep {
    step: path_step::Model,
    done_at: Option<Moment>,
}

impl NewcomerStep {
    fn of(step: path_step::Model, progress: &Progress) -> Self {
        Self { done_at: progress.done_at(&step).map(Moment), step }
    }

    /// The viewer's step with this id, which is part of the path.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        let progress = store::progress(ctx.conn(), ctx.viewer().require_member()?).await?;
        let step = store::step(ctx.conn(), id).await?.ok_or_else(|| Fault::new("a step that is not there"))?;
        Ok(Self::of(step, &progress))
    }
}

#[Object(use_type_description)]
impl NewcomerStep {
    /// The step.
    async fn step(&self) -> PathStep {
        self.step.clone().into()
    }

    /// Whether you have done it.
    async fn is_done(&self) -> bool {
        self.done_at.is_some()
    }

    /// When you did it for the first time, or said that you have; null while it is open.
    async fn done_at(&self) -> Option<Moment> {
        self.done_at
    }
}

/// Your path from day one: its steps, who greets you, and a first meeting.
#[derive(Clone, Description)]
pub struct NewcomerPath {
    member: Uuid,
}

impl NewcomerPath {
    /// The path of this member, who is the viewer.
    pub fn of(member: Uuid) -> Self {
        Self { member }
    }
}

#[Object(use_type_description)]
impl NewcomerPath {
    /// The steps, in their order; none in a community that has defined none.
    async fn steps(&self, ctx: &Context<'_>) -> Outcome<Vec<NewcomerStep>> {
        let progress = store::progress(ctx.conn(), self.member).await?;
        let steps = store::steps(ctx.conn()).await?;
        Ok(steps.into_iter().map(|step| NewcomerStep::of(step, &progress)).collect())
    }

    /// How you are met; null for those who were here before newcomers were, and for those who hold a role. For somebody
    /// who comes in for the first time it is there a moment later.
    async fn welcome(&self, ctx: &Context<'_>) -> Outcome<Option<Welcome>> {
        Ok(store::welcome_of(ctx.conn(), self.member).await?.map(Welcome::from))
    }

    /// A date to begin with, in a language of yours where there is one, at an hour at which you are up. Null when there
    /// is none that suits, once you have said yes to one, and after your first week.
    async fn suggested_meeting(&self, ctx: &Context<'_>) -> Outcome<Option<Occurrence>> {
        let Some(welcome) = store::welcome_of(ctx.conn(), self.member).await? else { return Ok(None) };
        match actions::first_meeting(ctx.app(), ctx.conn(), &welcome, ctx.now()).await? {
            Some(date) => Occurrence::find(ctx, date).await,
            None => Ok(None),
        }
    }
}

//! A trial, as the one sees it whose it is.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::{trial, trial_conditions};
use uuid::Uuid;

use super::super::rules;
use super::super::store::{MyConditionsKey, MyTrialKey, TrialKey};
use super::how_it_went::HowItWent;
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::node::Kind;
use crate::resource::Resource;
use crate::scalars::{Date, Moment};

/// How a trial went. None of these is the right answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::trial::TrialOutcome")]
pub enum TrialOutcome {
    /// It helped.
    Helped,
    /// It did not help.
    DidNotHelp,
    /// It did not come to it, or it was broken off. Nothing adds up from this.
    Skipped,
}

/// Your trial of a resource. Nobody else sees it.
#[derive(Clone, Description)]
pub struct Trial(trial::Model);

impl From<trial::Model> for Trial {
    fn from(row: trial::Model) -> Self {
        Self(row)
    }
}

impl Trial {
    /// The trial with this id, if it is the viewer's.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(TrialKey(id)).await?.map(Self))
    }

    /// The trial with this id, which is known to be the viewer's.
    pub(super) async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a trial that should be there is not").into())
    }

    /// The viewer's latest trial of this resource.
    pub(super) async fn latest(ctx: &Context<'_>, resource: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(MyTrialKey(resource)).await?.map(Self))
    }

    async fn written(&self, ctx: &Context<'_>) -> Outcome<Option<trial_conditions::Model>> {
        ctx.batch().load_one(MyConditionsKey(self.0.id)).await
    }
}

#[Object(use_type_description)]
impl Trial {
    /// The trial's id.
    pub async fn id(&self) -> ID {
        Kind::Trial.id(self.0.id)
    }

    /// What you try; null while it is taken back.
    async fn resource(&self, ctx: &Context<'_>) -> Outcome<Option<Resource>> {
        Resource::find_published(ctx, self.0.resource_id).await
    }

    /// When you began.
    async fn started_at(&self) -> Moment {
        Moment(self.0.started_at)
    }

    /// The last day, by your calendar when you began. On its evening you are asked how it went, once, by a letter, if you
    /// allow reminders.
    async fn ends_on(&self) -> Date {
        Date(self.0.ends_on)
    }

    /// Whether the meetings that you come to may have it on their agenda, without your name.
    async fn is_on_agenda(&self) -> bool {
        self.0.on_agenda
    }

    /// How it went; null while the trial is open. An open trial of which you say nothing is forgotten 30 days after its
    /// last day.
    async fn outcome(&self) -> Option<TrialOutcome> {
        self.0.outcome.map(Into::into)
    }

    /// When you first said how it went; null while the trial is open.
    async fn reported_at(&self) -> Option<Moment> {
        self.0.reported_at.map(Moment)
    }

    /// Until when you may say otherwise: 14 days. Null while the trial is open.
    async fn changeable_until(&self) -> Option<Moment> {
        rules::revisable_until(&self.0).map(Moment)
    }

    /// Under which conditions it went so, in your words; null if you wrote nothing.
    async fn conditions(&self, ctx: &Context<'_>) -> Outcome<Option<LocalizedText>> {
        Ok(self.written(ctx).await?.and_then(|row| words(&row)))
    }

    /// Whether others may read them, without your name.
    async fn shares_conditions(&self, ctx: &Context<'_>) -> Outcome<bool> {
        Ok(self.written(ctx).await?.is_some_and(|row| row.is_shared))
    }

    /// When a moderator took away what you shared; null if nobody did. You keep your words, and share none about this
    /// trial any more.
    async fn conditions_removed_at(&self) -> Option<Moment> {
        self.0.conditions_removed_at.map(Moment)
    }

    /// How it went for all who tried it; null while the resource is taken back.
    async fn how_it_went(&self, ctx: &Context<'_>) -> Outcome<Option<HowItWent>> {
        HowItWent::find(ctx, self.0.resource_id).await
    }
}

connection! {
    /// Your trials, the latest first.
    TrialConnection of TrialEdge of Trial
}

/// What somebody wrote, in the one language that it is in.
pub(super) fn words(row: &trial_conditions::Model) -> Option<LocalizedText> {
    let (text, language) = (row.text.expose().clone(), row.language.clone());
    LocalizedText::choose(&[], &row.language, [Translation { text, language, outdated: false }])
}

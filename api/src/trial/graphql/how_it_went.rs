//! How a resource went for all who tried it: numbers and texts without names, and what you yourself say of it.

use async_graphql::{Context, Description, ID, Object, SimpleObject};
use entity::trial_conditions;
use uuid::Uuid;

use super::super::rules::{self, Sums};
use super::super::store::{ConditionsKey, ConditionsPageKey, ConditionsPlace, MarksKey, MyMarkKey, SumsKey, ToldAsKey};
use super::types::{Trial, TrialOutcome, words};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::LocalizedText;
use crate::node::Kind;
use crate::page::Window;
use crate::resource::Resource;

/// What the trials of a resource came to. A setback is worth as much as a success: show the two side by side, as numbers,
/// and neither without the other.
#[derive(Clone, SimpleObject)]
pub struct TrialSums {
    /// How many reports there are: at least five.
    reports: i32,
    /// How often it did not help.
    did_not_help: i32,
    /// How often it helped.
    helped: i32,
}

impl From<Sums> for TrialSums {
    fn from(sums: Sums) -> Self {
        Self { reports: sums.reports(), did_not_help: sums.did_not_help, helped: sums.helped }
    }
}

/// How a resource went for those who tried it. Who they are is told to nobody.
#[derive(Clone, Description)]
pub struct HowItWent {
    resource: Uuid,
}

impl HowItWent {
    /// How the resource with this id went, as long as it is published.
    pub async fn find(ctx: &Context<'_>, resource: Uuid) -> Outcome<Option<Self>> {
        Ok(Resource::find_published(ctx, resource).await?.map(|_| Self { resource }))
    }
}

#[Object(use_type_description)]
impl HowItWent {
    /// The resource; null if it has been taken back at this moment.
    async fn resource(&self, ctx: &Context<'_>) -> Outcome<Option<Resource>> {
        Resource::find_published(ctx, self.resource).await
    }

    /// What the trials came to; null below five reports. They are told in fives: the sums change only when at least five
    /// members have reported whose reports were not in them, and then by all that is new. So a report that you know of
    /// cannot be told from the others.
    async fn sums(&self, ctx: &Context<'_>) -> Outcome<Option<TrialSums>> {
        let sums = ctx.batch().load_one(SumsKey(self.resource)).await?.unwrap_or_default();
        Ok(sums.shown().map(TrialSums::from))
    }

    /// Under which conditions it helped, or did not, in the words of those who share them, in an order that tells nothing.
    /// They come to be read together with the sums.
    async fn conditions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<TrialConditionsConnection> {
        let window = Window::<ConditionsPlace>::new(first, after.as_deref(), last, before.as_deref())?;
        let page = ctx.batch().load_one(ConditionsPageKey { resource: self.resource, window }).await?;
        let page = page.ok_or_else(|| Fault::new("a page that should be there is not"))?;
        Ok(page.map(TrialConditions).into())
    }

    /// How many members say that it helped them: at least so many, told in fives; null below five.
    async fn helpful_to_at_least(&self, ctx: &Context<'_>) -> Outcome<Option<i32>> {
        let many = ctx.batch().load_one(MarksKey(self.resource)).await?.unwrap_or_default();
        Ok(rules::in_fives(many.unsigned_abs()))
    }

    /// Whether you say that it helped you.
    async fn is_helpful_to_me(&self, ctx: &Context<'_>) -> Outcome<bool> {
        Ok(ctx.batch().load_one(MyMarkKey(self.resource)).await?.is_some())
    }

    /// Your latest trial of it; null if you have not tried it.
    async fn my_trial(&self, ctx: &Context<'_>) -> Outcome<Option<Trial>> {
        Trial::latest(ctx, self.resource).await
    }
}

/// Under which conditions something helped somebody, or did not. Who wrote it is told to nobody.
#[derive(Clone, Description)]
pub struct TrialConditions(trial_conditions::Model);

impl TrialConditions {
    /// The text with this id, if the viewer may read it: members may, once it is told.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        if !ctx.viewer().member().is_some_and(|member| member.has_accepted_conduct) {
            return Ok(None);
        }
        Ok(ctx.batch().load_one(ConditionsKey(id)).await?.map(Self))
    }
}

#[Object(use_type_description)]
impl TrialConditions {
    /// The text's id.
    pub async fn id(&self) -> ID {
        Kind::TrialConditions.id(self.0.id)
    }

    /// The conditions, in the language that they are written in.
    async fn text(&self) -> Outcome<LocalizedText> {
        words(&self.0).ok_or_else(|| Fault::new("conditions without words").into())
    }

    /// Whether it helped under these, or did not.
    async fn outcome(&self, ctx: &Context<'_>) -> Outcome<TrialOutcome> {
        let told_as = ctx.batch().load_one(ToldAsKey(self.0.trial_id)).await?;
        told_as.map(TrialOutcome::from).ok_or_else(|| Fault::new("a text that is told without its report").into())
    }
}

connection! {
    /// Conditions, in an order that tells nothing.
    TrialConditionsConnection of TrialConditionsEdge of TrialConditions
}

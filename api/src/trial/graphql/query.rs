//! What can be asked about trials.

use async_graphql::{Context, ID, Object};

use super::super::{agenda, store};
use super::agenda::MeetingAgenda;
use super::how_it_went::HowItWent;
use super::types::{Trial, TrialConnection};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;

/// What can be asked about trials.
#[derive(Default)]
pub struct TrialQuery;

#[Object]
impl TrialQuery {
    /// How a published resource went for those who tried it, how many say that it helped them, and what you yourself say
    /// of it. Null when there is no such resource.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn how_it_went(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The resource.")] resource: ID,
    ) -> Outcome<Option<HowItWent>> {
        match Kind::Resource.parse(&resource) {
            Ok(id) => HowItWent::find(ctx, id).await,
            Err(_) => Ok(None),
        }
    }

    /// Your trials, the latest first. Nobody else sees them.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn my_trials(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that are open when true, only those of which you said how they went when false.")]
        is_open: Option<bool>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<TrialConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::trials(ctx.conn(), member, is_open, &window).await?;
        Ok(page.map(Trial::from).into())
    }

    /// What the people who come to a date could talk about: what they are trying, and what you try yourself. Null unless
    /// you come to it or hold it, and when it was called off.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn meeting_agenda(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The date.")] occurrence: ID,
    ) -> Outcome<Option<MeetingAgenda>> {
        let member = ctx.viewer().require_member()?;
        let Ok(id) = Kind::Occurrence.parse(&occurrence) else { return Ok(None) };
        let agenda = agenda::agenda(ctx.conn(), id, member, ctx.now()).await?;
        Ok(agenda.map(|agenda| MeetingAgenda::new(id, agenda)))
    }
}

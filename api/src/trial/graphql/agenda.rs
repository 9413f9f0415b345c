//! What a meeting could talk about: what those try who come.

use async_graphql::{Context, Description, Object};
use uuid::Uuid;

use super::super::agenda::Agenda;
use super::super::{rules, store};
use super::how_it_went::HowItWent;
use super::types::Trial;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::meeting::Occurrence;
use crate::resource::Resource;
use crate::scalars::Moment;

/// Something that people who come to a date are trying.
#[derive(Clone, Description)]
pub struct AgendaTrial {
    resource: Uuid,
    people: usize,
}

#[Object(use_type_description)]
impl AgendaTrial {
    /// What they try; null if it has been taken back at this moment.
    async fn resource(&self, ctx: &Context<'_>) -> Outcome<Option<Resource>> {
        Resource::find_published(ctx, self.resource).await
    }

    /// How many of them; null below three.
    async fn people(&self) -> Option<i32> {
        i32::try_from(self.people).ok().filter(|_| self.people >= rules::TOLD_TOGETHER)
    }

    /// How it went for all who tried it; null if it has been taken back at this moment.
    async fn how_it_went(&self, ctx: &Context<'_>) -> Outcome<Option<HowItWent>> {
        HowItWent::find(ctx, self.resource).await
    }
}

/// What the people who come to a date could talk about.
#[derive(Clone, Description)]
pub struct MeetingAgenda {
    occurrence: Uuid,
    agenda: Agenda,
}

impl MeetingAgenda {
    /// The agenda of this date.
    pub(super) fn new(occurrence: Uuid, agenda: Agenda) -> Self {
        Self { occurrence, agenda }
    }
}

#[Object(use_type_description)]
impl MeetingAgenda {
    /// The date, with its `prompts`.
    async fn occurrence(&self, ctx: &Context<'_>) -> Outcome<Occurrence> {
        Occurrence::get(ctx, self.occurrence).await
    }

    /// When the agenda is drawn up: a day before the date begins.
    async fn drawn_up_at(&self) -> Moment {
        Moment(self.agenda.drawn_up_at)
    }

    /// What members who come were trying when the agenda was drawn up, if they let it be on agendas; never who, and in an
    /// order that tells nothing. Null until then. Empty where fewer than three others come beside you: in so small a
    /// circle it would be no secret. What begins, and who says that she comes, after that moment changes nothing, so that
    /// nobody can tell by what appears who has just come along.
    async fn trying(&self) -> Option<Vec<AgendaTrial>> {
        let trying = self.agenda.trying.as_ref()?;
        Some(trying.iter().map(|(resource, people)| AgendaTrial { resource: *resource, people: *people }).collect())
    }

    /// Your own open trials, the first one first, whether or not they are on agendas.
    async fn my_trials(&self, ctx: &Context<'_>) -> Outcome<Vec<Trial>> {
        let member = ctx.viewer().require_member()?;
        Ok(store::open_of(ctx.conn(), member).await?.into_iter().map(Trial::from).collect())
    }
}

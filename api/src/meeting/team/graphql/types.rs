//! A part, and an offer of one, as those who may see them see them.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::part_offer;
use uuid::Uuid;

use super::super::super::{Meeting, Occurrence};
use super::super::rules::Held;
use super::super::store::OfferKey;
use crate::connection;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::scalars::Moment;

/// A part that somebody has in a meeting. One person has it, for interpreters one for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::meeting_part::MeetingPart")]
pub enum MeetingPart {
    /// Holds it. Needs the role of facilitator.
    Facilitator,
    /// Holds it together with the facilitator. Needs the role of facilitator.
    CoFacilitator,
    /// Is there to learn how it is held.
    Shadow,
    /// Interprets into a language and back.
    Interpreter,
}

/// A part in the team of a meeting or of a date, and whose it is.
#[derive(Clone, Description)]
pub struct TeamSlot(Held);

impl From<Held> for TeamSlot {
    fn from(held: Held) -> Self {
        Self(held)
    }
}

#[Object(use_type_description)]
impl TeamSlot {
    /// Which part.
    async fn part(&self) -> MeetingPart {
        self.0.slot.part.into()
    }

    /// Into which language and back (BCP 47), for interpreters; null for every other part.
    async fn language(&self) -> Option<&str> {
        told(&self.0.slot.language)
    }

    /// Who has it; null while it is open.
    async fn member(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.member() {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// Whether somebody is looked for: whoever had it cannot come, has left, or may not facilitate any more.
    async fn is_open(&self) -> bool {
        self.0.member().is_none()
    }
}

/// How an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::part_offer::PartOfferState")]
pub enum PartOfferState {
    /// It waits for an answer.
    Waiting,
    /// The answer was yes: the part changed hands at that moment.
    Accepted,
    /// The answer was no.
    Declined,
}

/// A question to a member, whether she takes a part in a meeting. Only she and the one who asked ever see it.
#[derive(Clone, Description)]
pub struct PartOffer(part_offer::Model);

impl From<part_offer::Model> for PartOffer {
    fn from(row: part_offer::Model) -> Self {
        Self(row)
    }
}

impl PartOffer {
    /// The offer with this id, if it concerns the viewer.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(OfferKey(id)).await?.map(Self))
    }

    /// The offer with this id, which is known to be there and to concern the viewer.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| ctx.viewer().missing("an offer"))
    }
}

#[Object(use_type_description)]
impl PartOffer {
    /// The offer's id.
    pub async fn id(&self) -> ID {
        Kind::PartOffer.id(self.0.id)
    }

    /// In which meeting.
    async fn meeting(&self, ctx: &Context<'_>) -> Outcome<Meeting> {
        Meeting::get(ctx, self.0.meeting_id).await
    }

    /// On which date; null where it is for the whole series, from now on.
    async fn occurrence(&self, ctx: &Context<'_>) -> Outcome<Option<Occurrence>> {
        match self.0.occurrence_id {
            Some(date) => Occurrence::find(ctx, date).await,
            None => Ok(None),
        }
    }

    /// Which part. `FACILITATOR` for the whole series is the meeting itself: whoever accepts holds it from then on.
    async fn part(&self) -> MeetingPart {
        self.0.part.into()
    }

    /// Into which language and back (BCP 47), for interpreters; null for every other part.
    async fn language(&self) -> Option<&str> {
        told(&self.0.language)
    }

    /// Who is asked.
    async fn member(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.member_id).await
    }

    /// Who asks; null after she has left.
    async fn offered_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.offered_by {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// How it stands.
    async fn state(&self) -> PartOfferState {
        self.0.state.into()
    }

    /// When it was made.
    async fn offered_at(&self) -> Moment {
        Moment(self.0.offered_at)
    }

    /// When it was answered; null while it waits.
    async fn answered_at(&self) -> Option<Moment> {
        self.0.answered_at.map(Moment)
    }
}

fn told(language: &str) -> Option<&str> {
    Some(language).filter(|language| !language.is_empty())
}

connection! {
    /// Offers of parts, the first one first.
    PartOfferConnection of PartOfferEdge of PartOffer
}

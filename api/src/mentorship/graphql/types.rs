//! A mentorship, as those who may see it see it.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::mentorship;
use uuid::Uuid;

use super::super::rules::Side;
use super::super::store::MentorshipKey;
use super::super::suggestion::ReasonsKey;
use super::super::suggestion::graphql::{MentorReason, told};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::scalars::Moment;

/// How a mentorship stands. These are all the ways from one state to another; whoever is on the other side
/// gets `FORBIDDEN`, and whoever comes from another state `CONFLICT`:
///
/// | from | by | of its | to |
/// |---|---|---|---|
/// | `REQUESTED` | `acceptMentorship` | mentor | `ACTIVE` |
/// | `REQUESTED` | `declineMentorship` | mentor | `DECLINED` |
/// | `REQUESTED` | `withdrawMentorship` | mentee | `WITHDRAWN` |
/// | `ACTIVE` | `endMentorship` | mentor | `ENDED` |
/// | `ACTIVE` | `endMentorship` | mentee | `ENDED` |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::mentorship::MentorshipState")]
pub enum MentorshipState {
    /// The community proposes the two to each other; only the mentee sees it until she answers.
    Invited,
    /// Asked, not yet answered.
    Requested,
    /// The mentor said no, or the mentee to an invitation.
    Declined,
    /// The mentee took the request back before it was answered.
    Withdrawn,
    /// Nobody answered in time. It says nothing about either.
    Expired,
    /// The mentor said yes, and the two agree on how they want to walk.
    Accepted,
    /// Under way.
    Active,
    /// Under way, and resting for a while.
    Paused,
    /// Coming to its end: the two look back at it.
    Closing,
    /// The mentor had said yes, and it is over.
    Ended,
}

/// On which side of a mentorship somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum MentorshipSide {
    /// Who was asked.
    Mentor,
    /// Who asked.
    Mentee,
}

impl From<Side> for MentorshipSide {
    fn from(side: Side) -> Self {
        match side {
            Side::Mentor => Self::Mentor,
            Side::Mentee => Self::Mentee,
        }
    }
}

/// Two members, from the question to the end. Only these two ever see it.
#[derive(Clone, Description)]
pub struct Mentorship(mentorship::Model);

impl From<mentorship::Model> for Mentorship {
    fn from(row: mentorship::Model) -> Self {
        Self(row)
    }
}

impl Mentorship {
    /// The mentorship with this id, if the viewer is one of the two.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(MentorshipKey(id)).await?.map(Self))
    }

    /// The mentorship with this id, which is known to be the viewer's.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a mentorship that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Mentorship {
    /// The mentorship's id.
    pub async fn id(&self) -> ID {
        Kind::Mentorship.id(self.0.id)
    }

    /// Who was asked.
    async fn mentor(&self, ctx: &Context<'_>) -> Outcome<Member> {
        Member::get(ctx, self.0.mentor_id).await
    }

    /// Who asked.
    async fn mentee(&self, ctx: &Context<'_>) -> Outcome<Member> {
        Member::get(ctx, self.0.mentee_id).await
    }

    /// On which side you are.
    async fn i_am(&self, ctx: &Context<'_>) -> Outcome<MentorshipSide> {
        let viewer = ctx.viewer().require_member()?;
        Ok(Side::of(viewer, &self.0).into())
    }

    /// How it stands.
    async fn state(&self) -> MentorshipState {
        self.0.state.into()
    }

    /// What the mentee wrote when she asked; null if nothing.
    async fn message(&self) -> Option<&str> {
        self.0.message.as_ref().map(|message| message.expose().as_str())
    }

    /// What speaks for the two of you, about the other one: from what you have said, and what she shows to you. Empty once
    /// it is over.
    async fn reasons(&self, ctx: &Context<'_>) -> Outcome<Vec<MentorReason>> {
        let viewer = ctx.viewer().require_member()?;
        if !entity::mentorship::MentorshipState::OPEN.contains(&self.0.state) {
            return Ok(Vec::new());
        }
        let key = ReasonsKey { mentor: self.0.mentor_id, mentee: self.0.mentee_id };
        let reasons = ctx.batch().load_one(key).await?.unwrap_or_default();
        told(ctx, Side::of(viewer, &self.0), &reasons).await
    }

    /// When it was asked for.
    async fn requested_at(&self) -> Moment {
        Moment(self.0.requested_at)
    }

    /// When the mentor said yes or no, or the mentee took the request back; null while it waits.
    async fn answered_at(&self) -> Option<Moment> {
        self.0.answered_at.map(Moment)
    }

    /// When it was ended; null while it is active, and if it never was.
    async fn ended_at(&self) -> Option<Moment> {
        self.0.ended_at.map(Moment)
    }
}

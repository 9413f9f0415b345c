//! A mentor and a mentorship, as those who may see them see them.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::{mentor, mentorship};
use uuid::Uuid;

use super::super::rules::{self, Side};
use super::super::store::{self, MentorshipKey};
use crate::access::{Caller, access};
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

/// A member's offer to mentor. It has no id of its own, because a mentor is a member: what asks for one
/// takes the member's id.
#[derive(Clone, Description)]
pub struct Mentor(mentor::Model);

impl From<mentor::Model> for Mentor {
    fn from(row: mentor::Model) -> Self {
        Self(row)
    }
}

impl Mentor {
    /// The offer of this member, if it stands or is the viewer's own.
    pub async fn find(ctx: &Context<'_>, member: Uuid) -> Outcome<Option<Self>> {
        let viewer = ctx.viewer().require_member()?;
        Ok(store::offer_of(ctx.conn(), viewer, member).await?.map(Self))
    }

    /// The offer that the viewer has just made.
    pub async fn own(ctx: &Context<'_>) -> Outcome<Self> {
        let viewer = ctx.viewer().require_member()?;
        Self::find(ctx, viewer).await?.ok_or_else(|| Fault::new("an offer that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Mentor {
    /// Who offers. Her languages, time zone and experience are hers to show, on her profile.
    async fn member(&self, ctx: &Context<'_>) -> Outcome<Member> {
        Member::get(ctx, self.0.member_id).await
    }

    /// What she offers, in her own words; null if she has not said.
    async fn about(&self) -> Option<&str> {
        self.0.about.as_deref()
    }

    /// Whether she takes requests now. Everybody but herself sees an offer only while this is so.
    async fn is_accepting(&self) -> bool {
        self.0.accepting
    }

    /// Whether she has room for one more. Without it she cannot be asked.
    async fn has_free_place(&self) -> bool {
        rules::has_free_place(&self.0)
    }

    /// For how many mentees she has room in all; null for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn capacity(&self, ctx: &Context<'_>) -> Option<i32> {
        ctx.viewer().is(self.0.member_id).then_some(self.0.capacity)
    }

    /// How many of her places are taken, which may be more than `capacity` after she has lowered that; null
    /// for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn taken_places(&self, ctx: &Context<'_>) -> Option<i32> {
        ctx.viewer().is(self.0.member_id).then_some(self.0.mentees)
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

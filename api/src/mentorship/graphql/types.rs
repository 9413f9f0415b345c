//! A mentorship, as those who may see it see it.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::mentorship;
use uuid::Uuid;

use super::super::agreement::MentorshipAgreement;
use super::super::check_in::{CheckIn, CheckInConnection};
use super::super::rules::Side;
use super::super::store::MentorshipKey;
use super::super::suggestion::ReasonsKey;
use super::super::suggestion::graphql::{MentorReason, told};
use super::closing::ClosingConversation;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::{Date, Moment};

/// How a mentorship stands. These are all the ways from one state to another; what is the other one's to do, or never
/// yours, gets `FORBIDDEN`, and what nobody can do from this state `CONFLICT`. An invitation and a request last as
/// long as the community gives for an answer, seven days if it has not said otherwise; agreeing 30 days, a closing
/// conversation 28: see `lapsesAt`.
///
/// | from | by | of its | to |
/// |---|---|---|---|
/// | `INVITED` | `acceptInvitation` | mentee | `REQUESTED` |
/// | `INVITED` | `declineMentorship` | mentee | `DECLINED` |
/// | `INVITED` | its time is up | time | `EXPIRED` |
/// | `REQUESTED` | `acceptMentorship` | mentor | `ACCEPTED` |
/// | `REQUESTED` | `declineMentorship` | mentor | `DECLINED` |
/// | `REQUESTED` | `withdrawMentorship` | mentee | `WITHDRAWN` |
/// | `REQUESTED` | its time is up | time | `EXPIRED` |
/// | `ACCEPTED` | `confirmAgreement` | mentor | `ACTIVE` |
/// | `ACCEPTED` | `confirmAgreement` | mentee | `ACTIVE` |
/// | `ACCEPTED` | `endMentorship` | mentor | `ENDED` |
/// | `ACCEPTED` | `endMentorship` | mentee | `ENDED` |
/// | `ACCEPTED` | its time is up | time | `ENDED` |
/// | `ACTIVE` | `pauseMentorship` | mentor | `PAUSED` |
/// | `ACTIVE` | `pauseMentorship` | mentee | `PAUSED` |
/// | `ACTIVE` | `beginClosing` | mentor | `CLOSING` |
/// | `ACTIVE` | `beginClosing` | mentee | `CLOSING` |
/// | `ACTIVE` | `endMentorship` | mentor | `ENDED` |
/// | `ACTIVE` | `endMentorship` | mentee | `ENDED` |
/// | `PAUSED` | `resumeMentorship` | mentor | `ACTIVE` |
/// | `PAUSED` | `resumeMentorship` | mentee | `ACTIVE` |
/// | `PAUSED` | `beginClosing` | mentor | `CLOSING` |
/// | `PAUSED` | `beginClosing` | mentee | `CLOSING` |
/// | `PAUSED` | `endMentorship` | mentor | `ENDED` |
/// | `PAUSED` | `endMentorship` | mentee | `ENDED` |
/// | `CLOSING` | `endMentorship` | mentor | `ENDED` |
/// | `CLOSING` | `endMentorship` | mentee | `ENDED` |
/// | `CLOSING` | its time is up | time | `ENDED` |
///
/// Beside these, `endMentorshipForSafety` is there for either side in every state that she sees: the mentorship is then
/// in no state any more, but gone for both.
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
        Self::find(ctx, id).await?.ok_or_else(|| ctx.viewer().missing("a mentorship"))
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

    /// What the two of you have agreed on, and what holds; null until you have for the first time.
    async fn agreement(&self, ctx: &Context<'_>) -> Outcome<Option<MentorshipAgreement>> {
        MentorshipAgreement::in_force(ctx, &self.0).await
    }

    /// What one of you proposes to agree on, and the other has not confirmed yet; null while nothing waits.
    async fn proposed_agreement(&self, ctx: &Context<'_>) -> Outcome<Option<MentorshipAgreement>> {
        MentorshipAgreement::proposed(ctx, &self.0).await
    }

    /// How it goes, as you noted it for yourself and as the two of you share it, the latest day first.
    async fn check_ins(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<CheckInConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        CheckIn::of(ctx, self.0.id, window).await
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
        Ok(told(ctx, Side::of(viewer, &self.0), &reasons))
    }

    /// When it was asked for.
    /// When it was asked for; of an invitation that waits, when the two were proposed to each other.
    async fn requested_at(&self) -> Moment {
        Moment(self.0.requested_at)
    }

    /// When whoever was asked or invited said yes or no, or the mentee took the request back; null while it waits, and
    /// if it expired.
    async fn answered_at(&self) -> Option<Moment> {
        self.0.answered_at.map(Moment)
    }

    /// When time itself moves it on if nobody does before, as the table under `MentorshipState` says; null in the
    /// states that last.
    async fn lapses_at(&self) -> Option<Moment> {
        self.0.lapses_at.map(Moment)
    }

    /// Since when it rests; null while it does not.
    async fn paused_at(&self) -> Option<Moment> {
        self.0.paused_at.map(Moment)
    }

    /// Until which day it is to rest: then both are asked by a letter whether to go on, and nothing changes by itself.
    /// Null if no day was named, and while it does not rest.
    async fn paused_until(&self) -> Option<Date> {
        self.0.paused_until.map(Date)
    }

    /// When its closing conversation began; null if it has not.
    async fn closing_at(&self) -> Option<Moment> {
        self.0.closing_at.map(Moment)
    }

    /// Its closing conversation, to be read after its end as well; null if it has not begun.
    async fn closing(&self) -> Option<ClosingConversation> {
        self.0.closing_at.map(|_| ClosingConversation::of(self.0.id))
    }

    /// When it was ended; null while it is not, and if the mentor never said yes.
    async fn ended_at(&self) -> Option<Moment> {
        self.0.ended_at.map(Moment)
    }
}

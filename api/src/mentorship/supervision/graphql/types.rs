//! A supervision, as each of the two sees it.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::supervision;
use uuid::Uuid;

use super::super::super::load::{LoadSignal, MentoringWeek};
use super::super::store::{Supervised, SupervisedKey, SupervisionKey};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::scalars::{Date, Moment};

/// How a supervision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::supervision::SupervisionState")]
pub enum SupervisionState {
    /// Asked, not yet answered.
    Asked,
    /// The answer was yes, and nobody has ended it.
    Active,
    /// The answer was no.
    Declined,
    /// It was active and one of the two has ended it, or the mentor took the question back.
    Ended,
}

/// A mentor, and the member who looks after how much she carries. Only the two ever see it.
#[derive(Clone, Description)]
pub struct Supervision(supervision::Model);

impl From<supervision::Model> for Supervision {
    fn from(row: supervision::Model) -> Self {
        Self(row)
    }
}

impl Supervision {
    /// The supervision with this id, if the viewer is one of the two.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(SupervisionKey(id)).await?.map(Self))
    }

    /// The supervision with this id, which is known to be the viewer's.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a supervision that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Supervision {
    /// The supervision's id.
    pub async fn id(&self) -> ID {
        Kind::Supervision.id(self.0.id)
    }

    /// The mentor, who asked.
    async fn mentor(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.mentor_id).await
    }

    /// Who was asked.
    async fn supervisor(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.supervisor_id).await
    }

    /// How it stands.
    async fn state(&self) -> SupervisionState {
        self.0.state.into()
    }

    /// When it was asked for.
    async fn asked_at(&self) -> Moment {
        Moment(self.0.asked_at)
    }

    /// When the answer was yes or no: since when it has been active. Null while it waits.
    async fn answered_at(&self) -> Option<Moment> {
        self.0.answered_at.map(Moment)
    }

    /// When it ended, or the question was taken back; null until then.
    async fn ended_at(&self) -> Option<Moment> {
        self.0.ended_at.map(Moment)
    }

    /// What the mentor gives: numbers and days, never a word that was written, and never who a mentee is. Null for
    /// everybody but who supervises her, and unless it is active.
    async fn load(&self, ctx: &Context<'_>) -> Outcome<Option<SupervisedLoad>> {
        Ok(ctx.batch().load_one(SupervisedKey(self.0.id)).await?.map(SupervisedLoad))
    }
}

/// What somebody gives as a mentor, as who supervises her sees it: numbers and days. Days are in order and by the
/// mentor's calendar; which of them belong to one mentorship is not told.
#[derive(Clone, Description)]
pub struct SupervisedLoad(Supervised);

#[Object(use_type_description)]
impl SupervisedLoad {
    /// The last eight weeks, the one under way first.
    async fn weeks(&self) -> Vec<MentoringWeek> {
        MentoringWeek::latest(&self.0.load)
    }

    /// How many minutes a week she means to give; null where that is not known.
    async fn limit_minutes(&self) -> Option<i32> {
        self.0.load.limit
    }

    /// How many of her places are taken.
    async fn open_mentorships(&self) -> i32 {
        i32::try_from(self.0.load.open).unwrap_or(i32::MAX)
    }

    /// For which day something was last noted in each mentorship that goes on, as far as she knows herself.
    async fn last_check_ins_on(&self) -> Vec<Date> {
        self.0.load.last_check_ins.iter().copied().map(Date).collect()
    }

    /// On which of the last 90 days she said yes to somebody.
    async fn begun_on(&self) -> Vec<Date> {
        self.0.load.begun_on.iter().copied().map(Date).collect()
    }

    /// On which of the last 90 days a mentorship ended, whatever it came from.
    async fn ended_on(&self) -> Vec<Date> {
        self.0.load.ended_on.iter().copied().map(Date).collect()
    }

    /// The signals that stand and of which she has known for seven days.
    async fn signals(&self) -> Vec<LoadSignal> {
        self.0.signals.iter().cloned().map(LoadSignal::from).collect()
    }
}

connection! {
    /// Supervisions, the newest first.
    SupervisionConnection of SupervisionEdge of Supervision
}

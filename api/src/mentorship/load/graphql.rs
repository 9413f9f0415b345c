//! The face of load: what somebody gives as a mentor.

use async_graphql::{Context, Description, Enum, Object, SimpleObject};
use chrono_tz::Tz;
use entity::load_signal;

use super::rules::Load;
use super::store;
use crate::access::{Caller, access};
use crate::failure::{Fault, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::scalars::{Date, Moment};

/// What may be becoming too much for a mentor. It is a question to her, and no judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::load_signal::LoadSignalKind")]
pub enum LoadSignalKind {
    /// More minutes than her limit, in two weeks in a row.
    OverHours,
    /// Three mentorships or more have ended within 30 days.
    ManyEndings,
    /// In an active mentorship neither has noted anything for twice the agreed rhythm, and four weeks at least.
    Silence,
}

/// A signal that mentoring may be becoming too much. The mentor learns of it first; if it still stands seven days
/// later, whoever supervises her does.
#[derive(Debug, Clone, SimpleObject)]
pub struct LoadSignal {
    /// What it is a signal of.
    kind: LoadSignalKind,
    /// Since which day it has been so, by the mentor's calendar.
    since: Date,
    /// When whoever supervises the mentor learned of it; null while she alone knows.
    handed_on_at: Option<Moment>,
}

impl From<load_signal::Model> for LoadSignal {
    fn from(row: load_signal::Model) -> Self {
        Self { kind: row.kind.into(), since: Date(row.since), handed_on_at: row.handed_on_at.map(Moment) }
    }
}

/// What somebody gave in one week.
#[derive(Debug, Clone, SimpleObject)]
pub struct MentoringWeek {
    /// The Monday on which the week begins, by the mentor's calendar.
    begins_on: Date,
    /// How many minutes she noted for its days, over all mentorships.
    minutes_given: i32,
}

impl MentoringWeek {
    /// The last eight weeks, the one under way first.
    pub fn latest(load: &Load) -> Vec<Self> {
        load.latest_weeks().map(|(monday, minutes_given)| Self { begins_on: Date(monday), minutes_given }).collect()
    }
}

/// What you give as a mentor.
#[derive(Clone, Description)]
pub struct MentoringLoad(Load, Vec<load_signal::Model>);

#[Object(use_type_description)]
impl MentoringLoad {
    /// The last eight weeks, the one under way first.
    async fn weeks(&self) -> Vec<MentoringWeek> {
        MentoringWeek::latest(&self.0)
    }

    /// How many minutes a week you mean to give: the hours of your offer, or else what you have agreed on in all
    /// mentorships that go on. Null while you have said neither.
    async fn limit_minutes(&self) -> Option<i32> {
        self.0.limit
    }

    /// How many of your places are taken.
    async fn open_mentorships(&self) -> i32 {
        i32::try_from(self.0.open).unwrap_or(i32::MAX)
    }

    /// The signals that stand, as they were last looked at: once a day.
    async fn signals(&self) -> Vec<LoadSignal> {
        self.1.iter().cloned().map(LoadSignal::from).collect()
    }
}

/// What can be asked about load.
#[derive(Default)]
pub struct LoadQuery;

#[Object]
impl LoadQuery {
    /// What you give as a mentor: minutes by week, and signals that it may be becoming too much.
    #[graphql(directive = access::apply(vec![Caller::Mentor], None))]
    async fn my_mentoring_load(&self, ctx: &Context<'_>) -> Outcome<MentoringLoad> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let (id, zone): (_, Tz) = (viewer.id, viewer.time_zone);
        let load = store::loads(ctx.conn(), &[(id, zone)], ctx.now()).await?.remove(&id);
        let load = load.ok_or_else(|| Fault::new("a load that should be there is not"))?;
        Ok(MentoringLoad(load, store::signals(ctx.conn(), &[id]).await?))
    }
}

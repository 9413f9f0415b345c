//! What this room does later.

use chrono::{DateTime, Utc};
use entity::consent_entry::Purpose;
use entity::trial;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{actions, letters, rules, store};
use crate::app::App;
use crate::consent::ConsentGiven;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::letter::{self, Kind};
use crate::member::Reader;
use crate::{civil, consent, member, reminder, resource};

/// Has a member asked about her open trials who has just allowed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct PlanAnew {
    member: Uuid,
}

impl From<ConsentGiven> for PlanAnew {
    // Whatever she has allowed: to plan once more than needed changes nothing.
    fn from(given: ConsentGiven) -> Self {
        Self { member: given.member }
    }
}

impl Job for PlanAnew {
    const KIND: &'static str = "trial.plan_anew";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::plan_anew(&app, self.member).await?;
        Ok(Verdict::Done)
    }
}

/// Asks somebody how her trial went, on the evening of its last day: if she has not said so, allows it, and no other such
/// job has asked.
#[derive(Debug, Serialize, Deserialize)]
pub struct AskHowItWent {
    /// The trial.
    pub trial: Uuid,
}

/// What is to be done about it now.
enum Turn {
    /// She is asked, about all her trials that end by that evening.
    Now(Box<trial::Model>, Box<Reader>),
    /// It waits.
    Later(DateTime<Utc>),
    /// It is not wanted, or comes too late.
    Never,
}

impl Job for AskHowItWent {
    const KIND: &'static str = "trial.ask_how_it_went";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let (trial, reader) = match self.turn(&app, work).await? {
            Turn::Now(trial, reader) => (trial, reader),
            Turn::Later(due) => return Ok(Verdict::Again(due)),
            Turn::Never => return Ok(Verdict::Done),
        };
        let today = civil::local(work.now, reader.time_zone).date();
        if !actions::claim_asking(&app, &trial, today, work.id).await? {
            return Ok(Verdict::Done);
        }
        let letter = letters::how_it_went(&app, &reader, work)?;
        letter::deliver(&app, &reader, Kind::Resources, letter, work).await
    }
}

impl AskHowItWent {
    /// By how things stand now, not by how they stood when it was planned.
    async fn turn(&self, app: &App, work: Work) -> Outcome<Turn> {
        let conn = app.db.fresh();
        let is_open = |trial: &trial::Model| trial.outcome.is_none();
        let Some(trial) = store::trial(conn, self.trial).await?.filter(is_open) else { return Ok(Turn::Never) };
        let Some(reader) = member::reader_of(conn, trial.member_id).await? else { return Ok(Turn::Never) };
        let evening = rules::evening(trial.ends_on, reader.time_zone);
        if work.now < evening {
            return Ok(Turn::Later(evening));
        }
        let is_anothers = trial.asking_job_id.is_some_and(|job| job != work.id);
        // What waits for other letters was begun in time.
        let has_begun = trial.asking_job_id == Some(work.id);
        let is_published = !resource::published_among(conn, &[trial.resource_id]).await?.is_empty();
        if is_anothers
            || !is_published
            || (!has_begun && rules::is_too_late(evening, work.now))
            || !consent::has_given(conn, reader.id, Purpose::Reminders).await?
        {
            return Ok(Turn::Never);
        }
        let awake = reminder::awake(conn, &reader, work.now).await?;
        let turn = Turn::Now(Box::new(trial), Box::new(reader));
        Ok(if work.now < awake { Turn::Later(awake) } else { turn })
    }
}

//! What supervision does later: it tells by letter who is asked, who asked, and of signals that have stood. The jobs
//! name neither of the two.

use chrono::NaiveDate;
use entity::supervision::SupervisionState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::jobs::write;
use super::super::load::{self, FIRST_HERS, Weighed};
use super::letters::News;
use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// Tells a member that a mentor asks her.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellSupervisor {
    /// What she is asked for.
    pub supervision: Uuid,
}

impl Job for TellSupervisor {
    const KIND: &'static str = "mentorship.tell_supervisor";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let asked = store::supervision(app.db.fresh(), self.supervision).await?;
        let Some(asked) = asked.filter(|asked| asked.state == SupervisionState::Asked) else {
            return Ok(Verdict::Done);
        };
        write(&app, asked.supervisor_id, News::Asked.sentences(), work).await
    }
}

/// Tells the mentor what the answer is.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellWhoAsked {
    /// What she asked for.
    pub supervision: Uuid,
}

impl Job for TellWhoAsked {
    const KIND: &'static str = "mentorship.tell_who_asked";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(answered) = store::supervision(app.db.fresh(), self.supervision).await? else {
            return Ok(Verdict::Done);
        };
        let news = match answered.state {
            SupervisionState::Active => News::Accepted,
            SupervisionState::Declined => News::Declined,
            // It has gone on since.
            SupervisionState::Asked | SupervisionState::Ended => return Ok(Verdict::Done),
        };
        write(&app, answered.mentor_id, news.sentences(), work).await
    }
}

/// Hands on the signals that have been their mentors' alone for long enough, to those who supervise these. One whose
/// mentor has nobody stays hers.
#[derive(Debug, Serialize, Deserialize)]
pub struct HandOn {
    date: NaiveDate,
}

impl From<Weighed> for HandOn {
    fn from(weighed: Weighed) -> Self {
        Self { date: weighed.date }
    }
}

impl Job for HandOn {
    const KIND: &'static str = "mentorship.hand_on";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        for signal in load::standing_since(app.db.fresh(), work.now - FIRST_HERS).await? {
            let Some(supervision) = store::of_mentor(app.db.fresh(), signal.mentor_id).await? else { continue };
            let tx = app.begin().await?;
            if load::hand_on(&tx, signal.id).await? {
                store::changed(&tx, &supervision);
                tx.enqueue(&TellOfLoad { supervision: supervision.id, signal: signal.id }).await?;
                tx.commit().await?;
            }
        }
        Ok(Verdict::Done)
    }
}

/// Tells who supervises that there is something to look at.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOfLoad {
    /// The supervision.
    pub supervision: Uuid,
    /// The signal.
    pub signal: Uuid,
}

impl Job for TellOfLoad {
    const KIND: &'static str = "mentorship.tell_of_load";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let supervision = store::supervision(conn, self.supervision).await?;
        let Some(supervision) = supervision.filter(|one| one.state == SupervisionState::Active) else {
            return Ok(Verdict::Done);
        };
        if load::signal(conn, self.signal).await?.is_none() {
            return Ok(Verdict::Done);
        }
        write(&app, supervision.supervisor_id, News::Signal.sentences(), work).await
    }
}

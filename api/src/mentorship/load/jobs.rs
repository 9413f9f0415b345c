//! What is done about load once a day: every mentor's is looked at, and she is told of what is new.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::jobs::write;
use super::rules::{self, Load};
use super::{Weighed, letters, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::member;

/// How many mentors are looked at in one go.
const HANDFUL: u64 = 200;

/// Looks at the load of every mentor.
#[derive(Debug, Serialize, Deserialize)]
pub struct Weigh {
    /// On which day.
    pub date: NaiveDate,
}

impl Job for Weigh {
    const KIND: &'static str = "mentorship.weigh";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let mut after = None;
        loop {
            let mentors = store::mentors(app.db.fresh(), after, HANDFUL).await?;
            let Some(last) = mentors.last() else { break };
            after = Some(*last);
            let zones: Vec<(Uuid, Tz)> = member::time_zones(app.db.fresh(), &mentors).await?;
            let loads = store::loads(app.db.fresh(), &zones, work.now).await?;
            for (mentor, _) in zones {
                if let Some(load) = loads.get(&mentor) {
                    note(&app, mentor, load).await?;
                }
            }
        }
        let tx = app.begin().await?;
        tx.publish(&Weighed { date: self.date }).await?;
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}

/// Notes which signals are new, and which are over.
async fn note(app: &App, mentor: Uuid, load: &Load) -> Outcome<()> {
    let signs = rules::signs(load);
    let standing = store::signals(app.db.fresh(), &[mentor]).await?;
    let over = standing.iter().filter(|row| signs.iter().all(|sign| sign.kind != row.kind));
    let over: Vec<Uuid> = over.map(|row| row.id).collect();
    let new: Vec<_> = signs.iter().filter(|sign| standing.iter().all(|row| row.kind != sign.kind)).collect();
    if over.is_empty() && new.is_empty() {
        return Ok(());
    }
    let tx = app.begin().await?;
    store::end(&tx, &over).await?;
    for sign in new {
        if let Some(signal) = store::insert(&tx, mentor, *sign).await? {
            tx.enqueue(&TellOfSignal { signal }).await?;
        }
    }
    tx.commit().await
}

/// Tells the mentor of a signal.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOfSignal {
    /// The signal.
    pub signal: Uuid,
}

impl Job for TellOfSignal {
    const KIND: &'static str = "mentorship.tell_of_signal";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(signal) = store::signal(app.db.fresh(), self.signal).await? else { return Ok(Verdict::Done) };
        write(&app, signal.mentor_id, letters::signal(signal.kind), work).await
    }
}

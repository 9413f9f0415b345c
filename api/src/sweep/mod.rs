//! What has had its time is removed, once a day. Every room says for itself what that is in its tables
//! ([`Wiring::sweep`]): a name and a function that removes some of it, at most [`CHUNK`] rows in one statement, so
//! that nobody waits for it long. This module sees to it that all of them are called.
//!
//! Each day is a job, with a key, so that several processes have one between them; it plans the next day
//! before anything else. Each table is a job of its own: one that fails is tried again and holds up no other.

mod store;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Wiring, Work, day_after};

pub use store::{CHUNK, remove};

/// When the day's sweep begins, UTC.
const HOUR: NaiveTime = match NaiveTime::from_hms_opt(3, 0, 0) {
    Some(hour) => hour,
    None => NaiveTime::MIN,
};
/// After how many chunks a job lets others go first.
const CHUNKS: u32 = 20;

/// Sees to it that there is a sweep today and every day from now on. Every server does this when it starts.
pub async fn schedule(app: &App) -> Outcome<()> {
    let tx = app.begin().await?;
    tx.enqueue(&Day { date: tx.now().date_naive() }).await?;
    tx.commit().await
}

/// The jobs of the sweep.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<Day>();
    wiring.job::<Table>();
}

/// The sweep of one day.
#[derive(Debug, Serialize, Deserialize)]
struct Day {
    date: NaiveDate,
}

impl Job for Day {
    const KIND: &'static str = "sweep.day";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let tx = app.begin().await?;
        let (date, due) = day_after(work.now, HOUR);
        tx.enqueue_at(&Day { date }, due).await?;
        for name in app.wiring.sweeps() {
            tx.enqueue(&Table { name: name.to_owned(), date: self.date }).await?;
        }
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}

/// What is to be removed from one table on one day.
#[derive(Debug, Serialize, Deserialize)]
struct Table {
    name: String,
    date: NaiveDate,
}

impl Job for Table {
    const KIND: &'static str = "sweep.table";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{}", Self::KIND, self.name, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        for _ in 0..CHUNKS {
            // A name that no room knows any more has nothing to remove.
            let Some(removing) = app.wiring.begin_sweep(&self.name, app.clone()) else { return Ok(Verdict::Done) };
            let removed = removing.await?;
            metrics::counter!("waymark_swept_rows_total", "of" => self.name.clone()).increment(removed);
            if removed < CHUNK {
                return Ok(Verdict::Done);
            }
        }
        Ok(Verdict::Again(work.now))
    }
}

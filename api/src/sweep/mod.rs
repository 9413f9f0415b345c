//! What has had its time is removed, once a day. Every room says for itself what that is in its tables
//! ([`Wiring::sweep`]): a name and a function that removes some of it, at most [`CHUNK`] rows in one statement, so
//! that nobody waits for it long. This module sees to it that all of them are called.
//!
//! Each table is a job of its own: one that fails is tried again and holds up no other.

mod store;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Daily, Job, Urgency, Verdict, Wiring, Work, hour};
use crate::tx::Tx;

pub use store::{CHUNK, remove};

/// After how many chunks a job lets others go first.
const CHUNKS: u32 = 20;

/// The jobs of the sweep.
pub fn wire(wiring: &mut Wiring) {
    wiring.daily::<Sweep>();
    wiring.job::<Table>();
}

/// The sweep of a day.
struct Sweep;

impl Daily for Sweep {
    const KIND: &'static str = "sweep.day";
    const HOUR: NaiveTime = hour(3);

    async fn begin(tx: &Tx, date: NaiveDate) -> Outcome<()> {
        for name in tx.app().wiring.sweeps() {
            tx.enqueue(&Table { name: name.to_owned(), date }).await?;
        }
        Ok(())
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
    const URGENCY: Urgency = Urgency::Patient;
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

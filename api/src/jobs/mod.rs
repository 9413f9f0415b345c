//! Work that is done later: at least once, and safe to repeat. A job is a row, written in the transaction
//! that promises it; a worker takes it under a lease, so that the jobs of a killed process come back; a
//! failure is tried again after growing pauses, and parked after the last try, where a steward sees it.

mod daily;
mod queue;
mod together;
mod wiring;
mod worker;

use std::future::Future;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::app::App;
use crate::failure::Outcome;

pub use entity::job::Urgency;

pub use daily::{Daily, hour, schedule};
pub use queue::{Backlog, Queued, backlog, failed, insert, is_any_under_way, wake};
pub use together::{Batch, Receipt, Task, by_itself};
pub use wiring::Wiring;
pub use worker::{Worker, run_due};

/// What the daily sweep removes of this.
pub fn wire(wiring: &mut Wiring) {
    wiring.sweep("job", queue::sweep);
}

/// A piece of work, with all that it needs to know to look up the rest when its time comes.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The stable name in the database: `<room>.<verb>`.
    const KIND: &'static str;

    /// Whether the key of a job that was done long ago cannot come again, or would do no harm: then the job may be
    /// forgotten. A job without a key always may be.
    const KEY_IS_SPENT: bool = false;

    /// Which of those that are due goes first.
    const URGENCY: Urgency = Urgency::Usual;

    /// By when it is wanted. Of two that are equally urgent and fall due at the same moment, the one that is wanted sooner
    /// goes first.
    fn wanted_by(&self) -> Option<DateTime<Utc>> {
        None
    }

    /// What there may be only one of, ever: a second job with the same key is not queued. See
    /// [`KEY_IS_SPENT`](Self::KEY_IS_SPENT).
    fn unique_key(&self) -> Option<String> {
        None
    }

    /// Does the work. An error means: try again later.
    fn run(self, app: App, work: Work) -> impl Future<Output = Outcome<Verdict>> + Send;
}

/// Something that happened in a room and that other rooms may care about. It reaches each listener as a
/// job, in the transaction in which it happened.
pub trait Event: Clone + Send + Sync + 'static {}

/// The circumstances of one try.
#[derive(Debug, Clone, Copy)]
pub struct Work {
    /// The job's id: the same on every try.
    pub id: Uuid,
    /// When the job was queued: the same on every try.
    pub written_at: DateTime<Utc>,
    /// For when this try was planned. It may have begun later than that.
    pub due_at: DateTime<Utc>,
    /// When this try began.
    pub now: DateTime<Utc>,
    /// The how-manieth try it is, from 1.
    pub attempt: i32,
}

/// What a job came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Done, or no longer needed.
    Done,
    /// Not yet: at this time.
    Again(DateTime<Utc>),
    /// It can never succeed; parked with this reason, which names no person.
    GiveUp(String),
}

//! One unit of work: it begins, carries one frozen now, and commits; whatever is not committed never
//! happened. Jobs and events go into the same transaction, so that a promise to do something later is
//! kept exactly when the thing itself was done.

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::app::App;
use crate::db;
use crate::failure::Outcome;
use crate::idempotency;
use crate::jobs::{self, Event, Job, Queued};

/// A transaction with its surroundings.
pub struct Tx {
    app: App,
    conn: DatabaseTransaction,
    now: DateTime<Utc>,
}

/// A line in which units of work stand, one after the other, so that what they write is dated in the order in
/// which others come to see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Those that change what partners pull.
    Resources,
    /// Those that take a role back, so that the last to hold it is the last.
    Roles,
}

impl Turn {
    fn number(self) -> i64 {
        match self {
            // "resource" in ASCII.
            Self::Resources => 0x7265_736f_7572_6365,
            // "roles" in ASCII.
            Self::Roles => 0x0072_6f6c_6573,
        }
    }
}

impl App {
    /// Begins a unit of work as soon as no other one holds this turn. Dropping it undoes it.
    pub async fn begin_in_turn(&self, turn: Turn) -> Outcome<Tx> {
        let conn = self.db.begin().await?;
        db::take_turn(&conn, turn.number()).await?;
        Ok(Tx { app: self.clone(), conn, now: self.clock.now() })
    }

    /// Begins a unit of work. Dropping it undoes it.
    pub async fn begin(&self) -> Outcome<Tx> {
        let conn = self.db.begin().await?;
        Ok(Tx { app: self.clone(), conn, now: self.clock.now() })
    }
}

impl Tx {
    /// The connection that everything in this unit of work goes through. Never use a pool meanwhile: SQLite
    /// has one writer, and it is this one.
    pub fn conn(&self) -> &DatabaseTransaction {
        &self.conn
    }

    /// The one moment at which all of this happens.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// A new id, dated.
    pub fn new_id(&self) -> Uuid {
        self.app.ids.uuid()
    }

    /// The rest of the house.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Has the job done as soon as this is committed.
    pub async fn enqueue(&self, job: &impl Job) -> Outcome<()> {
        self.enqueue_at(job, self.now).await
    }

    /// Has the job done at `due`, or soon after. A job whose key was ever queued is not queued again.
    pub async fn enqueue_at(&self, job: &impl Job, due: DateTime<Utc>) -> Outcome<()> {
        jobs::insert(self, Queued::new(job)?, due).await
    }

    /// Tells every listener, each by a job of its own.
    pub async fn publish<E: Event>(&self, event: &E) -> Outcome<()> {
        for queued in self.app.wiring.jobs_for(event)? {
            jobs::insert(self, queued, self.now).await?;
        }
        Ok(())
    }

    /// Makes it so, and wakes the worker. What belongs to a claim marks it in the same transaction, and is not made
    /// so when the claim has passed to another.
    pub async fn commit(self) -> Outcome<()> {
        if let Some(claim) = self.app.claim() {
            idempotency::mark(&self.conn, claim).await?;
        }
        self.conn.commit().await?;
        self.app.queue_bell.notify_one();
        Ok(())
    }
}

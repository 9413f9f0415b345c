//! One unit of work: it begins, carries one frozen now, and commits; whatever is not committed never
//! happened. Jobs and events go into the same transaction, so that a promise to do something later is
//! kept exactly when the thing itself was done.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::app::App;
use crate::changes::{self, Audience};
use crate::db;
use crate::failure::Outcome;
use crate::idempotency;
use crate::jobs::{self, Event, Job, Queued};
use crate::node::Kind;

/// A transaction with its surroundings.
pub struct Tx {
    app: App,
    conn: DatabaseTransaction,
    now: DateTime<Utc>,
    changed: Mutex<Noted>,
}

/// What changed, in order, each once.
#[derive(Default)]
struct Noted {
    order: Vec<changes::New>,
    all: HashSet<changes::New>,
}

/// A line in which units of work stand, one after the other, so that what they write is dated in the order in
/// which others come to see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Those that change what partners pull.
    Resources,
    /// Those that take meetings over from lists, so that no row is taken over twice.
    Lists,
    /// Those that take a role back, so that the last to hold it is the last.
    Roles,
    /// Those that have a letter sent to an address without an account, so that what is counted about it holds.
    Guests,
    /// Those that add steps to the newcomer's path, so that it stays as short as it may be.
    Path,
    /// Those that give a partner a webhook, so that it has no more than it may.
    Webhooks,
    /// Those that are about to commit what others follow. Taken last of all, and for the commit alone.
    Changes,
}

impl Turn {
    fn number(self) -> i64 {
        match self {
            // "resource" in ASCII.
            Self::Resources => 0x7265_736f_7572_6365,
            // "lists" in ASCII.
            Self::Lists => 0x006c_6973_7473,
            // "roles" in ASCII.
            Self::Roles => 0x0072_6f6c_6573,
            // "guests" in ASCII.
            Self::Guests => 0x6775_6573_7473,
            // "path" in ASCII.
            Self::Path => 0x7061_7468,
            // "hooks" in ASCII.
            Self::Webhooks => 0x0068_6f6f_6b73,
            // "changes" in ASCII.
            Self::Changes => 0x0063_6861_6e67_6573,
        }
    }
}

impl App {
    /// Begins a unit of work as soon as no other one holds this turn. Dropping it undoes it.
    pub async fn begin_in_turn(&self, turn: Turn) -> Outcome<Tx> {
        let conn = self.db.begin().await?;
        db::take_turn(&conn, turn.number()).await?;
        Ok(Tx::new(self, conn))
    }

    /// Begins a unit of work. Dropping it undoes it.
    pub async fn begin(&self) -> Outcome<Tx> {
        Ok(Tx::new(self, self.db.begin().await?))
    }
}

impl Tx {
    fn new(app: &App, conn: DatabaseTransaction) -> Self {
        Self { app: app.clone(), conn, now: app.clock.now(), changed: Mutex::default() }
    }

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

    /// Has the one job with this key done as soon as this is committed, even if it was done before, or is being done:
    /// then it is done twice at a time, which it must bear.
    pub async fn wake(&self, job: &impl Job) -> Outcome<()> {
        self.wake_at(job, self.now).await
    }

    /// The same at `due`, or soon after.
    pub async fn wake_at(&self, job: &impl Job, due: DateTime<Utc>) -> Outcome<()> {
        jobs::wake(self, Queued::new(job)?, due).await
    }

    /// Tells every listener, each by a job of its own.
    pub async fn publish<E: Event>(&self, event: &E) -> Outcome<()> {
        for queued in self.app.wiring.jobs_for(event)? {
            jobs::insert(self, queued, self.now).await?;
        }
        Ok(())
    }

    /// Notes that the thing changed, for those of its audiences who follow. Said twice, it is told once.
    pub fn changed(&self, kind: Kind, thing: Uuid, audiences: &[Audience]) {
        self.note(kind, thing, None, audiences);
    }

    /// The same of a thing that is gone by now, so that what it was a part of can no longer be looked up.
    pub fn removed(&self, kind: Kind, thing: Uuid, within: Uuid, audiences: &[Audience]) {
        self.note(kind, thing, Some(within), audiences);
    }

    fn note(&self, kind: Kind, thing: Uuid, within: Option<Uuid>, audiences: &[Audience]) {
        let mut changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        for audience in audiences {
            let new = changes::New { kind, thing, within, audience: *audience };
            if changed.all.insert(new) {
                changed.order.push(new);
            }
        }
    }

    /// Makes it so, and wakes the worker and those who follow. What belongs to a claim marks it in the same
    /// transaction, and is not made so when the claim has passed to another.
    pub async fn commit(self) -> Outcome<()> {
        if let Some(claim) = self.app.claim() {
            idempotency::mark(&self.conn, claim).await?;
        }
        let mut changed = self.changed.into_inner().unwrap_or_else(PoisonError::into_inner).order;
        let has_changed = !changed.is_empty();
        if has_changed {
            changes::locate(&self.conn, &mut changed).await?;
            // Positions are given out and come to be seen in one order: nobody overtakes between the two.
            db::take_turn(&self.conn, Turn::Changes.number()).await?;
            changes::insert(&self.conn, changed, self.now).await?;
            db::announce(&self.conn).await?;
        }
        self.conn.commit().await?;
        self.app.queue_bell.notify_one();
        if has_changed {
            self.app.tail.ring();
        }
        Ok(())
    }
}

//! The queue: rows of the table `job`. What is SQL about jobs is here.

use chrono::{DateTime, TimeDelta, Utc};
use entity::job::{self, JobState};
use sea_orm::sea_query::{Expr, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::Value;
use uuid::Uuid;

use super::Job;
use crate::app::App;
use crate::failure::Outcome;
use crate::sweep;
use crate::tx::Tx;

/// A job that is ready to be written down.
#[derive(Debug, Clone)]
pub struct Queued {
    kind: &'static str,
    payload: Value,
    unique_key: Option<String>,
}

impl Queued {
    /// Puts the job into words.
    pub fn new<J: Job>(job: &J) -> Outcome<Self> {
        Ok(Self { kind: J::KIND, payload: serde_json::to_value(job)?, unique_key: job.unique_key() })
    }
}

/// Writes the job into the queue; one whose key is there already stays as it is.
pub async fn insert(tx: &Tx, queued: Queued, due: DateTime<Utc>) -> Outcome<()> {
    write(tx, queued, due, OnConflict::column(job::Column::UniqueKey).do_nothing().to_owned()).await
}

/// Has the one job with this key done at `due`, be it new, waiting for another time, set aside or done already. One that
/// is under way is done once more: whatever its worker says of it afterwards comes too late to count.
pub async fn wake(tx: &Tx, queued: Queued, due: DateTime<Utc>) -> Outcome<()> {
    use job::Column::{Attempts, DueAt, FinishedAt, Lease, LeasedUntil, State, UniqueKey};
    let anew = OnConflict::column(UniqueKey)
        .update_columns([State, DueAt, Attempts, Lease, LeasedUntil, FinishedAt])
        .to_owned();
    write(tx, queued, due, anew).await
}

async fn write(tx: &Tx, queued: Queued, due: DateTime<Utc>, otherwise: OnConflict) -> Outcome<()> {
    let row = job::ActiveModel {
        id: Set(tx.new_id()),
        kind: Set(queued.kind.to_owned()),
        payload: Set(queued.payload),
        unique_key: Set(queued.unique_key),
        due_at: Set(due),
        state: Set(JobState::Queued),
        attempts: Set(0),
        lease: NotSet,
        leased_until: NotSet,
        last_failure: NotSet,
        created_at: Set(tx.now()),
        finished_at: NotSet,
    };
    job::Entity::insert(row).on_conflict(otherwise).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Takes up to `limit` due jobs under a lease: those due first, first. Several processes may do this at
/// once; no job goes to two.
pub(super) async fn claim(app: &App, limit: u64) -> Outcome<Vec<job::Model>> {
    let tx = app.begin().await?;
    let is_free = Condition::any().add(job::Column::LeasedUntil.is_null()).add(job::Column::LeasedUntil.lt(tx.now()));
    let due: Vec<Uuid> = job::Entity::find()
        .select_only()
        .column(job::Column::Id)
        .filter(job::Column::State.eq(JobState::Queued))
        .filter(job::Column::DueAt.lte(tx.now()))
        .filter(is_free)
        .order_by_asc(job::Column::DueAt)
        .order_by_asc(job::Column::Id)
        .limit(limit)
        // PostgreSQL; SQLite has one writer and needs no such thing.
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_tuple()
        .all(tx.conn())
        .await?;
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let lease = TimeDelta::seconds(app.config.jobs.lease_seconds.into());
    let mut claimed = job::Entity::update_many()
        .col_expr(job::Column::Lease, Expr::value(tx.new_id()))
        .col_expr(job::Column::LeasedUntil, Expr::value(tx.now() + lease))
        .col_expr(job::Column::Attempts, Expr::col(job::Column::Attempts).add(1))
        .filter(job::Column::Id.is_in(due))
        .exec_with_returning(tx.conn())
        .await?;
    tx.commit().await?;
    claimed.sort_by_key(|job| (job.due_at, job.id));
    Ok(claimed)
}

/// How a claimed job is put down again.
pub(super) enum Settlement {
    /// Done for good.
    Done,
    /// Queued again for this time; `failure` says why, if it failed.
    Queued { due: DateTime<Utc>, failure: Option<String> },
    /// Set aside until a steward looks at it.
    Parked { failure: String },
}

/// Puts the job down. Nothing happens when the lease has passed to another worker meanwhile.
pub(super) async fn settle(app: &App, job: &job::Model, settlement: Settlement) -> Outcome<()> {
    let now = app.clock.now();
    let (state, due, failure) = match settlement {
        Settlement::Done => (JobState::Done, job.due_at, None),
        Settlement::Queued { due, failure } => (JobState::Queued, due, failure),
        Settlement::Parked { failure } => (JobState::Parked, job.due_at, Some(failure)),
    };
    // Waiting for the right hour is not a failed try.
    let attempts = if state == JobState::Queued && failure.is_none() { 0 } else { job.attempts };
    job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(state))
        .col_expr(job::Column::DueAt, Expr::value(due))
        .col_expr(job::Column::Attempts, Expr::value(attempts))
        .col_expr(job::Column::LastFailure, Expr::value(failure))
        .col_expr(job::Column::FinishedAt, Expr::value((state == JobState::Done).then_some(now)))
        .col_expr(job::Column::Lease, Expr::value(Option::<Uuid>::None))
        .col_expr(job::Column::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(job::Column::Id.eq(job.id))
        .filter(job::Column::Lease.eq(job.lease))
        .exec(&app.db.writer)
        .await?;
    Ok(())
}

/// Removes jobs that were done long ago and whose keys keep nothing from being done twice. Those that were set
/// aside stay: a steward looks at them.
pub(super) async fn sweep(app: App) -> Outcome<u64> {
    let since = app.clock.now() - TimeDelta::days(app.config.jobs.jobs_kept_days.into());
    let is_spent = job::Column::Kind.is_in(app.wiring.spent_kinds().iter().copied());
    let is_over = Condition::all()
        .add(job::Column::State.eq(JobState::Done))
        .add(job::Column::FinishedAt.lt(since))
        .add(Condition::any().add(job::Column::UniqueKey.is_null()).add(is_spent));
    sweep::remove::<job::Entity>(&app, job::Column::Id, is_over).await
}

/// How the queue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backlog {
    /// How many jobs are due and not done.
    pub due: u64,
    /// For how many seconds the oldest of them has been due.
    pub oldest_seconds: i64,
    /// How many are set aside.
    pub parked: u64,
}

/// Looks at the queue.
pub async fn backlog(app: &App) -> Outcome<Backlog> {
    let now = app.clock.now();
    let due = job::Entity::find().filter(job::Column::State.eq(JobState::Queued)).filter(job::Column::DueAt.lte(now));
    let oldest: Option<DateTime<Utc>> = due
        .clone()
        .select_only()
        .column(job::Column::DueAt)
        .order_by_asc(job::Column::DueAt)
        .into_tuple()
        .one(&app.db.reader)
        .await?;
    let parked = job::Entity::find().filter(job::Column::State.eq(JobState::Parked));
    Ok(Backlog {
        due: due.count(&app.db.reader).await?,
        oldest_seconds: oldest.map_or(0, |since| (now - since).num_seconds()),
        parked: parked.count(&app.db.reader).await?,
    })
}

/// The jobs that failed and are tried again or set aside: kind and reason.
pub async fn failed(app: &App) -> Outcome<Vec<(String, String)>> {
    let rows = job::Entity::find().filter(job::Column::LastFailure.is_not_null()).all(&app.db.reader).await?;
    Ok(rows.into_iter().map(|job| (job.kind, job.last_failure.unwrap_or_default())).collect())
}

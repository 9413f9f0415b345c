//! The queue: rows of the table `job`. What is SQL about jobs is here.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, TimeDelta, Utc};
use entity::job::{self, JobState, Urgency};
use sea_orm::sea_query::{Expr, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, UpdateMany,
};
use serde_json::Value;
use uuid::Uuid;

use super::Job;
use crate::app::App;
use crate::db::is_among;
use crate::failure::Outcome;
use crate::sweep;
use crate::tx::Tx;

/// A job that is ready to be written down.
#[derive(Debug, Clone)]
pub struct Queued {
    kind: &'static str,
    payload: Value,
    unique_key: Option<String>,
    urgency: Urgency,
    wanted_by: Option<DateTime<Utc>>,
}

impl Queued {
    /// Puts the job into words.
    pub fn new<J: Job>(job: &J) -> Outcome<Self> {
        Ok(Self {
            kind: J::KIND,
            payload: serde_json::to_value(job)?,
            unique_key: job.unique_key(),
            urgency: J::URGENCY,
            wanted_by: job.wanted_by(),
        })
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
        urgency: Set(queued.urgency),
        wanted_by: Set(Some(queued.wanted_by.unwrap_or(due))),
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

/// How many due jobs are looked at in one go, and so how many are done together at most.
pub(super) const SIGHT: usize = 256;
/// How many times a job is tried in company. What brings others down with it is then tried alone, and they without it.
const TRIES_IN_COMPANY: i32 = 2;

/// Takes the first of those jobs that are due under a lease, in bundles, of which there are at most `room`; `sight` is
/// how far it looks. Those of a kind that can be done together make one bundle, any other job is one by itself. Several
/// processes may do this at once; no job goes to two.
pub(super) async fn claim(app: &App, room: usize, sight: usize) -> Outcome<Vec<Vec<job::Model>>> {
    let tx = app.begin().await?;
    let is_free = Condition::any().add(job::Column::LeasedUntil.is_null()).add(job::Column::LeasedUntil.lt(tx.now()));
    let due: Vec<Due> = job::Entity::find()
        .select_only()
        .columns([job::Column::Id, job::Column::Kind, job::Column::Attempts])
        .filter(is_open())
        .filter(job::Column::DueAt.lte(tx.now()))
        .filter(is_free)
        .order_by_asc(job::Column::Urgency)
        .order_by_asc(job::Column::DueAt)
        .order_by_asc(job::Column::WantedBy)
        .order_by_asc(job::Column::Id)
        .limit(sight as u64)
        // PostgreSQL; SQLite has one writer and needs no such thing.
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_tuple()
        .all(tx.conn())
        .await?;
    let places = bundled(&due, room, |kind| app.wiring.is_batch(kind));
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let lease = TimeDelta::seconds(app.config.jobs.lease_seconds.into());
    let mut claimed = job::Entity::update_many()
        .col_expr(job::Column::Lease, Expr::value(tx.new_id()))
        .col_expr(job::Column::LeasedUntil, Expr::value(tx.now() + lease))
        .col_expr(job::Column::Attempts, Expr::col(job::Column::Attempts).add(1))
        .filter(is_among(tx.conn(), job::Column::Id, places.keys().copied()))
        .exec_with_returning(tx.conn())
        .await?;
    tx.commit().await?;
    claimed.sort_by_key(|job| (job.urgency, job.due_at, job.wanted_by, job.id));
    let mut bundles = BTreeMap::<usize, Vec<job::Model>>::new();
    for job in claimed {
        bundles.entry(places.get(&job.id).copied().unwrap_or_default()).or_default().push(job);
    }
    Ok(bundles.into_values().collect())
}

/// That it is neither done nor set aside. The second half says the same as the first, in the words of the index.
fn is_open() -> Condition {
    Condition::all().add(job::Column::State.eq(JobState::Queued)).add(job::Column::FinishedAt.is_null())
}

/// A job that is due: its id, its kind, and how often it was tried.
type Due = (Uuid, String, i32);

/// Into which bundle each of those that are taken goes, the first first.
fn bundled(due: &[Due], room: usize, is_batch: impl Fn(&str) -> bool) -> HashMap<Uuid, usize> {
    let mut places = HashMap::new();
    let mut companies = HashMap::<&str, usize>::new();
    let mut begun = 0;
    for (id, kind, attempts) in due {
        let is_in_company = *attempts < TRIES_IN_COMPANY && is_batch(kind);
        let place = match companies.get(kind.as_str()).filter(|_| is_in_company) {
            Some(place) => *place,
            None if begun == room => continue,
            None => {
                begun += 1;
                begun - 1
            }
        };
        if is_in_company {
            companies.insert(kind, place);
        }
        places.insert(*id, place);
    }
    places
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

/// Puts these jobs down, all or none. Nothing happens to one whose lease has passed to another worker meanwhile.
pub(super) async fn settle(app: &App, settled: &[(job::Model, Settlement)]) -> Outcome<()> {
    let (now, conn) = (app.clock.now(), app.db.begin().await?);
    let is_done = |(_, settlement): &&(job::Model, Settlement)| matches!(settlement, Settlement::Done);
    let mut done = HashMap::<Option<Uuid>, Vec<Uuid>>::new();
    for (job, _) in settled.iter().filter(is_done) {
        done.entry(job.lease).or_default().push(job.id);
    }
    for (lease, ids) in done {
        held(&conn, put_down(&Settlement::Done, now), lease, ids).exec(&conn).await?;
    }
    for (job, settlement) in settled.iter().filter(|one| !is_done(one)) {
        held(&conn, put_down(settlement, now), job.lease, vec![job.id]).exec(&conn).await?;
    }
    conn.commit().await?;
    Ok(())
}

/// Those of these jobs that are still held under this lease.
fn held(
    conn: &impl ConnectionTrait,
    update: UpdateMany<job::Entity>,
    lease: Option<Uuid>,
    jobs: Vec<Uuid>,
) -> UpdateMany<job::Entity> {
    update.filter(is_among(conn, job::Column::Id, jobs)).filter(job::Column::Lease.eq(lease))
}

/// What becomes of the row.
fn put_down(settlement: &Settlement, now: DateTime<Utc>) -> UpdateMany<job::Entity> {
    let (state, failure) = match settlement {
        Settlement::Done => (JobState::Done, None),
        Settlement::Queued { failure, .. } => (JobState::Queued, failure.clone()),
        Settlement::Parked { failure } => (JobState::Parked, Some(failure.clone())),
    };
    let is_waiting = state == JobState::Queued && failure.is_none();
    let finished = (state != JobState::Queued).then_some(now);
    let mut update = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(state))
        .col_expr(job::Column::LastFailure, Expr::value(failure))
        .col_expr(job::Column::FinishedAt, Expr::value(finished))
        .col_expr(job::Column::Lease, Expr::value(Option::<Uuid>::None))
        .col_expr(job::Column::LeasedUntil, Expr::value(Option::<DateTime<Utc>>::None));
    if let Settlement::Queued { due, .. } = settlement {
        update = update.col_expr(job::Column::DueAt, Expr::value(*due));
    }
    // Waiting for the right hour is not a failed try.
    if is_waiting {
        update = update.col_expr(job::Column::Attempts, Expr::value(0));
    }
    update
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
    let due = job::Entity::find().filter(is_open()).filter(job::Column::DueAt.lte(now));
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

/// Whether a worker holds one of these jobs at this moment.
pub async fn is_any_under_way(app: &App, jobs: &[Uuid]) -> Outcome<bool> {
    let held = job::Entity::find()
        .filter(job::Column::Id.is_in(jobs.iter().copied()))
        .filter(job::Column::State.eq(JobState::Queued))
        .filter(job::Column::LeasedUntil.gt(app.clock.now()));
    Ok(held.count(app.db.fresh()).await? > 0)
}

/// The jobs that failed and are tried again or set aside: kind and reason.
pub async fn failed(app: &App) -> Outcome<Vec<(String, String)>> {
    let has_failed = job::Column::LastFailure.is_not_null().and(job::Column::State.ne(JobState::Done));
    let rows = job::Entity::find().filter(has_failed).all(&app.db.reader).await?;
    Ok(rows.into_iter().map(|job| (job.kind, job.last_failure.unwrap_or_default())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_of_a_kind_are_taken_together_and_the_others_one_by_one() {
        let due = |n: u128, kind: &str, attempts| (Uuid::from_u128(n), kind.to_owned(), attempts);
        let rows = [
            due(1, "a.one", 0),
            due(2, "b.many", 0),
            due(3, "a.one", 0),
            due(4, "b.many", 1),
            due(5, "b.many", 2),
            due(6, "c.many", 0),
            due(7, "b.many", 0),
        ];
        let taken = |room| {
            let places = bundled(&rows, room, |kind| kind.ends_with("many"));
            rows.iter().map(|(id, ..)| places.get(id).copied()).collect::<Vec<_>>()
        };
        assert_eq!(taken(9), [Some(0), Some(1), Some(2), Some(1), Some(3), Some(4), Some(1)]);
        assert_eq!(taken(2), [Some(0), Some(1), None, Some(1), None, None, Some(1)], "what has no room stays");
        assert_eq!(taken(0), [None; 7]);
    }
}

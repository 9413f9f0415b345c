//! The worker: takes what is due, does it, puts it down.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use entity::job;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::unbounded_channel;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use super::queue::{SIGHT, Settlement, claim, settle};
use super::together::{LEFT_UNDONE, Receipt};
use super::{Verdict, Work};
use crate::app::App;
use crate::failure::{Failure, Outcome};

/// How often a job is tried before it is parked: with these pauses, about seventeen hours.
const TRIES: i32 = 12;
/// The first pause; each next one is twice as long.
const FIRST_PAUSE: TimeDelta = TimeDelta::seconds(30);
/// The longest pause.
const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(12);
/// How long a worker sleeps when nothing rings the bell: jobs that fall due, or come from other processes.
const POLL: Duration = Duration::from_secs(1);
/// How long what was put down waits for more, to be written down together. A process that is killed meanwhile does it again.
const GATHERING: Duration = Duration::from_millis(10);

const PANICKED: &str = "it panicked";
const TOO_LONG: &str = "it took longer than its lease";

/// Does the jobs of the queue until it is told to stop.
pub struct Worker {
    app: App,
    stop: CancellationToken,
}

impl Worker {
    /// A worker that stops when `stop` is cancelled.
    pub fn new(app: App, stop: CancellationToken) -> Self {
        Self { app, stop }
    }

    /// Works; when told to stop, finishes what is in hand and takes nothing new.
    pub async fn run(self) {
        let slots = self.app.config.jobs.workers;
        if slots == 0 {
            return;
        }
        let free = Arc::new(Semaphore::new(slots));
        let mut running = JoinSet::new();
        while !self.stop.is_cancelled() {
            while running.try_join_next().is_some() {}
            let room = free.available_permits();
            let claimed = if room == 0 { Ok(Vec::new()) } else { claim(&self.app, room, SIGHT).await };
            let claimed = claimed.unwrap_or_else(|failure| {
                warn!(%failure, "the queue cannot be read; it will be tried again");
                Vec::new()
            });
            if claimed.is_empty() {
                tokio::select! {
                    () = self.stop.cancelled() => {}
                    () = self.app.queue_bell.notified(), if room > 0 => {}
                    _ = running.join_next(), if !running.is_empty() && room == 0 => {}
                    () = tokio::time::sleep(POLL) => {}
                }
                continue;
            }
            for bundle in claimed {
                let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
                let app = self.app.clone();
                running.spawn(async move {
                    work_on(&app, bundle).await;
                    drop(permit);
                });
            }
        }
        while running.join_next().await.is_some() {}
    }
}

/// Does everything that is due now, one after the other, and says how many jobs that were.
pub async fn run_due(app: &App) -> Outcome<usize> {
    let mut done = 0;
    while let Some(bundle) = claim(app, 1, 1).await?.pop() {
        done += bundle.len();
        work_on(app, bundle).await;
    }
    Ok(done)
}

async fn work_on(app: &App, bundle: Vec<job::Model>) {
    match <[job::Model; 1]>::try_from(bundle) {
        Ok([job]) => {
            let result = attempt_job(app, &job).await;
            write_down(app, vec![(job, result)]).await;
        }
        Err(bundle) => work_together(app, bundle).await,
    }
}

/// Does several of a kind, and writes down what becomes of them as it becomes known: what is not written down when the
/// process ends is done again.
async fn work_together(app: &App, bundle: Vec<job::Model>) {
    let (desk, mut desk_side) = unbounded_channel();
    let kind = bundle.first().map(|job| job.kind.clone()).unwrap_or_default();
    let now = app.clock.now();
    let task = |job: &job::Model| (job.payload.clone(), circumstances(job, now), Receipt::new(job.id, &desk));
    let running = app.wiring.start_together(&kind, bundle.iter().map(task).collect(), app.clone());
    drop(desk);
    let mut left: HashMap<_, _> = bundle.into_iter().map(|job| (job.id, job)).collect();
    // On its own, so that it goes on while results are written down.
    let running = tokio::spawn(tokio::time::timeout(time_for_one_try(app), async move {
        match running {
            Some(running) => running.await,
            None => Ok(()),
        }
    }));
    let mut put_down = Vec::new();
    while desk_side.recv_many(&mut put_down, SIGHT).await > 0 {
        tokio::time::sleep(GATHERING).await;
        while let Ok(another) = desk_side.try_recv() {
            put_down.push(another);
        }
        let results = put_down.drain(..).filter_map(|(id, result)| Some((left.remove(&id)?, result)));
        write_down(app, results.collect()).await;
    }
    let failure = match running.await {
        Ok(Ok(Ok(()))) => LEFT_UNDONE.to_owned(),
        Ok(Ok(Err(failure))) => failure.to_string(),
        Ok(Err(_)) => TOO_LONG.to_owned(),
        Err(_) => PANICKED.to_owned(),
    };
    write_down(app, left.into_values().map(|job| (job, Err(failure.clone()))).collect()).await;
}

/// Writes down what became of these jobs, and says so.
async fn write_down(app: &App, results: Vec<(job::Model, Result<Verdict, String>)>) {
    if results.is_empty() {
        return;
    }
    let settled: Vec<_> = results
        .into_iter()
        .map(|(job, result)| {
            let settlement = settlement(app, &job, result);
            tell(&job, &settlement);
            (job, settlement)
        })
        .collect();
    // The lease runs out and they come back.
    if let Err(failure) = settle(app, &settled).await {
        warn!(jobs = settled.len(), %failure, "what became of jobs cannot be written down");
    }
}

fn tell(job: &job::Model, settlement: &Settlement) {
    let job::Model { id, kind, attempts, .. } = job;
    let result = match settlement {
        Settlement::Done => "done",
        Settlement::Queued { failure: None, .. } => "waiting",
        Settlement::Queued { failure: Some(failure), .. } => {
            warn!(%id, kind, attempts, failure, "a job failed and will be tried again");
            "failed"
        }
        Settlement::Parked { failure } => {
            error!(%id, kind, attempts, failure, "a job is parked");
            "parked"
        }
    };
    metrics::counter!("waymark_jobs_total", "kind" => kind.clone(), "result" => result).increment(1);
    info!(%id, kind, attempts, result, "job");
}

fn circumstances(job: &job::Model, now: DateTime<Utc>) -> Work {
    Work { id: job.id, written_at: job.created_at, due_at: job.due_at, now, attempt: job.attempts }
}

/// Less than a lease, so that no second worker is at it at the same time.
fn time_for_one_try(app: &App) -> Duration {
    Duration::from_secs(app.config.jobs.lease_seconds.into()).mul_f32(0.9)
}

/// One try, within the lease, so that no second worker is at it at the same time.
async fn attempt_job(app: &App, job: &job::Model) -> Result<Verdict, String> {
    // A try that ends the process never comes to a settlement: only its count is left of it.
    if job.attempts > TRIES {
        return Ok(Verdict::GiveUp("it never came to an end".to_owned()));
    }
    let work = circumstances(job, app.clock.now());
    let Some(started) = app.wiring.start(&job.kind, job.payload.clone(), app.clone(), work) else {
        return Ok(Verdict::GiveUp("no room knows this kind of job".to_owned()));
    };
    let running = match started {
        Ok(running) => AssertUnwindSafe(running).catch_unwind(),
        Err(failure) => return Ok(Verdict::GiveUp(failure)),
    };
    match tokio::time::timeout(time_for_one_try(app), running).await {
        Ok(Ok(outcome)) => outcome.map_err(|failure: Failure| failure.to_string()),
        Ok(Err(_)) => Err(PANICKED.to_owned()),
        Err(_) => Err(TOO_LONG.to_owned()),
    }
}

fn settlement(app: &App, job: &job::Model, result: Result<Verdict, String>) -> Settlement {
    match result {
        Ok(Verdict::Done) => Settlement::Done,
        Ok(Verdict::Again(due)) => Settlement::Queued { due, failure: None },
        Ok(Verdict::GiveUp(failure)) => Settlement::Parked { failure },
        Err(failure) if job.attempts >= TRIES => Settlement::Parked { failure },
        Err(failure) => {
            let due = app.clock.now() + pause(job.attempts, app.ids.below(250));
            Settlement::Queued { due, failure: Some(failure) }
        }
    }
}

/// The pause after this many tries, longer by `jitter` thousandths, so that what failed together does not
/// come back together.
fn pause(attempts: i32, jitter: u32) -> TimeDelta {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(20);
    let pause = (FIRST_PAUSE * 2_i32.pow(doublings)).min(LONGEST_PAUSE);
    pause + pause * i32::try_from(jitter).unwrap_or(0) / 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_limit() {
        assert_eq!(pause(1, 0), TimeDelta::seconds(30));
        assert_eq!(pause(3, 0), TimeDelta::minutes(2));
        assert_eq!(pause(1, 100), TimeDelta::seconds(33));
        assert_eq!(pause(TRIES, 0), LONGEST_PAUSE);
        let total: TimeDelta = (1..TRIES).map(|attempts| pause(attempts, 0)).sum();
        assert!(total > TimeDelta::hours(16) && total < TimeDelta::hours(18));
    }
}

//! The worker: takes what is due, does it, puts it down.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use entity::job;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use super::queue::{Settlement, claim, settle};
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
            let claimed = if room == 0 { Ok(Vec::new()) } else { claim(&self.app, room as u64).await };
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
            for job in claimed {
                let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
                let app = self.app.clone();
                running.spawn(async move {
                    work_on(&app, job).await;
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
    while let Some(job) = claim(app, 1).await?.pop() {
        work_on(app, job).await;
        done += 1;
    }
    Ok(done)
}

async fn work_on(app: &App, job: job::Model) {
    let (id, kind, attempt) = (job.id, job.kind.clone(), job.attempts);
    let settlement = settlement(app, &job, attempt_job(app, &job).await);
    let result = match &settlement {
        Settlement::Done => "done",
        Settlement::Queued { failure: None, .. } => "waiting",
        Settlement::Queued { failure: Some(failure), .. } => {
            warn!(%id, kind, attempt, failure, "a job failed and will be tried again");
            "failed"
        }
        Settlement::Parked { failure } => {
            error!(%id, kind, attempt, failure, "a job is parked");
            "parked"
        }
    };
    metrics::counter!("waymark_jobs_total", "kind" => kind.clone(), "result" => result).increment(1);
    match settle(app, &job, settlement).await {
        Ok(()) => info!(%id, kind, attempt, result, "job"),
        // The lease runs out and the job comes back.
        Err(failure) => warn!(%id, kind, %failure, "a job's result cannot be written down"),
    }
}

/// One try, within the lease, so that no second worker is at it at the same time.
async fn attempt_job(app: &App, job: &job::Model) -> Result<Verdict, String> {
    // A try that ends the process never comes to a settlement: only its count is left of it.
    if job.attempts > TRIES {
        return Ok(Verdict::GiveUp("it never came to an end".to_owned()));
    }
    let work = Work { id: job.id, written_at: job.created_at, now: app.clock.now(), attempt: job.attempts };
    let Some(started) = app.wiring.start(&job.kind, job.payload.clone(), app.clone(), work) else {
        return Ok(Verdict::GiveUp("no room knows this kind of job".to_owned()));
    };
    let running = match started {
        Ok(running) => AssertUnwindSafe(running).catch_unwind(),
        Err(failure) => return Ok(Verdict::GiveUp(format!("the payload cannot be read: {failure}"))),
    };
    let lease = Duration::from_secs(app.config.jobs.lease_seconds.into());
    match tokio::time::timeout(lease.mul_f32(0.9), running).await {
        Ok(Ok(outcome)) => outcome.map_err(|failure: Failure| failure.to_string()),
        Ok(Err(_)) => Err("it panicked".to_owned()),
        Err(_) => Err("it took longer than its lease".to_owned()),
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

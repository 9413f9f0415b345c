//! The end of the log, as this process has read it: every stream reads the same few lines from here, and
//! waits here for the next.

use std::collections::VecDeque;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;
use tracing::warn;

use super::Change;
use super::store::{self, Stretch};
use crate::app::App;
use crate::db::Ears;
use crate::failure::Outcome;

/// How many changes a process keeps at hand. A stream that is further behind reads the database.
const AT_HAND: usize = 4_096;
/// How many lines are read at a time.
const STRETCH: u64 = 1_000;
/// How long nothing is heard before the log is looked at anyway: the bell of another process can be lost.
const POLL: Duration = Duration::from_secs(1);

/// The newest changes.
pub struct Tail {
    recent: RwLock<Recent>,
    end: watch::Sender<i64>,
    bell: Notify,
}

/// All changes after a position.
struct Recent {
    since: i64,
    changes: VecDeque<Arc<Change>>,
}

impl Tail {
    /// A tail that nobody has begun to read.
    pub fn new() -> Self {
        // Nothing is at hand as long as nobody reads.
        let recent = Recent { since: i64::MAX, changes: VecDeque::new() };
        Self { recent: RwLock::new(recent), end: watch::Sender::new(0), bell: Notify::new() }
    }

    /// Has the log looked at: this process has just written something.
    pub fn ring(&self) {
        self.bell.notify_one();
    }

    /// The position that the tail has been read to, to wait for the next.
    pub fn end(&self) -> watch::Receiver<i64> {
        self.end.subscribe()
    }

    /// Up to `limit` changes after this position; none when they lie further back than what is at hand.
    pub(super) fn after(&self, position: i64, limit: usize) -> Option<Vec<Arc<Change>>> {
        let recent = self.recent.read().unwrap_or_else(PoisonError::into_inner);
        if position < recent.since {
            return None;
        }
        let first = recent.changes.partition_point(|change| change.place.position <= position);
        Some(recent.changes.range(first..).take(limit).cloned().collect())
    }

    fn begin(&self, position: i64) {
        let mut recent = self.recent.write().unwrap_or_else(PoisonError::into_inner);
        *recent = Recent { since: position, changes: VecDeque::new() };
        self.end.send_replace(position);
    }

    fn add(&self, changes: Vec<Change>, end: i64) {
        let mut recent = self.recent.write().unwrap_or_else(PoisonError::into_inner);
        recent.changes.extend(changes.into_iter().map(Arc::new));
        while recent.changes.len() > AT_HAND
            && let Some(oldest) = recent.changes.pop_front()
        {
            recent.since = oldest.place.position;
        }
        drop(recent);
        // Last: whoever sees this end finds everything before it.
        self.end.send_replace(end);
    }
}

impl Default for Tail {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads the log as it grows, until it is told to stop.
pub struct Follower {
    app: App,
    stop: CancellationToken,
}

impl Follower {
    /// A follower that stops when `stop` is cancelled.
    pub fn new(app: App, stop: CancellationToken) -> Self {
        Self { app, stop }
    }

    /// Follows. While the database cannot be reached, it tries again.
    pub async fn run(self) {
        let mut place = None;
        let mut ears = None;
        while !self.stop.is_cancelled() {
            if ears.is_none() {
                ears = self.app.db.listen().await.inspect_err(|error| lost(error)).ok();
            }
            match self.read(&mut place).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(failure) => lost(failure),
            }
            tokio::select! {
                () = self.stop.cancelled() => {}
                () = self.app.tail.bell.notified() => {}
                heard = listened(&mut ears) => if !heard { ears = None },
                () = tokio::time::sleep(POLL) => {}
            }
        }
    }

    /// Reads what has been added, and says whether there may be more.
    async fn read(&self, place: &mut Option<i64>) -> Outcome<bool> {
        let conn = self.app.db.fresh();
        let Some(position) = *place else {
            let end = store::end(conn).await?;
            self.app.tail.begin(end);
            *place = Some(end);
            return Ok(true);
        };
        let Stretch { changes, end, is_full } = store::after(conn, position, None, STRETCH).await?;
        *place = Some(end);
        if end > position {
            self.app.tail.add(changes, end);
        }
        Ok(is_full)
    }
}

/// Waits until something is heard. Without ears it waits for good.
async fn listened(ears: &mut Option<Ears>) -> bool {
    match ears {
        Some(ears) => ears.heard().await,
        None => std::future::pending().await,
    }
}

fn lost(failure: impl std::fmt::Display) {
    warn!(%failure, "the log of changes cannot be read; it will be tried again");
}

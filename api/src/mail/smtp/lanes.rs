//! One lane for each domain that letters go to, so that a domain whose server is slow, or strict about how many letters
//! it takes, holds up nobody's letters but its own.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lru::LruCache;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};

use crate::mail::error::MailError;

/// How many domains are remembered; those that were not written to for longest are forgotten first.
const REMEMBERED: NonZeroUsize = NonZeroUsize::MIN.saturating_add(999);
/// A domain that takes longer than this for a letter is slow, until it takes one sooner.
const SLOW: Duration = Duration::from_secs(2);
/// How long a letter waits in a lane that moves.
const WAIT: Duration = Duration::from_secs(5);
/// How long it waits in one that is slow: it had better come again.
const WAIT_WHERE_SLOW: Duration = Duration::from_secs(1);

/// All lanes.
pub(super) struct Lanes {
    /// How many letters go to one domain at a time, and to one that is slow.
    widths: (usize, usize),
    /// How long after each other letters to one domain begin.
    interval: Duration,
    lanes: Mutex<LruCache<String, Arc<Lane>>>,
}

/// One domain's.
struct Lane {
    wide: Arc<Semaphore>,
    narrow: Arc<Semaphore>,
    is_slow: AtomicBool,
    /// When the next letter may begin.
    next: Mutex<Instant>,
}

/// A letter's place in its lane, until it is dropped.
pub(super) struct Place {
    lane: Arc<Lane>,
    entered: Instant,
    _permits: (OwnedSemaphorePermit, Option<OwnedSemaphorePermit>),
}

impl Lanes {
    /// Lanes for so many connections, half of which are for one domain at most, and a quarter for one that is slow.
    /// `per_minute` is how many letters begin for one domain within a minute; 0 for any number.
    pub(super) fn new(connections: usize, per_minute: u32) -> Self {
        Self {
            widths: (connections.div_ceil(2), connections.div_ceil(4)),
            interval: if per_minute == 0 { Duration::ZERO } else { Duration::from_secs(60) / per_minute },
            lanes: Mutex::new(LruCache::new(REMEMBERED)),
        }
    }

    /// A place in the lane of this domain, as soon as there is one, if that is soon.
    pub(super) async fn enter(&self, domain: &str) -> Result<Place, MailError> {
        let lane = self.lane(domain);
        let is_slow = lane.is_slow.load(Ordering::Relaxed);
        let wait = if is_slow { WAIT_WHERE_SLOW } else { WAIT };
        let permits = async {
            let narrow = if is_slow { Arc::clone(&lane.narrow).acquire_owned().await.ok() } else { None };
            Arc::clone(&lane.wide).acquire_owned().await.map(|wide| (wide, narrow))
        };
        let Ok(Ok(permits)) = timeout(wait, permits).await else { return Err(MailError::Busy) };
        self.keep_the_interval(&lane, wait).await?;
        Ok(Place { lane, entered: Instant::now(), _permits: permits })
    }

    fn lane(&self, domain: &str) -> Arc<Lane> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        let (wide, narrow) = self.widths;
        Arc::clone(lanes.get_or_insert(domain.to_ascii_lowercase(), || {
            Arc::new(Lane {
                wide: Arc::new(Semaphore::new(wide)),
                narrow: Arc::new(Semaphore::new(narrow)),
                is_slow: AtomicBool::new(false),
                next: Mutex::new(Instant::now()),
            })
        }))
    }

    /// Waits until the next letter may begin, and is it. One that would have to wait for long takes no turn.
    async fn keep_the_interval(&self, lane: &Lane, wait: Duration) -> Result<(), MailError> {
        if self.interval.is_zero() {
            return Ok(());
        }
        let now = Instant::now();
        let turn = {
            let mut next = lane.next.lock().unwrap_or_else(PoisonError::into_inner);
            let turn = (*next).max(now);
            if turn > now + wait {
                return Err(MailError::Busy);
            }
            *next = turn + self.interval;
            turn
        };
        tokio::time::sleep_until(turn).await;
        Ok(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.lane.is_slow.store(self.entered.elapsed() > SLOW, Ordering::Relaxed);
    }
}

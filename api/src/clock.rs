//! Time and randomness: the only two things a rule may not know by itself. They come in through
//! [`App`](crate::app::App), so that a test can turn the clock and read literal ids.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use futures_util::future::{self, BoxFuture};
use uuid::{Builder, Uuid};

/// Tells the time, in UTC, cut to microseconds: PostgreSQL keeps no more, and a time that is written
/// must read back equal.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> DateTime<Utc>;

    /// Comes back when this much time has gone by.
    fn pause(&self, length: Duration) -> BoxFuture<'static, ()>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    fn now(&self) -> DateTime<Utc> {
        let now = Utc::now();
        now.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(now)
    }

    fn pause(&self, length: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(length))
    }
}

/// A clock that stands still until it is turned by hand.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows this time.
    pub fn at(time: DateTime<Utc>) -> Self {
        Self(AtomicI64::new(time.timestamp_micros()))
    }

    /// Turns the clock to this time.
    pub fn set(&self, time: DateTime<Utc>) {
        self.0.store(time.timestamp_micros(), Ordering::SeqCst);
    }

    /// Turns the clock forward, or back when `by` is negative.
    pub fn advance(&self, by: TimeDelta) {
        self.0.fetch_add(by.num_microseconds().unwrap_or(0), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0.load(Ordering::SeqCst)).unwrap_or_default()
    }

    /// Lets nobody wait: its time goes by when it is turned.
    fn pause(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(future::ready(()))
    }
}

/// Where unguessable bytes come from.
#[derive(Debug)]
pub enum Randomness {
    /// The operating system's generator.
    System(SystemRandom),
    /// A fixed sequence, for tests and for demo data that is the same everywhere.
    Seeded {
        /// What the sequence is made from.
        seed: u64,
        /// How many blocks were taken from it.
        taken: AtomicU64,
    },
}

impl Randomness {
    /// The operating system's generator.
    pub fn system() -> Self {
        Self::System(SystemRandom::new())
    }

    /// The fixed sequence of this seed.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded { seed, taken: AtomicU64::new(0) }
    }

    /// Fills `bytes`.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing safe can be done after that.
    #[expect(clippy::expect_used, reason = "a server without randomness must not go on")]
    pub fn fill(&self, bytes: &mut [u8]) {
        match self {
            Self::System(source) => source.fill(bytes).expect("the operating system gives random bytes"),
            Self::Seeded { seed, taken } => {
                for chunk in bytes.chunks_mut(32) {
                    let block = taken.fetch_add(1, Ordering::SeqCst);
                    let hash = digest(&SHA256, &[seed.to_be_bytes(), block.to_be_bytes()].concat());
                    chunk.copy_from_slice(&hash.as_ref()[..chunk.len()]);
                }
            }
        }
    }
}

/// Makes ids and secrets.
#[derive(Clone)]
pub struct Ids {
    clock: Arc<dyn Clock>,
    randomness: Arc<Randomness>,
    latest: Arc<Mutex<(i64, u16)>>,
}

impl Ids {
    /// Ids that are dated by `clock` and made unguessable by `randomness`.
    pub fn new(clock: Arc<dyn Clock>, randomness: Randomness) -> Self {
        Self { clock, randomness: Arc::new(randomness), latest: Arc::default() }
    }

    /// A UUIDv7 (RFC 9562): sortable by the time it was made; within a millisecond, in this process, by
    /// the order in which it was asked for (the RFC's method 1, a counter in `rand_a`).
    pub fn uuid(&self) -> Uuid {
        let now = self.clock.now().timestamp_millis();
        let (millis, counter) = {
            let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
            *latest = match *latest {
                (before, _) if before < now => (now, 0),
                (same, counter) if counter < 0x0fff => (same, counter + 1),
                // Four thousand in a millisecond: borrow from the next one, as the RFC allows.
                (full, _) => (full + 1, 0),
            };
            *latest
        };
        let mut random = [0; 10];
        self.randomness.fill(&mut random[2..]);
        random[..2].copy_from_slice(&counter.to_be_bytes());
        Builder::from_unix_timestamp_millis(millis.unsigned_abs(), &random).into_uuid()
    }

    /// 256 unguessable bits as 43 characters that may stand in a URL.
    pub fn secret(&self) -> String {
        let mut bytes = [0; 32];
        self.randomness.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// A number below `limit`, each as likely as the next.
    pub fn below(&self, limit: u32) -> u32 {
        let mut bytes = [0; 8];
        self.randomness.fill(&mut bytes);
        // 64 bits folded onto at most 32: the bias is below one in four billion.
        u32::try_from(u64::from_be_bytes(bytes) % u64::from(limit.max(1))).unwrap_or(0)
    }

    /// Unguessable bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.randomness.fill(&mut bytes);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_millisecond_sort_in_the_order_they_were_asked_for() {
        let clock = Arc::new(ManualClock::at(DateTime::from_timestamp_millis(1_700_000_000_000).unwrap_or_default()));
        let ids = Ids::new(clock, Randomness::seeded(1));
        let made: Vec<Uuid> = (0..100).map(|_| ids.uuid()).collect();
        assert!(made.is_sorted());
        assert_eq!(made[0].get_version_num(), 7);
    }

    #[test]
    fn a_seed_gives_the_same_secrets_each_time() {
        let make = || Ids::new(Arc::new(SystemClock), Randomness::seeded(7)).secret();
        assert_eq!(make(), make());
    }
}

//! The clock of a test: it stands still until it is turned, or goes on a little whenever somebody looks.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::BoxFuture;
use waymark::clock::{Clock, ManualClock};

/// A clock to turn by hand.
pub struct TestClock {
    /// Its hands.
    pub hands: ManualClock,
    is_going: AtomicBool,
    pauses: AtomicUsize,
}

impl TestClock {
    /// A clock that shows this time and stands still.
    pub fn at(time: DateTime<Utc>) -> Self {
        Self { hands: ManualClock::at(time), is_going: AtomicBool::new(false), pauses: AtomicUsize::new(0) }
    }

    /// From now on, no two readings are the same: as outside of tests.
    pub fn go(&self) {
        self.is_going.store(true, Ordering::SeqCst);
    }

    /// How often somebody was to wait. Nobody did.
    pub fn pauses(&self) -> usize {
        self.pauses.load(Ordering::SeqCst)
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        if self.is_going.load(Ordering::SeqCst) {
            self.hands.advance(TimeDelta::microseconds(1));
        }
        self.hands.now()
    }

    fn pause(&self, length: Duration) -> BoxFuture<'static, ()> {
        self.pauses.fetch_add(1, Ordering::SeqCst);
        self.hands.pause(length)
    }
}

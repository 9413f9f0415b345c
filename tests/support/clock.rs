//! The clock of a test: it stands still until it is turned, or goes on a little whenever somebody looks.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use waymark::clock::{Clock, ManualClock};

/// A clock to turn by hand.
pub struct TestClock {
    /// Its hands.
    pub hands: ManualClock,
    is_going: AtomicBool,
}

impl TestClock {
    /// A clock that shows this time and stands still.
    pub fn at(time: DateTime<Utc>) -> Self {
        Self { hands: ManualClock::at(time), is_going: AtomicBool::new(false) }
    }

    /// From now on, no two readings are the same: as outside of tests.
    pub fn go(&self) {
        self.is_going.store(true, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        if self.is_going.load(Ordering::SeqCst) {
            self.hands.advance(TimeDelta::microseconds(1));
        }
        self.hands.now()
    }
}

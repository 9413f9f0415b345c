//! Pure decisions about pushing: what a device may be, what the answer of a push service means, and what all of them come to.

use url::Url;

use super::messages;
use crate::config::Reach;
use crate::failure::{ErrorCode, Problem};
use crate::outgoing::{self, Answer, NoAnswer};

/// How many devices a member may have.
pub const DEVICES: u64 = 10;
/// The longest name of a device, in characters.
pub const NAME: usize = 60;

/// Reads the place that messages to a device go to.
pub fn endpoint(text: &str, reach: Reach) -> Result<Url, Problem> {
    outgoing::address(text, reach).ok_or_else(|| Problem::new(ErrorCode::BadUserInput, messages::EndpointInvalid))
}

/// What came of pushing to one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Its push service has taken it.
    Taken,
    /// There is no such device any more.
    Gone,
    /// Its push service will not take this, or not from us, however often it is asked.
    Refused,
    /// Not now.
    Later,
    /// Too many others are on their way: this one has not begun its own.
    Busy,
}

/// What the answer of a push service means.
pub fn came(answered: &Result<Answer, NoAnswer>) -> Came {
    match answered {
        Ok(Answer { status: 200..=299, .. }) => Came::Taken,
        Ok(Answer { status: 404 | 410, .. }) => Came::Gone,
        Ok(Answer { status: 408 | 429 | 500..=599, .. }) | Err(NoAnswer::TimedOut | NoAnswer::Unreachable) => {
            Came::Later
        }
        Ok(_) | Err(NoAnswer::NotPublic) => Came::Refused,
    }
}

/// What came of pushing to all devices of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// One of them at least has it.
    Reached,
    /// None has it, and trying again would not help.
    Unreached,
    /// None has it; one may take it later.
    Later,
    /// None has it, and some were not even tried: too many others are on their way.
    Busy,
}

/// What these come to together.
pub fn told(came: &[Came]) -> Told {
    let has = |which: Came| came.contains(&which);
    if has(Came::Taken) {
        Told::Reached
    } else if has(Came::Later) {
        Told::Later
    } else if has(Came::Busy) {
        Told::Busy
    } else {
        Told::Unreached
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_means_what_it_says() {
        for (status, expected) in [
            (200, Came::Taken),
            (201, Came::Taken),
            (202, Came::Taken),
            (204, Came::Taken),
            (301, Came::Refused),
            (307, Came::Refused),
            (400, Came::Refused),
            (401, Came::Refused),
            (403, Came::Refused),
            (404, Came::Gone),
            (408, Came::Later),
            (410, Came::Gone),
            (413, Came::Refused),
            (429, Came::Later),
            (500, Came::Later),
            (503, Came::Later),
        ] {
            assert_eq!(came(&Ok(Answer { status, retry_after: None })), expected, "{status}");
        }
        for (reason, expected) in [
            (NoAnswer::TimedOut, Came::Later),
            (NoAnswer::Unreachable, Came::Later),
            (NoAnswer::NotPublic, Came::Refused),
        ] {
            assert_eq!(came(&Err(reason)), expected, "{reason:?}");
        }
    }

    #[test]
    fn one_device_that_takes_it_is_enough() {
        use Came::{Busy, Gone, Later, Refused, Taken};
        for (came, expected) in [
            (vec![Gone, Later, Busy, Taken], Told::Reached),
            (vec![Gone, Refused], Told::Unreached),
            (Vec::new(), Told::Unreached),
            (vec![Refused, Busy, Later], Told::Later),
            (vec![Gone, Busy], Told::Busy),
        ] {
            assert_eq!(told(&came), expected, "{came:?}");
        }
    }
}

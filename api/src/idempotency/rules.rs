//! Pure decisions about records: how long they count, and what a request is told that finds one.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// How long a key belongs to its request.
pub const LASTS: TimeDelta = TimeDelta::hours(24);
/// How long after an execution had to be over its answer may take to be kept.
const GRACE: TimeDelta = TimeDelta::seconds(5);
/// The first pause between two looks at a request that is under way; each next one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(25);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_millis(400);

/// How a record stands to a request with its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The request may be executed: the record is too old, or its execution came to an end without any effect.
    Free,
    /// It is about another request.
    Other,
    /// The request has been answered.
    Answered,
    /// The request is being executed.
    UnderWay,
    /// The request has had an effect, and nobody is going to answer it.
    AnswerLost,
}

/// What there is to know of a record.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Whether the request is the one that the record is about.
    pub is_same: bool,
    /// Whether there is an answer.
    pub is_answered: bool,
    /// Whether anything was changed.
    pub has_effect: bool,
    /// When the execution was claimed.
    pub claimed_at: DateTime<Utc>,
    /// Until when the claim holds.
    pub leased_until: DateTime<Utc>,
}

/// How the record stands now.
pub fn standing(facts: Facts, now: DateTime<Utc>) -> Standing {
    if facts.claimed_at + LASTS <= now {
        Standing::Free
    } else if !facts.is_same {
        Standing::Other
    } else if facts.is_answered {
        Standing::Answered
    } else if facts.leased_until > now {
        Standing::UnderWay
    } else if facts.has_effect {
        Standing::AnswerLost
    } else {
        Standing::Free
    }
}

/// Until when the claim for an execution of at most `time` holds, from `now`.
pub fn leased_until(now: DateTime<Utc>, time: Duration) -> DateTime<Utc> {
    now + TimeDelta::from_std(time).unwrap_or(LASTS) + GRACE
}

/// The pause after this many looks.
pub fn pause(looks: u32) -> Duration {
    FIRST_PAUSE.saturating_mul(1 << looks.min(10)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_made_again_only_when_it_was_not_made() {
        let start = DateTime::from_timestamp(1_700_000_000, 0).unwrap_or_default();
        let at = |seconds| start + TimeDelta::seconds(seconds);
        let claimed = Facts {
            is_same: true,
            is_answered: false,
            has_effect: false,
            claimed_at: start,
            leased_until: leased_until(start, Duration::from_secs(15)),
        };
        let marked = Facts { has_effect: true, ..claimed };
        let answered = Facts { is_answered: true, ..marked };
        let day = 24 * 60 * 60;
        for (facts, seconds, expected) in [
            (claimed, 0, Standing::UnderWay),
            (claimed, 19, Standing::UnderWay),
            (claimed, 20, Standing::Free),
            (marked, 19, Standing::UnderWay),
            (marked, 20, Standing::AnswerLost),
            (marked, day - 1, Standing::AnswerLost),
            (answered, 1, Standing::Answered),
            (answered, day - 1, Standing::Answered),
            (answered, day, Standing::Free),
            (Facts { is_same: false, ..answered }, 1, Standing::Other),
            (Facts { is_same: false, ..claimed }, 20, Standing::Other),
            (Facts { is_same: false, ..answered }, day, Standing::Free),
        ] {
            assert_eq!(standing(facts, at(seconds)), expected, "{facts:?} after {seconds} s");
        }
    }

    #[test]
    fn pauses_grow_to_a_limit() {
        assert_eq!([0, 1, 2].map(pause), [25, 50, 100].map(Duration::from_millis));
        assert_eq!(pause(u32::MAX), LONGEST_PAUSE);
    }
}

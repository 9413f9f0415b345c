//! What each caller may still ask for: so many points a minute. The counting is this process's own; several
//! processes count apart.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use lru::LruCache;
use uuid::Uuid;

use super::limits::Limits;
use crate::clock::Clock;
use crate::viewer::{Viewer, Who};

/// What a request costs at least: it has to be received, and somebody has to find out who asks.
const LEAST: usize = 10;

/// What a request costs that is refused: it has no cost of its own, and to find that out was work.
const REFUSED: usize = 100;

/// For how long a budget is.
const MINUTE: TimeDelta = TimeDelta::minutes(1);

/// The most callers that are remembered, at about 100 bytes each; beyond that, those who asked longest ago
/// begin anew.
const MOST_CALLERS: usize = 50_000;

/// Whom a request is charged to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Caller {
    /// A member, whatever her sessions and devices.
    Member(Uuid),
    /// A partner's key.
    Key(Uuid),
    /// Whoever asks from this network without signing in.
    Anonymous(Network),
    /// Whoever shows credentials from this network that may turn out to be worth nothing. This is apart from
    /// [`Caller::Anonymous`], so that members are not kept out by those who share their network.
    Unproven(Network),
}

impl Caller {
    /// Whom a request is charged to before it is known who asks, with credentials or without.
    pub fn at_the_door(network: Network, has_credentials: bool) -> Self {
        if has_credentials { Self::Unproven(network) } else { Self::Anonymous(network) }
    }

    /// Whom a request of this viewer, from this network, is charged to.
    pub fn of(viewer: &Viewer, network: Network) -> Self {
        match &viewer.who {
            Who::Anonymous => Self::Anonymous(network),
            Who::Member(member) => Self::Member(member.id),
            Who::Partner(partner) => Self::Key(partner.key),
        }
    }
}

/// A network address, as far as it tells callers apart: an IPv4 address, or the /64 of an IPv6 address, within
/// which one household or one server chooses freely.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl From<IpAddr> for Network {
    fn from(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 64)).into(),
            v4 => v4,
        })
    }
}

impl Default for Network {
    /// Where it is not known from where somebody asks: all of those share one budget.
    fn default() -> Self {
        Self(Ipv4Addr::UNSPECIFIED.into())
    }
}

impl fmt::Debug for Network {
    /// Without the address, which is never logged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Network")
    }
}

/// How a caller's budget stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// What the caller may cost in a minute.
    pub limit: usize,
    /// What is left of it.
    pub remaining: usize,
    /// When all of it is there again.
    pub reset_at: DateTime<Utc>,
}

/// A budget is spent, or too little of it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spent {
    /// In how many seconds all of it is there again.
    pub seconds: u64,
}

/// What every caller has spent.
pub struct Budget {
    clock: Arc<dyn Clock>,
    known: usize,
    anonymous: usize,
    minutes: Mutex<LruCache<Caller, Minute, RandomState>>,
}

/// The minute that began with a caller's first request.
#[derive(Clone, Copy)]
struct Minute {
    /// On the full second, so that it can be told exactly.
    ends: DateTime<Utc>,
    spent: usize,
}

impl Budget {
    /// Nobody has spent anything yet.
    pub fn new(limits: &Limits, clock: Arc<dyn Clock>) -> Self {
        let minutes = Mutex::new(LruCache::unbounded_with_hasher(RandomState::new()));
        Self { clock, known: limits.budget, anonymous: limits.anonymous_budget, minutes }
    }

    /// One that goes by the same clock, and nobody has a limit.
    #[must_use]
    pub fn without_limits(&self) -> Self {
        Self::new(&Limits { budget: 0, anonymous_budget: 0, ..Limits::default() }, self.clock.clone())
    }

    /// Whether anything is left: asked before any work is done.
    pub fn check(&self, caller: Caller) -> Result<(), Spent> {
        self.take(caller, |minute, limit| minute.spent < limit)
    }

    /// Charges what is to be done for a caller, unless too little is left for it. One that costs more than a
    /// whole budget is let through when nothing else was spent: otherwise it would never be.
    pub fn charge(&self, caller: Caller, cost: usize) -> Result<(), Spent> {
        self.take(caller, |minute, limit| {
            let spent = minute.spent.saturating_add(cost.max(LEAST));
            let is_affordable = minute.spent == 0 || spent <= limit;
            if is_affordable {
                minute.spent = spent;
            }
            is_affordable
        })
    }

    /// Charges for a request that was refused.
    pub fn charge_refused(&self, caller: Caller) {
        self.charge_done(caller, REFUSED);
    }

    /// Charges what has been done for a caller, whether or not enough was left for it: where nobody could know the
    /// cost before.
    pub fn charge_done(&self, caller: Caller, cost: usize) {
        // There is nothing left to refuse.
        let _ = self.take(caller, |minute, _| {
            minute.spent = minute.spent.saturating_add(cost.max(LEAST));
            true
        });
    }

    /// How the caller's budget stands; none where there is no limit.
    pub fn balance(&self, caller: Caller) -> Option<Balance> {
        let limit = self.limit(caller)?;
        let mut balance = None;
        let _ = self.take(caller, |minute, _| {
            balance = Some(Balance { limit, remaining: limit.saturating_sub(minute.spent), reset_at: minute.ends });
            true
        });
        balance
    }

    fn limit(&self, caller: Caller) -> Option<usize> {
        let limit = match caller {
            Caller::Member(_) | Caller::Key(_) => self.known,
            Caller::Anonymous(_) | Caller::Unproven(_) => self.anonymous,
        };
        (limit > 0).then_some(limit)
    }

    /// Does this with the caller's present minute and limit; it says whether the caller may go on.
    fn take(&self, caller: Caller, go_on: impl FnOnce(&mut Minute, usize) -> bool) -> Result<(), Spent> {
        let Some(limit) = self.limit(caller) else { return Ok(()) };
        let now = self.clock.now();
        let mut minutes = self.minutes.lock().unwrap_or_else(PoisonError::into_inner);
        let minute = minutes.get_or_insert_mut(caller, || Minute::beginning(now));
        if !minute.is_at(now) {
            *minute = Minute::beginning(now);
        }
        let (may_go_on, ends) = (go_on(minute, limit), minute.ends);
        while minutes.len() > MOST_CALLERS || minutes.peek_lru().is_some_and(|(_, oldest)| !oldest.is_at(now)) {
            minutes.pop_lru();
        }
        if may_go_on { Ok(()) } else { Err(Spent { seconds: seconds_between(now, ends) }) }
    }
}

impl Minute {
    fn beginning(now: DateTime<Utc>) -> Self {
        let ends = now + MINUTE;
        Self { ends: ends.duration_round_up(TimeDelta::seconds(1)).unwrap_or(ends), spent: 0 }
    }

    /// Whether it is going on. A clock that was put back must not make it longer.
    fn is_at(&self, now: DateTime<Utc>) -> bool {
        now < self.ends && self.ends - now <= MINUTE + TimeDelta::seconds(1)
    }
}

fn seconds_between(now: DateTime<Utc>, then: DateTime<Utc>) -> u64 {
    let milliseconds = (then - now).num_milliseconds().max(0).unsigned_abs();
    milliseconds.div_ceil(1000).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;

    const NOON: &str = "2026-01-12T12:00:00.25Z";

    fn budget(known: usize, anonymous: usize) -> (Budget, Arc<ManualClock>) {
        let clock = Arc::new(ManualClock::at(NOON.parse().unwrap()));
        let limits = Limits { budget: known, anonymous_budget: anonymous, ..Limits::default() };
        (Budget::new(&limits, clock.clone()), clock)
    }

    fn from(address: &str) -> Caller {
        Caller::Anonymous(address.parse::<IpAddr>().unwrap().into())
    }

    const MEMBER: Caller = Caller::Member(Uuid::from_u128(1));

    #[test]
    fn what_is_spent_is_there_again_after_a_minute() {
        let (budget, clock) = budget(1_000, 0);
        assert_eq!(budget.charge(MEMBER, 600), Ok(()));
        let reset_at = "2026-01-12T12:01:01Z".parse().unwrap();
        assert_eq!(budget.balance(MEMBER), Some(Balance { limit: 1_000, remaining: 400, reset_at }));
        clock.advance(TimeDelta::seconds(30));
        assert_eq!(budget.charge(MEMBER, 401), Err(Spent { seconds: 31 }), "it does not fit any more");
        assert_eq!(budget.charge(MEMBER, 400), Ok(()), "this does");
        assert_eq!(budget.check(MEMBER), Err(Spent { seconds: 31 }));
        clock.set(reset_at);
        assert_eq!(budget.check(MEMBER), Ok(()));
        assert_eq!(budget.balance(MEMBER).unwrap().remaining, 1_000);
    }

    #[test]
    fn a_clock_that_is_put_back_locks_nobody_out() {
        let (budget, clock) = budget(1_000, 0);
        assert_eq!(budget.charge(MEMBER, 1_000), Ok(()));
        clock.advance(TimeDelta::hours(-1));
        assert_eq!(budget.check(MEMBER), Ok(()));
    }

    #[test]
    fn every_request_costs_something_and_a_refused_one_more() {
        let (budget, _) = budget(1_000, 0);
        budget.charge(MEMBER, 1).unwrap();
        assert_eq!(budget.balance(MEMBER).unwrap().remaining, 990);
        budget.charge_refused(MEMBER);
        assert_eq!(budget.balance(MEMBER).unwrap().remaining, 890);
    }

    #[test]
    fn what_has_been_done_is_charged_whether_or_not_enough_was_left() {
        let (budget, _) = budget(1_000, 0);
        budget.charge(MEMBER, 900).unwrap();
        budget.charge_done(MEMBER, 5_000);
        assert_eq!(budget.balance(MEMBER).unwrap().remaining, 0);
        assert!(budget.check(MEMBER).is_err());
    }

    #[test]
    fn what_costs_more_than_a_whole_budget_is_done_when_nothing_was_spent() {
        let (budget, clock) = budget(1_000, 0);
        assert_eq!(budget.charge(MEMBER, 5_000), Ok(()));
        assert!(budget.check(MEMBER).is_err());
        clock.advance(TimeDelta::minutes(2));
        budget.charge(MEMBER, 1).unwrap();
        assert!(budget.charge(MEMBER, 5_000).is_err());
    }

    #[test]
    fn callers_are_counted_apart_and_neighbours_on_one_network_together() {
        let (budget, _) = budget(1_000, 100);
        let network = |address: &str| Network::from(address.parse::<IpAddr>().unwrap());
        budget.charge(from("2001:db8:0:1::1"), 100).unwrap();
        for (caller, is_spent) in [
            (from("2001:db8:0:1:ffff::2"), true),
            (from("2001:db8:0:2::1"), false),
            (Caller::Unproven(network("2001:db8:0:1::1")), false),
            (MEMBER, false),
            (Caller::Key(Uuid::from_u128(1)), false),
        ] {
            assert_eq!(budget.check(caller).is_err(), is_spent, "{caller:?}");
        }
        budget.charge(from("192.0.2.1"), 100).unwrap();
        assert!(budget.check(from("::ffff:192.0.2.1")).is_err(), "the same address, written as IPv6");
        assert!(budget.check(from("192.0.2.2")).is_ok());
        assert_eq!(format!("{:?}", network("192.0.2.1")), "Network");
    }

    #[test]
    fn no_limit_is_no_limit() {
        let (budget, _) = budget(0, 0);
        assert_eq!(budget.charge(MEMBER, usize::MAX), Ok(()));
        assert_eq!((budget.check(MEMBER), budget.balance(MEMBER)), (Ok(()), None));
    }

    #[test]
    fn the_callers_that_are_remembered_are_bounded() {
        let (budget, clock) = budget(1_000, 0);
        for number in 0..(MOST_CALLERS as u128 + 10) {
            budget.charge(Caller::Member(Uuid::from_u128(number)), 1).unwrap();
        }
        assert_eq!(budget.minutes.lock().unwrap().len(), MOST_CALLERS);
        clock.advance(TimeDelta::minutes(2));
        budget.check(MEMBER).unwrap();
        assert_eq!(budget.minutes.lock().unwrap().len(), 1, "and forgotten when their minute is over");
    }
}

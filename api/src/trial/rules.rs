//! Pure decisions about trials: what can be tried and for how long, when somebody is asked how it went, until when she may
//! say otherwise, and when sums are told.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use entity::resource::ResourceKind;
use entity::trial;
use entity::trial::TrialOutcome::{self, DidNotHelp, Helped, Skipped};
use uuid::Uuid;

use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};

/// How many days somebody tries something who does not say otherwise.
pub const WEEK: i32 = 7;
/// How many days somebody can try something.
const DAYS: RangeInclusive<i32> = 1..=28;
/// How many trials of one member can be open at a time: more than this is no trying any more.
pub const OPEN: u64 = 5;
/// The longest text about conditions, in characters.
pub const CONDITIONS: usize = 500;
/// How long after it was first said somebody may say otherwise about how it went.
const REVISABLE: TimeDelta = TimeDelta::days(14);
/// How many members at least sums are about, and each change of sums.
pub const FEW: usize = 5;
/// When somebody is asked on the last day, on the clocks where she lives: when most of it is over.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(hour) => hour,
    None => NaiveTime::MIN,
};
/// For how long after that evening she may be asked. Later than that it is a surprise.
const ASKED_FOR: TimeDelta = TimeDelta::days(3);
/// How many days after its last one a trial of which nobody says how it went is forgotten.
const KEPT_OPEN: Days = Days::new(30);
/// How many days after its last one a trial of which nobody has said how it went yet may be on an agenda.
const ON_AGENDA: Days = Days::new(7);
/// How long before a date begins its agenda is drawn up.
const DRAWN_UP: TimeDelta = TimeDelta::days(1);
/// Beside how many others who come somebody must be for what they try to be told.
const OTHERS: usize = 3;
/// From how many on the number of those who try the same is told.
pub const TOLD_TOGETHER: usize = 3;

/// Only what is to be done or used can be tried.
pub fn may_try(kind: ResourceKind) -> Result<(), Problem> {
    match kind {
        ResourceKind::Activity | ResourceKind::Tool => Ok(()),
        ResourceKind::Prompt | ResourceKind::Guide | ResourceKind::Story | ResourceKind::Service => {
            Err(Problem::new(ErrorCode::BadUserInput, messages::NothingToTry))
        }
    }
}

/// How long somebody tries something.
pub fn days(asked: i32) -> Result<Days, Problem> {
    let (least, most) = (DAYS.start().unsigned_abs().into(), DAYS.end().unsigned_abs().into());
    let days = u64::try_from(asked).ok().filter(|_| DAYS.contains(&asked)).map(Days::new);
    days.ok_or_else(|| Problem::new(ErrorCode::BadUserInput, messages::Days { least, most }))
}

/// The last day, by the calendar where she lives.
pub fn last_day(now: DateTime<Utc>, zone: Tz, days: Days) -> NaiveDate {
    let today = civil::local(now, zone).date();
    today.checked_add_days(days).unwrap_or(today)
}

/// When somebody is asked how it went whose trial ends on that day.
pub fn evening(ends_on: NaiveDate, zone: Tz) -> DateTime<Utc> {
    civil::moment(ends_on.and_time(EVENING), zone)
}

/// Whether it is too late to ask somebody who was to be asked then.
pub fn is_too_late(evening: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now >= evening + ASKED_FOR
}

/// The day before which a trial must have ended for it to be forgotten today.
pub fn forgotten_before(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(KEPT_OPEN).unwrap_or(NaiveDate::MIN)
}

/// Until when she may say otherwise about how it went; `None` while she has said nothing.
pub fn revisable_until(trial: &trial::Model) -> Option<DateTime<Utc>> {
    trial.reported_at.map(|at| at + REVISABLE)
}

/// Whether she may say how it went, or say otherwise.
pub fn may_report(trial: &trial::Model, now: DateTime<Utc>) -> Result<(), Problem> {
    match revisable_until(trial) {
        Some(until) if now >= until => Err(Problem::new(ErrorCode::Conflict, messages::ReportStands)),
        _ => Ok(()),
    }
}

/// A report that the sums do not tell yet, or tell otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    /// Whose.
    pub member: Uuid,
    /// As what the sums tell it, if they do.
    pub told_as: Option<TrialOutcome>,
    /// What it says.
    pub outcome: TrialOutcome,
}

/// How often something helped, and how often it did not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// How often it did.
    pub helped: i32,
    /// How often it did not.
    pub did_not_help: i32,
}

impl Sums {
    /// How many reports there are.
    pub fn reports(self) -> i32 {
        self.helped + self.did_not_help
    }

    /// The same sums, if they may be shown.
    pub fn shown(self) -> Option<Self> {
        usize::try_from(self.reports()).is_ok_and(|reports| reports >= FEW).then_some(self)
    }

    fn add(&mut self, outcome: TrialOutcome, many: i32) {
        match outcome {
            Helped => self.helped += many,
            DidNotHelp => self.did_not_help += many,
            Skipped => {}
        }
    }
}

/// The sums as they are to be told from now on, if enough is new; `known` are those of whom they tell a report already.
/// Who reports the same thing twice is one member, and who was told before is no new one, whatever she says now.
pub fn tell(told: Sums, news: &[News], known: &HashSet<Uuid>) -> Option<Sums> {
    let says_something = |one: &&News| one.told_as.is_none() && one.outcome != Skipped;
    let new: HashSet<Uuid> =
        news.iter().filter(says_something).map(|one| one.member).filter(|member| !known.contains(member)).collect();
    if new.len() < FEW {
        return None;
    }
    let mut sums = told;
    for one in news {
        if let Some(before) = one.told_as {
            sums.add(before, -1);
        }
        sums.add(one.outcome, 1);
    }
    Some(sums)
}

/// How many they are, as it is told: at least so many, in fives; `None` below that.
pub fn in_fives(many: u64) -> Option<i32> {
    let few = FEW as u64;
    i32::try_from(many / few * few).ok().filter(|many| *many > 0)
}

/// The agenda of a date: what holds when it is drawn up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnUp {
    /// When that is.
    pub at: DateTime<Utc>,
    /// Whose trials are on it.
    pub members: Vec<Uuid>,
}

impl DrawnUp {
    /// The earliest last day of a trial that is on it.
    pub fn first_day(&self) -> NaiveDate {
        let day = self.at.date_naive();
        day.checked_sub_days(ON_AGENDA).unwrap_or(day)
    }
}

/// When the agenda of a date that begins then is drawn up.
pub fn drawn_up_at(starts_at: DateTime<Utc>) -> DateTime<Utc> {
    starts_at - DRAWN_UP
}

/// Whose trials are on the agenda that this member reads: of those who had said by then that they come, if there are
/// enough beside her. A day before it begins, so that nobody can tell by what appears when who has just come along.
/// `None` before that.
pub fn drawn_up(
    starts_at: DateTime<Utc>,
    going: &[(Uuid, DateTime<Utc>)],
    reader: Uuid,
    now: DateTime<Utc>,
) -> Option<DrawnUp> {
    let at = drawn_up_at(starts_at);
    if now < at {
        return None;
    }
    let members: Vec<Uuid> = going.iter().filter(|(_, said_at)| *said_at < at).map(|(member, _)| *member).collect();
    let others = members.iter().filter(|member| **member != reader).count();
    Some(DrawnUp { at, members: if others < OTHERS { Vec::new() } else { members } })
}

#[cfg(test)]
mod tests;

//! Pure decisions about reminders: when one is due, which of several leaves, and when it is too late or too early in the
//! night.

use std::cmp::Reverse;
use std::ops::RangeInclusive;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};

/// How long before a meeting somebody is reminded who has not said otherwise, in minutes.
pub const LEAD: i32 = 120;
/// How long before a meeting somebody may want to be reminded, in minutes: up to a week.
pub const LEADS: RangeInclusive<i32> = 5..=10_080;
/// How often somebody may want to be reminded of one date.
pub const MOST: usize = 5;
/// How long before the quiet hours a reminder leaves that would fall into them: time to arrive.
const MARGIN: TimeDelta = TimeDelta::minutes(15);

/// The hours in which somebody wants to be left in peace, by the clocks where she lives. They may pass
/// midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    /// When they begin.
    pub from: NaiveTime,
    /// When they end.
    pub until: NaiveTime,
}

/// How somebody wants to be reminded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// How long before the meeting, in minutes: the longest first, each once.
    pub leads: Vec<i32>,
    /// When not.
    pub quiet: Option<QuietHours>,
    /// Where she lives.
    pub zone: Tz,
}

impl Wishes {
    /// The leads that are shorter than this one.
    fn shorter(&self, lead: i32) -> impl Iterator<Item = i32> {
        self.leads.iter().copied().filter(move |other| *other < lead)
    }
}

/// What somebody who comes is reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When she said that she comes.
    pub said_at: DateTime<Utc>,
}

/// Whether a reminder leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hour {
    /// It is time.
    Now,
    /// Not yet: then.
    Later(DateTime<Utc>),
    /// Not any more, or not at all.
    Never,
}

/// With which of her leads she is reminded of the date, and when each of these reminders leaves, as it looks now: the
/// longest first. Nobody gets two at once, and none that the next makes needless: of those that would leave at the same
/// moment the one with the shortest lead does, and one whose moment is over, because she said that she comes, or that she
/// wants to be reminded, later than that, is left to the next, if there is one.
pub fn plan(now: DateTime<Utc>, date: Date, wishes: &Wishes) -> Vec<(i32, DateTime<Utc>)> {
    let each = wishes.leads.iter().filter_map(|lead| Some((*lead, planned(date, *lead, wishes)?)));
    let stands = |(lead, due): &(i32, DateTime<Utc>)| {
        let is_over = *due < now && wishes.shorter(*lead).next().is_some();
        !is_over && !gives_way(*lead, now.max(*due), date, wishes)
    };
    each.filter(stands).collect()
}

/// Whether the reminder with this lead leaves now. It may be later than planned: then the night counts again, and so does
/// what has fallen due meanwhile.
pub fn hour(now: DateTime<Utc>, date: Date, lead: i32, wishes: &Wishes) -> Hour {
    let is_wanted = now < date.starts_at && wishes.leads.contains(&lead);
    let planned = planned(date, lead, wishes).filter(|_| is_wanted);
    let Some(due) = planned.filter(|due| !gives_way(lead, now.max(*due), date, wishes)) else { return Hour::Never };
    if now < due {
        return Hour::Later(due);
    }
    match night(now, wishes) {
        None => Hour::Now,
        Some(night) if night.ends < date.starts_at => Hour::Later(night.ends),
        Some(_) => Hour::Never,
    }
}

/// When the reminder with this lead leaves, if nothing keeps it: the lead before the beginning, or at once for somebody
/// who says that she comes later than that. Where that falls into quiet hours, before they begin, if she had said by
/// then that she comes; else when they end, if the meeting has not begun by then; else not at all.
fn planned(date: Date, lead: i32, wishes: &Wishes) -> Option<DateTime<Utc>> {
    let wanted = before(date, lead).max(date.said_at);
    let leaves = match night(wanted, wishes) {
        None => wanted,
        Some(night) if night.begins > date.said_at => (night.begins - MARGIN).max(date.said_at),
        Some(night) => night.ends,
    };
    (leaves < date.starts_at).then_some(leaves)
}

/// Whether a shorter lead than this one has the say at that moment: because it has fallen due by then, or because she said
/// too late for this one that she comes.
fn gives_way(lead: i32, at: DateTime<Utc>, date: Date, wishes: &Wishes) -> bool {
    let is_late = before(date, lead) < date.said_at;
    wishes.shorter(lead).any(|other| is_late || planned(date, other, wishes).is_some_and(|due| due <= at))
}

/// So many minutes before the date begins.
fn before(date: Date, lead: i32) -> DateTime<Utc> {
    date.starts_at - TimeDelta::minutes(lead.into())
}

/// The first moment from this one on that lies in no quiet hours.
pub fn awake(at: DateTime<Utc>, wishes: &Wishes) -> DateTime<Utc> {
    night(at, wishes).map_or(at, |night| night.ends)
}

/// Quiet hours of one certain night or day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Night {
    begins: DateTime<Utc>,
    ends: DateTime<Utc>,
}

/// The quiet hours that this moment lies in, if any.
fn night(at: DateTime<Utc>, wishes: &Wishes) -> Option<Night> {
    let QuietHours { from, until } = wishes.quiet?;
    let local = civil::local(at, wishes.zone);
    let (day, time) = (local.date(), local.time());
    let passes_midnight = until < from;
    let (first, last) = match (time < until, from <= time) {
        (true, true) if !passes_midnight => (day, day),
        (true, _) if passes_midnight => (day.checked_sub_days(Days::new(1))?, day),
        (_, true) if passes_midnight => (day, day.checked_add_days(Days::new(1))?),
        _ => return None,
    };
    let begins = civil::moment(first.and_time(from), wishes.zone);
    let ends = civil::moment(last.and_time(until), wishes.zone);
    // In the hour that comes twice, the first end has passed already: then the night is over.
    (at < ends).then_some(Night { begins, ends })
}

/// How long before a meeting, in minutes.
pub fn lead(minutes: i32) -> Result<i32, Problem> {
    let (least, most) = (LEADS.start().unsigned_abs().into(), LEADS.end().unsigned_abs().into());
    if LEADS.contains(&minutes) { Ok(minutes) } else { Err(bad(messages::Lead { least, most })) }
}

/// How long before a meeting, in minutes: as often as one may be reminded, each once. The longest comes first.
pub fn leads(mut minutes: Vec<i32>) -> Result<Vec<i32>, Problem> {
    let given = minutes.len();
    minutes.sort_unstable_by_key(|minutes| Reverse(*minutes));
    minutes.dedup();
    let are_fine = (1..=MOST).contains(&given) && minutes.len() == given;
    if are_fine { Ok(minutes) } else { Err(bad(messages::Leads { most: MOST as u64 })) }
}

/// A time of day as `22:00`, to the minute.
pub fn time_of_day(typed: &str) -> Result<NaiveTime, Problem> {
    // chrono reads shorter numbers as well.
    let is_full = typed.len() == "22:00".len();
    NaiveTime::parse_from_str(typed, "%H:%M").ok().filter(|_| is_full).ok_or_else(|| bad(messages::TimeOfDay))
}

/// Quiet hours have a beginning and an end, and leave some of the day.
pub fn quiet_hours(from: Option<NaiveTime>, until: Option<NaiveTime>) -> Result<Option<QuietHours>, Problem> {
    match (from, until) {
        (None, None) => Ok(None),
        (Some(from), Some(until)) if from != until => Ok(Some(QuietHours { from, until })),
        (Some(_), Some(_)) => Err(bad(messages::QuietAllDay)),
        _ => Err(bad(messages::QuietHalf)),
    }
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

#[cfg(test)]
mod tests;

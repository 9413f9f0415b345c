//! Pure decisions about reminders: when one is due, which of several leaves, and when it is too late or too early in the
//! night.

use std::cmp::Reverse;
use std::ops::RangeInclusive;
use std::slice;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::messages;
use crate::failure::{ErrorCode, Problem};
use crate::letter::{self, Cadence, QuietHours, Rhythm};

/// How long before a meeting somebody is reminded who has not said otherwise, in minutes.
pub const LEAD: i32 = 120;
/// How long before a meeting somebody may want to be reminded, in minutes: up to a week.
pub const LEADS: RangeInclusive<i32> = 5..=10_080;
/// How often somebody may want to be reminded of one date.
pub const MOST: usize = 5;
/// How long before the quiet hours a reminder leaves that would fall into them: time to arrive.
const MARGIN: TimeDelta = TimeDelta::minutes(15);

/// How somebody wants to be reminded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// How long before the meeting, in minutes: the longest first, each once.
    pub leads: Vec<i32>,
    /// How soon, when not, and where she lives.
    pub rhythm: Rhythm,
}

impl Wishes {
    /// The leads that bring a reminder of this date, the longest first: all of them, each its own, where reminders come by
    /// themselves; where she is reminded once, with other letters, the shortest, which stands for all.
    pub fn leads_of(&self, date: Date) -> &[i32] {
        if self.rhythm.cadence == Cadence::Never {
            return &[];
        }
        match slot(date, self) {
            Some(_) => self.leads.last().map(slice::from_ref).unwrap_or_default(),
            None => &self.leads,
        }
    }

    /// Those of them that are shorter than this one.
    fn shorter(&self, lead: i32, date: Date) -> impl Iterator<Item = i32> {
        self.leads_of(date).iter().copied().filter(move |other| *other < lead)
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

/// A reminder of a date that has left, or is about to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Had {
    /// Its lead.
    pub lead: i32,
    /// When it set out.
    pub at: DateTime<Utc>,
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
    let each = wishes.leads_of(date).iter().filter_map(|lead| Some((*lead, planned(date, *lead, wishes)?)));
    let stands = |(lead, due): &(i32, DateTime<Utc>)| {
        let is_over = *due < now && wishes.shorter(*lead, date).next().is_some();
        !is_over && !gives_way(*lead, now.max(*due), date, wishes)
    };
    each.filter(stands).collect()
}

/// Whether the reminder with this lead leaves now. It may be later than planned: then the night counts again, and so does
/// what has fallen due meanwhile.
pub fn hour(now: DateTime<Utc>, date: Date, lead: i32, wishes: &Wishes) -> Hour {
    let is_wanted = now < date.starts_at && wishes.leads_of(date).contains(&lead);
    let planned = planned(date, lead, wishes).filter(|_| is_wanted);
    let Some(due) = planned.filter(|due| !gives_way(lead, now.max(*due), date, wishes)) else { return Hour::Never };
    if now < due {
        return Hour::Later(due);
    }
    match wishes.rhythm.night(now) {
        None => Hour::Now,
        Some(night) if night.ends < date.starts_at => Hour::Later(night.ends),
        Some(_) => Hour::Never,
    }
}

/// The hour with whose letters a reminder that leaves now leaves; `None` for one that leaves by itself, which it does as
/// well where they would come too late.
pub fn together(now: DateTime<Utc>, date: Date, wishes: &Wishes) -> Option<DateTime<Utc>> {
    slot(date, wishes).filter(|slot| *slot <= now && now + MARGIN <= date.starts_at)
}

/// Whether one that she has had makes the reminder with this lead needless: it came no earlier before the date, or not
/// before the moment for which this one is planned, however she wanted them then.
pub fn is_needless(lead: i32, date: Date, wishes: &Wishes, had: Had) -> bool {
    had.lead <= lead || planned(date, lead, wishes).is_some_and(|due| due <= had.at)
}

/// The hour of hers with whose letters she is reminded: the last that comes in time before the beginning, if letters come
/// together for her once a day or once a week, and she had said by then that she comes.
fn slot(date: Date, wishes: &Wishes) -> Option<DateTime<Utc>> {
    if !matches!(wishes.rhythm.cadence, Cadence::Daily | Cadence::Weekly) {
        return None;
    }
    wishes.rhythm.slot_before(date.starts_at - MARGIN).filter(|slot| *slot > date.said_at)
}

/// When the reminder with this lead leaves, if nothing keeps it: with the letters of an hour of hers, whatever the lead, or
/// else the lead before the beginning, or at once for somebody who says that she comes later than that. Where that falls
/// into quiet hours, before they begin, if she had said by then that she comes; else when they end, if the meeting has not
/// begun by then; else not at all.
fn planned(date: Date, lead: i32, wishes: &Wishes) -> Option<DateTime<Utc>> {
    if let Some(slot) = slot(date, wishes) {
        return Some(slot);
    }
    let wanted = before(date, lead).max(date.said_at);
    let leaves = match wishes.rhythm.night(wanted) {
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
    wishes.shorter(lead, date).any(|other| is_late || planned(date, other, wishes).is_some_and(|due| due <= at))
}

/// So many minutes before the date begins.
fn before(date: Date, lead: i32) -> DateTime<Utc> {
    date.starts_at - TimeDelta::minutes(lead.into())
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
    letter::time_of_day(typed).ok_or_else(|| bad(messages::TimeOfDay))
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

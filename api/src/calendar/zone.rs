//! Time zones as a calendar carries them along: VTIMEZONE (RFC 5545, section 3.6.5), made from the same IANA data
//! that the house reckons with, so that the two never disagree. What repeats every year on the same kind of day is
//! told by a rule, as most programs expect it; the rest, as Morocco's Ramadan, by its dates.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use crate::icalendar::Lines;

/// The last year for which there is data.
const LAST_YEAR: i32 = 2099;
/// How far apart two looks at a zone are: less than its clocks ever keep a change.
const STEP: TimeDelta = TimeDelta::days(7);
/// For how many years something has to come back on the same kind of day to be a rule.
const RULED: usize = 10;

/// What the clocks of a zone are at some time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Clocks {
    /// Before UTC, in seconds.
    offset: i32,
    name: String,
    is_daylight: bool,
}

/// A change of the clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: DateTime<Utc>,
    before: Clocks,
    after: Clocks,
}

impl Change {
    /// What the clocks show at that moment if nobody has touched them yet.
    fn onset(&self) -> NaiveDateTime {
        self.at.naive_utc() + TimeDelta::seconds(self.before.offset.into())
    }

    /// From when to when, on the clocks, there is no such time, or it comes twice.
    pub fn unsteady(&self) -> (NaiveDateTime, NaiveDateTime) {
        let other = self.at.naive_utc() + TimeDelta::seconds(self.after.offset.into());
        (self.onset().min(other), self.onset().max(other))
    }
}

/// Every change of the zone's clocks from `since` on and before `until`.
pub fn changes(zone: Tz, since: DateTime<Utc>, until: DateTime<Utc>) -> Vec<Change> {
    let mut changes = Vec::new();
    let (mut at, mut before) = (since, clocks(zone, since));
    while at < until {
        let next = (at + STEP).min(until);
        let after = clocks(zone, next);
        if before != after {
            let change = Change { at: moment_of_change(zone, at, next), before, after: after.clone() };
            changes.push(change);
        }
        (at, before) = (next, after);
    }
    changes
}

/// The first moment at which the clocks are no more what they are at `still`.
fn moment_of_change(zone: Tz, still: DateTime<Utc>, changed: DateTime<Utc>) -> DateTime<Utc> {
    let before = clocks(zone, still);
    let (mut still, mut changed) = (still.timestamp(), changed.timestamp());
    while changed - still > 1 {
        let middle = i64::midpoint(still, changed);
        let is_still = DateTime::from_timestamp(middle, 0).is_some_and(|at| clocks(zone, at) == before);
        if is_still { still = middle } else { changed = middle }
    }
    DateTime::from_timestamp(changed, 0).unwrap_or_default()
}

fn clocks(zone: Tz, at: DateTime<Utc>) -> Clocks {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    let seconds = offset.fix().local_minus_utc();
    // Where people have no name for it, IANA has a number.
    let name = offset.abbreviation().map_or_else(|| numbered(seconds), str::to_owned);
    Clocks { offset: seconds, name, is_daylight: offset.dst_offset() > TimeDelta::zero() }
}

/// The zone, good for everything from `since` on.
pub fn written(zone: Tz, since: NaiveDate) -> String {
    // A year before, so that what holds at the beginning has begun.
    let beginning = new_year(since.year() - 1);
    let changes = changes(zone, beginning, new_year(LAST_YEAR + 1));
    let mut lines = Lines::default();
    lines.add("BEGIN:VTIMEZONE");
    lines.add(format!("TZID:{}", zone.name()));
    if changes.first().is_none_or(|change| change.at.date_naive() >= since) {
        let clocks = clocks(zone, beginning);
        let onset = beginning.naive_utc() + TimeDelta::seconds(clocks.offset.into());
        observance(&mut lines, (&clocks, &clocks), onset, &[]);
    }
    let mut alike: BTreeMap<(Clocks, Clocks), Vec<NaiveDateTime>> = BTreeMap::new();
    for change in changes {
        let onset = change.onset();
        alike.entry((change.before, change.after)).or_default().push(onset);
    }
    for ((before, after), onsets) in alike {
        let mut unruled = Vec::new();
        for onsets in by_kind_of_day(&onsets).into_values() {
            match yearly(&onsets).zip(onsets.first()) {
                Some((rule, first)) => observance(&mut lines, (&before, &after), *first, &[format!("RRULE:{rule}")]),
                None => unruled.extend(onsets),
            }
        }
        unruled.sort_unstable();
        if let Some(first) = unruled.first() {
            // One line for each, and the first among them: programs are known that read no more of a line than its
            // first date, or pass over DTSTART.
            let dates: Vec<String> = unruled.iter().map(|onset| format!("RDATE:{}", local(*onset))).collect();
            observance(&mut lines, (&before, &after), *first, &dates);
        }
    }
    lines.add("END:VTIMEZONE");
    lines.finish()
}

fn observance(lines: &mut Lines, (before, after): (&Clocks, &Clocks), onset: NaiveDateTime, again: &[String]) {
    let kind = if after.is_daylight { "DAYLIGHT" } else { "STANDARD" };
    lines.add(format!("BEGIN:{kind}"));
    lines.add(format!("DTSTART:{}", local(onset)));
    lines.add(format!("TZOFFSETFROM:{}", offset(before.offset)));
    lines.add(format!("TZOFFSETTO:{}", offset(after.offset)));
    lines.text("TZNAME", &after.name);
    for again in again {
        lines.add(again);
    }
    lines.add(format!("END:{kind}"));
}

/// Those that fall into the same month, on the same day of the week, at the same time.
fn by_kind_of_day(onsets: &[NaiveDateTime]) -> BTreeMap<(u32, u32, NaiveTime), Vec<NaiveDateTime>> {
    let mut kinds: BTreeMap<_, Vec<NaiveDateTime>> = BTreeMap::new();
    for onset in onsets {
        let kind = (onset.month(), onset.weekday().num_days_from_monday(), onset.time());
        kinds.entry(kind).or_default().push(*onset);
    }
    kinds
}

/// The rule by which these come every year from the first to the last for which there is data, if there is one.
fn yearly(onsets: &[NaiveDateTime]) -> Option<String> {
    let (first, last) = (onsets.first()?, onsets.last()?);
    let is_every_year = onsets.iter().zip(first.year()..).all(|(onset, year)| onset.year() == year);
    if !is_every_year || onsets.len() < RULED || last.year() < LAST_YEAR {
        return None;
    }
    let days = |onset: &NaiveDateTime| onset.day();
    let (least, most) = (onsets.iter().map(days).min()?, onsets.iter().map(days).max()?);
    let is_last = onsets.iter().all(|onset| (onset.date() + Days::new(7)).month() != onset.month());
    // A rule for the Sunday from the second to the eighth could be written too, but not every program reads it.
    let place = match is_last {
        true => -1,
        false if most.is_multiple_of(7) && most - least < 7 => i64::from(most / 7),
        false => return None,
    };
    let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].into_iter();
    let weekday = weekday.zip(0..).find(|(_, number)| *number == first.weekday().num_days_from_monday())?.0;
    Some(format!("FREQ=YEARLY;BYMONTH={};BYDAY={place}{weekday}", first.month()))
}

fn new_year(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

/// A time on the clocks, as calendars write it.
pub fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let rest = if seconds == 0 { String::new() } else { format!("{seconds:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}

/// The number that stands for a name: `+01`, `+0545`.
fn numbered(seconds: i32) -> String {
    let number = offset(seconds);
    number.strip_suffix("00").map(str::to_owned).unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> String {
        written(name.parse().unwrap(), "2026-01-13".parse().unwrap()).replace("\r\n", "\n")
    }

    #[test]
    fn a_zone_with_rules_is_told_by_rules() {
        assert_eq!(
            zone("Europe/Berlin"),
            "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:DAYLIGHT\nDTSTART:20250330T020000\nTZOFFSETFROM:+0100\n\
             TZOFFSETTO:+0200\nTZNAME:CEST\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nBEGIN:STANDARD\n\
             DTSTART:20251026T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\n\
             RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
        );
        assert!(zone("America/New_York").contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\n"));
        let lord_howe = zone("Australia/Lord_Howe");
        assert!(lord_howe.contains("TZOFFSETFROM:+1030\nTZOFFSETTO:+1100\n"), "{lord_howe}");
    }

    #[test]
    fn a_zone_without_changes_is_told_by_what_it_is() {
        let kathmandu = zone("Asia/Kathmandu");
        assert_eq!(kathmandu.matches("BEGIN:STANDARD").count(), 1);
        assert!(kathmandu.contains("TZOFFSETFROM:+0545\nTZOFFSETTO:+0545\nTZNAME:+0545\n"), "{kathmandu}");
        assert!(zone("UTC").contains("TZOFFSETTO:+0000"));
    }

    #[test]
    fn what_is_no_plain_rule_is_told_by_its_dates() {
        let santiago = zone("America/Santiago");
        assert!(santiago.contains("RDATE:20260405T000000\nRDATE:20270404T000000\n"), "{santiago}");

        let casablanca = zone("Africa/Casablanca");
        assert!(casablanca.contains("20260215T030000"), "Ramadan of 2026 begins: {casablanca}");
        assert!(casablanca.contains("20260322T020000"), "and ends: {casablanca}");
        assert!(!casablanca.contains("RRULE"));
    }
}

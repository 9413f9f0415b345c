//! Evenings and mornings on somebody's own clock, as minutes of the week in UTC: what the database keeps of each
//! date. Clocks are put forward and back, so an evening is another stretch of the week in summer than in winter.

use std::ops::{Range, RangeInclusive};

use chrono::{DateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use crate::civil;

const DAY: i32 = 1_440;
const WEEK: i32 = 7 * DAY;

/// How long a span may be in which hours are looked for, in days: a year.
pub const LONGEST: TimeDelta = TimeDelta::days(366);

/// When in the week something begins, on the clock of whoever asks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// On which days; each day when empty.
    pub weekdays: Vec<Weekday>,
    /// The earliest time of day.
    pub from: Option<NaiveTime>,
    /// The latest time of day; when it is earlier than `from`, that of the following day.
    pub until: Option<NaiveTime>,
}

/// A part of a span in which the clock keeps its distance from UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// From when to when.
    pub span: Range<DateTime<Utc>>,
    /// The minutes of the week, in UTC, that are asked for, in order and apart from each other.
    pub minutes: Vec<RangeInclusive<i32>>,
}

impl Hours {
    /// Whether every hour will do.
    pub fn is_any(&self) -> bool {
        self.weekdays.is_empty() && self.from.is_none() && self.until.is_none()
    }

    /// The minutes of the week in UTC, for each part of the span with an offset of its own.
    pub fn stretches(&self, span: Range<DateTime<Utc>>, zone: Tz) -> Vec<Stretch> {
        let local = self.minutes();
        let on_utc = |(span, offset)| Stretch { span, minutes: shifted(&local, offset) };
        constant(span, zone).into_iter().map(on_utc).collect()
    }

    /// The minutes of the week on her own clock; a range may end behind the week.
    fn minutes(&self) -> Vec<RangeInclusive<i32>> {
        let from = self.from.map_or(0, civil::minute_of_day);
        let until = self.until.map_or(DAY - 1, civil::minute_of_day);
        let until = if until < from { until + DAY } else { until };
        let monday = Weekday::Mon;
        let all: Vec<_> = std::iter::successors(Some(monday), |day| Some(day.succ())).take(7).collect();
        let days = if self.weekdays.is_empty() { &all } else { &self.weekdays };
        let beginning = |day: &Weekday| i32::try_from(day.num_days_from_monday()).unwrap_or_default() * DAY;
        days.iter().map(|day| beginning(day) + from..=beginning(day) + until).collect()
    }
}

/// The first moment at the hours of these stretches, this one or a later; stretches follow each other in time.
pub fn first(stretches: &[Stretch], from: DateTime<Utc>) -> Option<DateTime<Utc>> {
    stretches.iter().find_map(|stretch| stretch.first(from))
}

/// The moment at which the last hours of these stretches end that begin before this one; it is none of theirs any more.
pub fn last(stretches: &[Stretch], until: DateTime<Utc>) -> Option<DateTime<Utc>> {
    stretches.iter().rev().find_map(|stretch| stretch.last(until))
}

impl Stretch {
    fn first(&self, from: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let from = from.max(self.span.start);
        let minute = civil::minute_of_week(from);
        let next = self.minutes.iter().find(|range| minute <= *range.end());
        let moment = match next.map(|range| *range.start()) {
            Some(start) if start <= minute => from,
            Some(start) => beginning(from) + minutes(start - minute),
            None => beginning(from) + minutes(self.minutes.first()?.start() + WEEK - minute),
        };
        (moment < self.span.end).then_some(moment)
    }

    fn last(&self, until: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let until = until.min(self.span.end);
        let within = until - TimeDelta::nanoseconds(1);
        let minute = civil::minute_of_week(within);
        let previous = self.minutes.iter().rev().find(|range| *range.start() <= minute);
        let moment = match previous.map(|range| *range.end()) {
            Some(end) if minute <= end => until,
            Some(end) => beginning(within) - minutes(minute - end - 1),
            None => beginning(within) - minutes(minute + WEEK - self.minutes.last()?.end() - 1),
        };
        (moment > self.span.start).then_some(moment)
    }
}

fn minutes(count: i32) -> TimeDelta {
    TimeDelta::minutes(count.into())
}

/// When the minute began in which this moment lies.
fn beginning(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.with_second(0).and_then(|moment| moment.with_nanosecond(0)).unwrap_or(moment)
}

/// The parts of a span in which the zone has one offset, each with that offset in minutes.
fn constant(span: Range<DateTime<Utc>>, zone: Tz) -> Vec<(Range<DateTime<Utc>>, i32)> {
    let mut parts: Vec<(Range<DateTime<Utc>>, i32)> = Vec::new();
    let mut at = span.start;
    while at < span.end {
        // No zone changes its clocks twice in a day.
        let next = (at + TimeDelta::days(1)).min(span.end);
        let (before, after) = (offset(at, zone), offset(next, zone));
        let change = if before == after { next } else { change(at..next, zone) };
        match parts.last_mut() {
            Some((part, offset)) if *offset == before => part.end = change,
            _ => parts.push((at..change, before)),
        }
        at = change;
    }
    parts
}

/// The first moment in the span at which the offset is another than at its beginning, to the second.
fn change(span: Range<DateTime<Utc>>, zone: Tz) -> DateTime<Utc> {
    let (mut early, mut late) = (span.start, span.end);
    let before = offset(early, zone);
    while late - early > TimeDelta::seconds(1) {
        let middle = early + TimeDelta::seconds((late - early).num_seconds() / 2);
        if offset(middle, zone) == before { early = middle } else { late = middle }
    }
    late.with_nanosecond(0).unwrap_or(late)
}

fn offset(at: DateTime<Utc>, zone: Tz) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc().div_euclid(60)
}

/// Ranges of the local week as ranges of the week in UTC: cut where it begins anew, in order, and made one where they
/// touch.
fn shifted(local: &[RangeInclusive<i32>], offset: i32) -> Vec<RangeInclusive<i32>> {
    let mut pieces = Vec::new();
    for range in local {
        let start = (range.start() - offset).rem_euclid(WEEK);
        let end = start + (range.end() - range.start());
        pieces.push(start..=end.min(WEEK - 1));
        if end >= WEEK {
            pieces.push(0..=end - WEEK);
        }
    }
    pieces.sort_unstable_by_key(|piece| *piece.start());
    let mut merged: Vec<RangeInclusive<i32>> = Vec::new();
    for piece in pieces {
        match merged.last_mut() {
            Some(last) if *piece.start() <= last.end() + 1 => *last = *last.start()..=*last.end().max(piece.end()),
            _ => merged.push(piece),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        time.parse().unwrap()
    }

    fn hours(weekdays: &[Weekday], from: &str, until: &str) -> Hours {
        let time = |text: &str| text.parse().ok();
        Hours { weekdays: weekdays.to_vec(), from: time(from), until: time(until) }
    }

    #[test]
    fn an_evening_moves_when_clocks_are_put_back() {
        // Berlin goes from UTC+2 to UTC+1 on 25 October 2026 at 1:00 UTC.
        let span = at("2026-10-20T00:00:00Z")..at("2026-11-10T00:00:00Z");
        let stretches = hours(&[Weekday::Tue], "18:00:00", "20:59:00").stretches(span.clone(), Tz::Europe__Berlin);
        let tuesday = DAY;
        assert_eq!(
            stretches,
            [
                Stretch {
                    span: span.start..at("2026-10-25T01:00:00Z"),
                    minutes: vec![tuesday + 16 * 60..=tuesday + 18 * 60 + 59]
                },
                Stretch {
                    span: at("2026-10-25T01:00:00Z")..span.end,
                    minutes: vec![tuesday + 17 * 60..=tuesday + 19 * 60 + 59]
                },
            ]
        );
    }

    #[test]
    fn a_night_passes_midnight_and_the_week() {
        let span = at("2026-01-05T00:00:00Z")..at("2026-01-12T00:00:00Z");
        let sunday = 6 * DAY;
        let night = hours(&[Weekday::Sun], "22:00:00", "02:00:00");
        assert_eq!(night.stretches(span.clone(), Tz::UTC)[0].minutes, [0..=120, sunday + 22 * 60..=WEEK - 1]);
        // In Auckland, Monday begins while it is Sunday in UTC.
        let morning = hours(&[Weekday::Mon], "07:00:00", "09:00:00");
        let expected = [sunday + 18 * 60..=sunday + 20 * 60];
        assert_eq!(morning.stretches(span, Tz::Pacific__Auckland)[0].minutes, expected);
    }

    #[test]
    fn every_day_is_one_range() {
        let span = at("2026-01-05T00:00:00Z")..at("2026-01-12T00:00:00Z");
        assert_eq!(hours(&[], "00:00:00", "").stretches(span.clone(), Tz::Asia__Kathmandu)[0].minutes, [0..=WEEK - 1]);
        assert!(hours(&[], "", "").is_any());
        let weekend = hours(&[Weekday::Sat, Weekday::Sun, Weekday::Sat], "", "");
        assert_eq!(weekend.stretches(span, Tz::UTC)[0].minutes, [5 * DAY..=WEEK - 1], "a day said twice is one day");
    }

    #[test]
    fn what_is_found_is_what_her_clock_shows() {
        let zones = ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"];
        let evening = hours(&[Weekday::Fri, Weekday::Sun], "17:30:00", "01:15:00");
        let span = at("2026-01-01T00:00:00Z")..at("2027-01-01T00:00:00Z");
        for zone in zones {
            let zone: Tz = zone.parse().unwrap();
            let stretches = evening.stretches(span.clone(), zone);
            assert!(stretches.len() <= 6, "{zone} {}", stretches.len());
            let mut moment = span.start;
            while moment < span.end {
                let minute = civil::minute_of_week(moment);
                let found = stretches.iter().any(|stretch| {
                    stretch.span.contains(&moment) && stretch.minutes.iter().any(|range| range.contains(&minute))
                });
                let (clock, time) = (civil::local(moment, zone), civil::local(moment, zone).time());
                let is_hour = |text: &str| text.parse::<NaiveTime>().unwrap();
                let is_late = time >= is_hour("17:30:00");
                let is_after_midnight = time < is_hour("01:16:00");
                let day = chrono::Datelike::weekday(&clock);
                let is_asked = |day: Weekday| evening.weekdays.contains(&day);
                let expected = (is_late && is_asked(day)) || (is_after_midnight && is_asked(day.pred()));
                assert_eq!(found, expected, "{zone} {clock}");
                moment += TimeDelta::minutes(37);
            }
        }
    }

    #[test]
    fn a_walk_begins_at_the_first_hour_and_ends_behind_the_last() {
        // Berlin goes from UTC+2 to UTC+1 on Sunday, 25 October 2026, at 1:00 UTC.
        let span = at("2026-10-20T00:00:00Z")..at("2026-11-10T00:00:00Z");
        let evening = hours(&[Weekday::Sun, Weekday::Mon], "22:00:00", "00:30:00");
        let stretches = evening.stretches(span.clone(), Tz::Europe__Berlin);
        for (from, expected) in [
            ("2026-10-20T00:00:00Z", Some("2026-10-25T21:00:00Z")),
            ("2026-10-25T21:17:30Z", Some("2026-10-25T21:17:30Z")),
            ("2026-10-25T23:30:59Z", Some("2026-10-25T23:30:59Z")),
            ("2026-10-25T23:31:00Z", Some("2026-10-26T21:00:00Z")),
            ("2026-10-27T00:00:00Z", Some("2026-11-01T21:00:00Z")),
            ("2026-11-09T23:30:30Z", Some("2026-11-09T23:30:30Z")),
            ("2026-11-09T23:31:00Z", None),
            ("2026-12-01T00:00:00Z", None),
        ] {
            assert_eq!(first(&stretches, at(from)), expected.map(at), "{from}");
        }
        for (until, expected) in [
            ("2026-12-01T00:00:00Z", Some("2026-11-09T23:31:00Z")),
            ("2026-11-09T22:00:30Z", Some("2026-11-09T22:00:30Z")),
            ("2026-11-09T21:00:00Z", Some("2026-11-08T23:31:00Z")),
            ("2026-11-01T00:00:00Z", Some("2026-10-26T23:31:00Z")),
            ("2026-10-25T21:00:00Z", None),
            ("2026-10-01T00:00:00Z", None),
        ] {
            assert_eq!(last(&stretches, at(until)), expected.map(at), "{until}");
        }
        // In summer, before the clocks change, it is an hour earlier.
        let before = evening.stretches(at("2026-10-12T00:00:00Z")..span.end, Tz::Europe__Berlin);
        assert_eq!(first(&before, at("2026-10-13T00:00:00Z")), Some(at("2026-10-18T20:00:00Z")));
        assert_eq!(last(&before, at("2026-10-22T00:00:00Z")), Some(at("2026-10-19T22:31:00Z")));
        assert_eq!((first(&[], span.start), last(&[], span.end)), (None, None));
    }

    #[test]
    fn no_hour_lies_before_the_first_or_behind_the_last() {
        let evening = hours(&[Weekday::Fri, Weekday::Sun], "17:30:00", "01:15:00");
        let span = at("2026-09-20T11:00:30Z")..at("2026-11-12T18:10:20Z");
        for zone in [Tz::Europe__Berlin, Tz::America__St_Johns, Tz::Australia__Lord_Howe, Tz::Asia__Kathmandu] {
            let stretches = evening.stretches(span.clone(), zone);
            let is_one = |moment: DateTime<Utc>| {
                stretches.iter().any(|stretch| {
                    let minute = civil::minute_of_week(moment);
                    stretch.span.contains(&moment) && stretch.minutes.iter().any(|range| range.contains(&minute))
                })
            };
            let moments = || std::iter::successors(Some(span.start), |moment| Some(*moment + TimeDelta::minutes(1)));
            let all: Vec<_> = moments().take_while(|moment| *moment < span.end).collect();
            let hits: Vec<_> = all.iter().copied().filter(|moment| is_one(*moment)).collect();
            for moment in all.iter().copied().step_by(97) {
                let (earlier, later) = hits.split_at(hits.partition_point(|hit| *hit < moment));
                let expected = later.first().copied();
                let found = first(&stretches, moment);
                assert_eq!(found.is_some(), expected.is_some(), "{zone} {moment}");
                if let (Some(found), Some(expected)) = (found, expected) {
                    // The minutes that are tried here begin half a minute after those of clocks.
                    assert!(is_one(found) && found <= expected && expected - found < minutes(1), "{zone} {moment}");
                }
                let expected = earlier.last().copied();
                let found = last(&stretches, moment);
                assert_eq!(found.is_some(), expected.is_some(), "{zone} {moment}");
                if let (Some(found), Some(expected)) = (found, expected) {
                    assert!(found <= moment && expected < found && found - expected <= minutes(1), "{zone} {moment}");
                }
            }
        }
    }
}

//! Hours of a week: given on somebody's clock, compared as minutes of one week in UTC, told on the clock of whoever
//! reads. Pure, like rules.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::civil;

/// The minutes of a week.
const WEEK: i64 = 7 * 1_440;
/// How closely shared time is looked at when its best part is told, in minutes.
const STEP: u32 = 15;

/// Some time on one day of every week, by somebody's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    /// The day on which it begins.
    pub weekday: Weekday,
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends; on the next day when this is not after `from`.
    pub until: NaiveTime,
}

/// A part of the day, as people speak of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayPart {
    /// From 5 to 12.
    Morning,
    /// From 12 to 17.
    Afternoon,
    /// From 17 to 22.
    Evening,
    /// From 22 to 5.
    Night,
}

/// The week that is compared: the Monday on which it begins, in UTC. It is the coming one, so that clocks that are put
/// forward or back soon are looked at as they will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week(NaiveDate);

impl Week {
    /// The week that begins on the Monday after this moment.
    pub fn after(now: DateTime<Utc>) -> Self {
        let today = now.date_naive();
        Self(today + Days::new(7 - u64::from(today.weekday().num_days_from_monday())))
    }

    fn beginning(self) -> DateTime<Utc> {
        self.0.and_time(NaiveTime::MIN).and_utc()
    }
}

/// Minutes of a week in UTC: pairs of first minute and the one after the last, in order, none touching the next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hours(Vec<(u16, u16)>);

impl Hours {
    /// The hours that these windows are on the clocks of the zone. A week has no edge: what begins before it in UTC
    /// stands at its end.
    pub fn of(windows: &[Window], zone: Tz, week: Week) -> Self {
        let mut spans = Vec::new();
        for window in windows {
            let day = week.0 + Days::new(window.weekday.num_days_from_monday().into());
            let last = if window.until > window.from { day } else { day + Days::new(1) };
            let from = civil::moment(day.and_time(window.from), zone);
            let length = (civil::moment(last.and_time(window.until), zone) - from).num_minutes();
            let start = (from - week.beginning()).num_minutes().rem_euclid(WEEK);
            let end = start + length.clamp(0, WEEK);
            spans.push((start, end.min(WEEK)));
            spans.push((0, end - WEEK));
        }
        Self::joined(spans)
    }

    fn joined(mut spans: Vec<(i64, i64)>) -> Self {
        spans.retain(|(from, until)| until > from);
        spans.sort_unstable();
        let mut all: Vec<(i64, i64)> = Vec::new();
        for (from, until) in spans {
            match all.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(until),
                _ => all.push((from, until)),
            }
        }
        let small = |minute: i64| u16::try_from(minute).unwrap_or_default();
        Self(all.into_iter().map(|(from, until)| (small(from), small(until))).collect())
    }

    /// The hours that are in both.
    pub fn shared(&self, other: &Self) -> Self {
        let (mut one, mut two) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut all = Vec::new();
        while let (Some(a), Some(b)) = (one.peek(), two.peek()) {
            let (from, until) = (a.0.max(b.0), a.1.min(b.1));
            if from < until {
                all.push((from, until));
            }
            if a.1 < b.1 {
                one.next();
            } else {
                two.next();
            }
        }
        Self(all)
    }

    /// How many minutes they are.
    pub fn minutes(&self) -> u32 {
        self.0.iter().map(|(from, until)| u32::from(until - from)).sum()
    }

    /// The weekday and part of the day with the most of these hours, on the clocks of the zone; of several, the first
    /// of the week.
    pub fn best(&self, zone: Tz, week: Week) -> Option<(Weekday, DayPart)> {
        let mut found: BTreeMap<(u32, DayPart), u32> = BTreeMap::new();
        for (from, until) in &self.0 {
            let (mut minute, until) = (u32::from(*from), u32::from(*until));
            while minute < until {
                let step = STEP.min(until - minute);
                let local = civil::local(week.beginning() + TimeDelta::minutes(minute.into()), zone);
                // The small hours are the night of the day before.
                let day = if local.hour() < 5 { local.date() - Days::new(1) } else { local.date() };
                let place = (day.weekday().num_days_from_monday(), part_of_day(local.hour()));
                *found.entry(place).or_default() += step;
                minute += step;
            }
        }
        let most = *found.values().max()?;
        let (day, part) = found.into_iter().find(|(_, minutes)| *minutes == most)?.0;
        Some((weekday(day), part))
    }

    /// The same hours as windows on the clocks of the zone, from Monday on.
    pub fn windows(&self, zone: Tz, week: Week) -> Vec<Window> {
        let local = |minute: u16| civil::local(week.beginning() + TimeDelta::minutes(minute.into()), zone);
        let mut spans = self.0.clone();
        // What goes on over the edge of the week in UTC goes on.
        if let [(0, end), .., (start, last)] = spans[..]
            && i64::from(last) == WEEK
        {
            spans.pop();
            spans.remove(0);
            let (start, end) = (local(start), local(end));
            return sorted(
                spans,
                local,
                Some(Window { weekday: start.weekday(), from: start.time(), until: end.time() }),
            );
        }
        sorted(spans, local, None)
    }
}

fn sorted(spans: Vec<(u16, u16)>, local: impl Fn(u16) -> chrono::NaiveDateTime, also: Option<Window>) -> Vec<Window> {
    let told = spans.into_iter().map(|(from, until)| {
        let (from, until) = (local(from), local(until));
        Window { weekday: from.weekday(), from: from.time(), until: until.time() }
    });
    let mut all: Vec<Window> = told.chain(also).collect();
    all.sort_by_key(|window| (window.weekday.num_days_from_monday(), window.from));
    all
}

/// The weekday with this number, from Monday, which is 0.
pub fn weekday(number: u32) -> Weekday {
    u8::try_from(number).ok().and_then(|number| Weekday::try_from(number).ok()).unwrap_or(Weekday::Mon)
}

fn part_of_day(hour: u32) -> DayPart {
    match hour {
        5..12 => DayPart::Morning,
        12..17 => DayPart::Afternoon,
        17..22 => DayPart::Evening,
        _ => DayPart::Night,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Mon, Sun, Tue};

    fn window(weekday: Weekday, from: &str, until: &str) -> Window {
        Window { weekday, from: from.parse().unwrap(), until: until.parse().unwrap() }
    }

    fn zone(name: &str) -> Tz {
        name.parse().unwrap()
    }

    /// The week from 2026-01-19 on.
    fn week() -> Week {
        Week::after("2026-01-12T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn the_coming_week_begins_on_monday() {
        for (now, monday) in [("2026-01-12T09:00:00Z", "2026-01-19"), ("2026-01-18T23:59:59Z", "2026-01-19")] {
            assert_eq!(Week::after(now.parse().unwrap()).0.to_string(), monday, "{now}");
        }
    }

    #[test]
    fn windows_on_two_clocks_meet() {
        let cairo = Hours::of(&[window(Tue, "19:00:00", "21:00:00")], zone("Africa/Cairo"), week());
        assert_eq!(cairo.0, [(1_440 + 17 * 60, 1_440 + 19 * 60)]);
        let lima = Hours::of(&[window(Tue, "13:30:00", "18:00:00")], zone("America/Lima"), week());
        let both = cairo.shared(&lima);
        assert_eq!(both.minutes(), 30);
        assert_eq!(both.best(zone("Africa/Cairo"), week()), Some((Tue, DayPart::Evening)));
        assert_eq!(both.best(zone("America/Lima"), week()), Some((Tue, DayPart::Afternoon)));
        assert_eq!(both.best(zone("Asia/Tokyo"), week()), Some((Tue, DayPart::Night)), "Wednesday at three");
        assert_eq!(Hours::default().best(zone("UTC"), week()), None);
    }

    #[test]
    fn a_week_has_no_edge() {
        let tokyo = Hours::of(&[window(Mon, "05:00:00", "10:00:00")], zone("Asia/Tokyo"), week());
        assert_eq!(tokyo.0, [(0, 60), (6 * 1_440 + 20 * 60, 7 * 1_440)]);
        assert_eq!(tokyo.windows(zone("Asia/Tokyo"), week()), [window(Mon, "05:00:00", "10:00:00")]);
        let night = Hours::of(&[window(Sun, "23:00:00", "01:00:00")], zone("UTC"), week());
        assert_eq!(night.minutes(), 120);
        assert_eq!(night.windows(zone("UTC"), week()), [window(Sun, "23:00:00", "01:00:00")]);
        let whole_day = Hours::of(&[window(Mon, "00:00:00", "00:00:00")], zone("UTC"), week());
        assert_eq!(whole_day.minutes(), 1_440);
    }

    #[test]
    fn clocks_that_are_put_forward_are_read_as_they_will_stand() {
        let evening = [window(Mon, "19:00:00", "20:00:00")];
        let berlin = |now: &str| Hours::of(&evening, zone("Europe/Berlin"), Week::after(now.parse().unwrap()));
        assert_eq!(berlin("2026-03-18T09:00:00Z").0, [(18 * 60, 19 * 60)]);
        assert_eq!(berlin("2026-03-25T09:00:00Z").0, [(17 * 60, 18 * 60)], "summer time begins on the 29th");
    }

    #[test]
    fn hours_that_overlap_are_one() {
        let twice = [window(Mon, "10:00:00", "12:00:00"), window(Mon, "11:00:00", "13:00:00")];
        assert_eq!(Hours::of(&twice, zone("UTC"), week()).0, [(600, 780)]);
        let apart = Hours::of(&[window(Mon, "14:00:00", "15:00:00")], zone("UTC"), week());
        assert_eq!(Hours::of(&twice, zone("UTC"), week()).shared(&apart), Hours::default());
    }
}

//! Pure decisions about load: weeks, and what is a signal.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use entity::load_signal::LoadSignalKind;

/// How many weeks are told, with the one that is under way.
pub const WEEKS: u32 = 8;
/// For how long beginnings and endings are told.
pub const TOLD: TimeDelta = TimeDelta::days(90);
/// How long a signal stands before somebody else than the mentor learns of it.
pub const FIRST_HERS: TimeDelta = TimeDelta::days(7);

/// How many endings are many,
const MANY: usize = 3;
/// and within which time.
const MANY_WITHIN: Days = Days::new(30);
/// For how many weeks at least nobody has noted anything when it is silent.
const SILENT_WEEKS: i32 = 4;

/// What somebody gives as a mentor: numbers and days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Load {
    /// What day it is where she lives.
    pub today: NaiveDate,
    /// How many minutes she gave, by the Monday of the week.
    pub weeks: BTreeMap<NaiveDate, i32>,
    /// How many minutes a week she means to give; `None` where that is not known.
    pub limit: Option<i32>,
    /// How many of her mentorships take a place.
    pub open: usize,
    /// When mentorships that still go on, or have ended of late, began; in order.
    pub begun_on: Vec<NaiveDate>,
    /// When mentorships ended, of late; in order.
    pub ended_on: Vec<NaiveDate>,
    /// For which days something was last noted, as far as she knows: one for each open mentorship; in order.
    pub last_check_ins: Vec<NaiveDate>,
    /// Each active mentorship: since when nobody has noted anything, and the agreed rhythm in weeks.
    pub quiet: Vec<(NaiveDate, i32)>,
}

/// A sign that it may be becoming too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sign {
    /// Of what.
    pub kind: LoadSignalKind,
    /// Since which day.
    pub since: NaiveDate,
}

impl Load {
    /// The weeks that are told, the one under way first: their Mondays, and how many minutes were given.
    pub fn latest_weeks(&self) -> impl Iterator<Item = (NaiveDate, i32)> {
        (0..WEEKS).map(|ago| {
            let monday = weeks_before(monday(self.today), ago);
            (monday, self.weeks.get(&monday).copied().unwrap_or(0))
        })
    }

    fn is_over(&self, monday: NaiveDate) -> bool {
        let given = self.weeks.get(&monday).copied().unwrap_or(0);
        self.limit.is_some_and(|limit| given > limit)
    }
}

/// How many minutes a week somebody means to give: what she offers, or else what she has agreed on in all mentorships
/// that go on; `None` while she has done neither.
pub fn limit(hours_offered: Option<i32>, minutes_agreed: impl Iterator<Item = i32>) -> Option<i32> {
    let offered = hours_offered.map(|hours| hours.saturating_mul(60));
    offered.or_else(|| minutes_agreed.reduce(i32::saturating_add))
}

/// The Monday of the ISO week in which this day lies.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(NaiveDate::MIN)
}

/// The day so many weeks before this one.
pub fn weeks_before(day: NaiveDate, weeks: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(7 * u64::from(weeks))).unwrap_or(NaiveDate::MIN)
}

/// Every sign that the load gives now.
pub fn signs(load: &Load) -> Vec<Sign> {
    let signs = [
        (LoadSignalKind::OverHours, over_hours(load)),
        (LoadSignalKind::ManyEndings, many_endings(load)),
        (LoadSignalKind::Silence, silence(load)),
    ];
    signs.into_iter().filter_map(|(kind, since)| Some(Sign { kind, since: since? })).collect()
}

/// Two weeks in a row over the limit, of which the second is this one or the last: since the first of them.
fn over_hours(load: &Load) -> Option<NaiveDate> {
    let this = monday(load.today);
    let last = weeks_before(this, 1);
    let newest = [this, last].into_iter().find(|monday| load.is_over(*monday))?;
    let run = (0..WEEKS).map(|ago| weeks_before(newest, ago)).take_while(|monday| load.is_over(*monday));
    let run: Vec<NaiveDate> = run.collect();
    run.last().copied().filter(|_| run.len() >= 2)
}

/// Three endings within thirty days: since the third of them.
fn many_endings(load: &Load) -> Option<NaiveDate> {
    let since = load.today.checked_sub_days(MANY_WITHIN)?;
    load.ended_on.iter().filter(|day| **day > since).nth(MANY - 1).copied()
}

/// A mentorship without a note from either for twice the rhythm, and four weeks at least: since that time had passed.
fn silence(load: &Load) -> Option<NaiveDate> {
    let silent = load.quiet.iter().filter_map(|(since, every_weeks)| {
        let weeks = every_weeks.saturating_mul(2).max(SILENT_WEEKS);
        since.checked_add_days(Days::new(7 * u64::try_from(weeks).ok()?)).filter(|day| *day <= load.today)
    });
    silent.min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use LoadSignalKind::{ManyEndings, OverHours, Silence};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A Wednesday.
    const TODAY: &str = "2026-02-11";

    fn load() -> Load {
        Load { today: day(TODAY), limit: Some(120), ..Load::default() }
    }

    fn weeks(given: &[(&str, i32)]) -> Load {
        Load { weeks: given.iter().map(|(monday, minutes)| (day(monday), *minutes)).collect(), ..load() }
    }

    fn ended(days: &[&str]) -> Load {
        Load { ended_on: days.iter().map(|text| day(text)).collect(), ..load() }
    }

    fn quiet(pairs: &[(&str, i32)]) -> Load {
        Load { quiet: pairs.iter().map(|(since, every)| (day(since), *every)).collect(), ..load() }
    }

    #[test]
    fn what_is_a_signal_and_what_is_not() {
        /// What is looked at, the load, and the signals of it with their days.
        type Row<'a> = (&'a str, Load, &'a [(LoadSignalKind, &'a str)]);

        let (before, last, this) = ("2026-01-26", "2026-02-02", "2026-02-09");
        let table: [Row; 17] = [
            ("nothing", load(), &[]),
            ("one week over", weeks(&[(last, 121)]), &[]),
            ("two weeks at the limit", weeks(&[(before, 120), (last, 120)]), &[]),
            ("the two weeks before this", weeks(&[(before, 121), (last, 121)]), &[(OverHours, before)]),
            ("last week and this one", weeks(&[(last, 121), (this, 121)]), &[(OverHours, last)]),
            ("three weeks", weeks(&[(before, 121), (last, 121), (this, 121)]), &[(OverHours, before)]),
            ("a week between", weeks(&[(before, 200), (this, 200)]), &[]),
            ("it has become better", weeks(&[("2026-01-19", 200), (before, 200), (last, 60)]), &[]),
            ("no limit is known", Load { limit: None, ..weeks(&[(before, 999), (last, 999)]) }, &[]),
            ("two endings", ended(&["2026-02-01", "2026-02-10"]), &[]),
            (
                "three within thirty days",
                ended(&["2026-01-13", "2026-02-01", "2026-02-10"]),
                &[(ManyEndings, "2026-02-10")],
            ),
            ("one of them earlier", ended(&["2026-01-12", "2026-02-01", "2026-02-10"]), &[]),
            ("a weekly rhythm, three weeks", quiet(&[("2026-01-21", 1)]), &[]),
            ("a weekly rhythm, four weeks", quiet(&[("2026-01-14", 1)]), &[(Silence, TODAY)]),
            ("a rhythm of three weeks, five", quiet(&[("2026-01-07", 3)]), &[]),
            ("a rhythm of three weeks, seven", quiet(&[("2025-12-24", 3)]), &[(Silence, "2026-02-04")]),
            (
                "all of them",
                Load {
                    weeks: weeks(&[(last, 500), (this, 500)]).weeks,
                    ended_on: ended(&["2026-02-10", "2026-02-10", "2026-02-11"]).ended_on,
                    ..quiet(&[("2026-02-10", 1), ("2026-01-01", 1)])
                },
                &[(OverHours, last), (ManyEndings, TODAY), (Silence, "2026-01-29")],
            ),
        ];
        for (case, load, expected) in table {
            let expected: Vec<Sign> =
                expected.iter().map(|(kind, since)| Sign { kind: *kind, since: day(since) }).collect();
            assert_eq!(signs(&load), expected, "{case}");
        }
    }

    #[test]
    fn a_limit_is_what_is_offered_or_else_what_is_agreed_on() {
        assert_eq!(limit(Some(3), [60, 45].into_iter()), Some(180));
        assert_eq!(limit(None, [60, 45].into_iter()), Some(105));
        assert_eq!(limit(None, std::iter::empty()), None);
    }

    #[test]
    fn weeks_begin_on_monday_and_the_one_under_way_comes_first() {
        assert_eq!(monday(day("2026-02-15")), day("2026-02-09"), "a Sunday");
        assert_eq!(monday(day("2026-02-09")), day("2026-02-09"));
        // The first days of a year may lie in the last week of the one before.
        assert_eq!(monday(day("2027-01-03")), day("2026-12-28"));
        let load = weeks(&[("2026-02-09", 30), ("2026-01-26", 45)]);
        let told: Vec<(NaiveDate, i32)> = load.latest_weeks().collect();
        let first = [(day("2026-02-09"), 30), (day("2026-02-02"), 0), (day("2026-01-26"), 45)];
        assert_eq!((told.len(), &told[..3]), (8, &first[..]));
    }
}

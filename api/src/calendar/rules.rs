//! How a series is told so that every program reads the same dates from it. Pure: dates in, dates out.

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::zone::Change;
use crate::civil;

/// The rule as it is to be told, when the series is not held any more from `end` on. `before` are the dates that the
/// rule gives before that. `None` when there is none left.
pub fn ended(rule: &str, end: DateTime<Utc>, before: usize) -> Option<String> {
    if before == 0 {
        return None;
    }
    let has = |name: &str| rule.split(';').any(|part| part.starts_with(name));
    let others = || rule.split(';').filter(|part| !part.starts_with("COUNT=") && !part.starts_with("UNTIL="));
    let last = match has("COUNT=") {
        // A number that was to be reached earlier stays as it is.
        true => format!("COUNT={before}"),
        false => {
            let end = (end - TimeDelta::seconds(1)).format("%Y%m%dT%H%M%SZ").to_string();
            // Moments that are written alike sort as text.
            let own = rule.split(';').find_map(|part| part.strip_prefix("UNTIL="));
            format!("UNTIL={}", own.filter(|own| **own < *end).unwrap_or(&end))
        }
    };
    Some(others().chain([last.as_str()]).collect::<Vec<_>>().join(";"))
}

/// The date of a rule, on clocks that are never touched, that begins at this moment: the rule's own time of day if
/// it means this moment, also where the clocks show another or show it twice.
pub fn ruled(at: DateTime<Utc>, time: NaiveTime, zone: Tz) -> NaiveDateTime {
    let shown = civil::local(at, zone);
    let days = [Some(shown.date()), shown.date().checked_sub_days(Days::new(1))];
    let mut own = days.into_iter().flatten().map(|day| day.and_time(time));
    own.find(|day| civil::moment(*day, zone) == at).unwrap_or(shown)
}

/// Whether one of these changes of the clocks may meet a series that begins at this time of day.
pub fn may_meet(changes: &[Change], time: NaiveTime, lasts: TimeDelta) -> bool {
    changes.iter().any(|change| {
        let last = change.unsteady().1.date();
        // No meeting lasts longer than a day, and no change skips more.
        let mut days = (0..=2).filter_map(|days| last.checked_sub_days(Days::new(days)));
        days.any(|day| meets(change, day.and_time(time), lasts))
    })
}

/// Whether one of these changes of the clocks meets the date that begins then.
pub fn is_unsteady(changes: &[Change], day: NaiveDateTime, lasts: TimeDelta) -> bool {
    changes.iter().any(|change| meets(change, day, lasts))
}

/// Whether, between the beginning of a date and its end, both included, there is a time that the clocks skip or show
/// twice.
fn meets(change: &Change, day: NaiveDateTime, lasts: TimeDelta) -> bool {
    let (from, until) = change.unsteady();
    day < until && from <= day + lasts
}

#[cfg(test)]
mod tests {
    use super::super::zone;
    use super::*;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    #[test]
    fn a_series_that_ended_says_so_in_its_rule() {
        let end = at("2026-03-01T00:00:00Z");
        for (rule, before, told) in [
            ("FREQ=DAILY", 9, Some("FREQ=DAILY;UNTIL=20260228T235959Z")),
            ("FREQ=DAILY;UNTIL=20260201T000000Z", 9, Some("FREQ=DAILY;UNTIL=20260201T000000Z")),
            ("FREQ=DAILY;UNTIL=20270201T000000Z;INTERVAL=2", 9, Some("FREQ=DAILY;INTERVAL=2;UNTIL=20260228T235959Z")),
            ("FREQ=DAILY;COUNT=30", 9, Some("FREQ=DAILY;COUNT=9")),
            ("FREQ=DAILY;COUNT=3", 3, Some("FREQ=DAILY;COUNT=3")),
            ("FREQ=DAILY", 0, None),
        ] {
            assert_eq!(ended(rule, end, before).as_deref(), told, "{rule}");
        }
    }

    #[test]
    fn a_date_keeps_the_time_that_its_rule_gives_it() {
        let (berlin, cairo): (Tz, Tz) = ("Europe/Berlin".parse().unwrap(), "Africa/Cairo".parse().unwrap());
        let half_past_two = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
        let own = |moment: &str, time, zone| ruled(at(moment), time, zone).to_string();
        assert_eq!(own("2026-03-29T01:30:00Z", half_past_two, berlin), "2026-03-29 02:30:00");
        assert_eq!(own("2026-03-28T01:30:00Z", half_past_two, berlin), "2026-03-28 02:30:00");
        assert_eq!(own("2026-03-28T17:00:00Z", half_past_two, berlin), "2026-03-28 18:00:00", "one beside the rule");
        assert_eq!(own("2026-04-23T22:00:00Z", NaiveTime::MIN, cairo), "2026-04-24 00:00:00");
    }

    #[test]
    fn a_date_is_told_in_utc_when_the_clocks_change_from_its_beginning_to_its_end() {
        let berlin: Tz = "Europe/Berlin".parse().unwrap();
        let changes = zone::changes(berlin, at("2026-10-01T00:00:00Z"), at("2026-12-01T00:00:00Z"));
        let meets = |day: &str, minutes| is_unsteady(&changes, day.parse().unwrap(), TimeDelta::minutes(minutes));
        for (day, minutes, expected) in [
            ("2026-10-25T01:00:00", 59, false),
            ("2026-10-25T01:00:00", 60, true),
            ("2026-10-25T02:30:00", 15, true),
            ("2026-10-25T03:00:00", 60, false),
            ("2026-10-24T02:30:00", 60, false),
            ("2026-10-24T23:30:00", 240, true),
        ] {
            assert_eq!(meets(day, minutes), expected, "{day} for {minutes} minutes");
        }
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        assert!(may_meet(&changes, time(22), TimeDelta::hours(6)));
        assert!(!may_meet(&changes, time(19), TimeDelta::hours(2)));
    }
}

//! What is a decent hour where somebody lives.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

use crate::civil;

/// The hour from which on somebody is written to about what can wait, on the clocks where she lives.
const MORNING: u32 = 8;
/// The hour until which.
const EVENING: u32 = 21;

/// Whether people are up at that moment in this zone.
pub fn is_decent(at: DateTime<Utc>, zone: Tz) -> bool {
    (MORNING..EVENING).contains(&civil::local(at, zone).hour())
}

/// That moment, if people are up then in this zone; else the next at which they are.
pub fn decent(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let local = civil::local(at, zone);
    match local.hour() {
        // In the hour that comes twice, that morning may have passed already.
        hour if hour < MORNING => morning(local.date(), zone).map_or(at, |morning| morning.max(at)),
        hour if hour >= EVENING => next_morning(at, zone),
        _ => at,
    }
}

/// The morning of the day after.
pub fn next_morning(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let tomorrow = civil::local(at, zone).date().checked_add_days(Days::new(1));
    tomorrow.and_then(|day| morning(day, zone)).unwrap_or(at + TimeDelta::days(1))
}

fn morning(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    Some(civil::moment(day.and_hms_opt(MORNING, 0, 0)?, zone))
}

/// How far the clocks of two zones are apart at that moment, at most half a day.
pub fn apart(one: Tz, other: Tz, at: DateTime<Utc>) -> TimeDelta {
    let day = TimeDelta::days(1);
    let apart = (civil::local(at, one) - civil::local(at, other)).abs();
    // Kiribati and Hawaii are a day apart and see the same sun.
    let around = if apart > day { apart - day } else { apart };
    around.min(day - around)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    fn zone(name: &str) -> Tz {
        name.parse().unwrap()
    }

    #[test]
    fn what_can_wait_waits_for_the_morning() {
        let kolkata = zone("Asia/Kolkata");
        for (moment, expected) in [
            // Half past one in the afternoon, as late as it may be, and too late by a second.
            ("2026-01-12T08:00:00Z", "2026-01-12T08:00:00Z"),
            ("2026-01-12T15:29:59Z", "2026-01-12T15:29:59Z"),
            ("2026-01-12T15:30:00Z", "2026-01-13T02:30:00Z"),
            // After midnight it is the same day's morning.
            ("2026-01-12T20:00:00Z", "2026-01-13T02:30:00Z"),
            ("2026-01-13T02:29:59Z", "2026-01-13T02:30:00Z"),
        ] {
            assert_eq!(decent(at(moment), kolkata), at(expected), "{moment}");
            assert_eq!(is_decent(at(moment), kolkata), moment == expected, "{moment}");
        }
        assert_eq!(next_morning(at("2026-01-12T08:00:00Z"), kolkata), at("2026-01-13T02:30:00Z"));
        // The clocks go forward in the night, which is an hour shorter.
        let berlin = zone("Europe/Berlin");
        assert_eq!(decent(at("2026-03-28T21:00:00Z"), berlin), at("2026-03-29T06:00:00Z"));
    }

    #[test]
    fn zones_are_as_far_apart_as_their_clocks() {
        let minutes = |one, other, moment| apart(zone(one), zone(other), at(moment)).num_minutes();
        let (winter, summer) = ("2026-01-12T08:00:00Z", "2026-07-12T08:00:00Z");
        assert_eq!(minutes("Asia/Kolkata", "Asia/Kolkata", winter), 0);
        assert_eq!(minutes("Asia/Kolkata", "Europe/Berlin", winter), 270);
        assert_eq!(minutes("Asia/Kolkata", "Europe/Berlin", summer), 210, "it depends on the day");
        assert_eq!(minutes("Pacific/Kiritimati", "Pacific/Honolulu", winter), 0);
        assert_eq!(minutes("Pacific/Auckland", "America/Los_Angeles", winter), 180, "around the world");
    }
}

//! Between the clock on the wall and the moment that it shows. A time of day may be skipped or come twice
//! when clocks are put forward or back; here is the one place that decides what it means then, the way
//! RFC 5545 (section 3.3.5) does: a skipped time is read with the offset before the gap, so that 02:30 is
//! 03:30; one that comes twice is the first.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::{GapInfo, Tz};

/// The moment at which the clocks of the zone show this.
pub fn moment(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => {
            let before = GapInfo::new(&local, &zone).and_then(|gap| gap.begin);
            let offset = before.map_or(0, |(_, offset)| offset.fix().local_minus_utc());
            (local - chrono::TimeDelta::seconds(offset.into())).and_utc()
        }
    }
}

/// The moment at which the date begins in the zone: midnight, or what follows where there is none.
pub fn beginning(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    moment(date.and_time(NaiveTime::MIN), zone)
}

/// What the clocks of the zone show at that moment.
pub fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// A time of day as whole minutes after midnight.
pub fn minute_of_day(time: NaiveTime) -> i32 {
    i32::try_from(time.num_seconds_from_midnight() / 60).unwrap_or_default()
}

/// The time of day that is so many minutes after midnight, if a day has as many.
pub fn time_of_day(minutes: i32) -> Option<NaiveTime> {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(minutes).ok()? * 60, 0)
}

/// The minute of the week in UTC, from Monday at 0:00: 0 to 10,079.
pub fn minute_of_week(at: DateTime<Utc>) -> i32 {
    let minutes = at.weekday().num_days_from_monday() * 1_440 + at.hour() * 60 + at.minute();
    i32::try_from(minutes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(wall: &str, zone: &str) -> String {
        moment(wall.parse().unwrap(), zone.parse().unwrap()).format("%Y-%m-%dT%H:%MZ").to_string()
    }

    #[test]
    fn a_time_that_clocks_skip_is_read_with_the_offset_before() {
        // RFC 5545's own example: 2:30 does not exist, and means 3:30 EDT.
        assert_eq!(read("2007-03-11T02:30:00", "America/New_York"), "2007-03-11T07:30Z");
        assert_eq!(read("2026-03-29T02:30:00", "Europe/Berlin"), "2026-03-29T01:30Z");
        // Midnight itself is skipped: the day begins at one o'clock.
        assert_eq!(read("2026-04-24T00:00:00", "Africa/Cairo"), "2026-04-23T22:00Z");
        // Half an hour is skipped.
        assert_eq!(read("2026-10-04T02:15:00", "Australia/Lord_Howe"), "2026-10-03T15:45Z");
        // A whole day is skipped.
        assert_eq!(read("2011-12-30T10:00:00", "Pacific/Apia"), "2011-12-30T20:00Z");
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first() {
        assert_eq!(read("2007-11-04T01:30:00", "America/New_York"), "2007-11-04T05:30Z");
        assert_eq!(read("2026-10-25T02:30:00", "Europe/Berlin"), "2026-10-25T00:30Z");
        assert_eq!(read("2026-04-05T01:45:00", "Australia/Lord_Howe"), "2026-04-04T14:45Z");
    }

    #[test]
    fn any_other_time_is_what_the_clocks_show() {
        for (wall, zone) in [("2026-07-01T19:00:00", "Asia/Kathmandu"), ("2026-01-01T19:00:00", "America/Santiago")] {
            let (wall, zone): (NaiveDateTime, Tz) = (wall.parse().unwrap(), zone.parse().unwrap());
            assert_eq!(local(moment(wall, zone), zone), wall);
        }
    }
}

//! Moments, dates and wall-clock times as the API writes them.

use std::ops::RangeInclusive;

use async_graphql::{Description, Enum, InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Timelike, Utc};

/// How wall-clock times are written: RFC 3339 without an offset, to the second.
const LOCAL: &str = "%Y-%m-%dT%H:%M:%S";

/// How times of day are written: RFC 3339's, to the minute.
const TIME: &str = "%H:%M";

/// The years that four digits write and that every database keeps in their order.
const YEARS: RangeInclusive<i32> = 1..=9999;

/// Whether it can be written with a year of four digits.
pub fn is_in_calendar(at: &impl Datelike) -> bool {
    YEARS.contains(&at.year())
}

/// A moment, as `2026-01-31T17:30:00Z` (RFC 3339, date-time): always given in UTC, taken with any offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Description)]
pub struct Moment(pub DateTime<Utc>);

#[Scalar(
    name = "DateTime",
    use_type_description,
    specified_by_url = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"
)]
impl ScalarType for Moment {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => DateTime::parse_from_rfc3339(text)
                .ok()
                .map(|moment| Self(moment.to_utc()))
                .filter(|moment| is_in_calendar(&moment.0))
                .ok_or_else(|| InputValueError::custom("not a moment")),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// A day of the calendar, as `2026-01-31` (RFC 3339, full-date).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Description)]
pub struct Date(pub NaiveDate);

#[Scalar(use_type_description, specified_by_url = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => date(text).map(Self).ok_or_else(|| InputValueError::custom("not a date")),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// What clocks show at some place, as `2026-01-31T18:30:00`: a date and a time of day without an offset. The
/// field beside it says in which time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Description)]
pub struct LocalDateTime(pub NaiveDateTime);

#[Scalar(use_type_description, specified_by_url = "https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5")]
impl ScalarType for LocalDateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => local(text).map(Self).ok_or_else(|| InputValueError::custom("not a local time")),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.format(LOCAL).to_string())
    }
}

/// A time of day, as `18:30`: hours from 00 to 23 and minutes. The field beside it says on whose clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Description)]
pub struct TimeOfDay(pub NaiveTime);

#[Scalar(use_type_description, specified_by_url = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")]
impl ScalarType for TimeOfDay {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => time(text).map(Self).ok_or_else(|| InputValueError::custom("not a time of day")),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.format(TIME).to_string())
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum Weekday {
    /// The first day of the week in ISO 8601.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The seventh.
    Sunday,
}

impl From<Weekday> for chrono::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// chrono reads shorter numbers, signs and spaces as well: what is written back as it came is exact.
fn date(text: &str) -> Option<NaiveDate> {
    let date: NaiveDate = text.parse().ok()?;
    (is_in_calendar(&date) && date.to_string() == text).then_some(date)
}

fn time(text: &str) -> Option<NaiveTime> {
    let time = NaiveTime::parse_from_str(text, TIME).ok()?;
    (time.format(TIME).to_string() == text).then_some(time)
}

fn local(text: &str) -> Option<NaiveDateTime> {
    let local = NaiveDateTime::parse_from_str(text, LOCAL).ok()?;
    // Clocks on the wall know no leap second, which chrono keeps as a nanosecond too many.
    let is_exact = local.nanosecond() == 0 && local.format(LOCAL).to_string() == text;
    (is_in_calendar(&local) && is_exact).then_some(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_form_is_a_date() {
        assert!(date("2026-01-31").is_some() && date("0001-01-01").is_some() && date("9999-12-31").is_some());
        for odd in ["2026-1-31", "2026-01-31 ", "2026-02-30", "0000-01-01", "-9999-01-01", "+10000-01-01"] {
            assert_eq!(date(odd), None, "{odd}");
        }
    }

    #[test]
    fn only_the_exact_form_is_a_time_of_day() {
        assert!(time("00:00").is_some() && time("23:59").is_some());
        for odd in ["24:00", "7:00", "07:5", "07:00:00", "07:60", " 07:00", "0700", "", "7 pm"] {
            assert_eq!(time(odd), None, "{odd}");
        }
    }

    #[test]
    fn only_the_exact_form_is_a_local_time() {
        assert!(local("2026-01-31T18:30:00").is_some());
        for odd in ["2026-01-31T18:30", "2026-01-31T18:30:00.5", "2026-01-31T23:59:60", "2026-01-31T18:30:00Z"] {
            assert_eq!(local(odd), None, "{odd}");
        }
        for odd in ["2026-1-31T18:30:00", "2026-01-31 18:30:00", "+262142-01-01T00:00:00", "-0001-01-01T00:00:00"] {
            assert_eq!(local(odd), None, "{odd}");
        }
    }
}

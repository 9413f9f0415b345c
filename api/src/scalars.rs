//! Moments, dates and wall-clock times as the API writes them.

use async_graphql::{Description, InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};

/// How wall-clock times are written: RFC 3339 without an offset, to the second.
const LOCAL: &str = "%Y-%m-%dT%H:%M:%S";

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
                .map(|moment| Self(moment.to_utc()))
                .map_err(|_| InputValueError::custom("not a moment")),
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
            Value::String(text) => text.parse().map(Self).map_err(|_| InputValueError::custom("not a date")),
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
            Value::String(text) => text.parse().map(Self).map_err(|_| InputValueError::custom("not a local time")),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.format(LOCAL).to_string())
    }
}

//! When a meeting takes place, as a row says it.

use chrono::{NaiveTime, TimeDelta, Weekday};
use chrono_tz::Tz;
use serde_json::{Map, Value};

use super::Flaw;
use super::fields::line;

/// The shortest meeting, in minutes.
const SHORTEST: i64 = 5;

/// The days of a week as the format counts them.
pub const FROM_SUNDAY: [Weekday; 7] =
    [Weekday::Sun, Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat];

/// Days, time of day, length and zone.
pub struct Times {
    pub days: Vec<Weekday>,
    pub time: NaiveTime,
    pub minutes: Option<i32>,
    pub zone: Tz,
}

/// When the meeting takes place.
pub fn times(fields: &Map<String, Value>) -> Result<Times, Flaw> {
    let days = days(fields)?;
    let time = time(fields, "time")?;
    let (days, time) = match (days, time) {
        (Some(days), Some(time)) => (days, time),
        (None, None) => return Err(Flaw::ByAppointment),
        (None, Some(_)) => return Err(Flaw::Field("day")),
        (Some(_), None) => return Err(Flaw::Field("time")),
    };
    let minutes = time_between(time, self::time(fields, "end_time")?)?;
    let zone = line(fields, "timezone", 64)?.ok_or(Flaw::NoZone)?.parse().map_err(|_| Flaw::ZoneUnknown)?;
    Ok(Times { days, time, minutes, zone })
}

/// One day or several, from Monday on.
fn days(fields: &Map<String, Value>) -> Result<Option<Vec<Weekday>>, Flaw> {
    let list = match fields.get("day") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(list)) => list.as_slice(),
        Some(one) => std::slice::from_ref(one),
    };
    let day = |value: &Value| FROM_SUNDAY.get(usize::try_from(value.as_u64()?).ok()?).copied();
    let days: Option<Vec<Weekday>> = list.iter().map(day).collect();
    let mut days = days.filter(|days| !days.is_empty()).ok_or(Flaw::Field("day"))?;
    days.sort_by_key(Weekday::num_days_from_monday);
    days.dedup();
    Ok(Some(days))
}

/// `19:30`; `7:30` is read as well.
fn time(fields: &Map<String, Value>, name: &'static str) -> Result<Option<NaiveTime>, Flaw> {
    let Some(text) = line(fields, name, 64)? else { return Ok(None) };
    let read = text.split_once(':').filter(|(hour, minute)| {
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        matches!(hour.len(), 1 | 2) && minute.len() == 2 && is_number(hour) && is_number(minute)
    });
    let read = read.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0));
    read.map(Some).ok_or(Flaw::Field(name))
}

/// How long it is until the end, which may be on the next day; none when there is no end, or none that differs.
fn time_between(start: NaiveTime, end: Option<NaiveTime>) -> Result<Option<i32>, Flaw> {
    let Some(end) = end.filter(|end| *end != start) else { return Ok(None) };
    let until = end - start;
    let minutes = if until < TimeDelta::zero() { until + TimeDelta::days(1) } else { until }.num_minutes();
    if minutes < SHORTEST {
        return Err(Flaw::Field("end_time"));
    }
    Ok(i32::try_from(minutes).ok())
}

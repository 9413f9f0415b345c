//! The gaps in what stands in `api/demo/`, and how they are filled:
//!
//! - `"$name.path.0.id"`: a part of what came of an earlier step;
//! - `{today}`, `{tuesday}` (the next one after today), `{first-tuesday}` (the next one that is the first of its
//!   month), each also with days added or taken away, as `{today-10}`;
//! - `{n}`: the number of what is made many times;
//! - `{ "paragraphs": [..] }`: a text with empty lines between its paragraphs.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde_json::{Map, Value};

use crate::failure::{Fault, Outcome};

/// What gaps are filled with.
pub struct Filling {
    /// The day of the seeding, in UTC.
    pub today: NaiveDate,
    /// What came of earlier steps.
    pub named: HashMap<String, Value>,
    /// The number of what is made many times.
    pub number: usize,
}

impl Filling {
    /// The value without gaps.
    pub fn fill(&self, value: &Value) -> Outcome<Value> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(path) => self.part(path)?,
                None => Value::String(self.text(text)?),
            },
            Value::Array(values) => Value::Array(values.iter().map(|one| self.fill(one)).collect::<Outcome<_>>()?),
            Value::Object(fields) => match paragraphs(fields) {
                Some(paragraphs) => Value::String(self.text(&paragraphs)?),
                None => Value::Object(
                    fields.iter().map(|(name, one)| Ok((name.clone(), self.fill(one)?))).collect::<Outcome<_>>()?,
                ),
            },
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        })
    }

    /// The text without gaps.
    pub fn text(&self, text: &str) -> Outcome<String> {
        let Some((before, rest)) = text.split_once('{') else { return Ok(text.to_owned()) };
        let (gap, after) = rest.split_once('}').ok_or_else(|| unknown(rest))?;
        let filled = if gap == "n" { self.number.to_string() } else { self.date(gap)?.to_string() };
        Ok(format!("{before}{filled}{}", self.text(after)?))
    }

    /// A part of what came of an earlier step.
    pub fn part(&self, path: &str) -> Outcome<Value> {
        let (name, path) = path.split_once('.').unwrap_or((path, ""));
        let pointer: String = path.split('.').filter(|key| !key.is_empty()).map(|key| format!("/{key}")).collect();
        let found = self.named.get(name).and_then(|value| value.pointer(&pointer));
        Ok(found.cloned().ok_or_else(|| unknown(&format!("${name}{pointer}")))?)
    }

    fn date(&self, gap: &str) -> Outcome<NaiveDate> {
        let sign = gap.rfind(['+', '-']).unwrap_or(gap.len());
        let (day, days) = gap[sign..].parse().map_or((gap, 0), |days| (&gap[..sign], days));
        let date = self.anchor(day).and_then(|anchor| anchor.checked_add_signed(TimeDelta::try_days(days)?));
        Ok(date.ok_or_else(|| unknown(gap))?)
    }

    fn anchor(&self, day: &str) -> Option<NaiveDate> {
        let mut ahead = self.today.iter_days().skip(1);
        if day == "today" {
            return Some(self.today);
        }
        let (is_first, day) = day.strip_prefix("first-").map_or((false, day), |day| (true, day));
        let weekday: Weekday = day.parse().ok()?;
        ahead.find(|date| date.weekday() == weekday && (!is_first || date.day() <= 7))
    }
}

fn paragraphs(fields: &Map<String, Value>) -> Option<String> {
    let paragraphs = fields.get("paragraphs").filter(|_| fields.len() == 1)?.as_array()?;
    Some(paragraphs.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n\n"))
}

fn unknown(gap: &str) -> Fault {
    Fault::new(format!("nothing to fill the gap `{gap}` of the demo community with"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn filling() -> Filling {
        // A Tuesday.
        let today = "2026-11-24".parse().unwrap();
        let named = HashMap::from([("meeting".to_owned(), json!({ "id": "m", "dates": [{ "id": "d" }] }))]);
        Filling { today, named, number: 7 }
    }

    #[test]
    fn days_are_counted_from_the_day_of_the_seeding() {
        for (gap, expected) in [
            ("{today}", "2026-11-24"),
            ("{today+30}", "2026-12-24"),
            ("{today-24}", "2026-10-31"),
            ("{tuesday}T18:30:00", "2026-12-01T18:30:00"),
            ("{tuesday-56}", "2026-10-06"),
            ("{wednesday}", "2026-11-25"),
            ("{first-saturday}", "2026-12-05"),
            ("{first-tuesday+1}", "2026-12-02"),
            ("from {today} to {today+1}, {n}", "from 2026-11-24 to 2026-11-25, 7"),
        ] {
            assert_eq!(filling().text(gap).unwrap(), expected, "{gap}");
        }
    }

    #[test]
    fn what_came_before_is_referred_to() {
        let filled = filling().fill(&json!({ "a": ["$meeting.dates.0.id", 1], "b": "$meeting" })).unwrap();
        assert_eq!(filled, json!({ "a": ["d", 1], "b": { "id": "m", "dates": [{ "id": "d" }] } }));
        assert_eq!(filling().fill(&json!({ "paragraphs": ["one", "two {n}"] })).unwrap(), json!("one\n\ntwo 7"));
    }

    #[test]
    fn a_gap_that_nothing_fills_is_not_passed_over() {
        for gap in ["{yesterday}", "{today", "{today+x}", "{first-}", "{}", "$nobody.id", "$meeting.dates.1.id"] {
            assert!(filling().fill(&json!(gap)).is_err(), "{gap}");
        }
    }
}

//! When a series meets. A rule (RFC 5545, RRULE) is worked out on the calendar, where it was made, and only
//! then put onto the clocks of its zone: so a meeting at seven stays at seven through summer and winter, and
//! no date is lost when clocks skip it.

mod rule;
#[cfg(test)]
mod tests;
mod weekly;

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rrule::RRuleSet;

pub use rule::Rule;
pub use weekly::{every_week, weekdays};

use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};

/// A rule with its first date, on the clocks of its zone.
#[derive(Debug, Clone)]
pub struct Series {
    rule: Rule,
    first: NaiveDateTime,
    zone: Tz,
    dates: RRuleSet,
}

/// A part of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// When its meetings begin.
    pub starts: Vec<DateTime<Utc>>,
    /// Whether the series ends within it.
    pub is_last: bool,
}

impl Series {
    /// The series that begins with this date and time, which must follow from the rule: what the others
    /// would be is undefined otherwise (RFC 5545, section 3.8.5.3).
    pub fn new(rule: Rule, first: NaiveDateTime, zone: Tz) -> Result<Self, Problem> {
        let dates = rule.dates_from(first)?;
        let follows = dates.into_iter().next().is_some_and(|date| date.naive_utc() == first);
        let series = Self { dates: rule.dates_from(first)?, rule, first, zone };
        if follows && series.moments().next().is_some() {
            return Ok(series);
        }
        Err(Problem::new(ErrorCode::RecurrenceInvalid, messages::RecurrenceFirst).at("startsAtLocal"))
    }

    /// The rule.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The first date and time, on the clocks of the zone.
    pub fn first(&self) -> NaiveDateTime {
        self.first
    }

    /// The zone.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The meetings that begin later than `after` and no later than `until`.
    pub fn between(&self, after: DateTime<Utc>, until: DateTime<Utc>) -> Stretch {
        let mut rest = self.moments().skip_while(|start| *start <= after).peekable();
        let mut starts = Vec::new();
        while let Some(start) = rest.next_if(|start| *start <= until) {
            starts.push(start);
        }
        Stretch { starts, is_last: rest.peek().is_none() }
    }

    /// Every beginning, in order, each once: where clocks skip a whole day, two dates become one.
    fn moments(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let mut latest = None;
        (&self.dates)
            .into_iter()
            .map(|date| civil::moment(date.naive_utc(), self.zone))
            .take_while(|start| self.rule.until().is_none_or(|until| *start <= until))
            .filter(move |start| latest.replace(*start) != Some(*start))
    }
}

//! When a series meets. A rule (RFC 5545, RRULE) is worked out on the calendar, where it was made, and only
//! then put onto the clocks of its zone: so a meeting at seven stays at seven through summer and winter, and
//! no date is lost when clocks skip it. Dates beside the rule (RDATE, EXDATE) are written on the same clocks.

mod rule;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rrule::RRuleSet;

pub use rule::Rule;

use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};

/// A rule with its first date, on the clocks of its zone, and what is there or not beside the rule.
#[derive(Debug, Clone)]
pub struct Series {
    rule: Rule,
    first: NaiveDateTime,
    zone: Tz,
    dates: RRuleSet,
    beside: Beside,
    ends_before: Option<DateTime<Utc>>,
}

/// Dates beside the rule, on the clocks of the series' zone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// There whatever the rule says (RDATE).
    pub added: BTreeSet<NaiveDateTime>,
    /// Not there, though the rule gives them (EXDATE).
    pub left_out: BTreeSet<NaiveDateTime>,
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
        let dates = rule.dates_from(first)?;
        let series = Self { dates, rule, first, zone, beside: Beside::default(), ends_before: None };
        if follows && series.of_the_rule().next().is_some() {
            return Ok(series);
        }
        Err(Problem::new(ErrorCode::RecurrenceInvalid, messages::RecurrenceFirst).at("startsAtLocal"))
    }

    /// The same series with these dates beside its rule. What is both added and left out is left out.
    #[must_use]
    pub fn with(self, mut beside: Beside) -> Self {
        beside.added.retain(|date| !beside.left_out.contains(date));
        Self { beside, ..self }
    }

    /// The same series, which is not held any more from this moment on, if any.
    #[must_use]
    pub fn ending(self, ends_before: Option<DateTime<Utc>>) -> Self {
        Self { ends_before, ..self }
    }

    /// Those of these dates that the rule itself does not give. Beyond the last of them nothing is looked at.
    pub fn not_of_the_rule(&self, dates: &BTreeSet<NaiveDateTime>) -> BTreeSet<NaiveDateTime> {
        let Some(last) = dates.last() else { return BTreeSet::new() };
        let given = self.of_the_rule().map(|(local, _)| local).take_while(|local| local <= last);
        let mut others = dates.clone();
        given.for_each(|local| {
            others.remove(&local);
        });
        others
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

    /// Whether a meeting begins at this moment.
    pub fn meets_at(&self, moment: DateTime<Utc>) -> bool {
        self.between(moment - chrono::TimeDelta::seconds(1), moment).starts.contains(&moment)
    }

    /// The dates beside the rule.
    pub fn beside(&self) -> &Beside {
        &self.beside
    }

    /// Every beginning, in order, each once: where clocks skip a whole day, two dates become one.
    fn moments(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let left_out = |local: &NaiveDateTime| self.beside.left_out.contains(local);
        let mut given = self.of_the_rule().filter(move |(local, _)| !left_out(local)).map(|(_, at)| at).peekable();
        let mut added = self.beside.added.iter().map(|local| civil::moment(*local, self.zone)).peekable();
        let both = std::iter::from_fn(move || match (given.peek(), added.peek()) {
            (Some(one), Some(other)) if other < one => added.next(),
            (None, _) => added.next(),
            _ => given.next(),
        });
        let mut latest = None;
        both.take_while(|start| self.ends_before.is_none_or(|end| *start < end))
            .filter(move |start| latest.replace(*start) != Some(*start))
    }

    /// What the rule itself gives, on the clocks of the zone and as moments.
    fn of_the_rule(&self) -> impl Iterator<Item = (NaiveDateTime, DateTime<Utc>)> {
        (&self.dates)
            .into_iter()
            .map(|date| (date.naive_utc(), civil::moment(date.naive_utc(), self.zone)))
            .take_while(|(_, start)| self.rule.until().is_none_or(|until| *start <= until))
    }
}

//! A rule, read strictly: whatever RFC 5545 does not allow is refused here, because the crate that works it
//! out would guess (it takes `xxMO` for every Monday).

use std::collections::HashSet;
use std::ops::RangeInclusive;

use chrono::{DateTime, Month, NaiveDateTime, Utc, Weekday};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Unvalidated};

use super::super::messages;
use crate::failure::{ErrorCode, Problem};

/// The longest rule, in bytes: RFC 5545 knows no limit, a database and a reader do.
const LONGEST: usize = 500;
/// The largest step. With it, a series that has ended its search is known to be over.
const INTERVALS: RangeInclusive<u16> = 1..=400;
/// How often a series may meet, if it says so itself.
const COUNTS: RangeInclusive<u32> = 1..=10_000;

/// When a series repeats: RFC 5545's RRULE, without DTSTART and without times of day.
#[derive(Debug, Clone)]
pub struct Rule {
    text: String,
    dates: RRule<Unvalidated>,
    until: Option<DateTime<Utc>>,
}

impl Rule {
    /// Reads a rule such as `FREQ=WEEKLY;BYDAY=TU`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let text = text.trim().to_ascii_uppercase();
        if text.len() > LONGEST {
            return Err(unreadable(text.get(..20).unwrap_or_default()));
        }
        let mut draft = Draft::default();
        for part in text.split(';') {
            let (name, value) = part.split_once('=').ok_or_else(|| unreadable(part))?;
            if !draft.names.insert(name.to_owned()) {
                return Err(unreadable(part));
            }
            draft.read(name, value)?.ok_or_else(|| unreadable(part))?;
        }
        draft.finish(text)
    }

    /// The rule as the standard writes it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The last moment at which a meeting may begin, if the rule names one.
    pub fn until(&self) -> Option<DateTime<Utc>> {
        self.until
    }

    /// The dates on the calendar from the first one on, written as if they were UTC.
    pub(super) fn dates_from(&self, first: NaiveDateTime) -> Result<RRuleSet, Problem> {
        let first = first.and_utc().with_timezone(&Tz::UTC);
        // Limited: a rule that can never come true again is given up.
        self.dates.clone().build(first).map(RRuleSet::limit).map_err(|_| unreadable(&self.text))
    }
}

/// A rule of which some parts have been read.
#[derive(Default)]
struct Draft {
    names: HashSet<String>,
    frequency: Option<Frequency>,
    days: Vec<NWeekday>,
    dates: RRule<Unvalidated>,
    until: Option<DateTime<Utc>>,
}

impl Draft {
    /// Takes one part; nothing when its value is not what the standard asks for.
    fn read(&mut self, name: &str, value: &str) -> Result<Option<()>, Problem> {
        match name {
            "FREQ" => self.frequency = frequency(value)?,
            "UNTIL" => self.until = Some(until(value).ok_or_else(|| invalid(messages::RecurrenceUntil))?),
            "BYHOUR" | "BYMINUTE" | "BYSECOND" => return Err(invalid(messages::RecurrenceTimeOfDay)),
            _ => {
                let Some(dates) = self.narrow(name, value) else { return Ok(None) };
                self.dates = dates;
            }
        }
        Ok(Some(()))
    }

    fn narrow(&mut self, name: &str, value: &str) -> Option<RRule<Unvalidated>> {
        let dates = self.dates.clone();
        Some(match name {
            "INTERVAL" => dates.interval(number(value, INTERVALS)?),
            "COUNT" => dates.count(number(value, COUNTS)?),
            "WKST" => dates.week_start(weekday(value)?),
            "BYMONTH" => dates.by_month(&list(value, month)?),
            "BYMONTHDAY" => dates.by_month_day(list(value, |day| counted(day, 31))?),
            "BYYEARDAY" => dates.by_year_day(list(value, |day| counted(day, 366))?),
            "BYWEEKNO" => dates.by_week_no(list(value, |week| counted(week, 53))?),
            "BYSETPOS" => dates.by_set_pos(list(value, |place| counted(place, 366))?),
            "BYDAY" => {
                self.days = list(value, day)?;
                dates
            }
            _ => return None,
        })
    }

    /// What the standard says of parts together.
    fn finish(self, text: String) -> Result<Rule, Problem> {
        let has = |name: &str| self.names.contains(name);
        let Some(frequency) = self.frequency else { return Err(unreadable(&text)) };
        let is_yearly = frequency == Frequency::Yearly;
        let has_counted_days = self.days.iter().any(|day| matches!(day, NWeekday::Nth(..)));
        let may_count_days = frequency == Frequency::Monthly || (is_yearly && !has("BYWEEKNO"));
        let has_days = ["BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH"].into_iter().any(has);
        for (is_wrong, part) in [
            (has("BYMONTHDAY") && frequency == Frequency::Weekly, "BYMONTHDAY"),
            (has("BYYEARDAY") && !is_yearly, "BYYEARDAY"),
            (has("BYWEEKNO") && !is_yearly, "BYWEEKNO"),
            (has_counted_days && !may_count_days, "BYDAY"),
            // In a week, implementations do not agree on where the first set begins; nobody needs it there.
            (has("BYSETPOS") && !(has_days && (is_yearly || frequency == Frequency::Monthly)), "BYSETPOS"),
        ] {
            if is_wrong {
                return Err(unreadable(part));
            }
        }
        if has("COUNT") && has("UNTIL") {
            return Err(invalid(messages::RecurrenceUntil));
        }
        let days = if has_counted_days { counted_out(self.days, is_yearly) } else { self.days };
        Ok(Rule { text, dates: self.dates.freq(frequency).by_weekday(days), until: self.until })
    }
}

/// The days with every `MO` as `1MO,2MO,3MO ...`: RFC 5545 means any of the days, but the crate takes every
/// Monday beside the second Tuesday for a Monday that is the second Tuesday.
fn counted_out(days: Vec<NWeekday>, is_yearly: bool) -> Vec<NWeekday> {
    let most = if is_yearly { 53 } else { 5 };
    let each = |day| match day {
        NWeekday::Every(weekday) => (1..=most).map(|place| NWeekday::Nth(place, weekday)).collect(),
        counted => vec![counted],
    };
    days.into_iter().flat_map(each).collect()
}

fn frequency(value: &str) -> Result<Option<Frequency>, Problem> {
    match value {
        "DAILY" => Ok(Some(Frequency::Daily)),
        "WEEKLY" => Ok(Some(Frequency::Weekly)),
        "MONTHLY" => Ok(Some(Frequency::Monthly)),
        "YEARLY" => Ok(Some(Frequency::Yearly)),
        _ => Err(invalid(messages::RecurrenceFrequency)),
    }
}

/// A moment in UTC: beside a time zone, RFC 5545 allows no other form.
fn until(value: &str) -> Option<DateTime<Utc>> {
    // chrono reads shorter numbers as well.
    let is_full = value.len() == "20271231T225959Z".len();
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%SZ").ok().filter(|_| is_full).map(|until| until.and_utc())
}

fn list<T>(value: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    value.split(',').map(one).collect()
}

fn number<T: std::str::FromStr + PartialOrd>(value: &str, range: RangeInclusive<T>) -> Option<T> {
    let is_plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|number| is_plain && range.contains(number))
}

/// A number from 1, or from the end: `3`, `+3`, `-3`.
fn counted<T: TryFrom<i32>>(value: &str, most: i32) -> Option<T> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, value.strip_prefix('+').unwrap_or(value)),
    };
    T::try_from(sign * number(digits, 1..=most)?).ok()
}

fn month(value: &str) -> Option<Month> {
    Month::try_from(number(value, 1..=12)?).ok()
}

fn day(value: &str) -> Option<NWeekday> {
    let (place, name) = value.split_at_checked(value.len().checked_sub(2)?)?;
    let place = if place.is_empty() { None } else { Some(counted(place, 53)?) };
    Some(NWeekday::new(place, weekday(name)?))
}

/// The day of the week that the standard calls this.
pub(super) fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

fn unreadable(part: &str) -> Problem {
    invalid(messages::RecurrenceUnreadable { part: part.chars().take(60).collect() })
}

fn invalid(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::RecurrenceInvalid, message).at("recurrence")
}

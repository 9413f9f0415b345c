//! When a line is open: OpenStreetMap's syntax for opening hours, read by the crate of that name, which is known here
//! only. What is taken is what can be told to people in plain words: the same every week, but for public holidays.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use opening_hours::localization::Country as Holidays;
use opening_hours::{Context, DateTimeRange, OpeningHours, RuleKind};
use opening_hours_syntax::rules::day::{DaySelector, HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

use crate::civil;
use crate::i18n::Country;

/// How far ahead it is looked for when a line opens.
const AHEAD: Days = Days::new(14);

/// Hours that can be told.
#[derive(Debug, Clone)]
pub struct Hours(OpeningHours);

/// From when to when on the clock; up to the next morning where the second is not later than the first.
pub type Span = (NaiveTime, NaiveTime);

/// An ordinary week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The days that are alike, with when the line is open on each; days on which it is not are left out.
    pub days: Vec<(Vec<Weekday>, Vec<Span>)>,
    /// What is different on public holidays.
    pub holidays: OnHolidays,
}

/// What is different on public holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnHolidays {
    /// Nothing is said about them.
    AsAlways,
    /// The line is closed.
    Closed,
    /// It is open at other times.
    Open(Vec<Span>),
}

impl Hours {
    /// Reads hours. `None` when they are of another form, or of one that cannot be told.
    pub fn parse(typed: &str) -> Option<Self> {
        let hours: OpeningHours = typed.parse().ok()?;
        let expression = hours.get_expression();
        let is_told = !expression.rules.is_empty() && expression.rules.iter().all(is_told);
        let hours = Self(hours);
        (is_told && (hours.is_always() || !hours.week().days.is_empty())).then_some(hours)
    }

    /// Whether the line is open day and night, all the year.
    pub fn is_always(&self) -> bool {
        let expression = self.expression();
        expression.is_constant() && expression.rules.last().is_some_and(|rule| rule.kind == RuleKind::Open)
    }

    /// Whether the line is open at this moment; `None` when nobody can know: without a zone, or on what may be a holiday.
    pub fn is_open(&self, at: DateTime<Utc>, zone: Option<Tz>, country: Country) -> Option<bool> {
        if self.is_always() {
            return Some(true);
        }
        let local = civil::local(at, zone?);
        // Read on the clock of the place, which counts no minute twice: only so is the hour told that comes twice.
        match self.in_country(country).state(local).0 {
            RuleKind::Open if self.minds_holidays() && !knows_holidays(country, local.date()) => None,
            RuleKind::Open => Some(true),
            RuleKind::Closed => Some(false),
            RuleKind::Unknown => None,
        }
    }

    /// When a line that is closed at this moment opens next, as far as that can be known.
    pub fn opens_at(&self, at: DateTime<Utc>, zone: Option<Tz>, country: Country) -> Option<DateTime<Utc>> {
        let zone = zone.filter(|_| self.is_open(at, zone, country) == Some(false))?;
        let local = civil::local(at, zone);
        let ahead = local.checked_add_days(AHEAD)?;
        let mut ranges = self.in_country(country).iter_range(local, ahead);
        let next = ranges.find(|range| range.kind != RuleKind::Closed)?;
        let is_known = !self.minds_holidays() || knows_holidays(country, next.range.start.date());
        (next.kind == RuleKind::Open && is_known).then(|| civil::moment(next.range.start, zone))
    }

    /// An ordinary week, to be told.
    pub fn week(&self) -> Week {
        let mut days: Vec<(Vec<Weekday>, Vec<Span>)> = Vec::new();
        let of_each = self.ordinary();
        for (day, spans) in of_each.into_iter().filter(|(_, spans)| !spans.is_empty()) {
            match days.iter_mut().find(|(_, alike)| *alike == spans) {
                Some((alike, _)) => alike.push(day),
                None => days.push((vec![day], spans)),
            }
        }
        Week { days, holidays: self.on_holidays() }
    }

    /// When the line is open on each day of a week without holidays.
    fn ordinary(&self) -> Vec<(Weekday, Vec<Span>)> {
        // Any Monday: all weeks are alike. What began on the Sunday before is told there.
        let monday = NaiveDate::default().week(Weekday::Mon).first_day();
        let (from, to) = (monday - Days::new(1), monday + Days::new(9));
        let ranges = self.0.iter_range(from.and_time(NaiveTime::MIN), to.and_time(NaiveTime::MIN));
        let open: Vec<(NaiveDateTime, NaiveDateTime)> =
            ranges.filter(|range| range.kind == RuleKind::Open).flat_map(by_days).collect();
        let spans = |date: NaiveDate| {
            let of_day = open.iter().filter(|(start, _)| start.date() == date);
            of_day.map(|(start, end)| (start.time(), end.time())).collect()
        };
        monday.iter_days().take(7).map(|date| (date.weekday(), spans(date))).collect()
    }

    fn on_holidays(&self) -> OnHolidays {
        let expression = self.expression();
        let mut rules = expression.rules.iter().filter(|rule| names_holidays(rule));
        let Some(rule) = rules.next_back() else { return OnHolidays::AsAlways };
        match rule.kind {
            RuleKind::Open => OnHolidays::Open(rule.time_selector.spans.iter().filter_map(span).collect()),
            RuleKind::Closed | RuleKind::Unknown => OnHolidays::Closed,
        }
    }

    fn minds_holidays(&self) -> bool {
        self.expression().rules.iter().any(names_holidays)
    }

    fn expression(&self) -> std::sync::Arc<OpeningHoursExpression> {
        self.0.get_expression()
    }

    /// With the holidays of this country. On those of a part of it, nobody knows.
    fn in_country(&self, country: Country) -> OpeningHours {
        let Ok(holidays) = country.code().parse::<Holidays>() else { return self.0.clone() };
        let context =
            Context::default().with_holidays(holidays.holidays()).with_holidays_unknown(holidays.holidays_regional());
        self.0.clone().with_context(context)
    }
}

/// Whether the holidays of this country are known on that day.
fn knows_holidays(country: Country, on: NaiveDate) -> bool {
    let holidays = country.code().parse::<Holidays>().ok().map(Holidays::holidays);
    holidays.is_some_and(|holidays| holidays.get_public().first_after(on).is_some())
}

/// What is longer than a day is told day by day.
fn by_days(range: DateTimeRange) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> {
    let (mut start, end) = (range.range.start, range.range.end);
    std::iter::from_fn(move || {
        let until =
            if end - start > TimeDelta::days(1) { (start.date() + Days::new(1)).and_time(NaiveTime::MIN) } else { end };
        let piece = (start, until);
        start = until;
        (piece.0 < piece.1).then_some(piece)
    })
}

fn is_told(rule: &RuleSequence) -> bool {
    let DaySelector { year, monthday, week, weekday } = &rule.day_selector;
    year.is_empty()
        && monthday.is_empty()
        && week.is_empty()
        && weekday.iter().all(is_every_week)
        && rule.time_selector.spans.iter().all(|it| span(it).is_some())
        && rule.kind != RuleKind::Unknown
        && rule.operator != RuleOperator::Fallback
        && rule.comment.is_empty()
}

fn is_every_week(day: &WeekDayRange) -> bool {
    match day {
        WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
            let is_each = |nth: &[bool]| nth.iter().all(|one| *one);
            *offset == 0 && is_each(nth_from_start) && is_each(nth_from_end)
        }
        WeekDayRange::Holiday { kind, offset } => *kind == HolidayKind::Public && *offset == 0,
    }
}

fn names_holidays(rule: &RuleSequence) -> bool {
    rule.day_selector.weekday.iter().any(|day| matches!(day, WeekDayRange::Holiday { .. }))
}

/// A time that has a beginning and an end on the clock.
fn span(span: &TimeSpan) -> Option<Span> {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else { return None };
    if span.open_end || span.repeats.is_some() {
        return None;
    }
    let on_clock = |hour: u8, minute: u8| NaiveTime::from_hms_opt(u32::from(hour) % 24, minute.into(), 0);
    Some((on_clock(start.hour(), start.minute())?, on_clock(end.hour(), end.minute())?))
}

#[cfg(test)]
mod tests;

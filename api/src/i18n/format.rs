//! Dates, times, numbers and lists as the reader's language writes them (CLDR, through ICU4X).

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Offset, Timelike, Weekday};
use chrono_tz::Tz;
use icu::calendar::types::RataDie;
use icu::calendar::week::WeekInformation;
use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::{E, T, YMD, YMDE, YMDET, zone::GenericLong};
use icu::datetime::input::{self, Time, TimeZone, UtcOffset};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale as IcuLocale;
use icu::locale::names::LanguageIdentifierDisplayName;
use icu::time::zone::ZoneNameTimestamp;

use super::locale::Locale;

#[cfg(test)]
mod tests;

/// Weekday, date and time on the clocks of the moment's own zone: `Montag, 30. März 2026 um 18:00`.
pub fn date_time(locale: &Locale, moment: DateTime<Tz>) -> String {
    let local = moment.naive_local();
    let civil = input::DateTime { date: iso(local.date()), time: clock(local.time()) };
    write(locale, |formatters| formatters.date_time.format(&civil).to_string())
        .unwrap_or_else(|| local.format("%Y-%m-%d %H:%M").to_string())
}

/// A date without its weekday: `30. März 2026`.
pub fn date(locale: &Locale, date: NaiveDate) -> String {
    write(locale, |formatters| formatters.date.format(&iso(date)).to_string()).unwrap_or_else(|| date.to_string())
}

/// The name of a day of the week, as it stands alone: `Montag`.
pub fn weekday(locale: &Locale, day: Weekday) -> String {
    // Any week will do: this one begins on a Monday.
    let some_day =
        NaiveDate::default().week(Weekday::Mon).first_day() + chrono::Days::new(day.num_days_from_monday().into());
    write(locale, |formatters| formatters.weekday.format(&iso(some_day)).to_string()).unwrap_or_else(|| day.to_string())
}

/// The day on which weeks begin where most of the readers of this language live; Monday where nobody knows.
pub fn first_weekday(locale: &Locale) -> Weekday {
    let where_it_is_spoken = IcuLocale::from(locale.likely());
    let week = WeekInformation::try_new((&where_it_is_spoken).into());
    // ICU counts from 1, which is Monday; so does everybody else who counts by ISO 8601, but from 0.
    week.ok().and_then(|week| Weekday::try_from(week.first_weekday as u8 - 1).ok()).unwrap_or(Weekday::Mon)
}

/// What a language is called in the language of the reader: `Arabisch`, `brasilianisches Portugiesisch`. Where there is no
/// name for it, its tag.
pub fn language(locale: &Locale, named: &Locale) -> String {
    let reader = IcuLocale::from(locale.identifier());
    LanguageIdentifierDisplayName::try_new_heavy((&reader).into(), named.identifier(), Default::default())
        .map(|name| name.as_borrowed().to_string())
        .unwrap_or_else(|_| named.to_string())
}

/// A time to the minute, with 12 or 24 hours as is usual: `18:00`, `6:00 PM`.
pub fn time(locale: &Locale, time: NaiveTime) -> String {
    write(locale, |formatters| formatters.time.format(&clock(time)).to_string())
        .unwrap_or_else(|| time.format("%H:%M").to_string())
}

/// What people call the zone at that moment, summer and winter alike: `Mitteleuropäische Zeit`.
///
/// Where a language has no name for it, a place: `Argentina Time`.
pub fn time_zone_name(locale: &Locale, zone: Tz, at: DateTime<chrono::Utc>) -> String {
    let offset = at.with_timezone(&zone).offset().fix().local_minus_utc();
    let named = TimeZone::from_iana_id(zone.name())
        .with_offset(UtcOffset::try_from_seconds(offset).ok())
        .with_zone_name_timestamp(ZoneNameTimestamp::from_epoch_seconds(at.timestamp()));
    write(locale, |formatters| formatters.zone.format(&named).to_string()).unwrap_or_else(|| zone.name().to_owned())
}

/// Several things, all of them: `Amina, Karim et Léa`.
pub fn list(locale: &Locale, items: &[String]) -> String {
    write(locale, |formatters| formatters.list.format_to_string(items.iter())).unwrap_or_else(|| items.join(", "))
}

/// A whole number, with the digits and groups of the language: `12 400`.
pub fn number(locale: &Locale, number: i64) -> String {
    write(locale, |formatters| formatters.grouped.format(&number.into()).to_string())
        .unwrap_or_else(|| number.to_string())
}

/// A number in decimal notation. `None` when it is not a number, such as infinity.
pub(super) fn decimal(
    locale: &Locale,
    number: &str,
    most_fraction_digits: Option<usize>,
    is_grouped: bool,
) -> Option<String> {
    let mut number = Decimal::try_from_str(number).ok()?;
    if let Some(digits) = most_fraction_digits.and_then(|digits| i16::try_from(digits).ok()) {
        number.round(-digits);
    }
    write(locale, |formatters| {
        let formatter = if is_grouped { &formatters.grouped } else { &formatters.plain };
        formatter.format(&number).to_string()
    })
}

/// What one language needs. Making it takes half a millisecond, using it a microsecond.
struct Formatters {
    date_time: DateTimeFormatter<YMDET>,
    date: DateTimeFormatter<YMD>,
    weekday: DateTimeFormatter<E>,
    time: NoCalendarFormatter<T>,
    zone: NoCalendarFormatter<GenericLong>,
    list: ListFormatter,
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
}

impl Formatters {
    fn of(locale: &Locale) -> Result<Self, Box<dyn std::error::Error>> {
        let locale = IcuLocale::from(locale.identifier());
        Ok(Self {
            date_time: DateTimeFormatter::try_new((&locale).into(), YMDE::long().with_time_hm())?,
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long())?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm())?,
            zone: NoCalendarFormatter::try_new((&locale).into(), GenericLong)?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())?,
            grouped: DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Auto.into())?,
            plain: DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Never.into())?,
        })
    }
}

/// The languages of texts are without number, the memory for their formatters is not.
const MOST_REMEMBERED: usize = 64;

thread_local! {
    // ICU's formatters stay on the thread that made them.
    static REMEMBERED: RefCell<HashMap<Locale, Option<Rc<Formatters>>>> = RefCell::new(HashMap::new());
}

/// `None` when ICU cannot write this language at all; the callers then write what everyone can read.
fn write<R>(locale: &Locale, with: impl FnOnce(&Formatters) -> R) -> Option<R> {
    let formatters = REMEMBERED.with_borrow_mut(|remembered| {
        if remembered.len() >= MOST_REMEMBERED && !remembered.contains_key(locale) {
            remembered.clear();
        }
        remembered.entry(locale.clone()).or_insert_with(|| make(locale)).clone()
    })?;
    Some(with(&formatters))
}

fn make(locale: &Locale) -> Option<Rc<Formatters>> {
    Formatters::of(locale)
        .inspect_err(|error| tracing::error!(%locale, %error, "no formatters for this locale"))
        .ok()
        .map(Rc::new)
}

fn iso(date: NaiveDate) -> Date<Iso> {
    Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Iso)
}

fn clock(time: NaiveTime) -> Time {
    // Both are always small; whoever reads sees no seconds.
    Time::try_new(time.hour() as u8, time.minute() as u8, 0, 0).unwrap_or(Time::start_of_day())
}

//! Whole calendars, in the order in which programs read them: the head, the zones, the entries, the end.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use futures_util::{Stream, stream};
use uuid::Uuid;

use super::entry::{Writer, zone_of};
use super::messages;
use super::words::Words;
use super::zone;
use crate::app::App;
use crate::civil;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::icalendar::{Lines, PRODUCT, host};
use crate::meeting::{self, Published};

/// How many series are read at once.
const PAGE: u64 = 50;
/// How often programs are asked to look again.
const REFRESH: &str = "PT1H";
/// For how long what is over stays in a member's own calendar.
const PAST: TimeDelta = TimeDelta::days(30);

/// What changes whenever the calendar of all meetings would be another: for whoever has one already.
pub async fn edition(app: &App, words: &Words<'_>) -> Outcome<String> {
    let edition = meeting::edition(&app.db.reader).await?;
    let wanted: Vec<&str> = words.wanted.iter().map(Locale::tag).collect();
    let today = app.clock.now().date_naive();
    Ok(format!("{edition:?} {wanted:?} {} {today} {}", words.locale, app.config.server.public_url))
}

/// How far a calendar of all meetings has been told.
enum Told {
    Nothing,
    Until(Option<Uuid>),
    All,
}

/// The calendar of all meetings, part by part, so that it never has to be in memory as a whole. Whoever misses its
/// last line has not all of it.
pub fn of_all(app: App, locale: Locale, wanted: Vec<Locale>) -> impl Stream<Item = Outcome<String>> {
    stream::try_unfold((app, locale, wanted, Told::Nothing), async |(app, locale, wanted, told)| {
        let words = Words::new(&app, locale.clone(), wanted.clone());
        let (part, told) = match told {
            Told::All => return Ok(None),
            Told::Nothing => {
                let zones = meeting::zones_in_use(&app.db.reader).await?;
                let zones = zones.into_iter().map(|zone| (zone.time_zone, zone.since.date()));
                let name = words.say(&messages::AllMeetings);
                (head(&name, &words) + &written(zones.collect()), Told::Until(None))
            }
            Told::Until(after) => {
                let page = meeting::published(&app.db.reader, after, PAGE).await?;
                let last = page.last().map(|series| series.meeting.id);
                let is_last = u64::try_from(page.len()).unwrap_or(PAGE) < PAGE;
                let entries = entries(&app, &words, &page)?;
                if is_last { (entries + &end(), Told::All) } else { (entries, Told::Until(last)) }
            }
        };
        drop(words);
        Ok(Some((part, (app, locale, wanted, told))))
    })
}

/// The calendar of one meeting, with the series that it goes on from and those that go on from it, so that whoever
/// has subscribed to one never loses it; `None` when there is no such meeting.
pub async fn of_meeting(app: &App, id: Uuid, words: &Words<'_>) -> Outcome<Option<String>> {
    let kin = meeting::published_with_its_kin(&app.db.reader, id).await?;
    let Some(itself) = kin.iter().find(|series| series.meeting.id == id) else { return Ok(None) };
    let name = words.title(itself).map(|title| title.text).unwrap_or_default();
    let zones = zones(kin.iter().map(|series| (&series.meeting.time_zone, series.meeting.starts_at_local.date())));
    Ok(Some(head(&name, words) + &written(zones) + &entries(app, words, &kin)? + &end()))
}

/// Whose own calendar it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The member.
    pub member: Uuid,
    /// The language that she reads.
    pub language: Locale,
}

/// The calendar of a member's own dates: those to which she has said yes.
pub async fn of_member(app: &App, member: Uuid, words: &Words<'_>) -> Outcome<String> {
    // Not a replica: what she has just said is what she looks for.
    let comings = meeting::comings(app.db.fresh(), member, app.clock.now() - PAST).await?;
    let known = || comings.dates.iter().filter_map(|date| Some((date, comings.series.get(&date.meeting_id)?)));
    let zones = zones(known().map(|(date, series)| {
        let day = civil::local(date.starts_at, zone_of(&series.meeting)).date();
        (&series.meeting.time_zone, day)
    }));
    let host = host(&app.config.server.public_url);
    let writer = writer(app, words, &host);
    let dates: String = known().map(|(date, series)| writer.date(series, date)).collect();
    Ok(head(&words.say(&messages::MyDates), words) + &written(zones) + &dates + &end())
}

fn head(name: &str, words: &Words<'_>) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add(format!("PRODID:{PRODUCT}"));
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH");
    lines.text_in("NAME", words.locale.tag(), name);
    // What programs read that are older than the standard's own words for it (RFC 7986).
    lines.text("X-WR-CALNAME", name);
    lines.add(format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"));
    lines.add(format!("X-PUBLISHED-TTL:{REFRESH}"));
    lines.finish()
}

fn end() -> String {
    let mut lines = Lines::default();
    lines.add("END:VCALENDAR");
    lines.finish()
}

fn entries(app: &App, words: &Words<'_>, page: &[Published]) -> Outcome<String> {
    let host = host(&app.config.server.public_url);
    let writer = writer(app, words, &host);
    page.iter().map(|series| writer.series(series)).collect()
}

fn writer<'a>(app: &'a App, words: &'a Words<'a>, host: &'a str) -> Writer<'a> {
    Writer { words, public_url: app.config.server.public_url.trim_end_matches('/'), host, now: app.clock.now() }
}

/// Each zone once, from its first day on.
fn zones<'a>(days: impl Iterator<Item = (&'a String, NaiveDate)>) -> BTreeMap<String, NaiveDate> {
    let mut zones: BTreeMap<String, NaiveDate> = BTreeMap::new();
    for (zone, day) in days {
        zones.entry(zone.clone()).and_modify(|first| *first = day.min(*first)).or_insert(day);
    }
    zones
}

fn written(zones: BTreeMap<String, NaiveDate>) -> String {
    let known = zones.into_iter().filter_map(|(name, since)| Some((name.parse::<Tz>().ok()?, since)));
    known.map(|(zone, since)| zone::written(zone, since)).collect()
}

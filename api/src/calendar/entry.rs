//! Entries of a calendar (VEVENT): a series with what is otherwise on some of its dates, and a date by itself.
//!
//! An entry lasts so many hours and minutes (DURATION), which by the standard are as long on the night when clocks
//! change as on any other; an end on the clocks would not be. But a date that the clocks skip, or show twice, or that
//! they change during, is read in one way by the standard and in several by programs. So each such date of the coming
//! years stands there once more, in UTC, where there is but one way.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use entity::meeting_date::DateKind;
use entity::{meeting, occurrence};
use uuid::Uuid;

use super::rules;
use super::words::{Words, changed_at, is_called_off, is_online_for_now};
use super::zone::{self, local};
use crate::civil;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::icalendar::{Lines, minutes, utc};
use crate::meeting::{Arrangement, Published, arrangement, ruled_dates, sequence, venue_of_the_series};
use crate::node::Kind;

/// For how many years ahead dates are told in UTC where clocks change.
const AHEAD: i32 = 6;

/// Where and when entries are written.
pub struct Writer<'a> {
    /// In whose words.
    pub words: &'a Words<'a>,
    /// The server's public address.
    pub public_url: &'a str,
    /// Its host, which makes ids unique in the world.
    pub host: &'a str,
    /// Now.
    pub now: DateTime<Utc>,
}

/// A series as it is told: its rule and the dates beside it, on the clocks of its zone.
struct Told<'a> {
    series: &'a Published,
    zone: Tz,
    rule: String,
    added: Vec<NaiveDateTime>,
    left_out: HashSet<NaiveDateTime>,
}

impl Writer<'_> {
    /// The entries of a series: itself, and each date that is otherwise.
    pub fn series(&self, series: &Published) -> Outcome<String> {
        let mut lines = Lines::default();
        let Some(told) = told(series)? else { return Ok(lines.finish()) };
        self.itself(&mut lines, &told);
        let mut known = HashSet::new();
        for date in &series.exceptions {
            let day = rules::ruled(date.original_starts_at, told.time(), told.zone);
            let is_over = series.meeting.ends_before.is_some_and(|end| end <= date.original_starts_at);
            if !is_over && !told.left_out.contains(&day) && known.insert(day) {
                self.exception(&mut lines, &told, day, date);
            }
        }
        for day in told.unsteady(self.now)?.into_iter().filter(|day| !known.contains(day)) {
            self.in_utc(&mut lines, &told, day);
        }
        Ok(lines.finish())
    }

    fn itself(&self, lines: &mut Lines, told: &Told<'_>) {
        let meeting = &told.series.meeting;
        let name = told.zone.name();
        self.begin(lines, meeting.id, meeting.updated_at, meeting.created_at, meeting.sequence);
        lines.add(format!("DTSTART;TZID={name}:{}", local(meeting.starts_at_local)));
        lines.add(format!("DURATION:{}", minutes(meeting.duration_minutes.into())));
        lines.add(format!("RRULE:{}", told.rule));
        lines.list(&format!("RDATE;TZID={name}"), &told.added.iter().copied().map(local).collect::<Vec<_>>());
        let mut left_out: Vec<NaiveDateTime> = told.left_out.iter().copied().collect();
        left_out.sort_unstable();
        lines.list(&format!("EXDATE;TZID={name}"), &left_out.into_iter().map(local).collect::<Vec<_>>());
        self.about_the_series(lines, told);
        lines.add("END:VEVENT");
    }

    fn about_the_series(&self, lines: &mut Lines, told: &Told<'_>) {
        let series = told.series;
        let today = civil::local(self.now, told.zone).date();
        self.words.write(lines, series, &usual(series, today), self.words.of_the_series(series, today), false);
        let own = series.meeting.topic_id.into_iter().filter(|own| !series.rotation.contains(own));
        self.words.topics(lines, own.chain(series.rotation.iter().copied()).filter_map(|id| series.topic(id)));
        self.url(lines, &series.meeting);
        lines.add("STATUS:CONFIRMED");
    }

    /// A date that is otherwise than the series.
    fn exception(&self, lines: &mut Lines, told: &Told<'_>, day: NaiveDateTime, date: &occurrence::Model) {
        let meeting = &told.series.meeting;
        let changed = changed_at(date).max(meeting.updated_at);
        let sequence = sequence(meeting.sequence, date.sequence, is_called_off(date));
        self.begin(lines, meeting.id, changed, meeting.created_at, sequence);
        lines.add(format!("RECURRENCE-ID;TZID={}:{}", told.zone.name(), local(day)));
        self.about_the_date(lines, told.series, told.zone, date, false);
        lines.add("END:VEVENT");
    }

    /// A date that is as the series, but for its clocks.
    fn in_utc(&self, lines: &mut Lines, told: &Told<'_>, day: NaiveDateTime) {
        let meeting = &told.series.meeting;
        self.begin(lines, meeting.id, meeting.updated_at, meeting.created_at, meeting.sequence);
        lines.add(format!("RECURRENCE-ID;TZID={}:{}", told.zone.name(), local(day)));
        lines.add(format!("DTSTART:{}", utc(civil::moment(day, told.zone))));
        lines.add(format!("DURATION:{}", minutes(meeting.duration_minutes.into())));
        self.about_the_series(lines, told);
        lines.add("END:VEVENT");
    }

    /// A date by itself, as somebody has it who comes.
    pub fn date(&self, series: &Published, date: &occurrence::Model) -> String {
        let (meeting, mut lines) = (&series.meeting, Lines::default());
        let changed = changed_at(date).max(meeting.updated_at);
        let sequence = sequence(meeting.sequence, date.sequence, is_called_off(date));
        self.begin(&mut lines, date.id, changed, meeting.created_at, sequence);
        self.about_the_date(&mut lines, series, zone_of(meeting), date, !is_called_off(date));
        lines.add("CLASS:PRIVATE");
        lines.add("END:VEVENT");
        lines.finish()
    }

    fn about_the_date(&self, lines: &mut Lines, series: &Published, zone: Tz, date: &occurrence::Model, is_hers: bool) {
        let shown = civil::local(date.starts_at, zone);
        let changes = zone::changes(zone, date.starts_at - TimeDelta::days(1), date.ends_at + TimeDelta::days(1));
        lines.add(match rules::is_unsteady(&changes, shown, date.ends_at - date.starts_at) {
            true => format!("DTSTART:{}", utc(date.starts_at)),
            false => format!("DTSTART;TZID={}:{}", zone.name(), local(shown)),
        });
        lines.add(format!("DURATION:{}", minutes((date.ends_at - date.starts_at).num_minutes())));
        let remarks = self.words.of_the_date(date, zone);
        self.words.write(lines, series, &arrangement(date, &series.meeting), remarks, is_hers);
        self.words.topics(lines, date.topic_id.and_then(|id| series.topic(id)).into_iter());
        if let Some(reason) = date.cancel_reason.as_deref().filter(|_| is_called_off(date)) {
            let language = date.note_language.as_deref().and_then(|tag| tag.parse::<Locale>().ok());
            match language {
                Some(language) => lines.text_in("COMMENT", language.tag(), reason),
                None => lines.text("COMMENT", reason),
            }
        }
        self.url(lines, &series.meeting);
        lines.add(if is_called_off(date) { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    }

    fn begin(&self, lines: &mut Lines, id: Uuid, changed: DateTime<Utc>, created: DateTime<Utc>, sequence: i32) {
        lines.add("BEGIN:VEVENT");
        lines.add(format!("UID:{id}@{}", self.host));
        // When what it says was so, not when it was fetched: else no two answers would be the same.
        lines.add(format!("DTSTAMP:{}", utc(changed)));
        lines.add(format!("CREATED:{}", utc(created)));
        lines.add(format!("LAST-MODIFIED:{}", utc(changed)));
        lines.add(format!("SEQUENCE:{sequence}"));
    }

    fn url(&self, lines: &mut Lines, meeting: &meeting::Model) {
        lines.add(format!("URL:{}/calendar/meetings/{}.ics", self.public_url, *Kind::Meeting.id(meeting.id)));
    }
}

impl Told<'_> {
    /// The time of day that the rule gives.
    fn time(&self) -> NaiveTime {
        self.series.meeting.starts_at_local.time()
    }

    /// The dates, since the series is known here and in the coming years, that a change of the clocks meets.
    fn unsteady(&self, now: DateTime<Utc>) -> Outcome<Vec<NaiveDateTime>> {
        let meeting = &self.series.meeting;
        let until = last_told(now).and_time(NaiveTime::MIN);
        let changes = zone::changes(self.zone, meeting.created_at - TimeDelta::days(7), until.and_utc());
        let lasts = TimeDelta::minutes(meeting.duration_minutes.into());
        let is_unsteady = |day: &NaiveDateTime| rules::is_unsteady(&changes, *day, lasts);
        let is_told = |day: &NaiveDateTime| is_unsteady(day) && !self.left_out.contains(day);
        let mut days: Vec<NaiveDateTime> = self.added.iter().copied().filter(is_told).collect();
        if rules::may_meet(&changes, self.time(), lasts) {
            let is_held =
                |day: &NaiveDateTime| meeting.ends_before.is_none_or(|end| civil::moment(*day, self.zone) < end);
            days.extend(ruled_dates(meeting, until)?.into_iter().filter(is_told).filter(is_held));
        }
        days.sort_unstable();
        days.dedup();
        Ok(days)
    }
}

/// The first day of which no dates are told in UTC any more.
fn last_told(now: DateTime<Utc>) -> NaiveDate {
    NaiveDate::from_ymd_opt(now.year() + AHEAD, 1, 1).unwrap_or_default()
}

/// The zone that the meeting's clocks follow.
pub fn zone_of(meeting: &meeting::Model) -> Tz {
    meeting.time_zone.parse().unwrap_or_default()
}

/// The series as it is told; `None` when none of its dates is left.
fn told(series: &Published) -> Outcome<Option<Told<'_>>> {
    let meeting = &series.meeting;
    let zone = zone_of(meeting);
    let rule = match meeting.ends_before {
        None => Some(meeting.rrule.clone()),
        Some(end) => {
            let days = ruled_dates(meeting, civil::local(end, zone) + TimeDelta::days(1))?;
            let before = days.into_iter().filter(|day| civil::moment(*day, zone) < end).count();
            rules::ended(&meeting.rrule, end, before)
        }
    };
    let Some(rule) = rule else { return Ok(None) };
    let of_kind = |kind| series.dates.iter().filter(move |date| date.kind == kind).map(|date| date.starts_at_local);
    let is_held = |day: &NaiveDateTime| meeting.ends_before.is_none_or(|end| civil::moment(*day, zone) < end);
    // A date that the clocks skip is told as they show it afterwards.
    let added = of_kind(DateKind::Added).filter(is_held).map(|day| civil::local(civil::moment(day, zone), zone));
    let time = meeting.starts_at_local.time();
    let left_out = of_kind(DateKind::LeftOut).map(|day| rules::ruled(civil::moment(day, zone), time, zone));
    Ok(Some(Told { series, zone, rule, added: added.collect(), left_out: left_out.collect() }))
}

/// How and where people usually meet, as things stand today.
fn usual(series: &Published, today: NaiveDate) -> Arrangement {
    let meeting = &series.meeting;
    let is_at_a_place = meeting.format != meeting::MeetingFormat::Online && !is_online_for_now(meeting, today);
    Arrangement {
        format: meeting.format,
        venue: venue_of_the_series(meeting).filter(|_| is_at_a_place),
        join_url: meeting.join_url.clone(),
        dial_in: meeting.dial_in.clone(),
    }
}

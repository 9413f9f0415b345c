//! The letters of this room with made-up values, to look at. What people would have written is made of names and of days
//! of the week in the reader's language, short here and over several lines there.

use std::iter::successors;

use chrono::{DateTime, Datelike, DurationRound, TimeDelta, Utc, Weekday};
use entity::private::Private;
use uuid::Uuid;

use super::super::actions::{Occasion, Said};
use super::super::arrangement::Venue;
use super::super::change::News;
use super::super::store::{Addressee, Appointment, Told, Who};
use super::super::team;
use super::change::{LISTED, change};
use super::{invitation, line, place, place_free};
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::{LocalizedText, format};
use crate::jobs::Work;
use crate::member::Reader;
use crate::post::Samples;

/// A date tomorrow, at a place and online, which its title calls by the day of the week.
pub fn appointment(reader: &Reader, now: DateTime<Utc>) -> Appointment {
    let starts_at = now.duration_trunc(TimeDelta::hours(1)).unwrap_or(now) + TimeDelta::hours(27);
    let day = starts_at.with_timezone(&reader.time_zone).weekday();
    Appointment {
        occurrence: Uuid::nil(),
        title: LocalizedText {
            text: format::weekday(&reader.locale, day),
            language: reader.locale.to_string(),
            direction: reader.locale.direction(),
            source: true,
            outdated: false,
        },
        starts_at,
        ends_at: starts_at + TimeDelta::hours(1),
        venue: Some(Venue {
            name: "Bibliotheca Alexandrina".to_owned(),
            address: Some("Corniche, Alexandria 21526".to_owned()),
            directions: Some("B 2 → 204".to_owned()),
            position: None,
        }),
        join_url: Some(Private::from("https://meet.example.org/amal")),
        dial_in: Some(Private::from("+44 20 7946 0958")),
        said_at: now,
        sequence: 0,
    }
}

/// The letters of this room with made-up values.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let date = appointment(reader, work.now);
    let mut letters = about_places(app, reader, &date, work)?;
    letters.extend(about_one_date(app, reader, &date, work)?);
    letters.extend(about_several(app, reader, &date, work)?);
    letters.extend(team::sample_letters(app, reader, (date.title.text.as_str(), date.starts_at), work)?);
    Ok(letters)
}

fn about_places(app: &App, reader: &Reader, date: &Appointment, work: Work) -> Outcome<Samples> {
    let (to, nameless) = (addressee(reader), Addressee { display_name: None, ..addressee(reader) });
    let (member, guest) = (Who::Member(reader.id), Who::Guest(reader.id));
    // The ways in are for those who have a place.
    let from_outside = date.clone().without_ways_in();
    let wait = |number| line(app, &to, guest, &from_outside, number, work);
    Ok(vec![
        ("meeting.invitation", invitation(app, &nameless, reader.id, &from_outside, work)?),
        ("meeting.place", place(app, &to, guest, date, work)?),
        ("meeting.line-first", wait(1)?),
        ("meeting.line-third", wait(3)?),
        ("meeting.line-far", wait(12)?),
        ("meeting.place-free", place_free(app, &to, member, date, work)?),
        ("meeting.place-free-guest", place_free(app, &nameless, guest, date, work)?),
    ])
}

/// What has changed about one date, to those who have a place, to guests, and to those who wait for one.
fn about_one_date(app: &App, reader: &Reader, date: &Appointment, work: Work) -> Outcome<Samples> {
    let to = addressee(reader);
    let (member, guest) = (Who::Member(reader.id), Who::Guest(reader.id));
    let mut long = date.clone();
    long.title.text = week(reader);
    let waiting = Told { is_waiting: true, appointment: date.clone().without_ways_in(), ..told(date, News::Elsewhere) };
    let cases = [
        ("meeting.called-off", member, told(date, News::CalledOff)),
        ("meeting.called-off-why", guest, Told { reason: Some(week(reader)), ..told(&long, News::CalledOff) }),
        ("meeting.restored", member, told(date, News::Restored)),
        ("meeting.moved", member, Told { note: Some(week(reader)), ..told(&long, News::Moved) }),
        ("meeting.moved-guest", guest, told(date, News::Moved)),
        ("meeting.other-end", member, told(date, News::OtherEnd)),
        ("meeting.elsewhere", member, told(date, News::Elsewhere)),
        ("meeting.elsewhere-waiting", member, waiting),
    ];
    let mut letters = Samples::new();
    for (name, who, one) in cases {
        let written = change(app, (who, &to), Occasion::Changed, None, &[one], work)?;
        letters.extend(written.map(|letter| (name, letter)));
    }
    Ok(letters)
}

/// What has changed about dates of a series, week by week.
fn about_several(app: &App, reader: &Reader, date: &Appointment, work: Work) -> Outcome<Samples> {
    let to = addressee(reader);
    let said = Said { text: week(reader), language: reader.locale.to_string() };
    let of_each_kind = weekly(&[
        told(date, News::CalledOff),
        told(date, News::Restored),
        told(date, News::Moved),
        Told { is_elsewhere: true, ..told(date, News::Moved) },
        told(date, News::OtherEnd),
        Told { is_elsewhere: true, ..told(date, News::OtherEnd) },
        told(date, News::Elsewhere),
    ]);
    let many = |count, news| weekly(&vec![told(date, news); count]);
    let cases = [
        ("meeting.several-changed", Occasion::Changed, None, of_each_kind),
        ("meeting.one-more-changed", Occasion::Changed, None, many(LISTED + 1, News::Moved)),
        ("meeting.many-more-changed", Occasion::Changed, None, many(LISTED + 12, News::Elsewhere)),
        ("meeting.ended", Occasion::Ended, Some(&said), many(2, News::CalledOff)),
        ("meeting.closed", Occasion::Closed, None, many(3, News::CalledOff)),
        ("meeting.online", Occasion::Online, None, many(3, News::Elsewhere)),
        ("meeting.reopened", Occasion::Reopened, None, many(3, News::Restored)),
    ];
    let mut letters = Samples::new();
    for (name, occasion, reason, dates) in cases {
        let written = change(app, (Who::Member(reader.id), &to), occasion, reason, &dates, work)?;
        letters.extend(written.map(|letter| (name, letter)));
    }
    Ok(letters)
}

fn addressee(reader: &Reader) -> Addressee {
    Addressee {
        email: reader.email.clone(),
        display_name: Some(reader.display_name.clone()),
        locale: reader.locale.clone(),
        time_zone: reader.time_zone,
    }
}

/// The news about this date, which was to begin an hour earlier where it was moved.
fn told(date: &Appointment, news: News) -> Told {
    Told {
        news,
        was: if news == News::Moved { date.starts_at - TimeDelta::hours(1) } else { date.starts_at },
        has_other_length: news == News::OtherEnd,
        is_elsewhere: news == News::Elsewhere,
        appointment: date.clone(),
        reason: None,
        note: None,
        is_waiting: false,
    }
}

/// The same, each a week after the one before.
fn weekly(dates: &[Told]) -> Vec<Told> {
    let later = |(weeks, one): (i64, &Told)| {
        let mut one = one.clone();
        one.was += TimeDelta::weeks(weeks);
        one.appointment.starts_at += TimeDelta::weeks(weeks);
        one.appointment.ends_at += TimeDelta::weeks(weeks);
        one
    };
    (0..).zip(dates).map(later).collect()
}

/// All days of the week, as somebody might write them who has a lot to say.
fn week(reader: &Reader) -> String {
    let days = successors(Some(Weekday::Mon), |day| Some(day.succ())).take(7);
    let days: Vec<String> = days.map(|day| format::weekday(&reader.locale, day)).collect();
    format::list(&reader.locale, &days)
}

//! A date as somebody needs to know it who comes to it: for the letters of other rooms.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::private::Private;
use entity::rsvp::RsvpStatus;
use entity::{meeting, occurrence};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::arrangement::{Arrangement, Venue, arrangement};
use super::super::change::{self, News, Stood};
use super::super::rules;
use super::{Addressee, Who, ahead_of, answer, dates_of, occurrence as date_of, rsvps, texts_of, title, titled};
use crate::failure::{Fault, Outcome};
use crate::i18n::{Locale, LocalizedText};

/// A date that a member comes to and that takes place.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// The date.
    pub occurrence: Uuid,
    /// The meeting's title, in the language that suits her best.
    pub title: LocalizedText,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// The place: its name, its address, how to find the door.
    pub venue: Option<Venue>,
    /// The link to join.
    pub join_url: Option<Private<String>>,
    /// The telephone number to join.
    pub dial_in: Option<Private<String>>,
    /// When she said that she comes.
    pub said_at: DateTime<Utc>,
    /// How often its calendar entry has changed: the same number in every calendar that it stands in.
    pub sequence: i32,
}

/// A date ahead that a member comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upcoming {
    /// The date.
    pub occurrence: Uuid,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When she said that she comes.
    pub said_at: DateTime<Utc>,
}

/// Who is asked about, and at which date.
#[derive(Debug, Clone)]
pub struct Coming {
    /// The date.
    pub occurrence: Uuid,
    /// Who may come to it.
    pub member: Uuid,
    /// The languages that suit her, the best first.
    pub languages: Vec<Locale>,
}

/// The appointment as things stand now; `None` when the member does not come, or the date was called off.
pub async fn appointment(
    conn: &impl ConnectionTrait,
    occurrence: Uuid,
    member: Uuid,
    languages: &[Locale],
) -> Outcome<Option<Appointment>> {
    let coming = Coming { occurrence, member, languages: languages.to_vec() };
    Ok(appointments(conn, &[coming]).await?.remove(&(occurrence, member)))
}

/// The appointments as things stand now, by date and member: of those who come to a date that takes place.
pub async fn appointments(
    conn: &impl ConnectionTrait,
    coming: &[Coming],
) -> Outcome<HashMap<(Uuid, Uuid), Appointment>> {
    let among = |one: fn(&Coming) -> Uuid| coming.iter().map(one).collect::<HashSet<_>>();
    let dates = dates_of(conn, among(|one| one.occurrence)).await?;
    let meetings = dates.values().map(|(_, meeting)| meeting.id).collect();
    let texts = texts_of(conn, meetings).await?;
    let answers = rsvps(conn, among(|one| one.occurrence), among(|one| one.member)).await?;
    let mut appointments = HashMap::new();
    for one in coming {
        let place = (one.occurrence, one.member);
        let (Some((date, meeting)), Some(rsvp)) = (dates.get(&one.occurrence), answers.get(&place)) else { continue };
        if rules::may_join(date.status, rsvp.status == RsvpStatus::Going, false) {
            let texts = texts.get(&meeting.id).into_iter().flatten();
            let title = LocalizedText::choose(&one.languages, &meeting.source_language, texts.map(titled));
            appointments.insert(place, Appointment::titled(date, meeting, title, rsvp.answered_at)?);
        }
    }
    Ok(appointments)
}

impl Appointment {
    /// The date as somebody needs to know it who said then that she comes.
    pub async fn of(
        conn: &impl ConnectionTrait,
        date: &occurrence::Model,
        meeting: &meeting::Model,
        languages: &[Locale],
        said_at: DateTime<Utc>,
    ) -> Outcome<Self> {
        Self::titled(date, meeting, title(conn, meeting, languages).await?, said_at)
    }

    fn titled(
        date: &occurrence::Model,
        meeting: &meeting::Model,
        title: Option<LocalizedText>,
        said_at: DateTime<Utc>,
    ) -> Outcome<Self> {
        let Arrangement { venue, join_url, dial_in, .. } = arrangement(date, meeting);
        let is_called_off = date.status == OccurrenceStatus::Cancelled;
        Ok(Self {
            occurrence: date.id,
            title: title.ok_or_else(|| Fault::new("a meeting without its original title"))?,
            starts_at: date.starts_at,
            ends_at: date.ends_at,
            venue,
            join_url,
            dial_in,
            said_at,
            sequence: rules::sequence(meeting.sequence, date.sequence, is_called_off),
        })
    }

    /// The same for somebody who has no place.
    pub fn without_ways_in(self) -> Self {
        Self { join_url: None, dial_in: None, ..self }
    }
}

/// A date that somebody comes to and that has changed.
#[derive(Debug, Clone)]
pub struct Told {
    /// What is new.
    pub news: News,
    /// When it was to begin.
    pub was: DateTime<Utc>,
    /// Whether it lasts longer or shorter than it was to.
    pub has_other_length: bool,
    /// Whether the place, or the way to join, is another.
    pub is_elsewhere: bool,
    /// How it is now. When it was called off, how it would have been.
    pub appointment: Appointment,
    /// Why it was called off.
    pub reason: Option<String>,
    /// What is different this time.
    pub note: Option<String>,
    /// Whether she waits for a place.
    pub is_waiting: bool,
}

/// What has changed, by now, about those of these dates that she comes to or waits for, in the order in which they
/// were to begin.
pub async fn told(
    conn: &impl ConnectionTrait,
    (who, to): (Who, &Addressee),
    dates: &[Stood],
    now: DateTime<Utc>,
) -> Outcome<Vec<Told>> {
    let languages = [to.locale.clone()];
    let mut told = Vec::new();
    for stood in dates {
        let Some((date, meeting)) = date_of(conn, stood.occurrence).await? else { continue };
        let answer = answer(conn, date.id, who).await?.filter(|answer| answer.status != RsvpStatus::Withdrawn);
        let (Some(answer), Some(news)) = (answer, change::news(*stood, &date).filter(|_| now < date.ends_at)) else {
            continue;
        };
        let appointment = Appointment::of(conn, &date, &meeting, &languages, answer.answered_at).await?;
        // The ways in are for those who have a place.
        let is_waiting = answer.status == RsvpStatus::Waiting;
        let appointment = if is_waiting { appointment.without_ways_in() } else { appointment };
        let has_other_length = change::has_other_length(*stood, &date);
        let reason = date.cancel_reason.filter(|_| news == News::CalledOff);
        let (was, is_elsewhere) = (stood.starts_at, stood.was_elsewhere);
        let note = date.note;
        told.push(Told { news, was, has_other_length, is_elsewhere, appointment, reason, note, is_waiting });
    }
    told.sort_by_key(|one| one.was);
    Ok(told)
}

/// Every date ahead that the member comes to and that takes place, the next one first.
pub async fn upcoming(conn: &impl ConnectionTrait, member: Uuid, now: DateTime<Utc>) -> Outcome<Vec<Upcoming>> {
    let rows = ahead_of(conn, member, now).await?;
    let upcoming = rows.into_iter().map(|(rsvp, date)| Upcoming {
        occurrence: date.id,
        starts_at: date.starts_at,
        said_at: rsvp.answered_at,
    });
    Ok(upcoming.collect())
}

//! A date as somebody needs to know it who comes to it: for the letters of other rooms.

use chrono::{DateTime, Utc};
use entity::private::Private;
use entity::rsvp::RsvpStatus;
use entity::{meeting, occurrence};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::arrangement::{Arrangement, Venue, arrangement};
use super::super::rules;
use super::{ahead_of, occurrence as date_of, rsvp as answer_of, title};
use crate::failure::{Fault, Outcome};
use crate::i18n::{Locale, LocalizedText};

/// A date that a member comes to and that takes place.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// The meeting's title, in the language that suits her best.
    pub title: LocalizedText,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// The place: its name, its address, how to find the door.
    pub venue: Option<Venue>,
    /// The link to join.
    pub join_url: Option<Private<String>>,
    /// The telephone number to join.
    pub dial_in: Option<Private<String>>,
    /// When she said that she comes.
    pub said_at: DateTime<Utc>,
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

/// The appointment as things stand now; `None` when the member does not come, or the date was called off.
pub async fn appointment(
    conn: &impl ConnectionTrait,
    occurrence: Uuid,
    member: Uuid,
    languages: &[Locale],
) -> Outcome<Option<Appointment>> {
    let Some((date, meeting)) = date_of(conn, occurrence).await? else { return Ok(None) };
    let Some(rsvp) = answer_of(conn, occurrence, member).await? else { return Ok(None) };
    if !rules::may_join(date.status, rsvp.status == RsvpStatus::Going, false) {
        return Ok(None);
    }
    Ok(Some(Appointment::of(conn, &date, &meeting, languages, rsvp.answered_at).await?))
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
        let title = title(conn, meeting, languages).await?;
        let Arrangement { venue, join_url, dial_in, .. } = arrangement(date, meeting);
        Ok(Self {
            title: title.ok_or_else(|| Fault::new("a meeting without its original title"))?,
            starts_at: date.starts_at,
            venue,
            join_url,
            dial_in,
            said_at,
        })
    }

    /// The same for somebody who has no place.
    pub fn without_ways_in(self) -> Self {
        Self { join_url: None, dial_in: None, ..self }
    }
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

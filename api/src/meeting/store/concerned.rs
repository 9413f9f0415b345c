//! Whom a date concerns, and where a letter finds them: members and guests, those who have a place and those who
//! wait for one.

use chrono::{DateTime, Utc};
use entity::private::Private;
use entity::rsvp;
use entity::rsvp::RsvpStatus;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Who, guest};
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::member;

/// A person as the writer of a letter needs to know her, with an account or without.
#[derive(Debug, Clone)]
pub struct Addressee {
    /// Where the letter goes.
    pub email: Private<String>,
    /// How she is addressed, if she has said so.
    pub display_name: Option<String>,
    /// The language that she reads letters in.
    pub locale: Locale,
    /// Where her day begins and ends.
    pub time_zone: chrono_tz::Tz,
}

/// Who has a place at each of these dates, or waits for one, by what had been said up to then.
pub async fn concerned(
    conn: &impl ConnectionTrait,
    occurrences: &[Uuid],
    until: DateTime<Utc>,
) -> Outcome<Vec<(Uuid, Who)>> {
    let mut all = Vec::new();
    // A database takes so many values in one statement.
    for some in occurrences.chunks(500) {
        let rows = rsvp::Entity::find()
            .filter(rsvp::Column::OccurrenceId.is_in(some.iter().copied()))
            .filter(rsvp::Column::Status.is_in([RsvpStatus::Going, RsvpStatus::Waiting]))
            .filter(rsvp::Column::AnsweredAt.lte(until))
            .order_by_asc(rsvp::Column::Id)
            .all(conn)
            .await?;
        all.extend(rows.into_iter().filter_map(|row| Some((row.occurrence_id, Who::of(&row)?))));
    }
    Ok(all)
}

/// The members who have a place at the date.
pub async fn going(conn: &impl ConnectionTrait, occurrence: Uuid) -> Outcome<Vec<Uuid>> {
    let rows = rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
        .order_by_asc(rsvp::Column::Id)
        .all(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.member_id).collect())
}

/// Where a letter finds her; `None` when she is not there any more.
pub async fn addressee(conn: &impl ConnectionTrait, who: Who) -> Outcome<Option<Addressee>> {
    Ok(match who {
        Who::Member(id) => member::reader_of(conn, id).await?.map(|reader| Addressee {
            email: reader.email,
            display_name: Some(reader.display_name),
            locale: reader.locale,
            time_zone: reader.time_zone,
        }),
        Who::Guest(id) => guest(conn, id).await?.map(Addressee::from),
    })
}

impl From<entity::guest::Model> for Addressee {
    fn from(row: entity::guest::Model) -> Self {
        Self {
            email: row.email,
            display_name: row.display_name,
            // What is stored was checked when it came in.
            locale: row.language.parse().unwrap_or_default(),
            time_zone: row.time_zone.parse().unwrap_or_default(),
        }
    }
}

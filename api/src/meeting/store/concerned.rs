//! Whom a date concerns, and where a letter finds them: members and guests, those who have a place and those who
//! wait for one.

use entity::private::Private;
use entity::rsvp;
use entity::rsvp::RsvpStatus;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Who, guest};
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::member;

/// Somebody who has a place at a date, or waits for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub who: Who,
    /// Whether she waits; else she has a place.
    pub is_waiting: bool,
}

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

/// Everybody who has a place at the date or waits for one, in the order in which they asked.
pub async fn concerned(conn: &impl ConnectionTrait, occurrence: Uuid) -> Outcome<Vec<Recipient>> {
    let rows = rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::Status.is_in([RsvpStatus::Going, RsvpStatus::Waiting]))
        .order_by_asc(rsvp::Column::Number)
        .all(conn)
        .await?;
    let recipient =
        |row: rsvp::Model| Some(Recipient { who: Who::of(&row)?, is_waiting: row.status == RsvpStatus::Waiting });
    Ok(rows.into_iter().filter_map(recipient).collect())
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

//! Who is concerned by what happens to a date: the one place that knows.

use chrono::{DateTime, Utc};
use entity::rsvp;
use entity::rsvp::RsvpStatus;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::Outcome;

/// Somebody who is told when a date changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// A member.
    Member(Uuid),
}

/// Who is concerned by each of these dates, by what had been said up to then.
pub async fn concerned(
    conn: &impl ConnectionTrait,
    occurrences: &[Uuid],
    until: DateTime<Utc>,
) -> Outcome<Vec<(Uuid, Recipient)>> {
    let mut all = Vec::new();
    // A database takes so many values in one statement.
    for some in occurrences.chunks(500) {
        let rows = rsvp::Entity::find()
            .filter(rsvp::Column::OccurrenceId.is_in(some.iter().copied()))
            .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
            .filter(rsvp::Column::AnsweredAt.lte(until))
            .order_by_asc(rsvp::Column::Id)
            .all(conn)
            .await?;
        all.extend(rows.into_iter().map(|row| (row.occurrence_id, Recipient::Member(row.member_id))));
    }
    Ok(all)
}

/// The members who come to the date.
pub async fn going(conn: &impl ConnectionTrait, occurrence: Uuid) -> Outcome<Vec<Uuid>> {
    let rows = rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
        .order_by_asc(rsvp::Column::Id)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| row.member_id).collect())
}

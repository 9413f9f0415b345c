//! Those who come to a date, for rooms that tell them something together.

use chrono::{DateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::rsvp;
use entity::rsvp::RsvpStatus;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::super::team;
use super::occurrence as date_of;
use crate::failure::Outcome;

/// A date that takes place, and the members who come to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// Who has a place, and since when.
    pub going: Vec<(Uuid, DateTime<Utc>)>,
}

/// The company at this date, for somebody who is part of it: she comes, or holds it. `None` for everybody else, and when
/// it was called off.
pub async fn company(conn: &impl ConnectionTrait, occurrence: Uuid, member: Uuid) -> Outcome<Option<Company>> {
    let found = date_of(conn, occurrence).await?;
    let Some((date, meeting)) = found.filter(|(date, _)| date.status == OccurrenceStatus::Scheduled) else {
        return Ok(None);
    };
    let rows = rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
        .all(conn)
        .await?;
    let going: Vec<_> = rows.into_iter().filter_map(|row| Some((row.member_id?, row.answered_at))).collect();
    let is_part_of_it =
        going.iter().any(|(who, _)| *who == member) || team::holds(conn, &date, &meeting, member).await?;
    Ok(is_part_of_it.then_some(Company { starts_at: date.starts_at, going }))
}

//! Who waits and who mentors, in a number of statements that does not depend on how many they are.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::mentorship::{self, MentorshipState};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::super::super::fit::{ForWhom, Guides, Seekers, guides, seekers};
use super::super::rules::People;
use crate::failure::Outcome;

/// Everybody who waits for a mentor and has none, nor is asked or asks already; and every mentor who takes requests and
/// has a place left. All of them as any member may know them; with whom somebody is not to be brought together comes
/// with her, whatever it is that keeps them apart.
pub async fn people(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Outcome<People> {
    let mut seekers = seekers(conn, Seekers::Waiting, ForWhom::STEWARD, now).await?;
    let ids: Vec<Uuid> = seekers.iter().map(|seeker| seeker.id).collect();
    let taken: Vec<Uuid> = mentorship::Entity::find()
        .select_only()
        .column(mentorship::Column::MenteeId)
        .filter(mentorship::Column::MenteeId.is_in(ids))
        .filter(mentorship::Column::State.is_in(MentorshipState::OPEN))
        .into_tuple()
        .all(conn)
        .await?;
    let taken: HashSet<Uuid> = taken.into_iter().collect();
    seekers.retain(|seeker| !taken.contains(&seeker.id));
    Ok(People::new(seekers, guides(conn, Guides::Free, ForWhom::STEWARD, now).await?))
}

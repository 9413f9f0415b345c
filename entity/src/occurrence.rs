//! One date of a meeting.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A date on which a meeting is held, was moved to, or is not held.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which meeting.
    pub meeting_id: Uuid,
    /// When the rule puts it: its identity within the meeting, kept when the date moves.
    pub original_starts_at: DateTimeUtc,
    /// When it begins.
    pub starts_at: DateTimeUtc,
    /// When it ends.
    pub ends_at: DateTimeUtc,
    /// Whether it takes place.
    pub status: OccurrenceStatus,
    /// When it was called off.
    pub cancelled_at: Option<DateTimeUtc>,
    /// Why, in the words of who called it off.
    pub cancel_reason: Option<String>,
    /// How many are coming: counted here so that the last seat is given once. Never below 0.
    pub going: i32,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// Who answered.
    #[sea_orm(has_many)]
    pub rsvps: HasMany<super::rsvp::Entity>,
}

/// Whether a date takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum OccurrenceStatus {
    /// It does, or did.
    Scheduled,
    /// It was called off.
    Cancelled,
}

impl ActiveModelBehavior for ActiveModel {}

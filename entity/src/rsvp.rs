//! A member's answer to one date of a meeting.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One answer; a member has at most one for each date, and changes it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rsvp")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which date.
    pub occurrence_id: Uuid,
    /// Who answered.
    pub member_id: Uuid,
    /// What they said last.
    pub status: RsvpStatus,
    /// When they said it.
    pub answered_at: DateTimeUtc,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
    /// Who answered.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

/// Whether a member comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RsvpStatus {
    /// They come, and hold a seat.
    Going,
    /// They had said so, and now do not.
    Withdrawn,
}

impl ActiveModelBehavior for ActiveModel {}

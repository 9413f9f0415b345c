//! An answer to one date of a meeting: a member's or a guest's.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One answer; a member or a guest has at most one for each date, and changes it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rsvp")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which date.
    pub occurrence_id: Uuid,
    /// Which member answered.
    pub member_id: Option<Uuid>,
    /// Which guest answered; either this or a member.
    pub guest_id: Option<Uuid>,
    /// Their place in the line of those who asked for this date, from 1. Who asks again goes to its end.
    pub number: i32,
    /// How it stands.
    pub status: RsvpStatus,
    /// When it came to stand so.
    pub answered_at: DateTimeUtc,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
    /// Who answered.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<Option<super::member::Entity>>,
    /// Who answered.
    #[sea_orm(belongs_to, from = "guest_id", to = "id")]
    pub guest: BelongsTo<Option<super::guest::Entity>>,
}

/// Whether somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RsvpStatus {
    /// They come, and hold a seat.
    Going,
    /// They would come, and wait for a seat.
    Waiting,
    /// They had said so, and now do not.
    Withdrawn,
}

impl ActiveModelBehavior for ActiveModel {}

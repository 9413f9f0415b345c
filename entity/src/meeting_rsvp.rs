//! A member's yes to every date of a meeting.

use sea_orm::entity::prelude::*;

/// A standing yes: it also holds for dates that are worked out later.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_rsvp")]
pub struct Model {
    /// Which meeting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// Who said so.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// When.
    pub said_at: DateTimeUtc,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// Who said so.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

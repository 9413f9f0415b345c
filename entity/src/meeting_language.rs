//! A language in which a meeting is held.

use sea_orm::entity::prelude::*;

/// One language of one meeting.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_language")]
pub struct Model {
    /// Which meeting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// The language, a BCP 47 tag; sign languages have theirs.
    #[sea_orm(primary_key, auto_increment = false)]
    pub tag: String,
    /// Whether it is reached through an interpreter (true) or spoken by the group (false).
    pub interpreted: bool,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

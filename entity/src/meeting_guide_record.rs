//! What a list in the Meeting Guide format says of a meeting that was taken over from it.

use sea_orm::entity::prelude::*;

/// One row of such a list.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_guide_record")]
pub struct Model {
    /// The name that the row has in the list, by which a later import finds it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Which meeting.
    pub meeting_id: Uuid,
    /// The row as it came, for what has no column here.
    #[sea_orm(column_type = "JsonBinary")]
    pub record: Json,
    /// When it last brought something new.
    pub imported_at: DateTimeUtc,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

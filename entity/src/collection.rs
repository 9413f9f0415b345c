//! Resources that are gathered for a meeting. Which, and in which order, is in `collection_item`.

use sea_orm::entity::prelude::*;

/// A collection. It says nothing about who made it: it is the meeting's.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collection")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For which meeting.
    pub meeting_id: Uuid,
    /// For which one date of it; none when it is for all of them.
    pub occurrence_id: Option<Uuid>,
    /// The language of the title, a BCP 47 tag.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// When it was begun.
    pub created_at: DateTimeUtc,
    /// When it, or what is in it, last changed.
    pub updated_at: DateTimeUtc,
    /// For which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// For which one date of it.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<Option<super::occurrence::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

//! That somebody may send one file, which is to become a form of a resource.

use sea_orm::entity::prelude::*;

use super::resource::ReadingLevel;
use super::resource_format::Format;

/// One address to send a file to.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "file_offer")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which resource.
    pub resource_id: Uuid,
    /// Who may.
    pub member_id: Uuid,
    /// In which session she asked: when that ends, so does this.
    pub session_id: Uuid,
    /// The language that it is in, a BCP 47 tag.
    pub language: String,
    /// Which form it is.
    pub format: Format,
    /// How hard it is to read or follow.
    pub reading_level: Option<ReadingLevel>,
    /// Of which kind it is to be (IANA media type).
    pub content_type: String,
    /// How many bytes it is to have.
    pub size_bytes: i64,
    /// Until when.
    pub expires_at: DateTimeUtc,
    /// When a file came; none while it has not.
    pub taken_at: Option<DateTimeUtc>,
    /// Of which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

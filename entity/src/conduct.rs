//! One version of the community agreement.

use sea_orm::entity::prelude::*;

/// A version of the agreement; never changed once published.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conduct")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// 1, 2, 3 ...: the highest is in force.
    #[sea_orm(unique)]
    pub version: i32,
    /// The language in which it was written, a BCP 47 tag.
    pub source_language: String,
    /// Since when it is in force.
    pub published_at: DateTimeUtc,
    /// Its words, one row for each language.
    #[sea_orm(has_many)]
    pub texts: HasMany<super::conduct_text::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

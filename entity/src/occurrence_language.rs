//! A language in which one date is held, where it is held in others than usual.

use sea_orm::entity::prelude::*;

/// One language of one date.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence_language")]
pub struct Model {
    /// Which date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub occurrence_id: Uuid,
    /// The language, a BCP 47 tag; sign languages have theirs.
    #[sea_orm(primary_key, auto_increment = false)]
    pub tag: String,
    /// Whether it is reached through an interpreter (true) or spoken by the group (false).
    pub interpreted: bool,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

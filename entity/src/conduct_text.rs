//! The community agreement's words in one language.

use sea_orm::entity::prelude::*;

/// One version of the agreement in one language.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conduct_text")]
pub struct Model {
    /// Which version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub conduct_id: Uuid,
    /// A BCP 47 tag.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// Its title.
    pub title: String,
    /// Its full text.
    pub body: String,
    /// Which version.
    #[sea_orm(belongs_to, from = "conduct_id", to = "id")]
    pub conduct: BelongsTo<super::conduct::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

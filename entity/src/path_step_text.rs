//! A step's words in one language.

use sea_orm::entity::prelude::*;

/// One step of the newcomer's path in one language.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "path_step_text")]
pub struct Model {
    /// Which step.
    #[sea_orm(primary_key, auto_increment = false)]
    pub step_id: Uuid,
    /// A BCP 47 tag.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What it is about, if more is said than the title.
    pub body: Option<String>,
    /// Whether the original has changed since this was translated from it. Never of the original.
    pub is_outdated: bool,
    /// Which step.
    #[sea_orm(belongs_to, from = "step_id", to = "id")]
    pub step: BelongsTo<super::path_step::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

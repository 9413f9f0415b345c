//! A question to talk about at one date, in one language.

use sea_orm::entity::prelude::*;

/// One wording of one question.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence_prompt")]
pub struct Model {
    /// Which date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub occurrence_id: Uuid,
    /// The how-manieth question, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The language of this wording, a BCP 47 tag.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// Whether the question was first put in this language.
    pub is_source: bool,
    /// The question.
    pub text: String,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

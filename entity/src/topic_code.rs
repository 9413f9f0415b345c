//! What another directory calls a topic.

use sea_orm::entity::prelude::*;

/// One code of one topic.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "topic_code")]
pub struct Model {
    /// Which topic.
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic_id: Uuid,
    /// Whose code it is, in kebab-case, as `meeting-guide`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub system: String,
    /// The code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// Which topic.
    #[sea_orm(belongs_to, from = "topic_id", to = "id")]
    pub topic: BelongsTo<super::topic::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

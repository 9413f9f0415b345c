//! A topic that takes turns with others in a series.

use sea_orm::entity::prelude::*;

/// One turn.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_rotation")]
pub struct Model {
    /// In which series.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// The how-manieth turn, from 0; after the last comes the first.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The topic.
    pub topic_id: Uuid,
    /// In which series.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// The topic.
    #[sea_orm(belongs_to, from = "topic_id", to = "id")]
    pub topic: BelongsTo<super::topic::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

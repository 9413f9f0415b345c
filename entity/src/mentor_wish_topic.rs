//! What somebody would like to talk about with a mentor.

use sea_orm::entity::prelude::*;

/// One topic of one wish.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor_wish_topic")]
pub struct Model {
    /// Who looks for a mentor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The topic.
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic_id: Uuid,
    /// The order of importance: 0 comes first.
    pub position: i32,
    /// Who looks for a mentor.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// The topic.
    #[sea_orm(belongs_to, from = "topic_id", to = "id")]
    pub topic: BelongsTo<super::topic::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

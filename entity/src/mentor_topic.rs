//! What a mentor is glad to talk about, or leaves out.

use sea_orm::entity::prelude::*;

/// One topic of one mentor.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor_topic")]
pub struct Model {
    /// Who mentors.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The topic.
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic_id: Uuid,
    /// Whether it is left out (true) or welcome (false).
    pub left_out: bool,
    /// Who mentors.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// The topic.
    #[sea_orm(belongs_to, from = "topic_id", to = "id")]
    pub topic: BelongsTo<super::topic::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

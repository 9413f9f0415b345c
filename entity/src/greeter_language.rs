//! A language in which a greeter greets.

use sea_orm::entity::prelude::*;

/// One of the languages that a greeter named. Who named none greets in those that she reads.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "greeter_language")]
pub struct Model {
    /// Who greets.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// A BCP 47 tag.
    #[sea_orm(primary_key, auto_increment = false)]
    pub tag: String,
    /// 0 for the first.
    pub position: i32,
    /// Who greets.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

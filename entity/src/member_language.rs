//! A language that a member reads.

use sea_orm::entity::prelude::*;

/// One language of one member.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member_language")]
pub struct Model {
    /// Who reads it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The language, a BCP 47 tag.
    #[sea_orm(primary_key, auto_increment = false)]
    pub tag: String,
    /// The order of preference: 0 comes first.
    pub position: i32,
    /// Who reads it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

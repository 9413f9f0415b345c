//! That something helped a member.

use sea_orm::entity::prelude::*;

/// A member's word that this resource helped her; nobody else learns that it was she.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "helpful_mark")]
pub struct Model {
    /// Whom it helped.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// What.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// When she said so.
    pub said_at: DateTimeUtc,
    /// Whom it helped.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// What.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

//! That a member keeps a resource for herself.

use sea_orm::entity::prelude::*;

/// A resource that somebody has saved; nobody else sees that.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_resource")]
pub struct Model {
    /// Who keeps it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// What.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// Since when.
    pub saved_at: DateTimeUtc,
    /// Who keeps it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// What.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

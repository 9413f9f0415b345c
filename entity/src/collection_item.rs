//! A resource in its place in a collection.

use sea_orm::entity::prelude::*;

/// One entry; a resource is in a collection once.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collection_item")]
pub struct Model {
    /// In which collection.
    #[sea_orm(primary_key, auto_increment = false)]
    pub collection_id: Uuid,
    /// What.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// The how-manieth it is, from 0.
    pub position: i32,
    /// In which collection.
    #[sea_orm(belongs_to, from = "collection_id", to = "id")]
    pub collection: BelongsTo<super::collection::Entity>,
    /// What.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

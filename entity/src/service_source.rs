//! Which source lists which service.

use sea_orm::entity::prelude::*;

/// That a source lists a service. What is in no list any more is taken back.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_source")]
pub struct Model {
    /// The resource that lists the service.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// The source: an address, a path, or the name that whoever imports gave it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source: String,
    /// The resource that lists the service.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

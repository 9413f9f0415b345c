//! Which words say something about which services.

use sea_orm::entity::prelude::*;

/// A word that says something about a service.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_term")]
pub struct Model {
    /// The resource that lists the service.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// The word.
    #[sea_orm(primary_key, auto_increment = false)]
    pub term_id: Uuid,
    /// The resource that lists the service.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
    /// The word.
    #[sea_orm(belongs_to, from = "term_id", to = "id")]
    pub term: BelongsTo<super::taxonomy_term::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

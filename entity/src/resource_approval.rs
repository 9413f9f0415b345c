//! That somebody who reviews stands by one version of a resource that two have to look at.

use sea_orm::entity::prelude::*;

/// One reviewer, one version.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource_approval")]
pub struct Model {
    /// Which resource.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// Which version: it says nothing of any other.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    /// Who stands by it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub reviewer_id: Uuid,
    /// Since when.
    pub approved_at: DateTimeUtc,
    /// Which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

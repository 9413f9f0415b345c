//! What the trials of a resource came to, as numbers that stay when those leave who tried it.

use sea_orm::entity::prelude::*;

/// The sums of one resource, as members are told them.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trial_tally")]
pub struct Model {
    /// Of which resource.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// How often it helped.
    pub helped: i32,
    /// How often it did not.
    pub did_not_help: i32,
    /// Of which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

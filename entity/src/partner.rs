//! Another program that reads from us.

use sea_orm::entity::prelude::*;

/// A partner.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who they are.
    pub name: String,
    /// Since when we know them.
    pub created_at: DateTimeUtc,
    /// Their keys, also those taken back.
    #[sea_orm(has_many)]
    pub keys: HasMany<super::partner_key::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

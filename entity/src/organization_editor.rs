//! Who looks after what an organization lists.

use sea_orm::entity::prelude::*;

/// That a member keeps an organization's listing: she proposes what it should say.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organization_editor")]
pub struct Model {
    /// The organization.
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization_id: Uuid,
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// Who asked her to; none when that one has left.
    pub appointed_by: Option<Uuid>,
    /// Since when.
    pub appointed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

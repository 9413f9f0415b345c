//! How long before a date a member wants to be reminded of it. Who has said nothing is reminded once, two hours before.

use sea_orm::entity::prelude::*;

/// One of a member's wishes.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_lead")]
pub struct Model {
    /// Whose wish.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// How long before a meeting begins, in minutes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub minutes: i32,
    /// Whose wish.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

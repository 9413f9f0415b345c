//! The secret in the address of a member's own calendar.

use sea_orm::entity::prelude::*;

/// A member's one address, known only by its hash.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_key")]
pub struct Model {
    /// Whose calendar.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The secret's hash; the secret itself is told once and never stored.
    #[sea_orm(unique)]
    pub secret_hash: String,
    /// When the address was made.
    pub created_at: DateTimeUtc,
    /// Whose calendar.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

//! A member's offer to greet those who have just come.

use sea_orm::entity::prelude::*;

/// An offer, and how much of it is taken.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "greeter")]
pub struct Model {
    /// Who offers.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// How many newcomers they look after at a time. May be lowered under `open_welcomes`: nobody is taken away for it.
    pub capacity: i32,
    /// How many they look after: counted here so that the last place is given once. Never below 0.
    pub open_welcomes: i32,
    /// Whether newcomers may be given to them.
    pub is_available: bool,
    /// When a newcomer was last given to them.
    pub last_asked_at: Option<DateTimeUtc>,
    /// When they first offered.
    pub offered_at: DateTimeUtc,
    /// Who offers.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

//! A member's offer to mentor.

use sea_orm::entity::prelude::*;

/// An offer, and how much of it is taken.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor")]
pub struct Model {
    /// Who offers.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// How many mentees they have room for. May be lowered under `mentees`: nobody is sent away for it.
    pub capacity: i32,
    /// How many active mentorships they have: counted here so that the last place is given once. Never below 0.
    pub mentees: i32,
    /// Whether they may be asked now.
    pub accepting: bool,
    /// What they offer, in their own words.
    pub about: Option<String>,
    /// When they first offered.
    pub offered_at: DateTimeUtc,
    /// Who offers.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

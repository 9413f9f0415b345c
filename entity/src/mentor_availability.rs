//! When somebody who mentors has time.

use sea_orm::entity::prelude::*;

/// Some time on one day of every week, on the clock of the offer's zone.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor_availability")]
pub struct Model {
    /// Who has time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The day on which it begins: 0 is Monday, 6 is Sunday.
    #[sea_orm(primary_key, auto_increment = false)]
    pub weekday: i32,
    /// When it begins: minutes after local midnight, 0 to 1439.
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_minute: i32,
    /// When it ends: minutes after local midnight, 0 to 1439; on the next day when this is not after `from_minute`.
    pub until_minute: i32,
    /// Who has time.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

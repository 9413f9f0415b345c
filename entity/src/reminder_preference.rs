//! When a member wants to be reminded. Whether at all is consent's to say.

use sea_orm::entity::prelude::*;

/// A member's wishes for reminders.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_preference")]
pub struct Model {
    /// Whose wishes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// How long before a meeting begins, in minutes: the longest of her `reminder_lead`s, for servers of before there could
    /// be several. Where it is another, one of those has written it since, and it alone counts.
    pub lead_minutes: i32,
    /// Since when in the evening to write nothing: minutes after local midnight, 0 to 1439.
    pub quiet_from: Option<i32>,
    /// Until when in the morning: minutes after local midnight, 0 to 1439. Set together with `quiet_from`.
    pub quiet_until: Option<i32>,
    /// Whose wishes.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

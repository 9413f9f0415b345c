//! When the letters of a member that come together come, and what their subjects may say.

use sea_orm::entity::prelude::*;

/// What a member has chosen for all kinds of letters.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_setting")]
pub struct Model {
    /// Who has chosen.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// At what time of day: minutes after local midnight, 0 to 1439.
    pub digest_minute: i32,
    /// On which day, for those that come once a week: 1 is Monday, 7 Sunday (ISO 8601). `None`: on the first day of the week
    /// where her language is mostly spoken.
    pub digest_weekday: Option<i16>,
    /// Whether no subject may say what a letter is about.
    pub discreet: bool,
    /// Who has chosen.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

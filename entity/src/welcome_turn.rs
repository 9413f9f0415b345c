//! That a member was asked to greet a newcomer.

use sea_orm::entity::prelude::*;

/// One who was asked. Nobody is asked twice for the same newcomer.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "welcome_turn")]
pub struct Model {
    /// Which welcome.
    #[sea_orm(primary_key, auto_increment = false)]
    pub welcome_id: Uuid,
    /// Who was asked.
    #[sea_orm(primary_key, auto_increment = false)]
    pub greeter_id: Uuid,
    /// The how-manieth she was, from 1.
    pub number: i32,
    /// When.
    pub asked_at: DateTimeUtc,
    /// Which welcome.
    #[sea_orm(belongs_to, from = "welcome_id", to = "id")]
    pub welcome: BelongsTo<super::welcome::Entity>,
    /// Who was asked.
    #[sea_orm(belongs_to, from = "greeter_id", to = "id")]
    pub greeter: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

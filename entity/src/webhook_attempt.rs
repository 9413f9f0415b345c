//! That a message to a webhook was tried once.

use sea_orm::entity::prelude::*;

/// One try.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_attempt")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which message.
    pub delivery_id: Uuid,
    /// When it was tried.
    pub at: DateTimeUtc,
    /// The HTTP status of the answer; none when there was no answer.
    pub status: Option<i32>,
    /// What went wrong; none when it was taken.
    pub failure: Option<AttemptFailure>,
    /// How long it took, never below 0.
    pub duration_ms: i32,
    /// Which message.
    #[sea_orm(belongs_to, from = "delivery_id", to = "id")]
    pub delivery: BelongsTo<super::webhook_delivery::Entity>,
}

/// What went wrong with a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum AttemptFailure {
    /// The answer was another than that the message was taken.
    Status,
    /// There was no answer in time.
    TimedOut,
    /// No connection came about, or it broke off.
    Unreachable,
    /// The name of the server led to an address that is not public.
    NotPublic,
}

impl ActiveModelBehavior for ActiveModel {}

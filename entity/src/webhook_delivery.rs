//! A message to a webhook.

use sea_orm::entity::prelude::*;

/// A message: a stretch of the log of changes. What it says is read from the log when it is sent, as the partner may
/// see it by then.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_delivery")]
pub struct Model {
    /// UUIDv7; by this a receiver knows a message that comes again.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whom it is for.
    pub webhook_id: Uuid,
    /// What it is about.
    pub message: MessageType,
    /// It tells what comes after this place in the log.
    pub after_position: i64,
    /// When the change at that place happened.
    pub after_at: DateTimeUtc,
    /// It tells what comes up to this place in the log.
    pub position: i64,
    /// When the change at that place happened.
    pub position_at: DateTimeUtc,
    /// Whether it has come.
    pub state: DeliveryState,
    /// How often it has been tried since it was last to be sent, never below 0.
    pub tries: i32,
    /// Not before.
    pub due_at: DateTimeUtc,
    /// When it was written.
    pub created_at: DateTimeUtc,
    /// Whom it is for.
    #[sea_orm(belongs_to, from = "webhook_id", to = "id")]
    pub webhook: BelongsTo<super::webhook::Entity>,
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MessageType {
    /// Things changed.
    ThingsChanged,
    /// Nothing: somebody tries whether messages arrive.
    Test,
}

/// Whether a message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DeliveryState {
    /// It is to be sent, or sent again.
    Waiting,
    /// It was taken.
    Delivered,
    /// It was given up after the last try.
    Failed,
}

impl ActiveModelBehavior for ActiveModel {}

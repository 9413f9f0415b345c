//! Where a partner is told that something changed.

use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An address of a partner's, to which messages are sent, signed.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose address.
    pub partner_id: Uuid,
    /// The address.
    pub url: String,
    /// What is told: things of these kinds only; none for all kinds.
    #[sea_orm(column_type = "JsonBinary")]
    pub kinds: Option<Kinds>,
    /// What messages are signed with, locked away.
    #[sea_orm(column_type = "Blob")]
    pub secret: Vec<u8>,
    /// The secret before this one, locked away.
    #[sea_orm(column_type = "Blob")]
    pub former_secret: Option<Vec<u8>>,
    /// Until when messages are signed with the former secret as well.
    pub former_until: Option<DateTimeUtc>,
    /// How far in the log of changes it has been told.
    pub position: i64,
    /// When the change at that place happened.
    pub position_at: DateTimeUtc,
    /// How often in a row it has failed, never below 0.
    pub failures: i32,
    /// Since when nothing but failures has come of it.
    pub failing_since: Option<DateTimeUtc>,
    /// Until when it is left in peace.
    pub quiet_until: Option<DateTimeUtc>,
    /// Until when somebody is at it: one message at a time.
    pub busy_until: Option<DateTimeUtc>,
    /// Since when a steward has it paused.
    pub paused_at: Option<DateTimeUtc>,
    /// Since when it is switched off, by itself.
    pub stopped_at: Option<DateTimeUtc>,
    /// Why it was.
    pub stopped_for: Option<StopReason>,
    /// Who made it; none after they have left.
    pub created_by: Option<Uuid>,
    /// When it was made.
    pub created_at: DateTimeUtc,
    /// Whose address.
    #[sea_orm(belongs_to, from = "partner_id", to = "id")]
    pub partner: BelongsTo<super::partner::Entity>,
    /// Who made it.
    #[sea_orm(belongs_to, from = "created_by", to = "id")]
    pub creator: BelongsTo<Option<super::member::Entity>>,
}

/// Kinds of things, by what their ids begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Kinds(pub Vec<String>);

/// Why a webhook was switched off by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum StopReason {
    /// Its address said that it is gone for good.
    Gone,
    /// For days nothing but failures had come of it.
    Failing,
    /// None of the partner's keys was good any more.
    NoKey,
}

impl ActiveModelBehavior for ActiveModel {}

//! A partner's key, and what it opens.

use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A key, known only by its hash.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner_key")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose key.
    pub partner_id: Uuid,
    /// The key's hash; the key itself is shown once and never stored.
    #[sea_orm(unique)]
    pub key_hash: String,
    /// A few of its characters, by which people tell keys apart.
    pub hint: String,
    /// What it opens.
    #[sea_orm(column_type = "JsonBinary")]
    pub scopes: Scopes,
    /// Who made it; none after they have left.
    pub created_by: Option<Uuid>,
    /// When it was made.
    pub created_at: DateTimeUtc,
    /// From when it is refused; none for no end.
    pub expires_at: Option<DateTimeUtc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTimeUtc>,
    /// When it was last used, to the hour; none while it never was.
    pub last_used_at: Option<DateTimeUtc>,
    /// Whose key.
    #[sea_orm(belongs_to, from = "partner_id", to = "id")]
    pub partner: BelongsTo<super::partner::Entity>,
    /// Who made it.
    #[sea_orm(belongs_to, from = "created_by", to = "id")]
    pub creator: BelongsTo<Option<super::member::Entity>>,
}

/// What a key may open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Published resources and services.
    ReadResources,
    /// Meetings and their dates.
    ReadMeetings,
}

/// What one key opens, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Scopes(pub Vec<Scope>);

impl ActiveModelBehavior for ActiveModel {}

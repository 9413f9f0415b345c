//! One signed-in device, from sign-in to sign-out.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A session of one member.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who is signed in.
    pub member_id: Uuid,
    /// When they signed in.
    pub started_at: DateTimeUtc,
    /// When it ended; none while it lasts.
    pub ended_at: Option<DateTimeUtc>,
    /// Why it ended; set together with `ended_at`.
    pub ended_because: Option<SessionEnd>,
    /// Who is signed in.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// The chain of its refresh tokens.
    #[sea_orm(has_many)]
    pub refresh_tokens: HasMany<super::refresh_token::Entity>,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SessionEnd {
    /// The member signed out on that device.
    SignedOut,
    /// A used refresh token came back: someone may have copied it.
    TokenReused,
    /// Ended from elsewhere: by the member on another device, or by a steward.
    Revoked,
}

impl ActiveModelBehavior for ActiveModel {}

//! One link in a session's chain of refresh tokens: each is used once and followed by the next.

use sea_orm::entity::prelude::*;

/// A refresh token, known only by its hash.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "refresh_token")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The session that it prolongs.
    pub session_id: Uuid,
    /// The token's hash; the token itself is never stored.
    #[sea_orm(unique)]
    pub token_hash: String,
    /// When it was handed out.
    pub issued_at: DateTimeUtc,
    /// From when it is refused.
    pub expires_at: DateTimeUtc,
    /// When it was traded for the next; a second use ends the session.
    pub used_at: Option<DateTimeUtc>,
    /// The session that it prolongs.
    #[sea_orm(belongs_to, from = "session_id", to = "id")]
    pub session: BelongsTo<super::session::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

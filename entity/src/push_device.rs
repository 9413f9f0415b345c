//! A device to which a member's letters are pushed. Where that is, and what it opens them with, is kept locked.

use sea_orm::entity::prelude::*;

use super::private::Private;

/// A browser or an app of a member's that takes what is pushed.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "push_device")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose device.
    pub member_id: Uuid,
    /// The session that it was added in: what is signed out gets nothing.
    pub session_id: Uuid,
    /// By what the place that messages go to is known again, and cannot be had back from.
    #[sea_orm(unique)]
    pub endpoint_mark: String,
    /// Where messages go and what they are encrypted with, locked away.
    #[sea_orm(column_type = "Blob")]
    pub subscription: Vec<u8>,
    /// The public key of the server's that it subscribed with: it takes what is signed with that one only.
    pub server_key: String,
    /// What she calls it.
    pub name: Option<Private<String>>,
    /// When it was added.
    pub created_at: DateTimeUtc,
    /// When its push service last took something for it.
    pub last_taken_at: Option<DateTimeUtc>,
    /// Whose device.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// The session that it was added in.
    #[sea_orm(belongs_to, from = "session_id", to = "id")]
    pub session: BelongsTo<super::session::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

//! One pending sign-in by e-mail: a link, and a short code to type where the link cannot be opened.

use sea_orm::entity::prelude::*;

/// A letter with a way in, until it is used or too old. Link and code are made from its id and the server's
/// keys: the row holds neither.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who is to be let in.
    pub member_id: Uuid,
    /// When the letter was asked for.
    pub sent_at: DateTimeUtc,
    /// From when neither link nor code is accepted.
    pub expires_at: DateTimeUtc,
    /// When it let the member in; it does so once.
    pub used_at: Option<DateTimeUtc>,
    /// How many wrong codes were typed, never below 0.
    pub attempts: i32,
    /// Who is to be let in.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

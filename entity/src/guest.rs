//! Somebody without an account who comes to one date of a meeting, or has asked to.

use sea_orm::entity::prelude::*;

use crate::private::Private;

/// A guest of one date; kept only as long as it takes.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guest")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which date.
    pub occurrence_id: Uuid,
    /// Where letters go, in its one spelling.
    pub email: Private<String>,
    /// How they want to be addressed.
    pub display_name: Option<String>,
    /// The language of their letters, a BCP 47 tag.
    pub language: String,
    /// Where their day begins and ends, an IANA name.
    pub time_zone: String,
    /// When the last letter was asked for.
    pub asked_at: DateTimeUtc,
    /// When they said, on the page behind the letter, that the address is theirs and that they come.
    pub confirmed_at: Option<DateTimeUtc>,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

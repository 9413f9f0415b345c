//! That letters to an address come back. The address itself is not kept here: a letter that is to be written knows it.

use sea_orm::entity::prelude::*;

/// An address that refused the last letter.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bounce")]
pub struct Model {
    /// Which address: a keyed digest of it, from which it cannot be had back.
    #[sea_orm(primary_key, auto_increment = false)]
    pub address: String,
    /// How many letters in a row it has refused for good, never below 1.
    pub times: i32,
    /// The SMTP reply code of the last refusal (RFC 5321): 500 to 599.
    pub code: i16,
    /// When that was.
    pub last_at: DateTimeUtc,
    /// Since when nothing is written to it but what somebody waits for.
    pub paused_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

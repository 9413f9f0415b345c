//! One change that somebody asked for under an idempotency key: whether it was made, and what was answered.

use sea_orm::entity::prelude::*;

/// A record, for a day. Neither the key nor who used it can be read from it, and the answer is sealed with a key
/// that is made of both.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_record")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What it is found by: made from the caller, the key and the server's secret.
    #[sea_orm(unique)]
    pub name: String,
    /// What the request is recognised by, made in the same way.
    pub fingerprint: String,
    /// The claim of the execution that is at it: whoever holds this value may have an effect.
    pub lease: Uuid,
    /// Until when the claim holds; afterwards another execution may take over, if there was no effect.
    pub leased_until: DateTimeUtc,
    /// Whether anything was changed: set in the transaction that changes it.
    pub has_effect: bool,
    /// What was answered, sealed; none until then.
    pub answer: Option<Vec<u8>>,
    /// When the execution was claimed.
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

//! The one reminder of a date that a member got before she could have several. Servers of then write it; this one does
//! not look at it any more, for what was in it has moved to `lead_reminder`.

use sea_orm::entity::prelude::*;

/// A reminder that has left, or is about to.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder")]
pub struct Model {
    /// Of which date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub occurrence_id: Uuid,
    /// To whom.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The job that sends it, and that alone may try again.
    pub job_id: Uuid,
    /// When that job first set about it.
    pub begun_at: DateTimeUtc,
    /// Of which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
    /// To whom.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

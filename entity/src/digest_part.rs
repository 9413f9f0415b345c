//! A letter that comes together with others. What it says is kept for the few minutes until they leave, and locked.

use sea_orm::entity::prelude::*;

use super::letter_preference::LetterKind;

/// A letter that waits for the others of its hour.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "digest_part")]
pub struct Model {
    /// The job that wrote it: done twice, it writes one.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To whom.
    pub member_id: Uuid,
    /// The hour for which those that come together wait.
    pub slot: DateTimeUtc,
    /// What it is about.
    pub kind: LetterKind,
    /// What it says, encrypted; gone as soon as it has left or is not wanted any more.
    pub letter: Option<Vec<u8>>,
    /// When it was written.
    pub created_at: DateTimeUtc,
    /// Those that have the same one leave as one letter, whose Message-ID is made of it.
    pub digest_id: Option<Uuid>,
    /// The job that sends that letter.
    pub job_id: Option<Uuid>,
    /// To whom.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

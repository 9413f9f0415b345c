//! That a thing changed, written in the transaction that changed it.

use sea_orm::entity::prelude::*;

/// A line in the log of changes. Lines come to be seen in the order of their positions.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "change")]
pub struct Model {
    /// Where it stands among all changes, from 1; numbers may be left out.
    #[sea_orm(primary_key)]
    pub position: i64,
    /// What kind of thing, by the prefix of its ids.
    pub kind: String,
    /// Which one; it may be gone by now.
    pub thing: Uuid,
    /// What it is a part of: the meeting of a date.
    pub within: Option<Uuid>,
    /// Who may learn of it.
    pub audience: String,
    /// When.
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

//! A date of a series beside its rule. RFC 5545 calls them RDATE and EXDATE.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One date that is there, or is not, whatever the rule says.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_date")]
pub struct Model {
    /// Which meeting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// When it begins, on the clock of the meeting's zone.
    #[sea_orm(primary_key, auto_increment = false)]
    pub starts_at_local: DateTime,
    /// Whether it is there.
    pub kind: DateKind,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
}

/// Whether a date beside the rule is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum DateKind {
    /// There is one more than the rule gives (RDATE).
    Added,
    /// The rule gives it, and it is left out (EXDATE).
    LeftOut,
}

impl ActiveModelBehavior for ActiveModel {}

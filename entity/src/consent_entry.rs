//! One line in a member's record of consent. Lines are only added: the latest for a purpose holds.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Consent to one purpose, given or withdrawn.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consent_entry")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who decided.
    pub member_id: Uuid,
    /// About what.
    pub purpose: Purpose,
    /// Given (true) or withdrawn (false).
    pub given: bool,
    /// When.
    pub recorded_at: DateTimeUtc,
    /// Where the member said so.
    pub source: ConsentSource,
    /// Who decided.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

/// What a member may agree to; nothing is agreed to until they say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To be reminded by e-mail.
    Reminders,
    /// To be named among those who were at a meeting, to who holds it.
    Attendance,
    /// To have others read a story of hers.
    Stories,
}

/// Where a member gave or withdrew consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ConsentSource {
    /// Signed in, in an application.
    App,
    /// Through the link in a letter.
    Email,
}

impl ActiveModelBehavior for ActiveModel {}

//! How soon a member wants letters of a kind, and which way. No row means: at once, by e-mail.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What a member has chosen for one kind of letter.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_preference")]
pub struct Model {
    /// Who has chosen.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// For which kind.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: LetterKind,
    /// How soon.
    pub cadence: LetterCadence,
    /// Which way.
    pub channel: LetterChannel,
    /// Who has chosen.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

/// What a letter is about, as far as one can choose.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// Reminders of dates.
    Meetings,
    /// Mentorships, and what leads to them.
    Mentoring,
    /// What is written, translated, looked after and tried.
    Resources,
    /// Welcoming, parts in teams, crisis lines.
    Community,
}

/// How soon letters come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterCadence {
    /// Each by itself.
    AtOnce,
    /// Together at the next full hour.
    Hourly,
    /// Together once a day.
    Daily,
    /// Together once a week.
    Weekly,
    /// Not at all.
    Never,
}

/// Which way letters come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LetterChannel {
    /// By e-mail.
    #[default]
    Email,
    /// To her devices; by e-mail where none takes it.
    Push,
    /// Both ways.
    Both,
}

impl ActiveModelBehavior for ActiveModel {}

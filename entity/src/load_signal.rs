//! A sign that mentoring may be becoming too much for somebody.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One sign, from when it was noticed until it was over; of each kind a mentor has at most one that stands.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "load_signal")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose mentoring it is about.
    pub mentor_id: Uuid,
    /// What it is a sign of.
    pub kind: LoadSignalKind,
    /// Since which day it has been so, by the mentor's calendar.
    pub since: Date,
    /// When it was noticed, and the mentor told.
    pub noticed_at: DateTimeUtc,
    /// When whoever supervises the mentor was told.
    pub handed_on_at: Option<DateTimeUtc>,
    /// When it was seen to be over.
    pub over_at: Option<DateTimeUtc>,
    /// Whose mentoring it is about.
    #[sea_orm(belongs_to, from = "mentor_id", to = "id")]
    pub mentor: BelongsTo<super::member::Entity>,
}

/// What may be becoming too much.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LoadSignalKind {
    /// More time than was meant to be given, two weeks in a row.
    OverHours,
    /// Several mentorships have ended within a short time.
    ManyEndings,
    /// Nobody has noted for long how a mentorship goes.
    Silence,
}

impl ActiveModelBehavior for ActiveModel {}

//! How a mentorship goes, as one of the two sees it on one day.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// One note of one of the two.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "check_in")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which mentorship.
    pub mentorship_id: Uuid,
    /// Who wrote it: one of the two.
    pub writer_id: Uuid,
    /// For which day, by the writer's calendar.
    pub day: Date,
    /// How it goes.
    pub how_it_goes: HowItGoes,
    /// What else they want to keep of it.
    pub note: Option<Private<String>>,
    /// Whether the other one may read it.
    pub is_shared: bool,
    /// How many minutes the mentor gave; a mentee notes none.
    pub minutes: Option<i32>,
    /// When it was written down.
    pub noted_at: DateTimeUtc,
    /// Of which mentorship.
    #[sea_orm(belongs_to, from = "mentorship_id", to = "id")]
    pub mentorship: BelongsTo<super::mentorship::Entity>,
    /// Who wrote it.
    #[sea_orm(belongs_to, from = "writer_id", to = "id")]
    pub writer: BelongsTo<super::member::Entity>,
}

/// How a mentorship goes for the one who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum HowItGoes {
    /// Well.
    GoingWell,
    /// As usual.
    Steady,
    /// It is hard.
    Hard,
    /// They wish for support.
    NeedSupport,
}

impl ActiveModelBehavior for ActiveModel {}

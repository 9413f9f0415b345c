//! A mentor and who looks after her load: her own mentor, or a supervisor.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// From the question to the end; a mentor has at most one that is not over.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "supervision")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The mentor, who asked.
    pub mentor_id: Uuid,
    /// Who was asked.
    pub supervisor_id: Uuid,
    /// How it stands.
    pub state: SupervisionState,
    /// When it was asked for.
    pub asked_at: DateTimeUtc,
    /// When the answer was yes or no.
    pub answered_at: Option<DateTimeUtc>,
    /// When it ended, or the question was taken back.
    pub ended_at: Option<DateTimeUtc>,
    /// The mentor, who asked.
    #[sea_orm(belongs_to, relation_enum = "Mentor", from = "mentor_id", to = "id")]
    pub mentor: BelongsTo<super::member::Entity>,
    /// Who was asked.
    #[sea_orm(belongs_to, relation_enum = "Supervisor", from = "supervisor_id", to = "id")]
    pub supervisor: BelongsTo<super::member::Entity>,
}

/// How a supervision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SupervisionState {
    /// Asked, not yet answered.
    Asked,
    /// The answer was yes.
    Active,
    /// The answer was no.
    Declined,
    /// It was under way and is over, or the question was taken back.
    Ended,
}

impl ActiveModelBehavior for ActiveModel {}

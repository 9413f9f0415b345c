//! What a resource rests on: a study, a guideline, or what somebody tells.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One thing that a resource rests on.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource_citation")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which resource.
    pub resource_id: Uuid,
    /// Where it stands among those of the resource, from 0.
    pub place: i32,
    /// What it is called, as it is cited.
    pub title: String,
    /// Its DOI, from `10.` on; none where it has none.
    pub doi: Option<String>,
    /// Its page, where it has no DOI.
    pub url: Option<String>,
    /// How much it says.
    pub evidence: Evidence,
    /// When somebody last read it there.
    pub retrieved_on: Option<Date>,
    /// Which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

/// How much something says about what helps, from the most: after the levels of the Oxford Centre for Evidence-Based
/// Medicine (2011), in fewer steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Many studies were looked at together.
    Review,
    /// Some did it and others did not, by lot.
    Trial,
    /// Those who did it were watched, or compared with those who did not.
    Observation,
    /// Those who know the field say so.
    Expertise,
    /// Those who did it tell how it was.
    Experience,
}

impl ActiveModelBehavior for ActiveModel {}

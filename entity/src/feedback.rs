//! How one date of a meeting was for somebody who was there.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One answer; a member has at most one for each date, and may change it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback")]
pub struct Model {
    /// Random and undated: an order by it tells nothing.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which date.
    pub occurrence_id: Uuid,
    /// Who answered; none after they have left.
    pub member_id: Option<Uuid>,
    /// Whether they felt heard.
    pub heard: Agreement,
    /// Whether they felt supported.
    pub supported: Agreement,
    /// What they would like to add.
    pub line: Option<String>,
    /// What they would like to talk about next time.
    pub prompt: Option<String>,
    /// When they last said so.
    pub given_at: DateTimeUtc,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
    /// Who answered.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<Option<super::member::Entity>>,
}

/// Whether something was so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// It was.
    Yes,
    /// In part.
    Partly,
    /// It was not.
    No,
}

impl ActiveModelBehavior for ActiveModel {}

//! Two people whom a proposal brings together.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One pair of one proposal: a newcomer is in one pair at most, a mentor in as many as she has places.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "matching_pair")]
pub struct Model {
    /// In which proposal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub matching_id: Uuid,
    /// Who waits for a mentor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub newcomer_id: Uuid,
    /// Who could walk with her.
    pub mentor_id: Uuid,
    /// How well the two fit. Never below 0.
    pub score: i32,
    /// Whether a steward keeps the two together, however the rest is worked out.
    pub pinned: bool,
    /// Why the newcomer was not asked when the proposal was sent.
    pub left_out: Option<LeftOut>,
    /// In which proposal.
    #[sea_orm(belongs_to, from = "matching_id", to = "id")]
    pub matching: BelongsTo<super::matching::Entity>,
    /// Who waits for a mentor.
    #[sea_orm(belongs_to, relation_enum = "Newcomer", from = "newcomer_id", to = "id")]
    pub newcomer: BelongsTo<super::member::Entity>,
    /// Who could walk with her.
    #[sea_orm(belongs_to, relation_enum = "Mentor", from = "mentor_id", to = "id")]
    pub mentor: BelongsTo<super::member::Entity>,
}

/// Why a pair was left out when its proposal was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// The newcomer does not wait any more.
    NoLongerWaiting,
    /// The mentor has no place left, or takes no requests.
    NoPlaceLeft,
    /// The two can no longer be brought together, for a reason that is theirs.
    NoLongerPossible,
}

impl ActiveModelBehavior for ActiveModel {}

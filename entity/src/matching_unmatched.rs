//! Somebody for whom a proposal has no mentor.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One newcomer without a mentor in one proposal.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "matching_unmatched")]
pub struct Model {
    /// In which proposal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub matching_id: Uuid,
    /// Who goes on waiting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub newcomer_id: Uuid,
    /// Why.
    pub because: Because,
    /// In which proposal.
    #[sea_orm(belongs_to, from = "matching_id", to = "id")]
    pub matching: BelongsTo<super::matching::Entity>,
    /// Who goes on waiting.
    #[sea_orm(belongs_to, from = "newcomer_id", to = "id")]
    pub newcomer: BelongsTo<super::member::Entity>,
}

/// Why there is no mentor for somebody, by what everybody may know of her and of mentors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// She keeps to herself what she looks for, so nobody can be looked for.
    WishNotShown,
    /// No mentor with a place left shows a language that she shows.
    NoCommonLanguage,
    /// Of those, none walks with people of her age.
    AgeGroup,
    /// There are mentors who could walk with her; others fit their places better.
    NoPlaceLeft,
    /// There is no mentor left for her, for a reason that is hers or theirs.
    NoOtherMentor,
}

impl ActiveModelBehavior for ActiveModel {}

//! That somebody who reviews would accept a suggestion to a resource that two have to look at.

use sea_orm::entity::prelude::*;

/// One reviewer, one suggestion.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "suggestion_approval")]
pub struct Model {
    /// Which suggestion.
    #[sea_orm(primary_key, auto_increment = false)]
    pub suggestion_id: Uuid,
    /// Who would accept it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub reviewer_id: Uuid,
    /// Since when.
    pub approved_at: DateTimeUtc,
    /// Which suggestion.
    #[sea_orm(belongs_to, from = "suggestion_id", to = "id")]
    pub suggestion: BelongsTo<super::revision_suggestion::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

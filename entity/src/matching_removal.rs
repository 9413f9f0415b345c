//! Two people whom a steward has taken apart in a proposal.

use sea_orm::entity::prelude::*;

/// A pair that this proposal does not bring together again.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "matching_removal")]
pub struct Model {
    /// In which proposal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub matching_id: Uuid,
    /// Who waits for a mentor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub newcomer_id: Uuid,
    /// Who is not to walk with her.
    #[sea_orm(primary_key, auto_increment = false)]
    pub mentor_id: Uuid,
    /// In which proposal.
    #[sea_orm(belongs_to, from = "matching_id", to = "id")]
    pub matching: BelongsTo<super::matching::Entity>,
    /// Who waits for a mentor.
    #[sea_orm(belongs_to, relation_enum = "Newcomer", from = "newcomer_id", to = "id")]
    pub newcomer: BelongsTo<super::member::Entity>,
    /// Who is not to walk with her.
    #[sea_orm(belongs_to, relation_enum = "Mentor", from = "mentor_id", to = "id")]
    pub mentor: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

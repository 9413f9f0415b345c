//! That a member did for the first time what a step of the path can be about.

use sea_orm::entity::prelude::*;

use crate::path_step::PathStepKind;

/// Every step of this kind is done by it, whenever the community made the step.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "path_milestone")]
pub struct Model {
    /// Who did it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// What she did; never by hand.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: PathStepKind,
    /// When she first did it.
    pub done_at: DateTimeUtc,
    /// Who did it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

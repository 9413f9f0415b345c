//! That a member has done a step of the path, as she says herself.

use sea_orm::entity::prelude::*;

/// A step that is done by hand. One that is not done has no row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "path_progress")]
pub struct Model {
    /// Who has done it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// Which step.
    #[sea_orm(primary_key, auto_increment = false)]
    pub step_id: Uuid,
    /// When she said so.
    pub done_at: DateTimeUtc,
    /// Who has done it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// Which step.
    #[sea_orm(belongs_to, from = "step_id", to = "id")]
    pub step: BelongsTo<super::path_step::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

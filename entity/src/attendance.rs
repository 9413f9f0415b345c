//! That a member was there, named with her consent.

use sea_orm::entity::prelude::*;

/// One member at one date.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attendance")]
pub struct Model {
    /// Which date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub occurrence_id: Uuid,
    /// Who was there.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
    /// Who was there.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

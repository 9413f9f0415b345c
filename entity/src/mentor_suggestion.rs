//! A mentor who was suggested to somebody on a day.

use sea_orm::entity::prelude::*;

/// One place in what was suggested to a member last.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor_suggestion")]
pub struct Model {
    /// To whom.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// The place: 0 fits best.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// Who was suggested.
    pub mentor_id: Uuid,
    /// The day on her clock for which it stands.
    pub made_on: Date,
    /// What spoke for the two when it was made. What is no longer so, or no longer shown, is not told.
    #[sea_orm(column_type = "JsonBinary")]
    pub reasons: Json,
    /// To whom.
    #[sea_orm(belongs_to, relation_enum = "Member", from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// Who was suggested.
    #[sea_orm(belongs_to, relation_enum = "Mentor", from = "mentor_id", to = "id")]
    pub mentor: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

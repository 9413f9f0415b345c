//! A part in the team of one date, where it is another's than usual, or nobody's.

use sea_orm::entity::prelude::*;

use crate::meeting_part::MeetingPart;

/// Who holds a part on one date. A part without a row is held by whoever holds it in the series.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence_part")]
pub struct Model {
    /// Which date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub occurrence_id: Uuid,
    /// Which part.
    #[sea_orm(primary_key, auto_increment = false)]
    pub part: MeetingPart,
    /// For which language, a BCP 47 tag; empty where the part is for none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// Who holds it; nobody while somebody is looked for.
    pub member_id: Option<Uuid>,
    /// Which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<super::occurrence::Entity>,
    /// Who holds it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<Option<super::member::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

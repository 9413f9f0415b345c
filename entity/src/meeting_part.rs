//! A part in the team of a series, held on every date unless a date says otherwise.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Who holds a part in a series. Who facilitates it stands in the meeting's own row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_part")]
pub struct Model {
    /// Which meeting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// Which part.
    #[sea_orm(primary_key, auto_increment = false)]
    pub part: MeetingPart,
    /// For which language, a BCP 47 tag; empty where the part is for none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// Who holds it.
    pub member_id: Uuid,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// Who holds it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

/// A part that somebody has in a meeting, in the order in which a team is told.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MeetingPart {
    /// Holds it.
    Facilitator,
    /// Holds it together with the facilitator.
    CoFacilitator,
    /// Is there to learn how it is held.
    Shadow,
    /// Interprets into a language and back.
    Interpreter,
}

impl ActiveModelBehavior for ActiveModel {}

//! A question to a member, whether she takes a part in a meeting.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::meeting_part::MeetingPart;

/// One question; a member has at most one that waits for the same part.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "part_offer")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In which meeting.
    pub meeting_id: Uuid,
    /// On which date; on every date where none is named.
    pub occurrence_id: Option<Uuid>,
    /// Which part.
    pub part: MeetingPart,
    /// For which language, a BCP 47 tag; empty where the part is for none.
    pub language: String,
    /// Who is asked.
    pub member_id: Uuid,
    /// Who asks.
    pub offered_by: Option<Uuid>,
    /// Who held the part when it was offered: whom she follows.
    pub instead_of: Option<Uuid>,
    /// What became of it.
    pub state: PartOfferState,
    /// When she was asked.
    pub offered_at: DateTimeUtc,
    /// When she said yes or no.
    pub answered_at: Option<DateTimeUtc>,
    /// In which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// On which date.
    #[sea_orm(belongs_to, from = "occurrence_id", to = "id")]
    pub occurrence: BelongsTo<Option<super::occurrence::Entity>>,
    /// Who is asked.
    #[sea_orm(belongs_to, relation_enum = "Member", from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// Who asks.
    #[sea_orm(belongs_to, relation_enum = "OfferedBy", from = "offered_by", to = "id")]
    pub offering: BelongsTo<Option<super::member::Entity>>,
    /// Whom she follows.
    #[sea_orm(belongs_to, relation_enum = "InsteadOf", from = "instead_of", to = "id")]
    pub predecessor: BelongsTo<Option<super::member::Entity>>,
}

/// What became of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PartOfferState {
    /// It waits for her answer.
    Waiting,
    /// She said yes.
    Accepted,
    /// She said no.
    Declined,
}

impl ActiveModelBehavior for ActiveModel {}

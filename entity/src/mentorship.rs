//! Two members, from the question to the end.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// A mentorship; two members have at most one that is requested or active, in each direction.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentorship")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who was asked.
    pub mentor_id: Uuid,
    /// Who asked.
    pub mentee_id: Uuid,
    /// How it stands.
    pub state: MentorshipState,
    /// What the mentee wrote when asking: for these two only.
    pub message: Option<Private<String>>,
    /// When it was asked for.
    pub requested_at: DateTimeUtc,
    /// When the mentor said yes or no, or the mentee took the question back.
    pub answered_at: Option<DateTimeUtc>,
    /// When an active one ended.
    pub ended_at: Option<DateTimeUtc>,
    /// Who was asked.
    #[sea_orm(belongs_to, relation_enum = "Mentor", from = "mentor_id", to = "id")]
    pub mentor: BelongsTo<super::member::Entity>,
    /// Who asked.
    #[sea_orm(belongs_to, relation_enum = "Mentee", from = "mentee_id", to = "id")]
    pub mentee: BelongsTo<super::member::Entity>,
}

/// How a mentorship stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MentorshipState {
    /// Asked, not yet answered.
    Requested,
    /// The mentor said yes.
    Active,
    /// The mentor said no.
    Declined,
    /// The mentee took the question back.
    Withdrawn,
    /// It was active and is over.
    Ended,
}

impl ActiveModelBehavior for ActiveModel {}

//! A role that a member holds or held. Rows are never removed while the member stays: they are the record.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One role given to one member; at most one active grant for each role.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "role_grant")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who holds the role.
    pub member_id: Uuid,
    /// Which role.
    pub role: Role,
    /// Who gave it; none when the program did, or when the giver has left.
    pub granted_by: Option<Uuid>,
    /// Since when.
    pub granted_at: DateTimeUtc,
    /// Until when; none while the role is held.
    pub revoked_at: Option<DateTimeUtc>,
    /// Who holds the role.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

/// What a member may do beyond what every member may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Walks beside others.
    Mentor,
    /// Holds meetings.
    Facilitator,
    /// Looks after what is said.
    Moderator,
    /// Vouches for services and resources.
    Professional,
    /// Looks after the community and this program.
    Steward,
}

impl ActiveModelBehavior for ActiveModel {}

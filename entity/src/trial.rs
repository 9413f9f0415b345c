//! A member tries something for a while, and says how it went.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One trial; a member has one of a resource at a time that is open.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trial")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who tries.
    pub member_id: Uuid,
    /// What.
    pub resource_id: Uuid,
    /// Since when.
    pub started_at: DateTimeUtc,
    /// The last day, by her calendar.
    pub ends_on: Date,
    /// Whether the meetings that she comes to may have it on their agenda, without her name.
    pub on_agenda: bool,
    /// The job that has asked how it went; none while nobody has.
    pub asking_job_id: Option<Uuid>,
    /// How it went; none while the trial is open.
    pub outcome: Option<TrialOutcome>,
    /// When that was first said.
    pub reported_at: Option<DateTimeUtc>,
    /// As what the sums tell it; none while they do not.
    pub told_as: Option<TrialOutcome>,
    /// When a moderator took away what she shared about it; she shares no more from then on.
    pub conditions_removed_at: Option<DateTimeUtc>,
    /// Who tries.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// What.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

/// How a trial went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum TrialOutcome {
    /// It helped.
    Helped,
    /// It did not.
    DidNotHelp,
    /// It did not come to it.
    Skipped,
}

impl ActiveModelBehavior for ActiveModel {}

//! What two in a mentorship agree on: how they are in touch, how much, about what, and what happens in a crisis.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::mentoring::Formats;
use crate::private::Private;

/// One version; of each mentorship at most one is proposed and at most one in force.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentorship_agreement")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which mentorship.
    pub mentorship_id: Uuid,
    /// The how-manieth it is, from 1.
    pub version: i32,
    /// How it stands.
    pub state: AgreementState,
    /// Whether the mentor proposed it; the mentee did otherwise.
    pub by_mentor: bool,
    /// In which ways the two are in touch; never empty.
    #[sea_orm(column_type = "JsonBinary")]
    pub channels: Formats,
    /// Every how many weeks they meet.
    pub every_weeks: i32,
    /// The rhythm in their own words, where the number does not say all.
    pub rhythm: Option<Private<String>>,
    /// How much time the mentor gives in a week, on the average, in minutes.
    pub minutes_per_week: i32,
    /// From when in the day they may write or call: minutes after midnight in `time_zone`, 0 to 1439.
    pub contact_from: Option<i32>,
    /// Until when in the day, which may be the next: minutes after midnight. Set together with `contact_from`.
    pub contact_until: Option<i32>,
    /// By whose clocks: an IANA name. Set together with `contact_from`.
    pub time_zone: Option<String>,
    /// What they leave out.
    pub topics_left_out: Option<Private<String>>,
    /// What happens in a crisis.
    pub in_a_crisis: Private<String>,
    /// When they want to look at it again.
    pub look_again_on: Date,
    /// When it was proposed.
    pub proposed_at: DateTimeUtc,
    /// When the mentor confirmed it.
    pub mentor_confirmed_at: Option<DateTimeUtc>,
    /// When the mentee confirmed it.
    pub mentee_confirmed_at: Option<DateTimeUtc>,
    /// When it came into force: both had confirmed it.
    pub in_force_at: Option<DateTimeUtc>,
    /// Of which mentorship.
    #[sea_orm(belongs_to, from = "mentorship_id", to = "id")]
    pub mentorship: BelongsTo<super::mentorship::Entity>,
}

/// How a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum AgreementState {
    /// It waits for one of the two.
    Proposed,
    /// Both have confirmed it, and it holds.
    InForce,
    /// It held, and another has taken its place.
    Superseded,
    /// It never held: another was proposed instead.
    Replaced,
    /// It never held: one of the two did not want it.
    Declined,
}

impl ActiveModelBehavior for ActiveModel {}

//! Two members, from the question to the end.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// A mentorship; two members have at most one that is open, in each direction.
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
    /// Whether the mentor knows of it: of an invitation that the mentee never took up she does not.
    pub mentor_knows: bool,
    /// What the mentee wrote when asking: for these two only.
    pub message: Option<Private<String>>,
    /// When the community proposed it; none where the mentee asked by herself.
    pub invited_at: Option<DateTimeUtc>,
    /// When it was asked for; until an invitation is taken up, when it was proposed.
    pub requested_at: DateTimeUtc,
    /// When whoever was to answer said yes or no, or the mentee took the question back.
    pub answered_at: Option<DateTimeUtc>,
    /// When time moves it on out of the state in which it is; none where it does not.
    pub lapses_at: Option<DateTimeUtc>,
    /// Since when it rests; none while it does not.
    pub paused_at: Option<DateTimeUtc>,
    /// The day on which both are asked whether to go on, if one was named.
    pub paused_until: Option<Date>,
    /// When the closing conversation began.
    pub closing_at: Option<DateTimeUtc>,
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
    /// Proposed to the mentee by the community; the mentor does not know of it.
    Invited,
    /// Asked, not yet answered.
    Requested,
    /// Whoever was to answer said no.
    Declined,
    /// The mentee took the question back.
    Withdrawn,
    /// Nobody answered in time.
    Expired,
    /// The mentor said yes, and the two agree on how they want to walk.
    Accepted,
    /// Under way.
    Active,
    /// Under way, and resting for a while.
    Paused,
    /// Coming to its end: the two look back.
    Closing,
    /// The mentor had said yes, and it is over.
    Ended,
}

impl MentorshipState {
    /// Those that are not over: two members have one of these at most.
    pub const OPEN: [Self; 6] =
        [Self::Invited, Self::Requested, Self::Accepted, Self::Active, Self::Paused, Self::Closing];
    /// Those that take one of the mentor's places.
    pub const UNDER_WAY: [Self; 4] = [Self::Accepted, Self::Active, Self::Paused, Self::Closing];
    /// Those in which the two show each other what they show to mentorships.
    pub const TOGETHER: [Self; 3] = [Self::Active, Self::Paused, Self::Closing];
}

impl ActiveModelBehavior for ActiveModel {}

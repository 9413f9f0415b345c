//! A member's offer to mentor.

use sea_orm::entity::prelude::*;

use crate::mentoring::{AgeGroups, Formats, Languages};
use crate::profile::Perspective;

/// An offer, and how much of it is taken.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor")]
pub struct Model {
    /// Who offers.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// How many mentees they have room for. May be lowered under `mentees`: nobody is sent away for it.
    pub capacity: i32,
    /// How many active mentorships they have: counted here so that the last place is given once. Never below 0.
    pub mentees: i32,
    /// Whether they may be asked now.
    pub accepting: bool,
    /// What they offer, in their own words.
    pub about: Option<String>,
    /// When they first offered.
    pub offered_at: DateTimeUtc,
    /// What they have lived, in their own words.
    pub experience: Option<String>,
    /// From which side they know recovery, said in public with the offer.
    pub perspective: Option<Perspective>,
    /// In which languages they mentor, best first; empty for those that they read, as far as they show them.
    #[sea_orm(column_type = "JsonBinary")]
    pub languages: Languages,
    /// In which forms they can be reached, and in no other; empty while they have not said.
    #[sea_orm(column_type = "JsonBinary")]
    pub formats: Formats,
    /// With whom they walk; minors only where they have said so.
    #[sea_orm(column_type = "JsonBinary")]
    pub age_groups: AgeGroups,
    /// On which clock their hours are meant, an IANA name; none until hours are given.
    pub time_zone: Option<String>,
    /// How many hours a week they give at most, all mentees together; 1 to 40.
    pub hours_per_week: Option<i32>,
    /// From when on nobody should write or call: minutes after local midnight, 0 to 1439.
    pub no_contact_from: Option<i32>,
    /// Until when: minutes after local midnight, 0 to 1439. Set together with `no_contact_from`.
    pub no_contact_until: Option<i32>,
    /// Until when their training counts.
    pub trained_until: Option<Date>,
    /// Until when they take no requests though `accepting`: the beginning of a day on their clock.
    pub paused_until: Option<DateTimeUtc>,
    /// Who offers.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

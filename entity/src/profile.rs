//! What a member tells about themself, each part with its own audience.

use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// A member's profile.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "profile")]
pub struct Model {
    /// Whose profile.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// How to speak of the member, in their own words.
    pub pronouns: Option<String>,
    /// Who may read the pronouns.
    pub pronouns_audience: Audience,
    /// From which sides the member knows recovery; may be empty.
    #[sea_orm(column_type = "JsonBinary")]
    pub perspectives: Perspectives,
    /// Who may read the perspectives.
    pub perspectives_audience: Audience,
    /// Culture and background that the member wants known, in their own words.
    pub culture: Option<String>,
    /// Who may read about culture.
    pub culture_audience: Audience,
    /// What recovery looks like for this member.
    pub recovery: Option<Private<String>>,
    /// Who may read about recovery.
    pub recovery_audience: Audience,
    /// Who may see which languages the member reads.
    pub languages_audience: Audience,
    /// Who may see the member's time zone.
    pub time_zone_audience: Audience,
    /// What else the member's days are made of; may be empty.
    #[sea_orm(column_type = "JsonBinary")]
    pub life_situations: LifeSituations,
    /// Who may see the life situations.
    pub life_situations_audience: Audience,
    /// Whose profile.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

/// Who may see a part of a profile, from the narrowest circle to the widest.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The member alone.
    OnlyMe,
    /// Also those with whom the member shares an active mentorship.
    Mentorships,
    /// Every signed-in member who has accepted the code of conduct.
    Members,
}

/// From which side a member knows recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Perspective {
    /// Lives it.
    PersonInRecovery,
    /// Cares for someone who does.
    Carer,
    /// Is family of someone who does.
    Family,
    /// Stands beside those who do.
    Ally,
    /// Works with those who do.
    Professional,
}

/// The sides from which one member knows recovery, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Perspectives(pub Vec<Perspective>);

/// What a member's days are made of beside recovery: what another who lives it too need not be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifeSituation {
    /// Brings up a child.
    Parent,
    /// Looks after a relative or friend who needs it.
    Caregiver,
    /// Goes to school, to university or learns a trade.
    Student,
    /// Goes to work.
    Working,
    /// Works in shifts or at night.
    ShiftWork,
    /// Has come to live in another country.
    NewCountry,
    /// Is lesbian, gay, bisexual, transgender, queer, intersex or asexual.
    Lgbtqia,
    /// Lives with a long illness beside the one that this is about.
    ChronicIllness,
    /// Lives with a disability.
    Disability,
    /// Has lost somebody.
    Bereaved,
    /// Has a faith that matters day by day.
    Faith,
    /// Lives alone.
    LivingAlone,
    /// Trains for a sport or for dance.
    Athlete,
}

/// The life situations of one member, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct LifeSituations(pub Vec<LifeSituation>);

impl ActiveModelBehavior for ActiveModel {}

//! Somebody whom a meeting is for. No row means that it is for everybody.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One group of people whom one meeting is for.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_audience")]
pub struct Model {
    /// Which meeting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// Who.
    #[sea_orm(primary_key, auto_increment = false)]
    pub audience: MeetingAudience,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
}

/// Whom a meeting is for: people who would rather be among those who know their way from inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MeetingAudience {
    /// Those who have just come.
    Newcomers,
    /// Women.
    Women,
    /// Men.
    Men,
    /// Transgender and non-binary people.
    TransAndNonBinary,
    /// Lesbian, gay, bisexual, queer, intersex and asexual people, and transgender people with them.
    Lgbtqia,
    /// People under 30.
    YoungPeople,
    /// People from 60 on.
    OlderPeople,
    /// Parents and those who look after children.
    Parents,
    /// Family and friends of somebody who recovers.
    FamilyAndFriends,
    /// Black people and people of colour.
    PeopleOfColour,
    /// Indigenous people.
    IndigenousPeople,
    /// Deaf and hard of hearing people.
    DeafPeople,
    /// Disabled people.
    DisabledPeople,
    /// People who work in health and care and recover themselves.
    Professionals,
}

impl ActiveModelBehavior for ActiveModel {}

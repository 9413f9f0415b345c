//! What is known about a meeting's access. No row means that nobody has looked: unknown is not no.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One fact about one meeting.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_access")]
pub struct Model {
    /// Which meeting.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: Uuid,
    /// Which fact.
    #[sea_orm(primary_key, auto_increment = false)]
    pub fact: AccessFact,
    /// Whether it is so.
    pub available: bool,
    /// When someone last looked.
    pub checked_on: Date,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
}

/// What can decide whether someone is able to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum AccessFact {
    /// The way from the street to the seat has no steps.
    StepFree,
    /// There is a toilet that a wheelchair can enter.
    AccessibleToilet,
    /// Hearing aids receive the sound.
    HearingLoop,
    /// What is said can be read along.
    Captions,
    /// There is a sign language interpreter.
    SignLanguage,
    /// There is a place to withdraw to.
    QuietRoom,
    /// There are seats without arms.
    SeatingWithoutArms,
    /// Children are looked after.
    Childcare,
    /// Public transport stops nearby.
    PublicTransport,
    /// There is parking.
    Parking,
    /// People are asked to come without scent.
    ScentFree,
    /// Service animals are welcome.
    ServiceAnimals,
    /// Online, the camera may stay off.
    CameraOptional,
    /// Nothing is to be paid.
    FreeOfCharge,
}

impl ActiveModelBehavior for ActiveModel {}

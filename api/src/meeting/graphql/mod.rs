//! This room's face: meetings and their dates; setting up, coming, calling off.

mod coming;
mod dates;
mod filter;
mod looking_back;
mod meeting;
mod mine;
mod mutations;
mod new_meeting;
mod occurrence;
mod queries;
mod rotation;
mod series;
mod series_input;

pub use coming::ComingMutation;
pub use dates::DateMutation;
pub(super) use dates::hand;
pub use looking_back::LookingBackMutation;
pub use meeting::{Meeting, MeetingConnection, MeetingEdge};
pub use mine::MyMeetingsQuery;
pub use mutations::MeetingMutation;
use occurrence::OccurrenceStatus;
pub use occurrence::{Occurrence, OccurrenceConnection, OccurrenceEdge};
pub use queries::MeetingQuery;
pub use rotation::RotationMutation;
pub use series::SeriesMutation;

use async_graphql::Enum;

/// Where people meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::meeting::MeetingFormat")]
pub enum MeetingFormat {
    /// At a place.
    InPerson,
    /// By video or telephone.
    Online,
    /// At a place, and joined from elsewhere.
    Hybrid,
}

/// Whether a series is held as planned, for the time being.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::meeting::MeetingState")]
pub enum MeetingState {
    /// It is.
    AsPlanned,
    /// People meet online, though there is a place.
    TemporarilyOnline,
    /// People do not meet: the dates are called off.
    TemporarilyClosed,
}

/// Whom a meeting is for: people who would rather be among those who know their way from inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
#[graphql(remote = "entity::meeting_audience::MeetingAudience")]
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

/// What can decide whether somebody is able to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::meeting_access::AccessFact")]
pub enum AccessFactKind {
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

/// Every kind of fact, in the order in which they are told.
const FACTS: [AccessFactKind; 14] = [
    AccessFactKind::StepFree,
    AccessFactKind::AccessibleToilet,
    AccessFactKind::HearingLoop,
    AccessFactKind::Captions,
    AccessFactKind::SignLanguage,
    AccessFactKind::QuietRoom,
    AccessFactKind::SeatingWithoutArms,
    AccessFactKind::Childcare,
    AccessFactKind::PublicTransport,
    AccessFactKind::Parking,
    AccessFactKind::ScentFree,
    AccessFactKind::ServiceAnimals,
    AccessFactKind::CameraOptional,
    AccessFactKind::FreeOfCharge,
];

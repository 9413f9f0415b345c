//! This room's face: topics, meetings and their dates; setting up, coming, calling off.

mod dates;
mod meeting;
mod mutations;
mod new_meeting;
mod occurrence;
mod queries;
mod topic;

pub use dates::DateMutation;
pub use meeting::{Meeting, MeetingConnection, MeetingEdge};
pub use mutations::MeetingMutation;
pub use occurrence::{Occurrence, OccurrenceConnection, OccurrenceEdge};
pub use queries::MeetingQuery;
pub use topic::{Topic, TopicConnection, TopicEdge};

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

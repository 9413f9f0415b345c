//! The faces of the rooms, room by room: merged all at once, each would wrap all that stand before it, and a resolver
//! would be reached through dozens of futures, one within the other, which costs the compiler time and a thread stack.

use async_graphql::MergedObject;

use super::changes::ChangesQuery;
use super::languages::LanguagesQuery;
use super::node::NodeQuery;
use crate::{
    calendar, collection, consent, crisis, letter, meeting, member, mentorship, onboarding, parked, partner, push,
    reminder, resource, topic, trial, webhook,
};

/// Anything, what changed of it, and the languages in which it is told.
#[derive(MergedObject, Default)]
pub struct NodesQuery(NodeQuery, ChangesQuery, LanguagesQuery);

/// Members, and how they come in.
#[derive(MergedObject, Default)]
pub struct MembersQuery(
    member::MemberQuery,
    member::ReturnedLettersQuery,
    letter::LetterQuery,
    push::PushQuery,
    consent::ConsentQuery,
    topic::TopicQuery,
    onboarding::OnboardingQuery,
    reminder::ReminderQuery,
);

/// Meetings, and what they do for those who come.
#[derive(MergedObject, Default)]
pub struct MeetingsQuery(meeting::MeetingQuery, meeting::MyMeetingsQuery, meeting::TeamQuery, calendar::CalendarQuery);

/// Mentorships, and what leads to them.
#[derive(MergedObject, Default)]
pub struct MentorshipsQuery(
    mentorship::MentorshipQuery,
    mentorship::MatchingQuery,
    mentorship::ConflictQuery,
    mentorship::WishQuery,
    mentorship::SuggestionQuery,
    mentorship::LoadQuery,
    mentorship::SupervisionQuery,
);

/// Resources.
#[derive(MergedObject, Default)]
pub struct ResourcesQuery(
    resource::ResourceQuery,
    resource::ResourceSearchQuery,
    resource::CareQuery,
    resource::TranslationQuery,
    resource::RevisionQuery,
    resource::ListingQuery,
);

/// What is done with resources.
#[derive(MergedObject, Default)]
pub struct UsingQuery(collection::CollectionQuery, trial::TrialQuery);

/// What the community has to do with others outside, and what came of it.
#[derive(MergedObject, Default)]
pub struct OutsideQuery(
    partner::PartnerQuery,
    webhook::WebhookQuery,
    crisis::CrisisQuery,
    crisis::CrisisCareQuery,
    parked::ParkedJobQuery,
);

/// Members, and how they come in.
#[derive(MergedObject, Default)]
pub struct MembersMutation(
    member::AccountMutation,
    member::ProfileMutation,
    member::BlockMutation,
    member::ReturnedLettersMutation,
    letter::LetterMutation,
    push::PushMutation,
    consent::ConsentMutation,
    topic::TopicMutation,
    reminder::ReminderMutation,
    onboarding::PathMutation,
    onboarding::GreetingMutation,
);

/// Meetings, and what they do for those who come.
#[derive(MergedObject, Default)]
pub struct MeetingsMutation(
    meeting::MeetingMutation,
    meeting::DateMutation,
    meeting::ComingMutation,
    meeting::LookingBackMutation,
    meeting::SeriesMutation,
    meeting::RotationMutation,
    meeting::TeamMutation,
    calendar::CalendarMutation,
);

/// Mentorships, and what leads to them.
#[derive(MergedObject, Default)]
pub struct MentorshipsMutation(
    mentorship::MentorshipMutation,
    mentorship::MatchingMutation,
    mentorship::ConflictMutation,
    mentorship::OfferMutation,
    mentorship::WishMutation,
    mentorship::CourseMutation,
    mentorship::AgreementMutation,
    mentorship::CheckInMutation,
    mentorship::SupervisionMutation,
    mentorship::PartingMutation,
);

/// Resources.
#[derive(MergedObject, Default)]
pub struct ResourcesMutation(
    resource::ResourceMutation,
    resource::ReviewMutation,
    resource::CareMutation,
    resource::TranslationMutation,
    resource::FileMutation,
    resource::RevisionMutation,
    resource::OrganizationMutation,
    resource::ListingMutation,
);

/// What is done with resources.
#[derive(MergedObject, Default)]
pub struct UsingMutation(
    collection::SavedMutation,
    collection::CollectionMutation,
    trial::HelpfulMutation,
    trial::TrialMutation,
);

/// What the community has to do with others outside, and what came of it.
#[derive(MergedObject, Default)]
pub struct OutsideMutation(
    partner::PartnerMutation,
    webhook::WebhookMutation,
    webhook::DeliveryMutation,
    crisis::CrisisMutation,
    parked::ParkedJobMutation,
);

//! Ids as clients see them: opaque, prefixed by kind, sortable by time. `mentorship_` and the 32
//! hexadecimal digits of the UUID.

use async_graphql::resolver_utils::enum_value;
use async_graphql::{Enum, ID, Value};
use uuid::Uuid;

use crate::failure::{ErrorCode, Problem};
use crate::i18n::common;

/// The kinds of things that have an id: those that `node` finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(name = "ThingKind")]
pub enum Kind {
    /// A person with an account.
    Member,
    /// A version of the code of conduct.
    #[graphql(name = "CODE_OF_CONDUCT")]
    Conduct,
    /// A topic of meetings.
    Topic,
    /// A meeting: a series.
    Meeting,
    /// One date of a meeting.
    Occurrence,
    /// A mentorship.
    Mentorship,
    /// A resource.
    Resource,
    /// A partner.
    Partner,
    /// A partner's key.
    PartnerKey,
    /// A question to a member, whether she takes a part in a meeting.
    PartOffer,
    /// A proposal of who could walk with whom.
    Matching,
    /// Two members who are never to be proposed to each other.
    PairingConflict,
    /// How a mentorship goes, as one of the two noted it.
    CheckIn,
    /// A mentor, and who looks after how much she carries.
    Supervision,
    /// A step of the newcomer's path.
    PathStep,
    /// How somebody who has just come is met.
    Welcome,
    /// A published text as a member would have it.
    RevisionSuggestion,
    /// Where a partner is told that something changed.
    Webhook,
    /// A message to a webhook.
    WebhookDelivery,
    /// Resources that are gathered for a meeting.
    Collection,
    /// A member's trial of a resource.
    Trial,
    /// Under which conditions something helped somebody, or did not.
    TrialConditions,
    /// A way to be heard in a crisis.
    CrisisLine,
    /// Who provides services.
    Organization,
    /// A listing as somebody who looks after it would have it.
    ListingProposal,
    /// Work that was given up.
    ParkedJob,
    /// A device that letters are pushed to.
    PushDevice,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 27] = [
        Self::Member,
        Self::Conduct,
        Self::Topic,
        Self::Meeting,
        Self::Occurrence,
        Self::Mentorship,
        Self::Resource,
        Self::Partner,
        Self::PartnerKey,
        Self::PartOffer,
        Self::Matching,
        Self::PairingConflict,
        Self::CheckIn,
        Self::Supervision,
        Self::PathStep,
        Self::Welcome,
        Self::RevisionSuggestion,
        Self::Webhook,
        Self::WebhookDelivery,
        Self::Collection,
        Self::Trial,
        Self::TrialConditions,
        Self::CrisisLine,
        Self::Organization,
        Self::ListingProposal,
        Self::ParkedJob,
        Self::PushDevice,
    ];

    /// What its ids begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Conduct => "conduct",
            Self::Topic => "topic",
            Self::Meeting => "meeting",
            Self::Occurrence => "occurrence",
            Self::Mentorship => "mentorship",
            Self::Resource => "resource",
            Self::Partner => "partner",
            Self::PartnerKey => "partnerkey",
            Self::PartOffer => "partoffer",
            Self::Matching => "matching",
            Self::PairingConflict => "pairingconflict",
            Self::CheckIn => "checkin",
            Self::Supervision => "supervision",
            Self::PathStep => "pathstep",
            Self::Welcome => "welcome",
            Self::RevisionSuggestion => "suggestion",
            Self::Webhook => "webhook",
            Self::WebhookDelivery => "webhookdelivery",
            Self::Collection => "collection",
            Self::Trial => "trial",
            Self::TrialConditions => "trialconditions",
            Self::CrisisLine => "crisisline",
            Self::Organization => "organization",
            Self::ListingProposal => "listingproposal",
            Self::ParkedJob => "job",
            Self::PushDevice => "pushdevice",
        }
    }

    /// What clients call it.
    pub fn name(self) -> String {
        match enum_value(self) {
            Value::Enum(name) => name.to_string(),
            other => other.to_string(),
        }
    }

    /// The kind whose ids begin with this.
    pub fn with_prefix(prefix: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.prefix() == prefix)
    }

    /// The id that clients see.
    pub fn id(self, uuid: Uuid) -> ID {
        ID(format!("{}_{}", self.prefix(), uuid.simple()))
    }

    /// The UUID behind an id of this kind; anything else is an id that was never given out.
    pub fn parse(self, id: &ID) -> Result<Uuid, Problem> {
        match Self::of(id) {
            Some((kind, uuid)) if kind == self => Ok(uuid),
            _ => Err(not_found()),
        }
    }

    /// The kind and the UUID of an id.
    pub fn of(id: &ID) -> Option<(Self, Uuid)> {
        let (prefix, digits) = id.split_once('_')?;
        let kind = Self::with_prefix(prefix)?;
        // One spelling only, so that equal things have equal ids.
        let is_canonical = digits.len() == 32 && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        is_canonical.then(|| Uuid::try_parse(digits).ok()).flatten().map(|uuid| (kind, uuid))
    }
}

/// There is no such thing, or none that the caller may see.
pub fn not_found() -> Problem {
    Problem::new(ErrorCode::NotFound, common::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_its_kind_and_has_one_spelling() {
        let id = Kind::Meeting.id(Uuid::max());
        assert_eq!(Kind::of(&id), Some((Kind::Meeting, Uuid::max())));
        assert!(Kind::Member.parse(&id).is_err());
        for wrong in
            ["", "_", "meeting_", "meeting_0", "member", &id.to_uppercase(), &format!("meeting_{}", Uuid::max())]
        {
            assert_eq!(Kind::of(&ID::from(wrong)), None, "{wrong}");
        }
    }
}

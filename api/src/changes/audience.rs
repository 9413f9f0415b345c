//! Who may learn that something changed.

use entity::partner_key::Scope;
use entity::role_grant::Role;
use uuid::Uuid;

use crate::viewer::{Viewer, Who};

/// A group of callers, by what they may see. Whoever is in it may still find that a thing is gone, or no
/// longer hers to see: that, too, is what she is to learn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Everybody.
    Everyone,
    /// Everybody who may see meetings: all but the keys without that scope.
    MeetingReaders,
    /// Everybody who may read published resources: members, and the keys with that scope.
    ResourceReaders,
    /// Members who have accepted the current code of conduct.
    Members,
    /// Those who review what others write.
    Reviewers,
    /// Stewards.
    Stewards,
    /// One person.
    Member(Uuid),
}

/// Those that are no single person, with the names that they have in the database.
const GROUPS: [(Audience, &str); 6] = [
    (Audience::Everyone, "everyone"),
    (Audience::MeetingReaders, "meeting_readers"),
    (Audience::ResourceReaders, "resource_readers"),
    (Audience::Members, "members"),
    (Audience::Reviewers, "reviewers"),
    (Audience::Stewards, "stewards"),
];

impl Audience {
    /// Every audience that the viewer belongs to.
    pub fn of(viewer: &Viewer) -> Vec<Self> {
        let groups = GROUPS.into_iter().map(|(group, _)| group).filter(|group| group.includes(viewer));
        groups.chain(viewer.member().map(|member| Self::Member(member.id))).collect()
    }

    /// Whether the viewer belongs to it.
    pub fn includes(self, viewer: &Viewer) -> bool {
        let has_scope = |scope| match &viewer.who {
            Who::Partner(partner) => Some(partner.scopes.contains(&scope)),
            Who::Anonymous | Who::Member(_) => None,
        };
        let is_member = viewer.member().is_some_and(|member| member.has_accepted_conduct);
        match self {
            Self::Everyone => true,
            Self::MeetingReaders => has_scope(Scope::ReadMeetings).unwrap_or(true),
            Self::ResourceReaders => has_scope(Scope::ReadResources).unwrap_or(is_member),
            Self::Members => is_member,
            Self::Reviewers => is_member && (viewer.has(Role::Moderator) || viewer.has(Role::Steward)),
            Self::Stewards => is_member && viewer.has(Role::Steward),
            Self::Member(id) => viewer.is(id),
        }
    }

    /// Its name in the database.
    pub(super) fn name(self) -> String {
        match self {
            Self::Member(id) => id.simple().to_string(),
            group => GROUPS.iter().find(|(it, _)| *it == group).map(|(_, name)| *name).unwrap_or_default().to_owned(),
        }
    }

    /// The audience with this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        let group = GROUPS.iter().find(|(_, it)| *it == name).map(|(group, _)| *group);
        group.or_else(|| Uuid::try_parse(name).ok().map(Self::Member))
    }
}

//! Who may use a field: declared on the field with `@access`, printed in the schema, and enforced over
//! the parsed document before anything runs. A root field without it is closed to everybody.

use async_graphql::{Enum, TypeDirective};
use entity::role_grant::Role;

use crate::failure::Refusal;
use crate::viewer::{MemberViewer, Viewer, Who};

/// A kind of caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum Caller {
    /// Everybody, signed in or not.
    Anyone,
    /// A person with a session, even one who has not accepted the current code of conduct yet.
    SignedIn,
    /// A signed-in person who has accepted the current code of conduct.
    Member,
    /// A member who holds the role of peer mentor.
    Mentor,
    /// A member who holds the role of facilitator.
    Facilitator,
    /// A member who holds the role of moderator.
    Moderator,
    /// A member who holds the role of professional adviser.
    Professional,
    /// A member who holds the role of steward.
    Steward,
    /// A program with a partner's key.
    Partner,
}

/// What a partner's key may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::partner_key::Scope")]
pub enum Scope {
    /// Published resources, with their translations, formats and review dates.
    ReadResources,
    /// Public meetings and their occurrences; never a join link.
    ReadMeetings,
}

/// Who may use this field: any of the callers named. `scope` is what a partner's key must hold as well, even
/// where everybody may.
#[TypeDirective(location = "FieldDefinition")]
pub fn access(to: Vec<Caller>, scope: Option<Scope>) {}

/// The directive's declaration as async-graphql prints it, which leaves out what its arguments mean, and as it
/// is to be printed.
pub const DECLARATION: (&str, &str) = (
    "directive @access(to: [Caller!]!, scope: Scope) on FIELD_DEFINITION",
    "directive @access(\n\
     \t\"\"\"\n\tThe callers; one that fits is enough.\n\t\"\"\"\n\tto: [Caller!]!\n\
     \t\"\"\"\n\tWhat a partner's key must hold as well; nothing if left out.\n\t\"\"\"\n\tscope: Scope\n\
     ) on FIELD_DEFINITION",
);

/// What one `@access` asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The callers who may use the field; empty for nobody.
    pub to: Vec<Caller>,
    /// What a partner's key must hold as well.
    pub scope: Option<Scope>,
}

impl Rule {
    /// The rule of a field without `@access` where there must be one.
    pub const CLOSED: Self = Self { to: Vec::new(), scope: None };

    /// Why this viewer may not use the field, or nothing when they may. Of several reasons, the one that
    /// the caller can do most about.
    pub fn refusal(&self, viewer: &Viewer) -> Option<Refusal> {
        // A key reads what it was given, even where everybody else may read.
        let is_key = matches!(viewer.who, Who::Partner(_)) && self.to.contains(&Caller::Partner);
        if self.to.contains(&Caller::Anyone) && !is_key {
            return None;
        }
        match &viewer.who {
            Who::Anonymous => Some(if self.to.is_empty() { Refusal::Forbidden } else { Refusal::Unauthenticated }),
            Who::Member(member) => self.refusal_to_member(member),
            Who::Partner(partner) if self.to.contains(&Caller::Partner) => {
                let is_in_scope = self.scope.is_none_or(|scope| partner.scopes.contains(&scope.into()));
                (!is_in_scope).then_some(Refusal::ScopeMissing)
            }
            Who::Partner(_) => Some(Refusal::Forbidden),
        }
    }

    fn refusal_to_member(&self, member: &MemberViewer) -> Option<Refusal> {
        if self.to.contains(&Caller::SignedIn) {
            return None;
        }
        let is_one = self.to.iter().any(|caller| match caller.role() {
            Some(role) => member.roles.contains(&role),
            None => *caller == Caller::Member,
        });
        match (is_one, member.has_accepted_conduct) {
            (true, true) => None,
            (true, false) => Some(Refusal::ConductNotAccepted),
            (false, _) => Some(Refusal::Forbidden),
        }
    }
}

impl Caller {
    fn role(self) -> Option<Role> {
        match self {
            Self::Mentor => Some(Role::Mentor),
            Self::Facilitator => Some(Role::Facilitator),
            Self::Moderator => Some(Role::Moderator),
            Self::Professional => Some(Role::Professional),
            Self::Steward => Some(Role::Steward),
            Self::Anyone | Self::SignedIn | Self::Member | Self::Partner => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use uuid::Uuid;

    use super::*;
    use crate::i18n::Locale;
    use crate::viewer::PartnerViewer;

    fn viewer(who: Who) -> Viewer {
        Viewer { who, locale: Locale::default(), languages: Vec::new() }
    }

    fn member(roles: &[Role], has_accepted_conduct: bool) -> Viewer {
        let (id, session) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let roles = roles.iter().copied().collect();
        viewer(Who::Member(MemberViewer {
            id,
            session,
            roles,
            has_accepted_conduct,
            time_zone: chrono_tz::UTC,
            companions: HashSet::new(),
            blocked: HashSet::new(),
        }))
    }

    fn partner(scopes: &[entity::partner_key::Scope]) -> Viewer {
        let (partner, key) = (Uuid::from_u128(3), Uuid::from_u128(4));
        viewer(Who::Partner(PartnerViewer { partner, key, scopes: scopes.iter().copied().collect::<HashSet<_>>() }))
    }

    #[test]
    fn each_caller_is_answered_as_the_field_says() {
        let anonymous = viewer(Who::Anonymous);
        let (guest, newcomer, mentor) = (member(&[], false), member(&[], true), member(&[Role::Mentor], true));
        let (bare, reader) = (partner(&[]), partner(&[entity::partner_key::Scope::ReadResources]));
        let table: [(&[Caller], [Option<Refusal>; 6]); 6] = {
            use Refusal::{ConductNotAccepted, Forbidden, ScopeMissing, Unauthenticated};
            [
                (&[], [Some(Forbidden); 6]),
                (&[Caller::Anyone], [None; 6]),
                (&[Caller::SignedIn], [Some(Unauthenticated), None, None, None, Some(Forbidden), Some(Forbidden)]),
                (
                    &[Caller::Member],
                    [Some(Unauthenticated), Some(ConductNotAccepted), None, None, Some(Forbidden), Some(Forbidden)],
                ),
                (
                    &[Caller::Mentor],
                    [Some(Unauthenticated), Some(Forbidden), Some(Forbidden), None, Some(Forbidden), Some(Forbidden)],
                ),
                (
                    &[Caller::Partner],
                    [
                        Some(Unauthenticated),
                        Some(Forbidden),
                        Some(Forbidden),
                        Some(Forbidden),
                        Some(ScopeMissing),
                        None,
                    ],
                ),
            ]
        };
        for (to, expected) in table {
            let rule = Rule { to: to.to_vec(), scope: Some(Scope::ReadResources) };
            let answers = [&anonymous, &guest, &newcomer, &mentor, &bare, &reader].map(|it| rule.refusal(it));
            assert_eq!(answers, expected, "{to:?}");
        }
    }

    #[test]
    fn a_role_counts_only_once_the_conduct_is_accepted() {
        let rule = Rule { to: vec![Caller::Steward], scope: None };
        assert_eq!(rule.refusal(&member(&[Role::Steward], false)), Some(Refusal::ConductNotAccepted));
    }
}

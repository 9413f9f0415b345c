//! Who is asking: a person with her roles, a partner's key, or nobody yet; and in which language the
//! answer is to be.

use std::collections::HashSet;

use entity::partner_key::Scope;
use entity::role_grant::Role;
use uuid::Uuid;

use crate::failure::{Failure, Fault, Outcome, Refusal};
use crate::i18n::Locale;

/// Whoever a request is answered to.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Who it is.
    pub who: Who,
    /// The language of everything in the answer that we write ourselves.
    pub locale: Locale,
    /// Every language that the caller can read, best first: what content is chosen by.
    pub languages: Vec<Locale>,
}

/// The kinds of callers.
#[derive(Debug, Clone)]
pub enum Who {
    /// Nobody has signed in.
    Anonymous,
    /// A person with an account.
    Member(MemberViewer),
    /// A program that holds a partner's key.
    Partner(PartnerViewer),
}

/// A signed-in person, as the database knew her when the request came.
#[derive(Debug, Clone)]
pub struct MemberViewer {
    /// Her member id.
    pub id: Uuid,
    /// The session that her access token belongs to.
    pub session: Uuid,
    /// The roles that she holds now.
    pub roles: HashSet<Role>,
    /// Whether she has accepted the current code of conduct.
    pub has_accepted_conduct: bool,
    /// Those with whom she shares an active mentorship.
    pub companions: HashSet<Uuid>,
    /// Those who do not exist for her, nor she for them: whoever of the two wished it.
    pub blocked: HashSet<Uuid>,
    /// Her IANA time zone.
    pub time_zone: chrono_tz::Tz,
}

/// A partner's key, valid when the request came.
#[derive(Debug, Clone)]
pub struct PartnerViewer {
    /// The partner's id.
    pub partner: Uuid,
    /// The key's id.
    pub key: Uuid,
    /// What the key may read.
    pub scopes: HashSet<Scope>,
}

impl Viewer {
    /// The signed-in person, or none.
    pub fn member(&self) -> Option<&MemberViewer> {
        match &self.who {
            Who::Member(member) => Some(member),
            Who::Anonymous | Who::Partner(_) => None,
        }
    }

    /// The signed-in person's id; anybody else is refused.
    pub fn require_member(&self) -> Outcome<Uuid> {
        self.member().map(|member| member.id).ok_or_else(|| Refusal::Unauthenticated.into())
    }

    /// Why something that should be there is not. Whoever has been let back in this very request is not seen before the
    /// next one: that is no fault of ours.
    pub fn missing(&self, what: &'static str) -> Failure {
        match self.member() {
            Some(member) if !member.blocked.is_empty() => Refusal::NotFound.into(),
            _ => Fault::new(format!("{what} that should be there is not")).into(),
        }
    }

    /// Whether this is the person with that id.
    pub fn is(&self, member: Uuid) -> bool {
        self.member().is_some_and(|viewer| viewer.id == member)
    }

    /// Whether this person holds the role now.
    pub fn has(&self, role: Role) -> bool {
        self.member().is_some_and(|member| member.roles.contains(&role))
    }

    /// Whether this person may act in the role: she holds it, and has accepted the current code of conduct.
    pub fn acts_as(&self, role: Role) -> bool {
        self.has(role) && self.member().is_some_and(|member| member.has_accepted_conduct)
    }

    /// The caller's time zone; UTC for programs and for those who have not signed in.
    pub fn time_zone(&self) -> chrono_tz::Tz {
        self.member().map_or(chrono_tz::UTC, |member| member.time_zone)
    }
}

//! Who may use a field: declared on the field with `@access`, printed in the schema, and enforced over
//! the parsed document before anything runs. A root field without it is closed to everybody.

use async_graphql::{Enum, TypeDirective};

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

/// Who may use this field: any of the callers named. `scope` is what a partner's key must hold as well.
#[TypeDirective(location = "FieldDefinition")]
pub fn access(to: Vec<Caller>, scope: Option<Scope>) {}

//! Consent: the ground rules that everybody here has agreed to, and what each member allows, purpose by
//! purpose.
//!
//! Invariants: a version of the code of conduct never changes once it is published; acceptance and consent
//! are only ever added to, so that it can be said what held at any time; silence is not consent.

mod actions;
mod graphql;
pub mod messages;
mod store;

use entity::consent_entry::Purpose;
use uuid::Uuid;

use crate::jobs::Event;

pub use actions::{NewConduct, NewConductText, publish};
pub use graphql::{CodeOfConduct, ConsentMutation, ConsentQuery};
pub use store::{has_accepted_current, has_given, record, who_have_given};

/// A member accepts the code of conduct, for the first time or a version that followed.
#[derive(Debug, Clone)]
pub struct ConductAccepted {
    /// Who.
    pub member: Uuid,
}

impl Event for ConductAccepted {}

/// A member allows something that she did not allow before.
#[derive(Debug, Clone)]
pub struct ConsentGiven {
    /// Who.
    pub member: Uuid,
    /// What.
    pub purpose: Purpose,
}

impl Event for ConsentGiven {}

/// A member takes back that she allows something.
#[derive(Debug, Clone)]
pub struct ConsentWithdrawn {
    /// Who.
    pub member: Uuid,
    /// What.
    pub purpose: Purpose,
}

impl Event for ConsentWithdrawn {}

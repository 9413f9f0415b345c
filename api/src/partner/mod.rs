//! Partners: clinics, libraries and other programs that read from us with a key. This room knows who they
//! are, and which key opens what until when.
//!
//! Invariants: a key is told once, when it is made, and only its fingerprint is kept; a key that was taken
//! back opens nothing from the next request on.

mod actions;
mod graphql;
pub mod messages;
mod rules;
mod store;

pub use actions::{as_reader, authenticate, is_known, keep_key_by_operator, still_good};
pub use graphql::{Partner, PartnerConnection, PartnerEdge, PartnerKey, PartnerMutation, PartnerQuery};
pub use rules::{KEY_PREFIX, OVERLAP_HOURS, overlap};
pub use store::sees_partners;

//! This room's face: resources and what they consist of, the listing, how they are looked for, what can be done to one,
//! and how it is looked over before everybody reads it, kept good after that, and changed; and how those who run a
//! service keep its listing.

mod care;
mod citations;
mod context;
mod files;
mod formats;
mod inputs;
mod kinds;
mod listing;
mod mutation;
mod query;
mod review;
mod revision;
mod search;
mod service;
mod topics;
mod translating;
mod translation;
mod types;

pub use care::{CareMutation, CareQuery};
pub use files::{FileMutation, file_id};
pub use listing::{ListingMutation, ListingProposal, ListingQuery, OrganizationMutation};
pub use mutation::ResourceMutation;
pub use query::{ResourceConnection, ResourceEdge, ResourceQuery};
pub use review::ReviewMutation;
pub use revision::{RevisionMutation, RevisionQuery, RevisionSuggestion};
pub use search::ResourceSearchQuery;
pub use service::Organization;
pub use translating::{TranslationMutation, TranslationQuery};
pub use types::Resource;

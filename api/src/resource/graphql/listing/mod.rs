//! Those who run a service keep what is listed of it: who they are, what they propose, and what becomes of it.

mod content;
mod inputs;
mod mutations;
mod organization_mutations;
mod parts;
mod queries;
mod types;

pub use mutations::ListingMutation;
pub use organization_mutations::OrganizationMutation;
pub use queries::ListingQuery;
pub use types::ListingProposal;

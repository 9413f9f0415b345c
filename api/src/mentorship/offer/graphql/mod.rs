//! Offers as they are made and read.

mod mutation;
mod types;

pub use mutation::OfferMutation;
pub use types::Mentor;

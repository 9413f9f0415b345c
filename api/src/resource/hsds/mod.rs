//! The Human Services Data Specification (HSDS 3.1) of Open Referral, by which directories of services pass on what
//! they list: what others list is taken in, and what is listed here is told to them.
//!
//! What the standard calls what, and where, stands in `mapping.rs` and nowhere else.

mod answer;
mod import;
mod lines;
pub(super) mod listing;
pub(super) mod mapping;
mod wish;

pub use answer::{Answer, Listed, about, list, one};
pub use import::{ImportReport, Refused, follow_hsds, import_hsds, read_hsds, take_in};
pub use mapping::places_named;
pub use wish::List;

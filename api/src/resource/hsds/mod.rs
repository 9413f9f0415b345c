//! The Human Services Data Specification (HSDS 3.1) of Open Referral, by which directories of services pass on what
//! they list: what others list is taken in, and what is listed here is told to them.
//!
//! What the standard calls what, and where, stands in `mapping.rs`; its own schemas are read by `standard.rs`. An import
//! goes from `reading` or `tabular` (what came) by `judging` (what is wrong with it) and `taking`, `arrival` (what it
//! changes) to `report` (what became of it).

mod answer;
mod arrival;
pub(super) mod content;
mod difference;
mod import;
mod judging;
mod lines;
pub(super) mod listing;
pub(super) mod mapping;
mod reading;
mod report;
mod standard;
mod tabular;
mod taking;
mod wish;

pub use answer::{Answer, Listed, about, list, one};
pub use import::{Order, follow_hsds, import_hsds, join_hsds, join_tables, read_hsds, take_in};
pub use judging::{Fault, Kind};
pub use lines::Piece;
pub use mapping::places_named;
pub use reading::Delivery;
pub use report::{Became, Counts, Entry, ImportReport};
pub use wish::List;

//! The Meeting Guide: the JSON in which lists of weekly meetings are exchanged
//! (<https://github.com/code4recovery/spec>). Meetings here are told to everybody in it, and those of other lists
//! are taken over.
//!
//! Invariants: what may not be told to everybody is not told; what the format cannot say is left out whole, with the
//! reason, and never said wrongly. A row of another list is found again by its slug and compared with what came the
//! last time: only what has changed there is changed here. Every row ends in one of taken, changed, unchanged and
//! refused.

mod codes;
mod export;
mod feed;
mod import;
pub mod messages;
mod report;
mod row;
mod store;

pub use feed::{Feed, FeedWish};
pub use import::{Assumed, import_meeting_guide};
pub use report::{Refused, Report};

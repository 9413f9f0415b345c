//! How well somebody who looks for a mentor and a mentor fit: what the waiting list is matched by, what is suggested,
//! and why.
//!
//! Invariant: facts come into it only if their owner shows them to those for whom it is worked out, so that neither a
//! reason nor an order nor who is left out says anything of what is kept private.

mod facts;
mod hours;
mod rules;
#[cfg(test)]
pub mod samples;
mod store;

pub use facts::ForWhom;
#[cfg(test)]
pub use facts::{GuideFacts, SeekerFacts, Told, guide, seeker};
pub use hours::{DayPart, Hours, Week, Window};
#[cfg(test)]
pub use rules::reasons;
pub use rules::{Fit, Guide, LIVED, Reason, Seeker, fit};
pub use store::{Guides, Seekers, guides, reasons_of, seekers, window};

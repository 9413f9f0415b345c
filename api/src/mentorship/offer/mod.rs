//! What a mentor offers: what she has lived, in which languages and forms, when, with whom, and where her limits are.
//!
//! Invariants: an offer is public among members but for what only she needs, and says of her profile what she repeats in
//! it and nothing else; whoever mentors as an ally or a professional is never said to have lived it; a pause ends by
//! itself on the day that she named.

mod actions;
pub mod graphql;
pub mod messages;
pub mod rules;
pub mod store;

//! The only code that knows actix.

pub mod graphql;
mod negotiation;
mod params;

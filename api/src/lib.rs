//! Waymark.

pub mod http;

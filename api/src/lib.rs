//! Waymark.

pub mod mail;

//! Waymark.

pub mod i18n;

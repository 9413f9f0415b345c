//! Waymark.

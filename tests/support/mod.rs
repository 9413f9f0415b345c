//! What the tests stand on.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should say so and stop")]

pub mod chance;
pub mod client;
pub mod clock;
pub mod cluster;
pub mod crowd;
pub mod database;
pub mod many;
pub mod process;
pub mod receiver;
pub mod smtp;
pub mod together;
pub mod waymark;

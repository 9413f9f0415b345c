//! Letters over real SMTP: what arrives, what happens when the server misbehaves, who vouches for them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod calendar;
mod delivery;
mod kept;
mod message;
mod sample;
mod signature;

//! Letters over real SMTP: what arrives, what happens when the server misbehaves, who vouches for them;
//! and all that can be written, in every language.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod calendar;
mod delivery;
mod gallery;
mod kept;
mod lanes;
mod message;
mod sample;
mod signature;

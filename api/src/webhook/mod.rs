//! Webhooks: partners are told at an address of theirs that something changed, instead of asking again and again. What
//! is sent is signed as Standard Webhooks asks (<https://www.standardwebhooks.com>). This room looks at partners and
//! follows the log of changes; neither knows of it.
//!
//! A message is a stretch of the log. Which stretches there are is written down as the log grows ([`Feeder`]), in one
//! transaction with how far that is, so that no change is left out or told as new twice; what a message says is read
//! from the log when it is sent, by the very code that answers `changes(after:)`.
//!
//! Invariants: a partner is told what her keys may read by then, and nothing but ids, kinds and times; whose keys are all
//! over is told nothing; a message keeps its id however often it is sent; at most one message at a time is on the way to
//! one address; an address that does not answer is asked ever more rarely, and after days no more; a secret is told once,
//! and kept locked away.

mod actions;
mod feeding;
mod graphql;
mod jobs;
mod message;
pub mod messages;
mod rules;
mod sending;
mod signing;
mod store;

use crate::jobs::Wiring;

pub use feeding::{Feeder, feed};
pub use graphql::{DeliveryMutation, Webhook, WebhookDelivery, WebhookMutation, WebhookQuery};

/// The jobs of this room, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::Send>();
    wiring.sweep("webhook_delivery", store::sweep);
}

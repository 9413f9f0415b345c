//! Push: what a member is to be told is shown on her devices (Web Push, RFC 8030). An app of hers adds the device that it
//! runs on, with the place that messages go to and the keys that they are encrypted with (RFC 8291); the server vouches for
//! them (RFC 8292). This room knows devices and how one is reached; what is worth telling, and to whom, is others' to know.
//!
//! A server pushes only when it is told who answers for that (`WAYMARK_PUSH_CONTACT`).
//!
//! Invariants: what is pushed can be read on the device and nowhere on the way; where a device is, is kept locked and told
//! to nobody, not even to her; a device belongs to a session, and what is signed out gets nothing; one place is one device,
//! of whoever added it last; a device that its push service does not know any more is forgotten.

mod actions;
mod graphql;
pub mod messages;
mod notice;
mod rules;
mod sending;
mod store;
mod subscription;

use crate::jobs::Wiring;

pub use entity::push_device::Model as Device;

pub use actions::{devices_of, has_device, server_key, tell};
pub use graphql::{PushDevice, PushMutation, PushQuery};
pub use notice::Notice;
pub use rules::Told;

/// What the daily sweep removes of this room.
pub fn wire(wiring: &mut Wiring) {
    wiring.sweep("push_device", store::sweep);
}

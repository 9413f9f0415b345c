//! The face of supervision.

mod mutations;
mod queries;
mod types;

pub use mutations::SupervisionMutation;
pub use queries::SupervisionQuery;
pub use types::{Supervision, SupervisionConnection, SupervisionState};

//! How resources are looked over before everybody reads them.

mod inputs;
mod mutations;
mod types;

pub use mutations::ReviewMutation;
pub use types::{ReviewApproval, ReviewComment, ReviewCommentConnection};

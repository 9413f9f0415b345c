//! The verbs of onboarding: what stewards do with the path and newcomers on it, what greeters and newcomers do with a
//! welcome, what the clock does with it, and the first meeting.

mod clock;
mod first_meeting;
mod greeting;
mod path;

pub use clock::*;
pub use first_meeting::*;
pub use greeting::*;
pub use path::*;

//! What this room does later. The jobs name the welcome and not its members, where they can: a job that is set aside is
//! seen by others. How things stand by then is looked up first.

mod clock;
mod telling;

pub use clock::*;
pub use telling::*;

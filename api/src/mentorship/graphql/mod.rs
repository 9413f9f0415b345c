//! This room's face: mentorships, and what can be done with them.

mod closing;
mod course;
mod mutation;
pub mod parts;
mod query;
mod types;
mod words;

pub use course::CourseMutation;
pub use mutation::MentorshipMutation;
pub use query::MentorshipQuery;
pub use types::Mentorship;
pub(super) use words::words_for_reasons;

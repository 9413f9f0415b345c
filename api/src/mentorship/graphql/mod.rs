//! This room's face: mentors, mentorships, and what can be done with them.

mod closing;
mod course;
mod mutation;
mod query;
mod types;

pub use course::CourseMutation;
pub use mutation::MentorshipMutation;
pub use query::MentorshipQuery;
pub use types::{Mentor, Mentorship};

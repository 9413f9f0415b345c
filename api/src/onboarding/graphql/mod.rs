//! This room's face: the newcomer's path, those who greet, and welcomes.

mod greeting_mutation;
mod path;
mod path_mutation;
mod query;
mod welcome;

pub use greeting_mutation::GreetingMutation;
pub use path::PathStep;
pub use path_mutation::PathMutation;
pub use query::OnboardingQuery;
pub use welcome::Welcome;

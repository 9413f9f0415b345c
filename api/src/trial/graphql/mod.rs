//! This room's face: what you try, how things went for all who tried them, and what a meeting could talk about.

mod agenda;
mod helpful;
mod how_it_went;
mod mutation;
mod query;
mod types;

pub use helpful::HelpfulMutation;
pub use how_it_went::TrialConditions;
pub use mutation::TrialMutation;
pub use query::TrialQuery;
pub use types::Trial;

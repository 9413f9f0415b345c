//! How much somebody gives as a mentor: minutes by week against her limit, open mentorships, and signals that it may
//! be becoming too much. They are there so that somebody asks her in time, and not to judge her.
//!
//! Invariants: a load is numbers and days, never a word that was written and never who a mentee is; a signal is told
//! to the mentor first; an end is a day like any other, whatever it came from.

mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::jobs::{Event, Wiring};

pub use graphql::{LoadQuery, LoadSignal, MentoringWeek};
pub use jobs::Weigh;
pub use letters::samples as sample_letters;
pub use rules::{FIRST_HERS, Load};
pub use store::{hand_on, loads, signal, signals, standing_since};

/// The loads of all mentors have been looked at.
#[derive(Debug, Clone)]
pub struct Weighed {
    /// On which day.
    pub date: chrono::NaiveDate,
}

impl Event for Weighed {}

/// The jobs of loads.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<Weigh>();
    wiring.job::<jobs::TellOfSignal>();
}

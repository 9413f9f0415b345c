//! The letter that reminds of a check-in.

use super::super::letters::Sentences;
use super::messages;

/// What it says, and where.
pub const REMINDER: Sentences = [&messages::Reminder, &messages::ReminderNext];

/// What this letter says, by its name among the samples.
pub fn samples() -> [(&'static str, Sentences); 1] {
    [("mentorship.check-in-reminder", REMINDER)]
}

//! The letter that asks a newcomer whether she would like to walk with somebody.

use super::super::letters::Sentences;
use super::messages;

/// What it says, and that the answer is hers.
pub const INVITATION: Sentences = [&messages::Invited, &messages::InvitedNext];

/// What this letter says, by its name among the samples.
pub fn samples() -> [(&'static str, Sentences); 1] {
    [("mentorship.matching-invitation", INVITATION)]
}

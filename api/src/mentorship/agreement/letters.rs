//! The letters about agreements. They say that something waits, holds or is to be looked at; what it says stays in
//! the app.

use super::messages;
use crate::i18n::Message;

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Something is proposed to the reader.
    Proposed,
    /// It has waited for her for some days.
    StillProposed,
    /// Nobody has proposed anything.
    NothingProposed,
    /// What the reader proposed is in force.
    Confirmed,
    /// What the reader proposed is not wanted so.
    Declined,
    /// The two wanted to look at it again.
    LookAgain,
}

impl News {
    /// What happened, and what the reader can do.
    pub fn sentences(self) -> [&'static dyn Message; 2] {
        match self {
            Self::Proposed => [&messages::Proposed, &messages::ProposedNext],
            Self::StillProposed => [&messages::StillProposed, &messages::StillProposedNext],
            Self::NothingProposed => [&messages::NothingProposed, &messages::NothingProposedNext],
            Self::Confirmed => [&messages::Confirmed, &messages::ConfirmedNext],
            Self::Declined => [&messages::Declined, &messages::DeclinedNext],
            Self::LookAgain => [&messages::LookAgain, &messages::LookAgainNext],
        }
    }
}

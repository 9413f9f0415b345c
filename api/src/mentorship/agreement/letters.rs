//! The letters about agreements. They say that something waits, holds or is to be looked at; what it says stays in
//! the app.

use super::super::letters::Sentences;
use super::messages;

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
    pub fn sentences(self) -> Sentences {
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

/// What each of these letters says, by its name among the samples.
pub fn samples() -> [(&'static str, Sentences); 6] {
    [
        ("mentorship.agreement-proposed", News::Proposed.sentences()),
        ("mentorship.agreement-still-proposed", News::StillProposed.sentences()),
        ("mentorship.agreement-nothing-proposed", News::NothingProposed.sentences()),
        ("mentorship.agreement-confirmed", News::Confirmed.sentences()),
        ("mentorship.agreement-declined", News::Declined.sentences()),
        ("mentorship.agreement-look-again", News::LookAgain.sentences()),
    ]
}

//! The letters about supervision. None names anybody.

use super::super::letters::Sentences;
use super::messages;

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// A mentor asks the reader.
    Asked,
    /// Whom the reader asked said yes.
    Accepted,
    /// Whom the reader asked said no.
    Declined,
    /// There is a signal about somebody whom the reader supervises.
    Signal,
}

impl News {
    /// What happened, and what the reader can do.
    pub fn sentences(self) -> Sentences {
        match self {
            Self::Asked => [&messages::Asked, &messages::AskedNext],
            Self::Accepted => [&messages::Accepted, &messages::AcceptedNext],
            Self::Declined => [&messages::Declined, &messages::DeclinedNext],
            Self::Signal => [&messages::Signal, &messages::SignalNext],
        }
    }
}

/// What each of these letters says, by its name among the samples.
pub fn samples() -> [(&'static str, Sentences); 4] {
    [
        ("mentorship.supervision-asked", News::Asked.sentences()),
        ("mentorship.supervision-accepted", News::Accepted.sentences()),
        ("mentorship.supervision-declined", News::Declined.sentences()),
        ("mentorship.supervision-signal", News::Signal.sentences()),
    ]
}

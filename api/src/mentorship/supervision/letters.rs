//! The letters about supervision. None names anybody.

use super::messages;
use crate::i18n::Message;

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
    pub fn sentences(self) -> [&'static dyn Message; 2] {
        match self {
            Self::Asked => [&messages::Asked, &messages::AskedNext],
            Self::Accepted => [&messages::Accepted, &messages::AcceptedNext],
            Self::Declined => [&messages::Declined, &messages::DeclinedNext],
            Self::Signal => [&messages::Signal, &messages::SignalNext],
        }
    }
}

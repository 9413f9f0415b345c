//! The letters that tell a mentor of a signal: what was noticed, and that it is hers first.

use entity::load_signal::LoadSignalKind;

use super::super::letters::Sentences;
use super::messages;
use crate::i18n::Message;

/// What was noticed, and what helps.
pub fn signal(kind: LoadSignalKind) -> Sentences {
    let what: &dyn Message = match kind {
        LoadSignalKind::OverHours => &messages::OverHours,
        LoadSignalKind::ManyEndings => &messages::ManyEndings,
        LoadSignalKind::Silence => &messages::Silence,
    };
    [what, &messages::SignalNext]
}

/// What each of these letters says, by its name among the samples.
pub fn samples() -> [(&'static str, Sentences); 3] {
    [
        ("mentorship.load-over-hours", signal(LoadSignalKind::OverHours)),
        ("mentorship.load-many-endings", signal(LoadSignalKind::ManyEndings)),
        ("mentorship.load-silence", signal(LoadSignalKind::Silence)),
    ]
}

//! The letters that tell a mentor of a signal: what was noticed, and that it is hers first.

use entity::load_signal::LoadSignalKind;

use super::messages;
use crate::i18n::Message;

/// What was noticed, and what helps.
pub fn signal(kind: LoadSignalKind) -> [&'static dyn Message; 2] {
    let what: &dyn Message = match kind {
        LoadSignalKind::OverHours => &messages::OverHours,
        LoadSignalKind::ManyEndings => &messages::ManyEndings,
        LoadSignalKind::Silence => &messages::Silence,
    };
    [what, &messages::SignalNext]
}

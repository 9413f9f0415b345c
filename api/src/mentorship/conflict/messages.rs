//! Every sentence about conflicts.

use crate::i18n::messages;

messages! {
    /// A conflict is between two.
    WithOneself = "mentorship-conflict-with-oneself";
}

//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// A key was to open nothing.
    ScopesEmpty = "partner-scopes-empty";
    /// A key was to be replaced that opens nothing any more.
    KeyOver = "partner-key-over";
    /// A key was to end before it begins.
    ExpiryPast = "partner-expiry-past";
}

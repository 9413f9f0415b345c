//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// Not an address that messages can be sent to.
    UrlInvalid = "webhook-url-invalid";
    /// The partner may have no more of them.
    TooMany { limit: u64 = 10 } = "webhook-too-many";
    /// The partner has no key that opens anything, and so may be told nothing.
    NoKey = "webhook-no-key";
    /// It is paused or switched off.
    NotActive = "webhook-not-active";
}

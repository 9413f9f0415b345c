//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// This server does not push.
    Off = "push-off";
    /// Not a place that messages can be sent to.
    EndpointInvalid = "push-endpoint";
    /// Not keys that messages can be encrypted with.
    KeysInvalid = "push-keys";
    /// She may have no more devices.
    TooMany { count: u64 = 10 } = "push-too-many";
}

//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// More resources than a collection can have.
    CollectionFull { limit: u64 = 50 } = "collection-full";
}

//! What is said of every import, whatever it takes in.

use crate::i18n::messages;

messages! {
    /// The file or the address cannot be read at all.
    ImportUnreachable { source: String = "https://example.org/services".to_owned() } = "import-unreachable";
    /// There is more than one import takes.
    ImportTooLarge { megabytes: u64 = 64 } = "import-too-large";
}

//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// Another version of the code of conduct is current by now.
    VersionNotCurrent { current: u64 = 2 } = "consent-version-not-current";
    /// A new code of conduct lacks its text in the language that it was written in.
    SourceTextMissing = "consent-source-text-missing";
    /// More texts than a code of conduct can have.
    TooManyTexts { limit: u64 = 40 } = "consent-too-many-texts";
}

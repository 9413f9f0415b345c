//! Languages that nobody speaks, made of the English words for whoever tries out pages, letters and apps: what does not
//! look strange in them does not come from `locales/`, and what is cut off will be cut off in a longer language. They are
//! named as CLDR names them.

use std::borrow::Cow;

use fluent_pseudo::transform;

/// One of them: its tag, and how the words are changed.
pub(super) type Pseudo = (&'static str, fn(&str) -> Cow<'_, str>);

/// Accented and longer; and turned upside down, from right to left.
pub(super) const ALL: [Pseudo; 2] = [("en-XA", accented), ("ar-XB", turned)];

fn accented(words: &str) -> Cow<'_, str> {
    transform(words, false, true)
}

/// With the mark (U+202E) by which a screen writes from right to left whatever comes until the next one (U+202C).
fn turned(words: &str) -> Cow<'_, str> {
    if words.trim().is_empty() {
        return words.into();
    }
    format!("\u{202e}{}\u{202c}", transform(words, true, false)).into()
}

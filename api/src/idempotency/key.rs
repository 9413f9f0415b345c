//! The form of a key.

use std::fmt;

/// A key that a client made for one change: 16 to 200 visible ASCII characters, a UUID for example. It prints
/// as nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

/// The text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyInvalid;

/// The fewest characters: fewer could be come upon by chance.
const LEAST: usize = 16;
/// The most characters.
const MOST: usize = 200;

impl IdempotencyKey {
    /// Takes the text, if it has the form of a key.
    pub fn new(text: &str) -> Result<Self, KeyInvalid> {
        let is_key = (LEAST..=MOST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_key { Ok(Self(text.to_owned())) } else { Err(KeyInvalid) }
    }

    /// Its characters.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("IdempotencyKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_neither_short_nor_long_nor_blank() {
        for text in ["8e03978e-40d5-43dd-bc93-6894a57f9324", "!~!~!~!~!~!~!~!~", &"k".repeat(200)] {
            assert!(IdempotencyKey::new(text).is_ok(), "{text}");
        }
        for text in
            ["", "fifteen-letters", "sixteen letters!", "sechzehn-zeichén", "tab\tstop-tab-stop", &"k".repeat(201)]
        {
            assert_eq!(IdempotencyKey::new(text), Err(KeyInvalid), "{text}");
        }
    }
}

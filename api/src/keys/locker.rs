//! What is put away for one holder, and opened for nobody else.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{Keys, fault};
use crate::clock::Ids;
use crate::failure::Outcome;

/// Keys that are made of the server's secret and of whatever the holder alone can name. They are stored nowhere:
/// what is locked cannot be read from the database, nor with the server's secret, without the holder's part.
pub struct Locker(hmac::Key);

impl Keys {
    /// The lockers of a holder, one for each secret of the server, the current one first: things are put into
    /// that.
    pub fn lockers(&self, holder: &[u8]) -> Vec<Locker> {
        let made = self.rings().map(|ring| hmac::sign(&ring.locking, holder));
        made.map(|key| Locker(hmac::Key::new(hmac::HMAC_SHA256, key.as_ref()))).collect()
    }
}

impl Locker {
    /// What the locker is found by.
    pub fn name(&self) -> String {
        self.derive(b"name", b"")
    }

    /// What this content is recognised by when it comes again. It cannot be guessed from, however few the
    /// contents are that come into question.
    pub fn fingerprint(&self, content: &[u8]) -> String {
        self.derive(b"fingerprint", content)
    }

    /// The content, encrypted and sealed (AES-256-GCM).
    pub fn lock(&self, ids: &Ids, content: &[u8]) -> Outcome<Vec<u8>> {
        let nonce = ids.bytes::<NONCE_LEN>();
        let mut bytes = content.to_vec();
        self.cipher()
            .and_then(|key| key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut bytes))
            .map_err(fault)?;
        Ok([&nonce[..], &bytes].concat())
    }

    /// The content, if it was locked here and nobody has touched it.
    pub fn unlock(&self, locked: &[u8]) -> Option<Vec<u8>> {
        let (nonce, content) = locked.split_at_checked(NONCE_LEN)?;
        let mut bytes = content.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let opened = self.cipher().ok()?.open_in_place(nonce, Aad::empty(), &mut bytes).ok()?;
        Some(opened.to_vec())
    }

    fn cipher(&self) -> Result<LessSafeKey, aws_lc_rs::error::Unspecified> {
        Ok(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, hmac::sign(&self.0, b"cipher").as_ref())?))
    }

    fn derive(&self, purpose: &[u8], content: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.0, &[purpose, &[0], content].concat()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use secrecy::SecretString;

    use super::*;
    use crate::clock::{Randomness, SystemClock};

    fn lockers(secrets: &str, holder: &str) -> Vec<Locker> {
        let keys = Keys::derive(&SecretString::from(secrets), "https://waymark.example").unwrap();
        keys.lockers(holder.as_bytes())
    }

    #[test]
    fn what_is_locked_opens_for_its_holder_only() {
        let ids = Ids::new(Arc::new(SystemClock), Randomness::system());
        let content = b"a token";
        let locked = lockers("old", "layla")[0].lock(&ids, content).unwrap();
        assert!(!locked.windows(content.len()).any(|part| part == content));
        assert_eq!(lockers("old", "layla")[0].unlock(&locked).as_deref(), Some(&content[..]));
        assert_eq!(lockers("old", "sami")[0].unlock(&locked), None);
        assert_eq!(lockers("new", "layla")[0].unlock(&locked), None);
        assert_eq!(lockers("new, old", "layla")[1].unlock(&locked).as_deref(), Some(&content[..]));

        let mut touched = locked.clone();
        touched[NONCE_LEN] ^= 1;
        assert_eq!(lockers("old", "layla")[0].unlock(&touched), None);
        assert_eq!(lockers("old", "layla")[0].unlock(b"short"), None);
    }

    #[test]
    fn names_and_fingerprints_tell_holders_apart() {
        let (layla, sami) = (&lockers("one", "layla")[0], &lockers("one", "sami")[0]);
        assert_eq!(layla.name(), lockers("one", "layla")[0].name());
        assert_ne!(layla.name(), sami.name());
        assert_ne!(layla.fingerprint(b"code 123456"), sami.fingerprint(b"code 123456"));
        assert_ne!(layla.fingerprint(b"code 123456"), layla.fingerprint(b"code 123457"));
    }
}

//! What a device tells the server of itself: the place that messages go to, and what they are encrypted with (RFC 8291).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use url::Url;
use web_push_native::Auth;
use web_push_native::p256::PublicKey;

use super::messages;
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};

/// How many bytes a point of the curve has that is written out.
const POINT: usize = 65;
/// How many bytes the secret has that a device shares with the server.
const SECRET: usize = 16;

/// Where messages to a device go, and what they are encrypted with. Whoever knows it can write to the device: it prints as
/// nothing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Where they go.
    pub endpoint: String,
    /// The device's public key.
    pub p256dh: String,
    /// What it shares with the server alone.
    pub auth: String,
}

impl Subscription {
    /// As it is kept: opened only for the place with this mark.
    pub fn lock(&self, app: &App, mark: &str) -> Outcome<Vec<u8>> {
        let lockers = app.keys.lockers(&holder(mark));
        let first = lockers.first().ok_or_else(|| Fault::new("the server has no secret"))?;
        first.lock(&app.ids, &serde_json::to_vec(self)?)
    }

    /// As it was told; `None` where the secret is gone that it was locked with.
    pub fn unlock(app: &App, mark: &str, locked: &[u8]) -> Option<Self> {
        let opened = app.keys.lockers(&holder(mark)).iter().find_map(|locker| locker.unlock(locked))?;
        serde_json::from_slice(&opened).ok()
    }

    /// The push service, as it knows itself (RFC 6454).
    pub fn origin(&self) -> Outcome<String> {
        let url = Url::parse(&self.endpoint).map_err(|_| unusable())?;
        Ok(url.origin().ascii_serialization())
    }

    /// The message, so that only the device can read it.
    pub fn seal(&self, message: Vec<u8>) -> Outcome<Vec<u8>> {
        let point = bytes(&self.p256dh, POINT).ok_or_else(unusable)?;
        let key = PublicKey::from_sec1_bytes(&point).map_err(|_| unusable())?;
        let secret = bytes(&self.auth, SECRET).and_then(|bytes| <[u8; SECRET]>::try_from(bytes).ok());
        let secret = Auth::from(secret.ok_or_else(unusable)?);
        web_push_native::encrypt(message, &key, &secret).map_err(|_| unusable().into())
    }
}

/// The public key of a device, in its one spelling: a point of the curve P-256, written out.
pub fn point(text: &str) -> Result<String, Problem> {
    let point = bytes(text, POINT).filter(|point| PublicKey::from_sec1_bytes(point).is_ok());
    point.map(|point| URL_SAFE_NO_PAD.encode(point)).ok_or_else(invalid)
}

/// The secret of a device, in its one spelling.
pub fn secret(text: &str) -> Result<String, Problem> {
    bytes(text, SECRET).map(|secret| URL_SAFE_NO_PAD.encode(secret)).ok_or_else(invalid)
}

/// So many bytes, as apps write them: in Base64 for URLs, some with what fills it up.
fn bytes(text: &str, number: usize) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok().filter(|bytes| bytes.len() == number)
}

fn holder(mark: &str) -> Vec<u8> {
    [b"push device".as_slice(), mark.as_bytes()].concat()
}

fn invalid() -> Problem {
    Problem::new(ErrorCode::BadUserInput, messages::KeysInvalid)
}

/// What was taken in is looked at before: this does not happen.
fn unusable() -> Fault {
    Fault::new("a device's subscription cannot be used")
}

#[cfg(test)]
mod tests {
    use web_push_native::p256::SecretKey;

    use super::*;

    /// A key of a device's that never was.
    fn key() -> SecretKey {
        SecretKey::from_slice(&[7; 32]).unwrap()
    }

    fn subscription() -> Subscription {
        Subscription {
            endpoint: "https://push.example:8443/for/one".to_owned(),
            p256dh: URL_SAFE_NO_PAD.encode(key().public_key().to_sec1_bytes()),
            auth: URL_SAFE_NO_PAD.encode([9; SECRET]),
        }
    }

    #[test]
    fn only_the_device_reads_it() {
        let sealed = subscription().seal(b"good to have you here".to_vec()).unwrap();
        assert!(!sealed.windows(4).any(|part| part == b"good"));
        let opened = web_push_native::decrypt(sealed.clone(), &key(), &Auth::from([9; SECRET])).unwrap();
        assert_eq!(opened, b"good to have you here");
        assert!(web_push_native::decrypt(sealed, &key(), &Auth::from([8; SECRET])).is_err());
        assert_eq!(subscription().origin().unwrap(), "https://push.example:8443");
    }

    #[test]
    fn keys_are_what_the_standard_wants() {
        let public = URL_SAFE_NO_PAD.decode(subscription().p256dh).unwrap();
        let written = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        assert_eq!(point(&format!("{}=", written(&public))).ok(), Some(subscription().p256dh));
        let mut beside = public.clone();
        beside[64] ^= 1;
        let compressed = [&[2_u8][..], &public[1..33]].concat();
        for wrong in
            [written(&beside), written(&compressed), written(&public[..64]), "no key".to_owned(), String::new()]
        {
            assert!(point(&wrong).is_err(), "{wrong}");
        }
        assert!(secret(&written(&[1; 16])).is_ok());
        for wrong in [written(&[1; 15]), written(&[1; 17]), "+".repeat(22), String::new()] {
            assert!(secret(&wrong).is_err(), "{wrong}");
        }
    }
}

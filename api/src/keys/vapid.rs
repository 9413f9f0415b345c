//! Who vouches for what is pushed to a device: the server, by a key of its own on the curve P-256 (VAPID, RFC 8292). A
//! device subscribes with the public half of one, and takes what is signed with that one only.

use aws_lc_rs::agreement::{ECDH_P256, PrivateKey};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde::Serialize;

use super::{Keys, expand, fault};
use crate::failure::{Fault, Outcome};

/// What the key is derived for.
const PURPOSE: &[u8] = b"waymark push";

/// A key that vouches.
pub struct Vapid {
    signing: EncodingKey,
    public: String,
}

/// What the server says of itself.
#[derive(Serialize)]
struct Claims<'a> {
    aud: &'a str,
    exp: i64,
    sub: &'a str,
}

impl Keys {
    /// The key that devices subscribe with from now on.
    pub fn vapid(&self) -> &Vapid {
        &self.making.vouching
    }

    /// The key with this public half, by which a device knows us; `None` when the secret that it came from is gone.
    pub fn vapid_of(&self, public: &str) -> Option<&Vapid> {
        self.rings().map(|ring| &ring.vouching).find(|key| key.public == public)
    }
}

impl Vapid {
    pub(super) fn derive(secret: &str) -> Outcome<Self> {
        let (scalar, key) = scalar(secret)?;
        let public = key.compute_public_key().map_err(fault)?;
        let point: &[u8] = public.as_ref();
        let pair = EcdsaKeyPair::from_private_key_and_public_key(&ECDSA_P256_SHA256_FIXED_SIGNING, &scalar, point)
            .map_err(fault)?;
        let signing = EncodingKey::from_ec_der(pair.to_pkcs8v1().map_err(fault)?.as_ref());
        Ok(Self { signing, public: URL_SAFE_NO_PAD.encode(point) })
    }

    /// Its public half: a point of the curve, written out, in Base64 for URLs. Apps call it `applicationServerKey`.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// The value of the header `Authorization` that a push service with this origin wants: who pushes, until when that
    /// counts, and where whoever runs the server can be reached.
    pub fn authorization(&self, audience: &str, contact: &str, until: DateTime<Utc>) -> Outcome<String> {
        let claims = Claims { aud: audience, exp: until.timestamp(), sub: contact };
        let token = jsonwebtoken::encode(&Header::new(Algorithm::ES256), &claims, &self.signing).map_err(fault)?;
        Ok(format!("vapid t={token}, k={}", self.public))
    }
}

/// Not every 256 bits are a number that the curve has: of four thousand million of them one is not, and then the next ones
/// are.
fn scalar(secret: &str) -> Outcome<([u8; 32], PrivateKey)> {
    for turn in 0..u8::MAX {
        let bytes = expand(secret, &[PURPOSE, &[turn]].concat())?;
        if let Ok(key) = PrivateKey::from_private_key(&ECDH_P256, &bytes) {
            return Ok((bytes, key));
        }
    }
    Err(Fault::new("no key that vouches for pushes can be derived").into())
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{DecodingKey, Validation};
    use secrecy::SecretString;
    use serde_json::{Value, json};

    use super::*;

    fn keys(secrets: &str) -> Keys {
        Keys::derive(&SecretString::from(secrets), "https://waymark.example").unwrap()
    }

    #[test]
    fn it_vouches_so_that_the_public_half_proves_it() {
        let keys = keys("one");
        let until = DateTime::from_timestamp(1_768_208_400, 0).unwrap();
        let header = keys.vapid().authorization("https://push.example", "mailto:care@waymark.test", until).unwrap();
        let (token, public) = header.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        assert_eq!(public, keys.vapid().public());
        let point = URL_SAFE_NO_PAD.decode(public).unwrap();
        assert_eq!((point.len(), point[0]), (65, 4));
        let [x, y] = [&point[1..33], &point[33..]].map(|half| URL_SAFE_NO_PAD.encode(half));
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_audience(&["https://push.example"]);
        validation.validate_exp = false;
        let checking = DecodingKey::from_ec_components(&x, &y).unwrap();
        let claims = jsonwebtoken::decode::<Value>(token, &checking, &validation).unwrap().claims;
        let expected =
            json!({ "aud": "https://push.example", "exp": 1_768_208_400, "sub": "mailto:care@waymark.test" });
        assert_eq!(claims, expected);
    }

    #[test]
    fn a_device_of_a_former_secret_is_still_known() {
        let old = keys("old").vapid().public().to_owned();
        assert_eq!(keys("old").vapid().public(), old, "a secret gives the same key each time");
        let both = keys("new, old");
        assert_ne!(both.vapid().public(), old);
        assert_eq!(both.vapid_of(&old).unwrap().public(), old);
        assert!(keys("new").vapid_of(&old).is_none());
    }
}

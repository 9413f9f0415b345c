//! Every key of the server, derived from `WAYMARK_SECRET` (HKDF-SHA256, RFC 5869), one for each purpose:
//! signing access tokens (Ed25519, RFC 8032 and RFC 8037), sealing the links in e-mails, making short
//! codes, locking away what one holder alone may read, and vouching for what is pushed to devices. Several secrets may be
//! set: the first one makes, all of them check, so that a secret can be replaced without signing anybody out.
//!
//! Invariant: a token made for one purpose never opens another.

mod locker;
mod vapid;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::ExposeSecret;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::{Failure, Fault, Outcome, Refusal};

pub use locker::Locker;
pub use vapid::Vapid;

/// How many bytes of the HMAC a sealed link carries: 128 bits.
const SEAL_LENGTH: usize = 16;

/// The server's keys.
pub struct Keys {
    making: Ring,
    former: Vec<Ring>,
    issuer: String,
}

/// What an access token says (RFC 7519).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who made it: the server's public address.
    pub iss: String,
    /// The member.
    pub sub: Uuid,
    /// The session.
    pub sid: Uuid,
    /// When it was made, in seconds since 1970.
    pub iat: i64,
    /// When it ends, in seconds since 1970.
    pub exp: i64,
}

impl Keys {
    /// Derives the keys from the secrets, the current one first, for the server at this public address.
    pub fn derive(secrets: &SecretString, issuer: &str) -> Outcome<Self> {
        let mut rings =
            secrets.expose_secret().split(',').map(str::trim).filter(|one| !one.is_empty()).map(Ring::derive);
        let making = rings.next().ok_or_else(|| Fault::new("WAYMARK_SECRET is empty"))??;
        Ok(Self { making, former: rings.collect::<Outcome<_>>()?, issuer: issuer.to_owned() })
    }

    /// Signs an access token for this member's session, good from `now` to `until`.
    pub fn sign_access(
        &self,
        member: Uuid,
        session: Uuid,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Outcome<String> {
        let header = Header { kid: self.making.public.common.key_id.clone(), ..Header::new(Algorithm::EdDSA) };
        let claims = Claims {
            iss: self.issuer.clone(),
            sub: member,
            sid: session,
            iat: now.timestamp(),
            exp: until.timestamp(),
        };
        jsonwebtoken::encode(&header, &claims, &self.making.signing).map_err(|error| Fault::new(error).into())
    }

    /// What the token says, if it is ours and not over.
    pub fn verify_access(&self, token: &str, now: DateTime<Utc>) -> Outcome<Claims> {
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(&["iss", "sub", "exp"]);
        // Checked below, by our own clock.
        validation.validate_exp = false;
        let header = jsonwebtoken::decode_header(token).map_err(|_| Refusal::Unauthenticated)?;
        let claims = self
            .rings()
            .find(|ring| ring.public.common.key_id == header.kid)
            .and_then(|ring| jsonwebtoken::decode::<Claims>(token, &ring.checking, &validation).ok())
            .map(|token| token.claims)
            .ok_or(Refusal::Unauthenticated)?;
        if claims.exp <= now.timestamp() { Err(Refusal::Unauthenticated.into()) } else { Ok(claims) }
    }

    /// The public keys that check our tokens (RFC 7517).
    pub fn public(&self) -> JwkSet {
        JwkSet { keys: self.rings().map(|ring| ring.public.clone()).collect() }
    }

    /// Makes a link's token: `payload` in the clear, sealed for one purpose.
    pub fn seal(&self, purpose: &str, payload: &[u8]) -> String {
        let seal = self.making.seal(purpose, payload);
        URL_SAFE_NO_PAD.encode([payload, &seal.as_ref()[..SEAL_LENGTH]].concat())
    }

    /// The payload of a link's token, if we sealed it for this purpose.
    pub fn open(&self, purpose: &str, token: &str) -> Option<Vec<u8>> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (payload, seal) = bytes.split_at_checked(bytes.len().checked_sub(SEAL_LENGTH)?)?;
        self.rings()
            .any(|ring| {
                let expected = ring.seal(purpose, payload);
                aws_lc_rs::constant_time::verify_slices_are_equal(&expected.as_ref()[..SEAL_LENGTH], seal).is_ok()
            })
            .then(|| payload.to_vec())
    }

    /// By what a value that is nobody's business is known again, and cannot be had back from: its HMAC-SHA256 (RFC 2104).
    /// With another first secret it is another.
    pub fn mark(&self, purpose: &str, value: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.making.seal(purpose, value))
    }

    /// The six digits that belong to this row: nothing of them is stored.
    pub fn code(&self, row: Uuid) -> String {
        self.making.code(row)
    }

    /// Whether these are the row's six digits.
    pub fn is_code(&self, row: Uuid, typed: &str) -> bool {
        self.rings().any(|ring| {
            aws_lc_rs::constant_time::verify_slices_are_equal(ring.code(row).as_bytes(), typed.as_bytes()).is_ok()
        })
    }

    fn rings(&self) -> impl Iterator<Item = &Ring> {
        std::iter::once(&self.making).chain(&self.former)
    }
}

/// What the database keeps of a secret that has 256 bits of its own: its SHA-256.
pub fn fingerprint(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, secret.as_bytes()))
}

/// The keys that one secret gives.
struct Ring {
    signing: EncodingKey,
    checking: DecodingKey,
    public: Jwk,
    sealing: hmac::Key,
    locking: hmac::Key,
    vouching: Vapid,
}

impl Ring {
    fn derive(secret: &str) -> Outcome<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(&expand(secret, b"waymark access token")?).map_err(fault)?;
        // jsonwebtoken reads the first version of PKCS#8 only.
        let signing = EncodingKey::from_ed_der(pair.to_pkcs8v1().map_err(fault)?.as_ref());
        let checking = DecodingKey::from_ed_components(&URL_SAFE_NO_PAD.encode(pair.public_key())).map_err(fault)?;
        let mut public = Jwk::from_encoding_key(&signing, Algorithm::EdDSA).map_err(fault)?;
        public.common.key_id = Some(public.thumbprint(ThumbprintHash::SHA256).map_err(fault)?);
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        let sealing = hmac::Key::new(hmac::HMAC_SHA256, &expand(secret, b"waymark link")?);
        let locking = hmac::Key::new(hmac::HMAC_SHA256, &expand(secret, b"waymark locker")?);
        Ok(Self { signing, checking, public, sealing, locking, vouching: Vapid::derive(secret)? })
    }

    fn seal(&self, purpose: &str, payload: &[u8]) -> hmac::Tag {
        hmac::sign(&self.sealing, &[purpose.as_bytes(), &[0], payload].concat())
    }

    fn code(&self, row: Uuid) -> String {
        let seal = self.seal("code", row.as_bytes());
        let number = seal.as_ref().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        format!("{:06}", number % 1_000_000)
    }
}

fn expand(secret: &str, purpose: &[u8]) -> Outcome<[u8; 32]> {
    let mut key = [0; 32];
    Salt::new(HKDF_SHA256, b"waymark")
        .extract(secret.as_bytes())
        .expand(&[purpose], HKDF_SHA256)
        .and_then(|stream| stream.fill(&mut key))
        .map_err(fault)?;
    Ok(key)
}

fn fault(error: impl std::error::Error + Send + Sync + 'static) -> Failure {
    Fault::new(error).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(secrets: &str) -> Keys {
        Keys::derive(&SecretString::from(secrets), "https://waymark.example").unwrap()
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn a_token_is_good_until_it_ends_and_only_where_it_was_made() {
        let token = keys("one").sign_access(Uuid::nil(), Uuid::max(), at(100), at(200)).unwrap();
        assert_eq!(keys("one").verify_access(&token, at(199)).unwrap().sid, Uuid::max());
        assert!(keys("one").verify_access(&token, at(200)).is_err());
        assert!(keys("two").verify_access(&token, at(150)).is_err());
    }

    #[test]
    fn a_replaced_secret_still_checks() {
        let token = keys("old").sign_access(Uuid::nil(), Uuid::max(), at(100), at(200)).unwrap();
        let seal = keys("old").seal("unsubscribe", b"layla");
        let both = keys("new, old");
        assert!(both.verify_access(&token, at(150)).is_ok());
        assert_eq!(both.open("unsubscribe", &seal).as_deref(), Some(&b"layla"[..]));
        assert_eq!(both.public().keys.len(), 2);
    }

    #[test]
    fn a_seal_holds_for_its_purpose_and_its_payload_only() {
        let keys = keys("one");
        let seal = keys.seal("unsubscribe", b"layla");
        assert_eq!(keys.open("sign-in", &seal), None);
        assert_eq!(keys.open("unsubscribe", &seal.replace(&seal[..1], "x")), None);
        assert_eq!(keys.open("unsubscribe", ""), None);
    }
}

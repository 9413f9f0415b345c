//! A device as its makers build it: it makes its keys, has a push service of its own, and opens what comes by RFC 8291.

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{self, ECDH_P256, PrivateKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::rand;
use aws_lc_rs::signature::{self, ECDSA_P256_SHA256_FIXED};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::receiver::{Does, Message, Receiver};

/// Whoever knows where a device is can send to it: nobody is to know.
pub const WHERE: &str = "for-nobody-but-the-server";
/// The longest message that a push service has to take (RFC 8291, section 4).
const LONGEST: usize = 4_096;

/// A device.
pub struct Device {
    /// Its push service.
    pub service: Receiver,
    /// Its public key, as a point that is written out.
    pub public: Vec<u8>,
    /// What it shares with the server alone.
    pub auth: [u8; 16],
    key: PrivateKey,
}

impl Device {
    /// A device whose push service takes everything, but for what is planned.
    pub async fn new() -> Self {
        let service = Receiver::start().await;
        let key = PrivateKey::generate(&ECDH_P256).unwrap();
        let public = key.compute_public_key().unwrap().as_ref().to_vec();
        let mut auth = [0; 16];
        rand::fill(&mut auth).unwrap();
        Self { service, public, auth, key }
    }

    /// The same device with new keys, as after its browser was set up anew.
    pub async fn renewed(self) -> Self {
        Self { service: self.service, ..Self::new().await }
    }

    /// Where messages to it go.
    pub fn endpoint(&self) -> String {
        format!("{}/{WHERE}", self.service.url)
    }

    /// What its app tells the server.
    pub fn subscription(&self, name: &str) -> Value {
        let (p256dh, auth) = (URL_SAFE_NO_PAD.encode(&self.public), URL_SAFE_NO_PAD.encode(self.auth));
        json!({ "endpoint": self.endpoint(), "p256dh": p256dh, "auth": auth, "name": name })
    }

    /// Has its push service answer so, one message after the other.
    pub fn answers(&self, statuses: &[&'static str]) {
        self.service.plan(statuses.iter().copied().map(Does::Answer));
    }

    /// How many messages have come to it.
    pub fn count(&self) -> usize {
        self.service.came().len()
    }

    /// What has come to it, opened: the notifications, the first one first.
    pub fn notifications(&self) -> Vec<Value> {
        let opened = self.service.came().into_iter().map(|message| self.open(&message));
        opened.map(|mut told| told["notification"].take()).collect()
    }

    /// What the message says: a record of RFC 8188, whose key follows from the keys of both as RFC 8291 has it.
    pub fn open(&self, message: &Message) -> Value {
        assert_eq!(message.headers["content-encoding"], "aes128gcm");
        assert!(message.body.len() <= LONGEST, "{} bytes", message.body.len());
        let (salt, rest) = message.body.split_at(16);
        let (record_size, rest) = rest.split_at(4);
        let (id_length, rest) = rest.split_first().unwrap();
        let (server, record) = rest.split_at(usize::from(*id_length));
        assert_eq!((server.len(), server[0]), (65, 4), "a key for this message, as a point that is written out");
        let record_size = u32::from_be_bytes(record_size.try_into().unwrap());
        assert!(record.len() <= usize::try_from(record_size).unwrap(), "it is one record");

        let theirs = agreement::UnparsedPublicKey::new(&ECDH_P256, server);
        let shared = agreement::agree(&self.key, theirs, Unspecified, |shared| Ok(shared.to_vec())).unwrap();
        let info = [b"WebPush: info\0".as_slice(), &self.public, server].concat();
        let secret = derived(&self.auth, &shared, &info);
        let key = derived(salt, &secret, b"Content-Encoding: aes128gcm\0");
        let nonce: [u8; 12] = derived(salt, &secret, b"Content-Encoding: nonce\0")[..12].try_into().unwrap();

        let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key[..16]).unwrap());
        let mut sealed = record.to_vec();
        let opened = key.open_in_place(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut sealed).unwrap();
        // Behind the words stands that this record is the last one, and then nothing but zeros.
        let end = opened.iter().rposition(|byte| *byte != 0).unwrap();
        assert_eq!(opened[end], 2, "the delimiter of the last record");
        serde_json::from_slice(&opened[..end]).unwrap()
    }
}

/// What RFC 5869 derives, at most one block of it.
fn derived(salt: &[u8], secret: &[u8], info: &[u8]) -> [u8; 32] {
    let mut derived = [0; 32];
    let pseudorandom = Salt::new(HKDF_SHA256, salt).extract(secret);
    pseudorandom.expand(&[info], HKDF_SHA256).and_then(|stream| stream.fill(&mut derived)).unwrap();
    derived
}

/// What the server's token says, once it was checked as push services do (RFC 8292): it is signed by the key that the
/// device subscribed with.
pub fn vouched(message: &Message, server_key: &Value) -> Value {
    let authorization = message.headers["authorization"].strip_prefix("vapid ").unwrap();
    let parameter = |name: &str| {
        let mut pairs = authorization.split(',').map(|pair| pair.trim().split_once('=').unwrap());
        pairs.find(|(key, _)| *key == name).unwrap().1
    };
    let (token, key) = (parameter("t"), parameter("k"));
    assert_eq!(json!(key), *server_key);
    let key = URL_SAFE_NO_PAD.decode(key).unwrap();
    assert_eq!((key.len(), key[0]), (65, 4), "a point that is written out");
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let key = signature::UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key);
    key.verify(signed.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    let (header, claims) = signed.split_once('.').unwrap();
    assert_eq!(part(header)["alg"], "ES256");
    part(claims)
}

/// A part of a token.
fn part(text: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap()
}

/// By which a push service knows a message again that was not taken yet.
pub fn topic(message: &Message) -> &str {
    let topic = &message.headers["topic"];
    let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    assert!((1..=32).contains(&topic.len()) && topic.bytes().all(is_safe), "{topic}");
    topic
}

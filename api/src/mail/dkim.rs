//! DKIM (RFC 6376, RFC 8463): our domain vouches for the letter, its unsubscribe headers included.
//!
//! Written here because lettre's signer stamps the machine's clock into every signature and brings an RSA
//! implementation with a known timing leak (RUSTSEC-2023-0071); the TLS library's signs both kinds of key.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};

use super::error::{Flaw, SetupError};

/// What is signed, present or not: signing an absent header keeps others from adding it on the way, and From
/// stands twice so that no second one can be put before it.
const SIGNED: [&str; 12] = [
    "from",
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "content-language",
    "auto-submitted",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "mime-version",
    "content-type",
];

/// A signing key and the selector under which its public half stands in the DNS.
pub struct Dkim {
    selector: String,
    key: Key,
}

enum Key {
    Ed25519(Ed25519KeyPair),
    Rsa(rsa::KeyPair),
}

impl Dkim {
    /// Reads a private key in PKCS#8 PEM, Ed25519 or RSA.
    ///
    /// Ed25519 is short and quick; RSA is what every receiver can check.
    pub fn new(selector: &str, pem: &str) -> Result<Self, SetupError> {
        let is_label = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        if selector.is_empty() || !selector.chars().all(is_label) {
            return Err(SetupError::DkimSelector);
        }
        let der = pem_body(pem).ok_or(SetupError::DkimKey)?;
        let key = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der)
            .map(Key::Ed25519)
            .or_else(|_| rsa::KeyPair::from_pkcs8(&der).map(Key::Rsa))
            .map_err(|_| SetupError::DkimKey)?;
        Ok(Self { selector: selector.to_owned(), key })
    }

    /// The name and the text of the DNS record (TXT) that receivers look up.
    pub fn dns_record(&self, domain: &str) -> Result<(String, String), SetupError> {
        let name = format!("{}._domainkey.{domain}", self.selector);
        let (kind, key) = match &self.key {
            Key::Ed25519(pair) => ("ed25519", STANDARD.encode(pair.public_key().as_ref())),
            Key::Rsa(pair) => {
                let der: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(|_| SetupError::DkimKey)?;
                ("rsa", STANDARD.encode(der.as_ref()))
            }
        };
        Ok((name, format!("v=DKIM1; k={kind}; p={key}")))
    }

    /// The message with its signature on top.
    pub(super) fn sign(&self, message: &[u8], domain: &str, date: DateTime<Utc>) -> Result<Vec<u8>, Flaw> {
        let (head, body) = halves(message).ok_or(Flaw::Message)?;
        let tags = format!(
            "v=1; a={}; c=relaxed/relaxed; d={domain}; s={};\r\n t={};\r\n h={};\r\n bh={};\r\n b=",
            self.algorithm(),
            self.selector,
            date.timestamp(),
            list_of_signed(),
            STANDARD.encode(digest(&SHA256, &relaxed_body(body))),
        );
        let mut signed = signed_headers(head);
        signed.push_str(&relaxed_header("dkim-signature", &tags));
        let signature = folded(&STANDARD.encode(self.signature(signed.as_bytes())?));
        let mut whole = format!("DKIM-Signature: {tags}{signature}\r\n").into_bytes();
        whole.extend_from_slice(message);
        Ok(whole)
    }

    fn algorithm(&self) -> &'static str {
        match self.key {
            Key::Ed25519(_) => "ed25519-sha256",
            Key::Rsa(_) => "rsa-sha256",
        }
    }

    fn signature(&self, signed: &[u8]) -> Result<Vec<u8>, Flaw> {
        match &self.key {
            // RFC 8463: the hash is what is signed.
            Key::Ed25519(pair) => Ok(pair.sign(digest(&SHA256, signed).as_ref()).as_ref().to_vec()),
            Key::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed, &mut signature)
                    .map_err(|_| Flaw::Message)?;
                Ok(signature)
            }
        }
    }
}

/// Shows the selector, never the key.
impl fmt::Debug for Dkim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dkim").field("selector", &self.selector).finish_non_exhaustive()
    }
}

fn pem_body(pem: &str) -> Option<Vec<u8>> {
    let (_, opened) = pem.split_once("-----BEGIN PRIVATE KEY-----")?;
    let (body, _) = opened.split_once("-----END PRIVATE KEY-----")?;
    let body: String = body.split_whitespace().collect();
    STANDARD.decode(body).ok()
}

fn halves(message: &[u8]) -> Option<(&str, &[u8])> {
    let end = message.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, body) = message.split_at(end + 2);
    Some((str::from_utf8(head).ok()?, body.get(2..)?))
}

fn list_of_signed() -> String {
    let lines: Vec<String> = SIGNED.chunks(5).map(|names| names.join(":")).collect();
    lines.join(":\r\n ")
}

/// Every header here stands once, so the second From, like all that is absent, adds nothing.
fn signed_headers(head: &str) -> String {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let mut left: Vec<(String, &str)> = unfolded
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value))
        .collect();
    let mut signed = String::new();
    for wanted in SIGNED {
        if let Some(place) = left.iter().rposition(|(name, _)| name == wanted) {
            let (name, value) = left.remove(place);
            signed.push_str(&relaxed_header(&name, value));
            signed.push_str("\r\n");
        }
    }
    signed
}

fn relaxed_header(name: &str, value: &str) -> String {
    let value: Vec<&str> = value.split_ascii_whitespace().collect();
    format!("{name}:{}", value.join(" "))
}

/// Runs of blanks become one, blanks at the end of a line and empty lines at the end of the body vanish.
fn relaxed_body(body: &[u8]) -> Vec<u8> {
    let mut relaxed = Vec::with_capacity(body.len());
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let mut was_blank = false;
        for byte in without_end(line) {
            let is_blank = matches!(byte, b' ' | b'\t');
            match (is_blank, was_blank) {
                (true, true) => {}
                (true, false) => relaxed.push(b' '),
                (false, _) => relaxed.push(*byte),
            }
            was_blank = is_blank;
        }
        relaxed.extend_from_slice(b"\r\n");
    }
    while relaxed.ends_with(b"\r\n\r\n") {
        relaxed.truncate(relaxed.len() - 2);
    }
    if relaxed == b"\r\n" {
        relaxed.clear();
    }
    relaxed
}

fn without_end(line: &[u8]) -> &[u8] {
    let is_end = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let length = line.iter().rposition(|byte| !is_end(byte)).map_or(0, |last| last + 1);
    line.get(..length).unwrap_or_default()
}

/// An RSA signature is longer than a header line should be.
fn folded(signature: &str) -> String {
    let lines: Vec<&[u8]> = signature.as_bytes().chunks(72).collect();
    lines.iter().map(|line| String::from_utf8_lossy(line)).collect::<Vec<_>>().join("\r\n ")
}

//! The DKIM signature, checked as a receiver does: with nothing but the message and the DNS record.

use aws_lc_rs::digest::{Digest, SHA256, digest};
use aws_lc_rs::signature::{ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use waymark::mail::{Dkim, Mailer, SetupError};

use super::sample::{arabic, sender};

pub const ED25519_KEY: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIF5eM2BIEoUe+xoKKoAZXEPG6/KLHu0CqTIe95r6WDi1
-----END PRIVATE KEY-----";

/// A signed letter, and the DNS record of its key.
async fn signed(key: &str) -> (Vec<u8>, String) {
    let dkim = Dkim::new("w1", key).unwrap();
    let (name, record) = dkim.dns_record("waymark.example").unwrap();
    assert_eq!(name, "w1._domainkey.waymark.example");
    let mailer = Mailer::memory(sender().signed_by(dkim));
    mailer.send(&arabic()).await.unwrap();
    (mailer.kept(1).await.unwrap().remove(0).raw, record)
}

fn rsa_key() -> String {
    use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
    use aws_lc_rs::rsa::{KeyPair, KeySize};

    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let body = STANDARD.encode(der.as_ref());
    format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n")
}

/// The value of a tag in a tag list (RFC 6376, 3.2).
fn tag(list: &str, name: &str) -> String {
    let tags = list.split(';').filter_map(|tag| tag.split_once('='));
    let (_, value) = tags.into_iter().find(|(key, _)| key.trim() == name).unwrap();
    value.split_whitespace().collect()
}

pub fn is_genuine(message: &[u8], record: &str) -> bool {
    let message = std::str::from_utf8(message).unwrap();
    let (head, body) = message.split_once("\r\n\r\n").unwrap();
    let headers = headers_of(head);
    let (_, signature) = headers.iter().find(|(name, _)| name == "dkim-signature").unwrap();
    if STANDARD.encode(body_hash(body)) != tag(signature, "bh") {
        return false;
    }
    let signed = signed_part(&headers, signature);
    let value = STANDARD.decode(tag(signature, "b")).unwrap();
    let key = STANDARD.decode(tag(record, "p")).unwrap();
    match tag(record, "k").as_str() {
        "ed25519" => {
            UnparsedPublicKey::new(&ED25519, key).verify(digest(&SHA256, signed.as_bytes()).as_ref(), &value).is_ok()
        }
        _ => UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).verify(signed.as_bytes(), &value).is_ok(),
    }
}

/// Names and values, unfolded and relaxed.
fn headers_of(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\r\n ", " ");
    let lines = unfolded.lines().map(|line| line.split_once(':').unwrap());
    lines.map(|(name, value)| (name.to_lowercase(), words(value))).collect()
}

fn body_hash(body: &str) -> Digest {
    let relaxed: String = body.lines().map(|line| relaxed(line) + "\r\n").collect();
    digest(&SHA256, format!("{}\r\n", relaxed.trim_end()).as_bytes())
}

/// The listed headers, the last of a name first, and then the signature without its value.
fn signed_part(headers: &[(String, String)], signature: &str) -> String {
    let mut left = headers.to_vec();
    let mut signed = String::new();
    for wanted in tag(signature, "h").split(':') {
        if let Some(place) = left.iter().rposition(|(name, _)| name == wanted) {
            let (name, value) = left.remove(place);
            signed.push_str(&format!("{name}:{value}\r\n"));
        }
    }
    let (unsigned, _) = signature.rsplit_once(" b=").unwrap();
    signed + &format!("dkim-signature:{unsigned} b=")
}

fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn relaxed(line: &str) -> String {
    match line.starts_with(' ') && !line.trim().is_empty() {
        true => format!(" {}", words(line)),
        false => words(line),
    }
}

#[tokio::test]
async fn a_letter_is_signed_and_the_unsubscribe_headers_with_it() {
    for key in [ED25519_KEY.to_owned(), rsa_key()] {
        let (message, record) = signed(&key).await;
        assert!(is_genuine(&message, &record));

        let text = String::from_utf8(message).unwrap();
        let listed = text.replace("\r\n ", "");
        for name in ["from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post"] {
            assert!(listed.contains(&format!(":{name}:")) || listed.contains(&format!("h={name}:")), "{name}");
        }
        for (true_words, forged) in [
            ("?token=c3d4", "?token=forged"),
            ("List-Unsubscribe=One-Click", "List-Unsubscribe=Later"),
            ("layla@example.org", "other@example.org"),
            ("base64\r\n\r\n", "base64\r\n\r\nAAAA"),
        ] {
            let tampered = text.replacen(true_words, forged, 1);
            assert_ne!(tampered, text);
            assert!(!is_genuine(tampered.as_bytes(), &record), "{forged}");
        }
        let added = text.replacen("\r\nFrom:", "\r\nFrom: other@example.org\r\nFrom:", 1);
        assert!(!is_genuine(added.as_bytes(), &record), "a second From");
    }
}

#[test]
fn a_key_that_is_none_is_told_and_a_key_is_never_printed() {
    assert_eq!(Dkim::new("w1", "secret").err(), Some(SetupError::DkimKey));
    assert_eq!(Dkim::new("w1; d=other", ED25519_KEY).err(), Some(SetupError::DkimSelector));
    let dkim = Dkim::new("w1", ED25519_KEY).unwrap();
    assert_eq!(format!("{dkim:?}"), r#"Dkim { selector: "w1", .. }"#);
}

//! Secrets and signatures (Standard Webhooks).

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use entity::webhook;
use uuid::Uuid;

use crate::app::App;
use crate::failure::{Fault, Outcome};

/// What every secret begins with, as receivers' libraries expect it.
const SECRET_PREFIX: &str = "whsec_";
/// How many bytes a secret has.
const SECRET_BYTES: usize = 32;
/// The version of a signature by a shared secret.
const VERSION: &str = "v1";

/// A secret that has just been made.
pub struct Made {
    /// As the receiver is told it, once.
    pub told: String,
    /// As it is kept: locked away for this webhook.
    pub locked: Vec<u8>,
}

/// Makes a secret for this webhook.
pub fn make(app: &App, webhook: Uuid) -> Outcome<Made> {
    let secret = app.ids.bytes::<SECRET_BYTES>();
    let told = format!("{SECRET_PREFIX}{}", STANDARD.encode(secret));
    Ok(Made { told, locked: lock(app, webhook, &secret)? })
}

/// The signature of a message: by the secret, and by the former one as long as both count.
pub fn sign(app: &App, row: &webhook::Model, id: &str, at: DateTime<Utc>, body: &str) -> Outcome<String> {
    let former = row.former_secret.as_ref().filter(|_| row.former_until.is_some_and(|end| at < end));
    let signed = format!("{id}.{}.{body}", at.timestamp());
    let signatures: Outcome<Vec<String>> = std::iter::once(&row.secret)
        .chain(former)
        .map(|locked| Ok(signature(&unlock(app, row.id, locked)?, &signed)))
        .collect();
    Ok(signatures?.join(" "))
}

fn signature(secret: &[u8], signed: &str) -> String {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), signed.as_bytes());
    format!("{VERSION},{}", STANDARD.encode(tag))
}

/// Of the server's own secrets the first makes and all open, so that one can be replaced: what the first does not open
/// is locked anew with it.
pub fn relock(app: &App, webhook: Uuid, locked: &[u8]) -> Outcome<Option<Vec<u8>>> {
    let is_current = app.keys.lockers(&holder(webhook)).first().is_some_and(|locker| locker.unlock(locked).is_some());
    if is_current { Ok(None) } else { lock(app, webhook, &unlock(app, webhook, locked)?).map(Some) }
}

fn lock(app: &App, webhook: Uuid, secret: &[u8]) -> Outcome<Vec<u8>> {
    let lockers = app.keys.lockers(&holder(webhook));
    let first = lockers.first().ok_or_else(|| Fault::new("the server has no secret"))?;
    first.lock(&app.ids, secret)
}

fn unlock(app: &App, webhook: Uuid, locked: &[u8]) -> Outcome<Vec<u8>> {
    let opened = app.keys.lockers(&holder(webhook)).iter().find_map(|locker| locker.unlock(locked));
    opened.ok_or_else(|| Fault::new("a webhook's secret was locked with a secret of the server's that is gone").into())
}

fn holder(webhook: Uuid) -> Vec<u8> {
    [b"webhook".as_slice(), webhook.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_one_of_the_standards_own_example() {
        // https://github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md.
        let secret = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signed = "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}";
        assert_eq!(signature(&secret, signed), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}

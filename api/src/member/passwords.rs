//! Passwords: argon2id with the crate's recommended cost (19 MiB, two passes; OWASP), away from the
//! threads that answer requests, since one hash takes tens of milliseconds.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use entity::private::Private;
use tokio::sync::Semaphore;

use crate::clock::Ids;
use crate::failure::{Fault, Outcome};

/// A hash that no password fits: checked when there is no account, so that the answer takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmUu$XwbEW3fpsgLPI4VdWfOSZKUDiY8P1tqD2cGmUAn1vzE";

/// How many are hashed at a time: each takes 19 MiB, and a crowd at the door must not take all there is.
static PLACES: Semaphore = Semaphore::const_new(4);

/// The PHC string of the password, with a salt of its own.
pub async fn hash(ids: &Ids, password: String) -> Outcome<Private<String>> {
    let salt: [u8; 16] = ids.bytes();
    aside(move || {
        let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
        Ok(Private::new(hash.map_err(|error| Fault::new(error.to_string()))?.to_string()))
    })
    .await
}

/// Whether the password fits the hash; without a hash, never, and no sooner.
pub async fn fits(hash: Option<Private<String>>, password: String) -> Outcome<bool> {
    aside(move || {
        let is_somebody = hash.is_some();
        let hash = hash.map_or_else(|| NOBODY.to_owned(), Private::into_exposed);
        let parsed = PasswordHash::new(&hash).map_err(|error| Fault::new(error.to_string()))?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && is_somebody)
    })
    .await
}

/// Does the work on a thread that answers nobody, when there is a place. The place is taken until the work is
/// done, even if the caller has gone.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> Outcome<T> + Send + 'static) -> Outcome<T> {
    let place = PLACES.acquire().await.map_err(Fault::new)?;
    tokio::task::spawn_blocking(move || {
        let _place = place;
        work()
    })
    .await
    .map_err(Fault::new)?
}

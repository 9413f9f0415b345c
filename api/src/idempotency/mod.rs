//! Changes that are made once, however often they are sent: a request that got no answer on a bad network is
//! sent again with the same idempotency key, and is answered as if it had never been lost. After the HTTP header
//! `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header) and the manners of Stripe's API.
//!
//! - The first mutation with a key is executed. Every later one of the same caller with the same document,
//!   operation name and variables gets, for 24 hours, what the first one got, errors and language included, and
//!   changes nothing. One that comes while the first is under way waits for it, as long as an operation may run;
//!   then it is told `IDEMPOTENCY_KEY_IN_USE`.
//! - The same key with another request is refused: `IDEMPOTENCY_KEY_REUSED`. A mended request needs a new key,
//!   since an answer with `userErrors` is an answer, and is kept.
//! - What is refused before it is executed (it does not fit the schema, the caller may not, it costs too much) is
//!   not kept, and neither is an answer that holds nothing but our failure (`INTERNAL`, `UNAVAILABLE`, `TIMEOUT`,
//!   `RATE_LIMITED`): if nothing was changed, the next request with the key is executed; if something was, it is
//!   told `IDEMPOTENCY_ANSWER_LOST`.
//! - That is also what is told when the process ended between the change and its answer. The change is never
//!   made a second time: each transaction of the mutation marks the record of its claim, in itself
//!   ([`mark`]), and a claim whose lease is over is given to another execution only while it is not marked.
//!   An execution that lost its claim cannot commit any more.
//! - A mutation with several fields has a transaction for each; the key covers them all.
//!
//! **Callers.** A key belongs to the member or the partner's key that used it. Of a caller who has not signed in
//! nothing is known, so there the request itself is part of the key: strangers who come upon the same key do not
//! notice each other, and what they get is what they asked for. Who can send the whole request once more, key
//! included, gets its answer: for `refreshSession` that is the one who holds the old refresh token *and* the key.
//!
//! What a caller may do is looked at each time, before the key is: an answer is given again to those only who may
//! still ask for it. So the retry of a change by which somebody shuts herself out is refused, and not repeated: of
//! `signOut`, since its token is worthless by then; of `publishCodeOfConduct`, until its author has accepted it.
//!
//! **What is stored.** Neither keys nor callers nor requests: a record is found by a code that is made of
//! the server's secret, the caller and the key, and its answer is encrypted with another such code. Who reads the
//! database learns when something was done and how long its answer is. Who has the server's secret as well has to
//! guess keys: one that a client drew at random cannot be guessed. The daily sweep removes what is over.

mod key;
mod ledger;
mod rules;
mod store;

use std::pin::Pin;
use std::time::Duration;

use uuid::Uuid;

use crate::failure::Outcome;
use crate::jobs::Wiring;
use crate::viewer::Viewer;

pub use key::{IdempotencyKey, KeyInvalid};
pub use store::mark;

/// That one execution, and no other, may make a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    record: Uuid,
    lease: Uuid,
}

/// A request that is to be done once.
#[derive(Debug)]
pub struct Keyed {
    /// The caller's key.
    pub key: IdempotencyKey,
    /// All that makes the request what it is, in one spelling.
    pub request: String,
}

/// What became of asking for a claim.
#[derive(Debug)]
pub enum Claimed {
    /// The request is the first one: it is to be executed, and its answer kept or the claim released.
    Now(Claim),
    /// It was answered before, with this.
    Before(String),
    /// The key was used for another request.
    Reused,
    /// It is under way still.
    UnderWay,
    /// It has had an effect, and its answer is not known.
    AnswerLost,
}

/// Something that is waited for.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Outcome<T>> + Send + 'a>>;

/// Knows which requests have been made. Whoever got a claim gives it back with the answer, or without one.
pub trait Ledger: Send + Sync {
    /// Claims the request for an execution of at most `time`. One that is under way is waited for as long.
    fn claim<'a>(&'a self, keyed: &'a Keyed, viewer: &'a Viewer, time: Duration) -> Pending<'a, Claimed>;

    /// Keeps the answer for those who ask again.
    fn keep<'a>(&'a self, claim: Claim, keyed: &'a Keyed, viewer: &'a Viewer, answer: String) -> Pending<'a, ()>;

    /// Gives the claim up without an answer.
    fn release(&self, claim: Claim) -> Pending<'_, ()>;
}

/// What the daily sweep removes of this.
pub fn wire(wiring: &mut Wiring) {
    wiring.sweep("idempotency_record", store::sweep);
}

//! What can go wrong, sorted by whose it is. A [`Problem`] is the caller's to mend and comes back in the
//! payload's `userErrors`, in the caller's language. A [`Refusal`] ends the request with a top-level
//! error. A [`Fault`] is ours: it is logged under a reference, and the caller learns the reference only.
//!
//! Invariant: nothing here prints what a person wrote or who a person is.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use async_graphql::Enum;
use sea_orm::DbErr;

use crate::i18n::{Message, common};

/// What an action comes to: the thing itself, or why not.
pub type Outcome<T> = Result<T, Failure>;

/// Why an action came to nothing. Cheap to clone: a batch gives the same failure to all who asked.
#[derive(Debug, Clone)]
pub enum Failure {
    /// The caller can mend these; none is empty.
    Problems(Vec<Problem>),
    /// The request is refused as a whole.
    Refusal(Refusal),
    /// Our own mistake, or our surroundings'.
    Fault(Fault),
}

/// Something that the caller can mend.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The stable name of what is wrong.
    pub code: ErrorCode,
    /// What is wrong and what helps, to be said in the caller's language.
    pub message: Arc<dyn Message>,
    /// Where in the input, from the outside in, as `["email"]`; empty when no single field is to blame.
    pub field: Vec<String>,
}

impl Problem {
    /// A problem that no single field is to blame for.
    pub fn new(code: ErrorCode, message: impl Message) -> Self {
        Self { code, message: Arc::new(message), field: Vec::new() }
    }

    /// The same problem, blamed on this field of the input (`"a.b"` for a field within a field).
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = field.split('.').map(str::to_owned).collect();
        self
    }
}

/// The checks of one input: every problem is found before the first is told.
#[derive(Debug, Default)]
pub struct Check(Vec<Problem>);

impl Check {
    /// Takes the value, or notes the problem as one of this field.
    pub fn field<T>(&mut self, name: &str, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.0.push(problem.at(name))).ok()
    }

    /// Notes a problem.
    pub fn note(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Whether nothing was noted so far.
    pub fn is_well(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all is well so far; else every problem noted.
    pub fn finish(self) -> Outcome<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Failure::Problems(self.0)) }
    }
}

/// A request that is refused as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in, or the credentials are expired, ended or forged.
    Unauthenticated,
    /// The caller is known and may not do this.
    Forbidden,
    /// The partner key lacks the scope.
    ScopeMissing,
    /// The current code of conduct has to be accepted first.
    ConductNotAccepted,
    /// No such thing, or none that the caller may see.
    NotFound,
    /// Too many tries.
    RateLimited,
    /// The database cannot be reached for a moment.
    Unavailable,
}

impl Refusal {
    /// The stable name.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Unauthenticated => ErrorCode::Unauthenticated,
            Self::Forbidden => ErrorCode::Forbidden,
            Self::ScopeMissing => ErrorCode::ScopeMissing,
            Self::ConductNotAccepted => ErrorCode::ConductNotAccepted,
            Self::NotFound => ErrorCode::NotFound,
            Self::RateLimited => ErrorCode::RateLimited,
            Self::Unavailable => ErrorCode::Unavailable,
        }
    }

    /// What the caller is told.
    pub fn message(self) -> Box<dyn Message> {
        match self {
            Self::Unauthenticated => Box::new(common::Unauthenticated),
            Self::Forbidden => Box::new(common::Forbidden),
            Self::ScopeMissing => Box::new(common::ScopeMissing),
            Self::ConductNotAccepted => Box::new(common::ConductNotAccepted),
            Self::NotFound => Box::new(common::NotFound),
            Self::RateLimited => Box::new(common::RateLimited),
            Self::Unavailable => Box::new(common::Unavailable),
        }
    }
}

/// Our own mistake, or our surroundings': logged, never told.
#[derive(Debug, Clone)]
pub struct Fault(Arc<dyn Error + Send + Sync>);

impl Fault {
    /// A fault with a sentence for the log.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Arc::from(source.into()))
    }

    /// What the log is told.
    pub fn source(&self) -> &(dyn Error + Send + Sync) {
        self.0.as_ref()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problems(problems) => {
                let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
                write!(f, "problems {codes:?}")
            }
            Self::Refusal(refusal) => write!(f, "refused: {refusal:?}"),
            Self::Fault(fault) => write!(f, "fault: {}", fault.0),
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problems(vec![problem])
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<DbErr> for Failure {
    fn from(error: DbErr) -> Self {
        if crate::db::is_unreachable(&error) {
            Self::Refusal(Refusal::Unavailable)
        } else {
            Self::Fault(Fault::new(error))
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Fault(Fault::new(error))
    }
}

/// The stable name of what is wrong, for programs; the message beside it is for people. New codes may be
/// added: treat one that you do not know as `BAD_USER_INPUT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum ErrorCode {
    /// The request cannot be read or does not fit the schema. Top-level errors only.
    BadRequest,
    /// A value is not of the form that its description asks for.
    BadUserInput,
    /// Nothing is kept under the hash or id that the request names its document by: send the text as well.
    /// Top-level errors only.
    PersistedQueryNotFound,
    /// Documents are not named in this way here: send texts. Top-level errors only.
    PersistedQueryNotSupported,
    /// Only documents that the community's own apps were built with are executed here, and this is none of
    /// them. Top-level errors only.
    DocumentNotTrusted,
    /// Nobody is signed in, or the credentials are expired, ended or forged. Top-level errors only.
    Unauthenticated,
    /// The caller is known and may not do this. Top-level errors only.
    Forbidden,
    /// The partner key lacks the scope that the field asks for. Top-level errors only.
    ScopeMissing,
    /// The current code of conduct has to be accepted first. Top-level errors only.
    ConductNotAccepted,
    /// No such thing, or none that the caller may see: the two cannot be told apart.
    NotFound,
    /// It does not fit how things stand: held already, over, taken, or changed by somebody meanwhile.
    Conflict,
    /// The rule of a series is not one that RFC 5545 allows, or that its first date follows from.
    RecurrenceInvalid,
    /// The date of the meeting was called off.
    OccurrenceCancelled,
    /// The date of the meeting is over.
    OccurrenceOver,
    /// The date of the meeting has not begun yet.
    OccurrenceAhead,
    /// The meeting is for members: people without an account cannot come to it.
    GuestsNotWelcome,
    /// Every place at this date is taken.
    MeetingFull,
    /// There is a request that waits, or a mentorship, with this mentor already.
    AlreadyAsked,
    /// The member takes no requests for a mentorship now.
    MentorUnavailable,
    /// The mentor has no free place now.
    MentorFull,
    /// The link, code or password does not sign anybody in.
    SignInFailed,
    /// The refresh token is too old, ended or was never given out: sign in again.
    RefreshTokenInvalid,
    /// The refresh token was used a second time, so its session was ended: sign in again.
    RefreshTokenReused,
    /// Too many tries, or more asked for in a minute than one caller may: wait a while, as long as `Retry-After`
    /// says where there is one.
    RateLimited,
    /// The request asks for more than one request may. Top-level errors only.
    TooComplex,
    /// A page of more than 100, or of both the first and the last.
    PageInvalid,
    /// The cursor is older than what is kept: what it was to go on from has to be fetched anew.
    CursorExpired,
    /// The cursor was not given out by this list.
    CursorInvalid,
    /// The idempotency key was used for another request. Top-level errors only.
    IdempotencyKeyReused,
    /// The request with this idempotency key is still under way; send it again in a moment. Top-level errors only.
    IdempotencyKeyInUse,
    /// The request with this idempotency key has changed something, and what it was to be answered is lost: look at
    /// how things stand. Top-level errors only.
    IdempotencyAnswerLost,
    /// It took too long and was given up. A mutation may have been done all the same: look before you send it
    /// again. Top-level errors only.
    Timeout,
    /// The service cannot be used for a moment; try again shortly. Top-level errors only.
    Unavailable,
    /// Our own mistake; the message carries a reference to quote. Top-level errors only.
    Internal,
}

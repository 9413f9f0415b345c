//! What can go wrong on the way, told so that a job knows what to do next. Never holds an address or a text.

use thiserror::Error;

/// Why a letter was not accepted.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum MailError {
    /// The server will not take this letter, however often it is asked (5xx).
    #[error("refused with {code}, answering the {stage}")]
    Refused {
        /// The SMTP reply code.
        code: u16,
        /// What the server refused: a refused recipient is a bounce, anything else is ours to mend.
        stage: Stage,
    },
    /// It did not work this time; the same letter may go later.
    #[error("not now: {0}")]
    Later(Trouble),
    /// As many letters are on their way as may be, in all or to this domain: the letter has not begun its own.
    #[error("too many letters at a time")]
    Busy,
    /// The letter cannot become a message: a fault of whoever wrote it.
    #[error("not a letter: {0}")]
    Invalid(Flaw),
}

/// The part of a conversation that a server answered.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Stage {
    /// `MAIL FROM`: us.
    #[error("sender")]
    Sender,
    /// `RCPT TO`: the reader's address.
    #[error("recipient")]
    Recipient,
    /// `RCPT TO`, but by the server's rules and not because of the address: status 5.7.x (RFC 3463).
    #[error("rules")]
    Rules,
    /// `DATA`: the letter itself.
    #[error("content")]
    Content,
}

/// What passes.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Trouble {
    /// The server could not be reached at all.
    #[error("no connection")]
    Unreachable,
    /// The server let us wait for too long.
    #[error("no answer in time")]
    Silent,
    /// The conversation broke off. Whether the letter was accepted just before is not known.
    #[error("the connection broke")]
    Dropped,
    /// The server asked to come back later, with this reply code.
    #[error("answered {0}")]
    Answered(u16),
    /// No trustworthy encryption could be agreed on.
    #[error("no encryption")]
    Unencrypted,
    /// Our own name or password was not accepted, with the reply code if there was one.
    #[error("could not sign in")]
    SignIn(Option<u16>),
    /// The folder for letters cannot be used.
    #[error("the folder cannot be used")]
    Folder,
}

/// What is wrong with a letter.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Flaw {
    /// An address that is none.
    #[error("the address is not valid")]
    Address,
    /// The address needs SMTPUTF8, which this server does not speak.
    #[error("the server cannot write to this address")]
    AddressScript,
    /// The language is no language tag.
    #[error("the language is not a tag")]
    Language,
    /// The message id has characters that it must not have.
    #[error("the message id is not valid")]
    MessageId,
    /// A link that is not `https://` (or, while developing, `http://`).
    #[error("a link is not valid")]
    Link,
    /// The template or the message could not be built.
    #[error("the message cannot be built")]
    Message,
}

impl From<Flaw> for MailError {
    fn from(flaw: Flaw) -> Self {
        Self::Invalid(flaw)
    }
}

/// Why mail cannot be set up as told. Shown to the operator, with the name of the setting by the caller.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SetupError {
    /// The URL is none, or has no host.
    #[error("expected a URL like smtp://host:587?tls=required or smtps://user:password@host")]
    Url,
    /// A query parameter that is unknown or has a wrong value.
    #[error(
        "expected ?tls=required|opportunistic|none, ?ca=PATH, ?timeout=1..600 (seconds), ?connections=1..64, ?per_domain=0..60000 (a minute)"
    )]
    Parameter,
    /// A password would travel in clear text.
    #[error("a password needs encryption: add ?tls=required, or ?tls=none if the network is trusted")]
    PasswordInClear,
    /// The certificate of `?ca=` cannot be used.
    #[error("expected ?ca= to be the path of a certificate in PEM")]
    Authority,
    /// The sender is no address.
    #[error("expected a sender like Waymark <hello@example.org>")]
    Sender,
    /// The DKIM key cannot be read.
    #[error("expected an Ed25519 or RSA private key in PKCS#8 PEM (BEGIN PRIVATE KEY)")]
    DkimKey,
    /// The DKIM selector is no DNS label.
    #[error("expected a DKIM selector like waymark1")]
    DkimSelector,
}

//! One conversation with a server: greeted once, then any number of letters, one after the other.

use std::error::Error as _;
use std::fmt::Display;
use std::time::Duration;
use std::{io, iter};

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use tokio::net::TcpStream;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

use super::server::{Encryption, Server};
use crate::mail::error::{Flaw, MailError, Stage, Trouble};
use crate::mail::message::Message;

/// After the last byte a server may file, filter and relay before it answers. Hanging up too soon means that
/// the letter arrives twice, so it gets this many times the usual patience.
const PATIENCE_FOR_ACCEPTANCE: u32 = 4;

/// An open connection, greeted, encrypted and signed in as the settings want it.
pub(super) struct Conversation {
    connection: AsyncSmtpConnection,
    patience: Duration,
    /// Whether the server takes commands before it has answered those before them.
    is_pipelining: bool,
    /// Whether the server may have seen some of the letter at hand.
    has_begun_content: bool,
    /// Whether it broke, so that nothing can be said any more.
    is_broken: bool,
}

impl Conversation {
    pub(super) async fn open(server: &Server) -> Result<Self, MailError> {
        let mut conversation = Self {
            connection: connect(server).await?,
            patience: server.patience,
            is_pipelining: false,
            has_begun_content: false,
            is_broken: false,
        };
        conversation.encrypt(server).await?;
        conversation.ask_for_pipelining(server).await?;
        conversation.sign_in(server).await?;
        Ok(conversation)
    }

    /// Hands one letter over. Afterwards [`Self::is_usable_after`] says whether the next can follow.
    pub(super) async fn hand_over(&mut self, message: &Message) -> Result<(), MailError> {
        self.has_begun_content = false;
        self.announce(message).await?;
        self.has_begun_content = true;
        self.say(Stage::Content, stuffed(&message.bytes)?, PATIENCE_FOR_ACCEPTANCE).await
    }

    /// Says from whom the letter is, to whom, and that it follows: all at once where the server takes that, so that nobody
    /// waits for three answers one after the other (RFC 2920).
    async fn announce(&mut self, message: &Message) -> Result<(), MailError> {
        let sender = Mail::new(message.envelope.from().cloned(), self.options(message)?);
        let mut commands = vec![(Stage::Sender, sender.to_string())];
        for address in message.envelope.to() {
            commands.push((Stage::Recipient, Rcpt::new(address.clone(), Vec::new()).to_string()));
        }
        commands.push((Stage::Content, Data.to_string()));
        if self.is_pipelining {
            return self.say_at_once(commands).await;
        }
        for (stage, command) in commands {
            self.say(stage, command, 1).await?;
        }
        Ok(())
    }

    /// The first answer that is no yes counts: those after it only follow from it.
    async fn say_at_once(&mut self, commands: Vec<(Stage, String)>) -> Result<(), MailError> {
        let (stages, commands): (Vec<Stage>, Vec<String>) = commands.into_iter().unzip();
        let mut unsaid = Some(commands.concat());
        let mut outcome = Ok(());
        let mut is_expected = false;
        for stage in stages {
            let answer = match unsaid.take() {
                Some(commands) => self.say(stage, commands, 1).await,
                None => self.hear(stage).await,
            };
            is_expected = answer.is_ok();
            outcome = outcome.and(answer);
            if self.is_broken {
                break;
            }
        }
        // It waits for a letter that it would give to nobody. Only hanging up says that none follows.
        self.is_broken |= outcome.is_err() && is_expected;
        outcome
    }

    /// Whether the server hung up before it could have seen any of the letter.
    pub(super) fn has_hung_up_early(&self) -> bool {
        self.is_broken && !self.has_begun_content
    }

    /// Whether the next letter can follow this one; clears away what a refused letter left behind.
    pub(super) async fn is_usable_after(&mut self, outcome: &Result<(), MailError>) -> bool {
        if !self.is_broken && outcome.is_err() {
            let reset = timeout(self.patience, self.connection.command(Rset)).await;
            self.is_broken = !matches!(reset, Ok(Ok(_)));
        }
        !self.is_broken
    }

    pub(super) async fn close(mut self) {
        // Polite, not important: the server notices a closed connection as well.
        let _unimportant = timeout(self.patience, self.connection.quit()).await;
    }

    async fn encrypt(&mut self, server: &Server) -> Result<(), MailError> {
        let parameters: &TlsParameters = match &server.encryption {
            Encryption::Required(parameters) => parameters,
            Encryption::IfOffered(parameters) if self.connection.can_starttls() => parameters,
            Encryption::FromTheStart(_) | Encryption::IfOffered(_) | Encryption::None => {
                return Ok(());
            }
        };
        let upgrade = self.connection.starttls(parameters.clone(), &server.hello);
        match timeout(self.patience, upgrade).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(MailError::Later(Trouble::Unencrypted)),
            Err(_) => Err(MailError::Later(Trouble::Silent)),
        }
    }

    /// lettre keeps of a greeting only what it needs itself, so the server greets us once more, now that it says all that it
    /// can.
    async fn ask_for_pipelining(&mut self, server: &Server) -> Result<(), MailError> {
        let greeting = self.connection.command(Ehlo::new(server.hello.clone()));
        match timeout(self.patience, greeting).await {
            Ok(Ok(greeting)) => {
                self.is_pipelining = greeting.message().any(|line| line.trim().eq_ignore_ascii_case("PIPELINING"));
                Ok(())
            }
            Ok(Err(error)) => Err(MailError::Later(code(&error).map_or(Trouble::Dropped, Trouble::Answered))),
            Err(_) => Err(MailError::Later(Trouble::Silent)),
        }
    }

    async fn sign_in(&mut self, server: &Server) -> Result<(), MailError> {
        let Some(credentials) = &server.credentials else {
            return Ok(());
        };
        let answer = self.connection.auth(DEFAULT_MECHANISMS, credentials);
        match timeout(self.patience, answer).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(MailError::Later(Trouble::SignIn(code(&error)))),
            Err(_) => Err(MailError::Later(Trouble::Silent)),
        }
    }

    fn options(&self, message: &Message) -> Result<Vec<MailParameter>, Flaw> {
        let can = |feature| self.connection.server_info().supports_feature(feature);
        let mut options = Vec::new();
        // Everything but an address is encoded as ASCII.
        if !message.bytes.is_ascii() {
            if !can(Extension::SmtpUtfEight) || !can(Extension::EightBitMime) {
                return Err(Flaw::AddressScript);
            }
            options.push(MailParameter::SmtpUtfEight);
            options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        Ok(options)
    }

    async fn say(&mut self, stage: Stage, line: impl Display, patience: u32) -> Result<(), MailError> {
        let answer = timeout(self.patience * patience, self.connection.command(line)).await;
        self.take(stage, answer)
    }

    /// The answer to something that was said before.
    async fn hear(&mut self, stage: Stage) -> Result<(), MailError> {
        let answer = timeout(self.patience, self.connection.read_response()).await;
        self.take(stage, answer)
    }

    fn take(&mut self, stage: Stage, answer: Result<Result<Response, Error>, Elapsed>) -> Result<(), MailError> {
        match answer {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(self.understand(stage, &error)),
            Err(_) => {
                self.is_broken = true;
                Err(MailError::Later(Trouble::Silent))
            }
        }
    }

    fn understand(&mut self, stage: Stage, error: &Error) -> MailError {
        match code(error) {
            // Not about this letter: the server wants us to sign in first.
            Some(code @ (530 | 534 | 535 | 538)) => MailError::Later(Trouble::SignIn(Some(code))),
            Some(code @ 500..) if stage == Stage::Recipient && is_about_rules(error) => {
                MailError::Refused { code, stage: Stage::Rules }
            }
            Some(code @ 500..) => MailError::Refused { code, stage },
            Some(code) => {
                // With 421 the server announces that it hangs up.
                self.is_broken |= code == 421;
                MailError::Later(Trouble::Answered(code))
            }
            None => {
                self.is_broken = true;
                MailError::Later(Trouble::Dropped)
            }
        }
    }
}

async fn connect(server: &Server) -> Result<AsyncSmtpConnection, MailError> {
    let address = (server.host.as_str(), server.port);
    if let Encryption::FromTheStart(parameters) = &server.encryption {
        // lettre keeps this stream to itself, with Nagle's algorithm on. It costs little here, because a
        // letter is written in one piece.
        let greeting = AsyncSmtpConnection::connect_tokio1(
            address,
            Some(server.patience),
            &server.hello,
            Some(parameters.clone()),
            None,
        );
        return greeted(timeout(server.patience * 2, greeting).await);
    }
    let stream = match timeout(server.patience, TcpStream::connect(address)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(_)) | Err(_) => return Err(MailError::Later(Trouble::Unreachable)),
    };
    stream.set_nodelay(true).map_err(|_| MailError::Later(Trouble::Unreachable))?;
    let greeting = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &server.hello);
    greeted(timeout(server.patience, greeting).await)
}

/// A server that will not talk to us at all says nothing about the letter, so even its 5xx passes.
fn greeted<Elapsed>(
    greeting: Result<Result<AsyncSmtpConnection, Error>, Elapsed>,
) -> Result<AsyncSmtpConnection, MailError> {
    match greeting {
        Ok(Ok(connection)) => Ok(connection),
        Ok(Err(error)) => Err(MailError::Later(match code(&error) {
            Some(code) => Trouble::Answered(code),
            None if is_about_trust(&error) => Trouble::Unencrypted,
            None => Trouble::Unreachable,
        })),
        Err(_) => Err(MailError::Later(Trouble::Silent)),
    }
}

/// Whether the encryption failed, not the network: rustls hides its reason in an I/O error.
fn is_about_trust(error: &Error) -> bool {
    let mut reasons = iter::successors(error.source(), |&reason| reason.source());
    reasons.any(|reason| {
        let hidden = reason.downcast_ref().and_then(io::Error::get_ref);
        hidden.is_some_and(|hidden| hidden.is::<rustls::Error>())
    })
}

/// Whether the server says that its rules are the reason: its answer begins with the status 5.7.x (RFC 3463).
fn is_about_rules(error: &Error) -> bool {
    error.source().is_some_and(|said| said.to_string().starts_with("5.7."))
}

fn code(error: &Error) -> Option<u16> {
    error.status().map(u16::from)
}

/// The letter and the dot that ends it, as one piece: one write, no waiting between two of them. A line that
/// begins with a dot gets a second one, so that it does not end the letter.
fn stuffed(message: &[u8]) -> Result<String, Flaw> {
    let message = str::from_utf8(message).map_err(|_| Flaw::Message)?;
    let mut stuffed = String::with_capacity(message.len() + 64);
    if message.starts_with('.') {
        stuffed.push('.');
    }
    match message.contains("\n.") {
        true => stuffed.push_str(&message.replace("\n.", "\n..")),
        false => stuffed.push_str(message),
    }
    if !stuffed.ends_with("\r\n") {
        stuffed.push_str("\r\n");
    }
    stuffed.push_str(".\r\n");
    Ok(stuffed)
}

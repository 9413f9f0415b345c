//! Mail: the letters Waymark writes to people, and the ways they leave the house.
//!
//! A room writes a [`Letter`]: finished sentences in the reader's language, as blocks. This floor lays it out
//! (one template, HTML and text), gives it its headers, signs it, and hands it over through a [`Mailer`].
//! Letters leave only from jobs, one recipient each, so sending answers what a job must know: done, again
//! later, or never again. Nothing here logs, because an address, a subject or a link is nobody's business.
//!
//! A letter about a date carries it for calendars as well, as iMIP wants it (RFC 6047).
//!
//! Inside: `letter` what is said · `layout` and `text` how it looks · `message`, `encoding` and `dkim` what the
//! wire carries · `smtp`, `folder`, `memory` where it goes · `kept` reading it back while developing.
//! No other module of the house knows lettre.

mod address;
mod dkim;
mod encoding;
mod error;
mod folder;
mod kept;
mod layout;
mod letter;
mod memory;
mod message;
mod sender;
mod smtp;
mod text;

use std::path::PathBuf;
use std::sync::Arc;

pub use address::Address;
pub use dkim::Dkim;
pub use error::{Flaw, MailError, SetupError, Stage, Trouble};
pub use kept::KeptLetter;
pub use letter::{Block, Letter, Preferences, Unsubscribe};
pub use sender::Sender;

use folder::Folder;
use memory::Memory;
use smtp::Smtp;

/// Hands letters over. Cheap to clone; all clones share their connections.
#[derive(Clone)]
pub struct Mailer {
    sender: Arc<Sender>,
    route: Route,
}

#[derive(Clone)]
enum Route {
    Smtp(Arc<Smtp>),
    Folder(Folder),
    Memory(Memory),
}

impl Mailer {
    /// Sends through the SMTP server at `url`:
    /// `smtp://host`, `smtp://user:password@host:587?tls=required` (STARTTLS) or `smtps://user:password@host`.
    ///
    /// `?ca=/path/to/authority.pem` trusts one more certificate authority,
    /// `?timeout=30` is how many seconds the server may take for one answer, `?connections=8` how many
    /// conversations are held at once, `?per_domain=600` how many letters begin for one domain within a minute. Half
    /// of the connections at most are for one domain, so that one that is slow holds up nobody else. No connection is opened before the first letter.
    pub fn smtp(url: &str, sender: Sender) -> Result<Self, SetupError> {
        let smtp = Smtp::new(url, sender.domain())?;
        Ok(Self::new(sender, Route::Smtp(Arc::new(smtp))))
    }

    /// Writes each letter into `folder` as an `.eml` file, for development.
    pub fn folder(folder: impl Into<PathBuf>, sender: Sender) -> Self {
        Self::new(sender, Route::Folder(Folder::new(folder.into())))
    }

    /// Keeps letters in memory, for tests.
    pub fn memory(sender: Sender) -> Self {
        Self::new(sender, Route::Memory(Memory::default()))
    }

    /// Who writes.
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    fn new(sender: Sender, route: Route) -> Self {
        Self { sender: Arc::new(sender), route }
    }

    /// Hands over one letter. `Ok` means that it was accepted and must not be sent again.
    ///
    /// Sending the same letter twice makes the same message, byte for byte, so that a letter repeated after
    /// a lost answer is recognised by its Message-ID and shown once.
    pub async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let compose = || message::compose(letter, &self.sender);
        match &self.route {
            Route::Smtp(smtp) => smtp.deliver(letter.to.domain(), compose).await,
            Route::Folder(folder) => folder.keep(compose()?).await,
            Route::Memory(memory) => {
                memory.keep(compose()?);
                Ok(())
            }
        }
    }

    /// The letter as its reader would get it, handed over to nobody.
    pub fn preview(&self, letter: &Letter) -> Result<KeptLetter, MailError> {
        let message = message::compose(letter, &self.sender)?;
        KeptLetter::parse(&message.id, &message.bytes).ok_or(MailError::Invalid(Flaw::Message))
    }

    /// Whether letters could be sent now: the SMTP server greets us and lets us in, the folder can be made.
    pub async fn check(&self) -> Result<(), MailError> {
        match &self.route {
            Route::Smtp(smtp) => smtp.check().await,
            Route::Folder(folder) => folder.check().await,
            Route::Memory(_) => Ok(()),
        }
    }

    /// Whether letters stay here and can be read back: true for a folder and for memory.
    pub fn is_keeping(&self) -> bool {
        !matches!(self.route, Route::Smtp(_))
    }

    /// The latest kept letters, newest first; none when letters leave by SMTP.
    pub async fn kept(&self, most: usize) -> Result<Vec<KeptLetter>, MailError> {
        match &self.route {
            Route::Smtp(_) => Ok(Vec::new()),
            Route::Folder(folder) => folder.newest(most).await,
            Route::Memory(memory) => Ok(memory.newest(most)),
        }
    }

    /// One kept letter by its [`KeptLetter::name`].
    pub async fn kept_letter(&self, name: &str) -> Result<Option<KeptLetter>, MailError> {
        match &self.route {
            Route::Smtp(_) => Ok(None),
            Route::Folder(folder) => folder.read(name).await,
            Route::Memory(memory) => Ok(memory.read(name)),
        }
    }
}

//! All that a room is given: the database, the clock, ids, mail, words, files, keys, settings. Nothing in the
//! house reaches for any of these by itself.

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use secrecy::ExposeSecret;
use tokio::sync::Notify;

use crate::changes::Tail;
use crate::clock::{Clock, Ids, Randomness};
use crate::config::{Config, MailSettings};
use crate::db::Db;
use crate::failure::{Fault, Outcome};
use crate::files::Files;
use crate::i18n::Catalog;
use crate::idempotency::Claim;
use crate::jobs::Wiring;
use crate::keys::Keys;
use crate::mail::{Dkim, Mailer, Sender, SetupError};
use crate::outgoing::Outgoing;
use crate::search::Index;

/// How many pushes are on their way at a time. A hundred letters that are due together take one worker, not a hundred.
const PUSHES: usize = 32;

/// A handle to everything; cheap to clone.
#[derive(Clone)]
pub struct App {
    parts: Arc<Parts>,
    claim: Option<Claim>,
}

/// What an [`App`] consists of.
pub struct Parts {
    /// The settings.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// New ids and secrets.
    pub ids: Ids,
    /// Outgoing e-mail.
    pub mailer: Mailer,
    /// Every word that a person reads.
    pub catalog: Arc<Catalog>,
    /// The files of resources.
    pub files: Files,
    /// Signing and sealing.
    pub keys: Keys,
    /// Requests to addresses that others have given us.
    pub outgoing: Outgoing,
    /// Requests to the push services of members' devices.
    pub pushing: Outgoing,
    /// Which jobs there are and who listens to which event.
    pub wiring: Wiring,
    /// Rung when a job was put into the queue, so that the worker looks at once.
    pub queue_bell: Notify,
    /// The newest changes, for those who follow.
    pub tail: Tail,
    /// What can be found by its words.
    pub search: Index,
}

impl App {
    /// Connects to the surroundings that `config` names.
    pub async fn connect(
        config: Config,
        clock: Arc<dyn Clock>,
        randomness: Randomness,
        wiring: Wiring,
    ) -> Outcome<Self> {
        let db = Db::connect(&config.database).await?;
        let mailer = mailer(&config.mail)?;
        let catalog = Arc::new(catalog(config.server.locales.as_deref(), config.server.pseudo_locales)?);
        let keys = Keys::derive(&config.server.secret, &config.server.public_url)?;
        let files = Files::open(&config.files)?;
        let ids = Ids::new(clock.clone(), randomness);
        let (queue_bell, tail) = (Notify::new(), Tail::new());
        let search = Index::default();
        // Half of the workers at most wait on others' servers; the rest is there for letters.
        let outgoing = Outgoing::new(config.webhooks.webhooks, config.jobs.workers / 2);
        let pushing = Outgoing::new(config.webhooks.webhooks, PUSHES);
        let parts = Parts {
            config,
            db,
            clock,
            ids,
            mailer,
            catalog,
            files,
            keys,
            outgoing,
            pushing,
            wiring,
            queue_bell,
            tail,
            search,
        };
        let parts = Arc::new(parts);
        Ok(Self { parts, claim: None })
    }

    /// The same house for one execution: what is changed through it belongs to this claim.
    #[must_use]
    pub fn under(&self, claim: Option<Claim>) -> Self {
        Self { parts: Arc::clone(&self.parts), claim }
    }

    /// The claim to which changes belong, if there is one.
    pub fn claim(&self) -> Option<Claim> {
        self.claim
    }
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}

/// Mail by SMTP where a server is named, else into a folder.
fn mailer(settings: &MailSettings) -> Outcome<Mailer> {
    let setting = |name: &'static str| move |error: SetupError| Fault::new(format!("{name}: {error}"));
    let mut sender: Sender = settings.mail_from.parse().map_err(setting("WAYMARK_MAIL_FROM"))?;
    if let (Some(selector), Some(key)) = (&settings.dkim_selector, &settings.dkim_key) {
        sender = sender.signed_by(Dkim::new(selector, key.expose_secret()).map_err(setting("WAYMARK_DKIM_KEY"))?);
    }
    match &settings.smtp_url {
        Some(url) => Ok(Mailer::smtp(url.expose_secret(), sender).map_err(setting("SMTP_URL"))?),
        None => Ok(Mailer::folder(&settings.mail_folder, sender)),
    }
}

fn catalog(overrides: Option<&Path>, with_pseudo: bool) -> Outcome<Catalog> {
    let catalog = Catalog::embedded().map_err(Fault::new)?;
    let catalog = match overrides {
        Some(folder) => catalog.with_overrides(folder).map_err(Fault::new)?,
        None => catalog,
    };
    Ok(if with_pseudo { catalog.with_pseudo() } else { catalog })
}

//! From a room's words to a letter that has left. Letters leave from jobs only, one recipient each, never
//! inside a transaction; the id of the job is the letter's, so that a second try is the same letter.
//!
//! An address that has refused three letters in a row for good is left in peace: nothing is written to it but what
//! somebody waits for, until she says that it is right after all, or such a letter arrives.

mod store;

use std::collections::HashMap;

use chrono::TimeDelta;
use entity::private::Private;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use sea_orm::ConnectionTrait;
use tracing::warn;

use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::i18n::{Locale, Message};
use crate::jobs::{Receipt, Verdict, Wiring, Work};
use crate::mail::{Address, Block, Letter, MailError, Stage};

pub use store::Bounces;

/// What an address is noted by in the table `bounce`.
const BOUNCES: &str = "bounces";
/// The shortest and the longest time after which a letter tries again that found its way full.
const WAY_FULL: std::ops::Range<u32> = 5..15;

/// What the daily sweep removes of this.
pub fn wire(wiring: &mut Wiring) {
    wiring.sweep("bounce", store::sweep);
}

/// How letters to this address fare; `None` when the last one arrived, or none was ever sent.
pub async fn bounces(app: &App, conn: &impl ConnectionTrait, address: &Private<String>) -> Outcome<Option<Bounces>> {
    match address.expose().parse::<Address>() {
        Ok(address) => of_mark(conn, &mark(app, &address)).await,
        Err(_) => Ok(None),
    }
}

async fn of_mark(conn: &impl ConnectionTrait, mark: &str) -> Outcome<Option<Bounces>> {
    Ok(store::bounces(conn, &[mark.to_owned()]).await?.remove(mark))
}

/// Writes to the address again, as if nothing had ever come back from it.
pub async fn resume(app: &App, conn: &impl ConnectionTrait, address: &Private<String>) -> Outcome<()> {
    let Ok(address) = address.expose().parse::<Address>() else { return Ok(()) };
    store::forget(conn, &mark(app, &address)).await
}

fn mark(app: &App, address: &Address) -> String {
    app.keys.mark(BOUNCES, address.as_str().as_bytes())
}

/// Letters with made-up values, to look at: each under the name by which developers know it, which is the room, a dot and
/// the kind of letter, as `reminder.reminder`. A room offers its own beside its letters, written by the functions that its
/// jobs call.
pub type Samples = Vec<(&'static str, Letter)>;

/// A letter in the making: who it is for, in which language, and by which job.
pub struct Draft<'a> {
    app: &'a App,
    to: &'a Private<String>,
    locale: &'a Locale,
    work: Work,
}

impl<'a> Draft<'a> {
    /// A letter to this address in this language.
    pub fn new(app: &'a App, to: &'a Private<String>, locale: &'a Locale, work: Work) -> Self {
        Self { app, to, locale, work }
    }

    /// The message in the reader's language.
    pub fn say(&self, message: &dyn Message) -> String {
        self.app.catalog.text(self.locale, message)
    }

    /// The letter with this subject, preheader and content; no footer, nothing to unsubscribe from.
    pub fn letter(&self, subject: &dyn Message, preheader: &dyn Message, blocks: Vec<Block>) -> Outcome<Letter> {
        Ok(Letter {
            to: self.to.expose().parse::<Address>().map_err(Fault::new)?,
            language: self.locale.tag().to_owned(),
            direction: self.locale.direction().attribute(),
            subject: self.say(subject),
            preheader: self.say(preheader),
            blocks,
            footer: Vec::new(),
            unsubscribe: None,
            preferences: None,
            calendar: Vec::new(),
            message_id: self.work.id.simple().to_string(),
            date: self.work.written_at,
        })
    }
}

/// Sends the letter, and says what that means for the job that wrote it.
pub async fn send(app: &App, letter: &Letter) -> Outcome<Verdict> {
    let mark = mark(app, &letter.to);
    let bounces = of_mark(app.db.fresh(), &mark).await?;
    deliver(app, letter, &mark, bounces).await
}

/// Sends a letter that somebody waits for, even where letters have come back from: if it arrives, all is well again.
pub async fn send_awaited(app: &App, letter: &Letter) -> Outcome<Verdict> {
    let mark = mark(app, &letter.to);
    let bounces = of_mark(app.db.fresh(), &mark).await?;
    deliver(app, letter, &mark, bounces.map(|bounces| Bounces { paused_at: None, ..bounces })).await
}

/// Sends letters that are due at the same moment, over as many connections as there are. Each is put down as soon as it
/// is known what became of it.
pub async fn send_all(app: &App, letters: Vec<(Receipt, Letter)>) -> Outcome<()> {
    let marks: Vec<String> = letters.iter().map(|(_, letter)| mark(app, &letter.to)).collect();
    let mut bounces: HashMap<String, Bounces> = store::bounces(app.db.fresh(), &marks).await?;
    let on_their_way = letters.into_iter().zip(marks).map(|((receipt, letter), mark)| {
        let bounces = bounces.remove(&mark);
        async move { receipt.put_down(deliver(app, &letter, &mark, bounces).await) }
    });
    on_their_way.collect::<FuturesUnordered<_>>().collect::<()>().await;
    Ok(())
}

/// What the job comes to whose letter has found its way full: it tries again in a few seconds, not all at the same moment.
pub fn soon(app: &App) -> Verdict {
    let seconds = WAY_FULL.start + app.ids.below(WAY_FULL.end - WAY_FULL.start);
    Verdict::Again(app.clock.now() + TimeDelta::seconds(seconds.into()))
}

async fn deliver(app: &App, letter: &Letter, mark: &str, bounces: Option<Bounces>) -> Outcome<Verdict> {
    let (result, verdict) = match &bounces {
        Some(Bounces { paused_at: Some(_), .. }) => ("paused", Ok(Verdict::Done)),
        _ => match app.mailer.send(letter).await {
            Ok(()) => ("sent", Ok(Verdict::Done)),
            Err(MailError::Busy) => ("busy", Ok(soon(app))),
            Err(error @ MailError::Later(_)) => ("later", Err(Fault::new(error).into())),
            Err(MailError::Refused { code, stage: Stage::Recipient }) => {
                store::note(app, mark, code, bounces.as_ref()).await?;
                ("bounced", Ok(Verdict::Done))
            }
            Err(error @ (MailError::Refused { .. } | MailError::Invalid(_))) => {
                ("refused", Ok(Verdict::GiveUp(error.to_string())))
            }
        },
    };
    if result == "sent" && bounces.is_some() {
        // The letter has left: that this cannot be written down is no reason to send it again.
        if let Err(failure) = store::forget(&app.db.writer, mark).await {
            warn!(%failure, "an address that takes letters again cannot be noted");
        }
    }
    metrics::counter!("waymark_letters_total", "result" => result).increment(1);
    verdict
}

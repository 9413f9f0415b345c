//! From a room's words to a letter that has left. Letters leave from jobs only, one recipient each, never
//! inside a transaction; the id of the job is the letter's, so that a second try is the same letter.

use entity::private::Private;

use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::i18n::{Locale, Message};
use crate::jobs::{Verdict, Work};
use crate::mail::{Address, Block, Letter, MailError};

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
            message_id: self.work.id.simple().to_string(),
            date: self.work.written_at,
        })
    }
}

/// Sends the letter, and says what that means for the job that wrote it.
pub async fn send(app: &App, letter: &Letter) -> Outcome<Verdict> {
    let (verdict, result) = match app.mailer.send(letter).await {
        Ok(()) => (Ok(Verdict::Done), "sent"),
        Err(error @ MailError::Later(_)) => (Err(Fault::new(error).into()), "later"),
        Err(error @ (MailError::Refused { .. } | MailError::Invalid(_))) => {
            (Ok(Verdict::GiveUp(error.to_string())), "refused")
        }
    };
    metrics::counter!("waymark_letters_total", "result" => result).increment(1);
    verdict
}

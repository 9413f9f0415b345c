//! The letter to newcomers for whom there is a mentor. It names nobody; outside it looks like every letter of
//! mentorships.

use super::super::messages::{LetterFooter, LetterPreheader, LetterSubject};
use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::Draft;

/// The letter to a newcomer: somebody could walk with her.
pub fn invited(app: &App, reader: &Reader, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let greeting = Greeting { name: reader.display_name.clone() };
    let sentences: [&dyn Message; 3] = [&greeting, &messages::Invited, &messages::InvitedNext];
    let blocks = sentences.iter().map(|sentence| Block::Paragraph(draft.say(*sentence))).collect();
    let letter = draft.letter(&LetterSubject, &LetterPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&LetterFooter)], ..letter })
}

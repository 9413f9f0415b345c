//! The letter that this room writes. Somebody else may open it: its subject says nothing.

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::Draft;

/// The letter that asks somebody to make sure of so many lines.
pub fn due(app: &App, reader: &Reader, count: u64, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let blocks = vec![
        Block::Paragraph(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::LetterDue { count })),
        Block::Paragraph(draft.say(&messages::LetterNext)),
    ];
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter })
}

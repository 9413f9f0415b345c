//! The letter that this room writes. Somebody else may open it: its subject says nothing.

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::Work;
use crate::letter::{self, Kind};
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// The letter that asks somebody to make sure of so many lines.
pub fn due(app: &App, reader: &Reader, count: u64, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let blocks = vec![
        Block::Greeting(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::LetterDue { count })),
        Block::Paragraph(draft.say(&messages::LetterNext)),
    ];
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    let letter = Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter };
    letter::of_kind(app, reader, Kind::Community, letter)
}

/// The letters of this room with made-up values: for one line, and for numbers that languages count in other ways.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    Ok(vec![
        ("crisis.due-one", due(app, reader, 1, work)?),
        ("crisis.due-some", due(app, reader, 3, work)?),
        ("crisis.due-many", due(app, reader, 12, work)?),
    ])
}

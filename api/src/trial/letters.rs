//! The letter that this room writes. Somebody else may open it: it does not say what was tried.

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::Work;
use crate::letter::Kind;
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};
use crate::reminder;

/// The letter that asks how it went.
pub fn how_it_went(app: &App, reader: &Reader, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let blocks = vec![
        Block::Greeting(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::Asked)),
        Block::Paragraph(draft.say(&messages::AskedNext)),
    ];
    reminder::finish_letter(app, reader, Kind::Resources, &draft, &messages::Footer, blocks)
}

/// The letter of this room with made-up values.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    Ok(vec![("trial.how-it-went", how_it_went(app, reader, work)?)])
}

//! The letters that this room writes. Somebody else may open them, so they say what happened and not to which text;
//! what people said about it stays in the app.

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::Draft;

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// What the reader proposed came back.
    Returned,
    /// What the reader wrote is published.
    Published,
    /// Somebody took back what the reader wrote.
    TakenBack,
    /// What the reader suggested was accepted.
    SuggestionAccepted,
    /// What the reader suggested was declined.
    SuggestionDeclined,
}

/// The letter that tells the news. All have the same subject: not even the kind of news is on the outside.
pub fn news(app: &App, reader: &Reader, news: News, work: Work) -> Outcome<Letter> {
    let [what, next]: [&dyn Message; 2] = match news {
        News::Returned => [&messages::Returned, &messages::ReturnedNext],
        News::Published => [&messages::Published, &messages::PublishedNext],
        News::TakenBack => [&messages::TakenBack, &messages::TakenBackNext],
        News::SuggestionAccepted => [&messages::SuggestionAccepted, &messages::SuggestionAcceptedNext],
        News::SuggestionDeclined => [&messages::SuggestionDeclined, &messages::SuggestionDeclinedNext],
    };
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let greeting = Greeting { name: reader.display_name.clone() };
    let sentences: [&dyn Message; 3] = [&greeting, what, next];
    let blocks = sentences.iter().map(|sentence| Block::Paragraph(draft.say(*sentence))).collect();
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter })
}

//! The letters that this room writes. Somebody else may open them, so they say what happened and not with
//! whom; what the two wrote to each other stays in the app.

use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::Draft;

use super::messages;

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Somebody asks the reader.
    Asked,
    /// The reader's mentor said yes.
    Accepted,
    /// The mentor whom the reader asked said no.
    Declined,
    /// The other one ended the mentorship.
    Ended,
}

/// The letter that tells the news. All have the same subject: not even the kind of news is on the outside.
pub fn news(app: &App, reader: &Reader, news: News, work: Work) -> Outcome<Letter> {
    let sentences: [&dyn Message; 2] = match news {
        News::Asked => [&messages::Asked, &messages::AskedNext],
        News::Accepted => [&messages::Accepted, &messages::AcceptedNext],
        News::Declined => [&messages::Declined, &messages::DeclinedNext],
        News::Ended => [&messages::Ended, &messages::EndedNext],
    };
    letter(app, reader, sentences, work)
}

/// A letter of this room: what happened, and what the reader can do.
pub fn letter(app: &App, reader: &Reader, [what, next]: [&dyn Message; 2], work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let greeting = Greeting { name: reader.display_name.clone() };
    let sentences: [&dyn Message; 3] = [&greeting, what, next];
    let blocks = sentences.iter().map(|sentence| Block::Paragraph(draft.say(*sentence))).collect();
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter })
}

//! The letters that this room writes. Somebody else may open them, so they say what happened and not to which text;
//! what people said about it stays in the app.

use chrono::Days;

use super::store::InCare;
use super::{listing_messages, messages, rules};
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::{Message, format};
use crate::jobs::Work;
use crate::letter::{self, Kind};
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// What the reader proposed came back.
    Returned,
    /// What the reader wrote is published.
    Published,
    /// What the reader wrote was published, and is to be looked over again.
    Reopened,
    /// Somebody gave something into the reader's care.
    InYourCare,
    /// Somebody took back what the reader wrote.
    TakenBack,
    /// What the reader translated is there for everybody.
    TranslationPublished,
    /// What the reader suggested was accepted.
    SuggestionAccepted,
    /// What the reader suggested was declined.
    SuggestionDeclined,
    /// The reader looks after what an organization lists.
    Appointed,
    /// What the reader proposed for a listing was accepted.
    ProposalAccepted,
    /// What the reader proposed for a listing was declined.
    ProposalDeclined,
}

/// The letter that tells the news. All have the same subject: not even the kind of news is on the outside.
pub fn news(app: &App, reader: &Reader, news: News, work: Work) -> Outcome<Letter> {
    let [what, next]: [&dyn Message; 2] = match news {
        News::Returned => [&messages::Returned, &messages::ReturnedNext],
        News::Published => [&messages::Published, &messages::PublishedNext],
        News::Reopened => [&messages::Reopened, &messages::ReopenedNext],
        News::InYourCare => [&messages::InYourCare, &messages::InYourCareNext],
        News::TakenBack => [&messages::TakenBack, &messages::TakenBackNext],
        News::TranslationPublished => [&messages::TranslationPublished, &messages::TranslationPublishedNext],
        News::SuggestionAccepted => [&messages::SuggestionAccepted, &messages::SuggestionAcceptedNext],
        News::SuggestionDeclined => [&messages::SuggestionDeclined, &messages::SuggestionDeclinedNext],
        News::Appointed => [&listing_messages::Appointed, &listing_messages::AppointedNext],
        News::ProposalAccepted => [&listing_messages::ProposalAccepted, &listing_messages::ProposalAcceptedNext],
        News::ProposalDeclined => [&listing_messages::ProposalDeclined, &listing_messages::ProposalDeclinedNext],
    };
    letter(app, reader, &[what, next], &messages::LetterFooter, work)
}

/// The letter that asks somebody to look again at what is in her care.
pub fn care(app: &App, reader: &Reader, standing: InCare, work: Work) -> Outcome<Letter> {
    let InCare { due, due_since, hidden } = standing;
    let hides = due_since.map(|day| rules::hidden_on(day).max(work.now.date_naive()));
    let hides = hides.map(|day| messages::CareDueNext { date: format::date(&reader.locale, day) });
    let (due, hidden) = (messages::CareDue { count: due }, messages::CareHidden { count: hidden });
    let mut sentences: Vec<&dyn Message> = Vec::new();
    if let Some(next) = &hides {
        sentences.extend([&due as &dyn Message, next]);
    }
    if hidden.count > 0 {
        sentences.extend([&hidden as &dyn Message, &messages::CareHiddenNext]);
    }
    letter(app, reader, &sentences, &messages::CareFooter, work)
}

fn letter(app: &App, reader: &Reader, sentences: &[&dyn Message], footer: &dyn Message, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let greeting = draft.say(&Greeting { name: reader.display_name.clone() });
    let paragraphs = sentences.iter().map(|sentence| draft.say(*sentence));
    let blocks = std::iter::once(Block::Greeting(greeting)).chain(paragraphs.map(Block::Paragraph)).collect();
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    letter::of_kind(app, reader, Kind::Resources, Letter { footer: vec![draft.say(footer)], ..letter })
}

/// The letters of this room with made-up values.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let tell = |told| news(app, reader, told, work);
    let last_week = work.now.date_naive().checked_sub_days(Days::new(7));
    let ask = |due, hidden| care(app, reader, InCare { due, due_since: last_week.filter(|_| due > 0), hidden }, work);
    Ok(vec![
        ("resource.returned", tell(News::Returned)?),
        ("resource.published", tell(News::Published)?),
        ("resource.reopened", tell(News::Reopened)?),
        ("resource.in-your-care", tell(News::InYourCare)?),
        ("resource.taken-back", tell(News::TakenBack)?),
        ("resource.translation-published", tell(News::TranslationPublished)?),
        ("resource.suggestion-accepted", tell(News::SuggestionAccepted)?),
        ("resource.suggestion-declined", tell(News::SuggestionDeclined)?),
        ("resource.appointed", tell(News::Appointed)?),
        ("resource.proposal-accepted", tell(News::ProposalAccepted)?),
        ("resource.proposal-declined", tell(News::ProposalDeclined)?),
        ("resource.care-due-one", ask(1, 0)?),
        ("resource.care-due-some", ask(3, 0)?),
        ("resource.care-hidden-one", ask(0, 1)?),
        ("resource.care-due-and-hidden", ask(12, 3)?),
    ])
}

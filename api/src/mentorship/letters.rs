//! The letters that this room writes. Somebody else may open them, so they say what happened and not with
//! whom; what the two wrote to each other stays in the app.

use entity::mentorship::MentorshipState;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::letter::{self, Kind};
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

use super::{agreement, check_in, load, matching, messages, supervision};

/// What a letter says beside its greeting: what happened, and what the reader can do.
pub type Sentences = [&'static dyn Message; 2];

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// Somebody asks the reader.
    Asked,
    /// The reader's mentor said yes.
    Accepted,
    /// The mentor whom the reader asked said no.
    Declined,
    /// The other one ended the mentorship, or time did.
    Ended,
    /// The request that somebody made to the reader still waits.
    StillAsked,
    /// The reader's request has had its time, and others are suggested to her.
    Expired,
    /// The reader's request has had its time, and nobody is suggested to her.
    ExpiredNobody,
    /// A request to the reader has had its time.
    TakenOff,
    /// The other one lets the mentorship rest.
    Paused,
    /// The other one goes on with it.
    Resumed,
    /// It has rested until the day that was named.
    PauseOver,
    /// The other one has begun the closing conversation.
    Closing,
}

impl News {
    /// Whether this is so while the mentorship stands like that. What has gone on since is told by another letter,
    /// if it has to be told.
    pub fn is_of(self, state: MentorshipState) -> bool {
        match self {
            Self::Asked | Self::StillAsked => state == MentorshipState::Requested,
            Self::Accepted => matches!(state, MentorshipState::Accepted | MentorshipState::Active),
            Self::Declined => state == MentorshipState::Declined,
            Self::Ended => state == MentorshipState::Ended,
            Self::Expired | Self::ExpiredNobody | Self::TakenOff => state == MentorshipState::Expired,
            Self::Paused | Self::PauseOver => state == MentorshipState::Paused,
            Self::Resumed => state == MentorshipState::Active,
            Self::Closing => state == MentorshipState::Closing,
        }
    }
}

/// The letter that tells the news. All have the same subject: not even the kind of news is on the outside.
pub fn news(app: &App, reader: &Reader, news: News, work: Work) -> Outcome<Letter> {
    let sentences: [&dyn Message; 2] = match news {
        News::Asked => [&messages::Asked, &messages::AskedNext],
        News::Accepted => [&messages::Accepted, &messages::AcceptedNext],
        News::Declined => [&messages::Declined, &messages::DeclinedNext],
        News::Ended => [&messages::Ended, &messages::EndedNext],
        News::StillAsked => [&messages::StillAsked, &messages::StillAskedNext],
        News::Expired => [&messages::Expired, &messages::ExpiredNext],
        News::ExpiredNobody => [&messages::Expired, &messages::ExpiredNobodyNext],
        News::TakenOff => [&messages::TakenOff, &messages::TakenOffNext],
        News::Paused => [&messages::Paused, &messages::PausedNext],
        News::Resumed => [&messages::Resumed, &messages::ResumedNext],
        News::PauseOver => [&messages::PauseOver, &messages::PauseOverNext],
        News::Closing => [&messages::Closing, &messages::ClosingNext],
    };
    letter(app, reader, sentences, work)
}

/// A letter of this room: what happened, and what the reader can do.
pub fn letter(app: &App, reader: &Reader, [what, next]: [&dyn Message; 2], work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let greeting = Greeting { name: reader.display_name.clone() };
    let blocks = vec![
        Block::Greeting(draft.say(&greeting)),
        Block::Paragraph(draft.say(what)),
        Block::Paragraph(draft.say(next)),
    ];
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    let letter = Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter };
    letter::of_kind(app, reader, Kind::Mentoring, letter)
}

/// The letters of this room, and of all that is within it, with made-up values.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let told = [
        ("mentorship.asked", News::Asked),
        ("mentorship.accepted", News::Accepted),
        ("mentorship.declined", News::Declined),
        ("mentorship.ended", News::Ended),
        ("mentorship.still-asked", News::StillAsked),
        ("mentorship.expired", News::Expired),
        ("mentorship.expired-nobody", News::ExpiredNobody),
        ("mentorship.taken-off", News::TakenOff),
        ("mentorship.paused", News::Paused),
        ("mentorship.resumed", News::Resumed),
        ("mentorship.pause-over", News::PauseOver),
        ("mentorship.closing", News::Closing),
    ];
    let told = told.into_iter().map(|(name, kind)| news(app, reader, kind, work).map(|written| (name, written)));
    let within = matching::sample_letters()
        .into_iter()
        .chain(agreement::sample_letters())
        .chain(check_in::sample_letters())
        .chain(load::sample_letters())
        .chain(supervision::sample_letters());
    let within = within.map(|(name, said)| letter(app, reader, said, work).map(|written| (name, written)));
    told.chain(within).collect()
}

//! The letters that this room writes. Somebody else may open them, so they say what happened and not with whom; what
//! people wrote to each other stays in the app.

use chrono::{DateTime, TimeDelta, Utc};

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::format;
use crate::jobs::Work;
use crate::letter::{self, Kind};
use crate::mail::{Block, Letter};
use crate::meeting::{self, Appointment};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// To a greeter: somebody has come, and would be glad of a word until then.
    Asked {
        /// Until when she may take.
        due: DateTime<Utc>,
    },
    /// To a greeter: it is in other hands.
    Relieved,
    /// To the newcomer: somebody has written.
    Greeted,
    /// To a steward: so many wait.
    Waiting {
        /// How many.
        count: u64,
    },
}

/// The letter that tells the news. All have the same subject: not even the kind of news is on the outside.
pub fn news(app: &App, reader: &Reader, news: News, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let blocks = match news {
        News::Asked { due } => vec![
            Block::Paragraph(draft.say(&messages::Asked)),
            Block::Facts(vec![(draft.say(&messages::AskedUntil), when(&draft, reader, due))]),
            Block::Paragraph(draft.say(&messages::AskedNext)),
        ],
        News::Relieved => {
            vec![Block::Paragraph(draft.say(&messages::Relieved)), Block::Paragraph(draft.say(&messages::RelievedNext))]
        }
        News::Greeted => {
            vec![Block::Paragraph(draft.say(&messages::Greeted)), Block::Paragraph(draft.say(&messages::GreetedNext))]
        }
        News::Waiting { count } => vec![
            Block::Paragraph(draft.say(&messages::StewardsWaiting { count })),
            Block::Paragraph(draft.say(&messages::StewardsNext)),
        ],
    };
    letter(app, &draft, reader, blocks)
}

/// The letter that proposes a first meeting: when and where, by her own clocks.
pub fn first_meeting(
    app: &App,
    reader: &Reader,
    appointment: &Appointment,
    is_online: bool,
    work: Work,
) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let mut blocks = vec![
        Block::Paragraph(draft.say(&messages::FirstMeeting)),
        Block::Heading(meeting::isolated(&appointment.title.text)),
        Block::Facts(meeting::facts(app, &reader.locale, reader.time_zone, appointment)),
    ];
    if is_online {
        blocks.push(Block::Paragraph(draft.say(&messages::FirstMeetingOnline)));
    }
    blocks.push(Block::Paragraph(draft.say(&messages::FirstMeetingNext)));
    letter(app, &draft, reader, blocks)
}

fn letter(app: &App, draft: &Draft<'_>, reader: &Reader, blocks: Vec<Block>) -> Outcome<Letter> {
    let greeting = Block::Greeting(draft.say(&Greeting { name: reader.display_name.clone() }));
    let blocks = [vec![greeting], blocks].concat();
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    let letter = Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter };
    letter::of_kind(app, reader, Kind::Community, letter)
}

/// A moment on the reader's clocks.
fn when(draft: &Draft<'_>, reader: &Reader, at: DateTime<Utc>) -> String {
    draft.say(&messages::WhenInZone {
        date_time: format::date_time(&reader.locale, at.with_timezone(&reader.time_zone)),
        zone: format::time_zone_name(&reader.locale, reader.time_zone, at),
    })
}

/// The letters of this room with made-up values.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let tell = |told| news(app, reader, told, work);
    // Who is proposed a date has no place at it yet.
    let date = meeting::sample_appointment(reader, work.now).without_ways_in();
    Ok(vec![
        ("onboarding.asked", tell(News::Asked { due: work.now + TimeDelta::days(2) })?),
        ("onboarding.relieved", tell(News::Relieved)?),
        ("onboarding.greeted", tell(News::Greeted)?),
        ("onboarding.waiting-one", tell(News::Waiting { count: 1 })?),
        ("onboarding.waiting-some", tell(News::Waiting { count: 3 })?),
        ("onboarding.waiting-many", tell(News::Waiting { count: 12 })?),
        ("onboarding.first-meeting", first_meeting(app, reader, &date, false, work)?),
        ("onboarding.first-meeting-online", first_meeting(app, reader, &date, true, work)?),
    ])
}

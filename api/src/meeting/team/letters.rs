//! The letters about teams. Who is asked learns for which meeting and when; neither letter names a person.

use chrono::{DateTime, Utc};
use entity::meeting_part::MeetingPart;

use super::super::isolated;
use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::{Message, format};
use crate::jobs::Work;
use crate::letter::{self, Kind};
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// What a letter is about.
pub struct Matter {
    /// What the meeting is called, in the reader's language if it can be.
    pub title: String,
    /// When the date begins; none where it is about every date.
    pub starts_at: Option<DateTime<Utc>>,
}

/// The letter to somebody who is asked to take a part.
pub fn asked(app: &App, reader: &Reader, part: MeetingPart, matter: &Matter, work: Work) -> Outcome<Letter> {
    let question: &dyn Message = match (part, matter.starts_at) {
        (MeetingPart::Facilitator, None) => &messages::AskedToHold,
        (MeetingPart::Facilitator, Some(_)) => &messages::AskedToFacilitate,
        (MeetingPart::CoFacilitator, _) => &messages::AskedToCoFacilitate,
        (MeetingPart::Shadow, _) => &messages::AskedToShadow,
        (MeetingPart::Interpreter, _) => &messages::AskedToInterpret,
    };
    letter(app, reader, question, matter, Some(&messages::AskedNext), work)
}

/// The letter to who asked: what the answer is.
pub fn answered(app: &App, reader: &Reader, is_yes: bool, matter: &Matter, work: Work) -> Outcome<Letter> {
    match is_yes {
        true => letter(app, reader, &messages::Accepted, matter, None, work),
        false => letter(app, reader, &messages::Declined, matter, Some(&messages::DeclinedNext), work),
    }
}

fn letter(
    app: &App,
    reader: &Reader,
    what: &dyn Message,
    matter: &Matter,
    next: Option<&dyn Message>,
    work: Work,
) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let when = match matter.starts_at {
        Some(starts_at) => draft.say(&messages::WhenInZone {
            date_time: format::date_time(&reader.locale, starts_at.with_timezone(&reader.time_zone)),
            zone: format::time_zone_name(&reader.locale, reader.time_zone, starts_at),
        }),
        None => draft.say(&messages::EveryDate),
    };
    let mut blocks = vec![
        Block::Greeting(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(what)),
        Block::Heading(isolated(&matter.title)),
        Block::Facts(vec![(draft.say(&messages::When), when)]),
    ];
    blocks.extend(next.map(|next| Block::Paragraph(draft.say(next))));
    let letter = draft.letter(&messages::LetterSubject, &messages::LetterPreheader, blocks)?;
    let letter = Letter { footer: vec![draft.say(&messages::LetterFooter)], ..letter };
    letter::of_kind(app, reader, Kind::Community, letter)
}

/// The letters about teams with made-up values, about a date of this meeting or about every date.
pub fn samples(app: &App, reader: &Reader, (title, starts_at): (&str, DateTime<Utc>), work: Work) -> Outcome<Samples> {
    let date = Matter { title: title.to_owned(), starts_at: Some(starts_at) };
    let series = Matter { title: title.to_owned(), starts_at: None };
    let ask = |part, matter| asked(app, reader, part, matter, work);
    Ok(vec![
        ("meeting.team-asked-to-hold", ask(MeetingPart::Facilitator, &series)?),
        ("meeting.team-asked-to-facilitate", ask(MeetingPart::Facilitator, &date)?),
        ("meeting.team-asked-to-co-facilitate", ask(MeetingPart::CoFacilitator, &date)?),
        ("meeting.team-asked-to-shadow", ask(MeetingPart::Shadow, &series)?),
        ("meeting.team-asked-to-interpret", ask(MeetingPart::Interpreter, &date)?),
        ("meeting.team-accepted", answered(app, reader, true, &date, work)?),
        ("meeting.team-declined", answered(app, reader, false, &series, work)?),
    ])
}

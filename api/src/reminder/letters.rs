//! The letters that this room writes.

use uuid::Uuid;

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::letter::{self, Kind};
use crate::mail::{Block, Letter};
use crate::meeting::{self, Appointment};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// What the token of a link was sealed for that stopped reminders, before there were links for all kinds of letters.
const UNSUBSCRIBE: &str = "unsubscribe-reminders";

/// The letter that reminds somebody of a date: when and where, by her own clocks, and the way in. From outside one is like the
/// other, unless she wants to see what it is about.
pub fn reminder(
    app: &App,
    reader: &Reader,
    appointment: &Appointment,
    is_discreet: bool,
    work: Work,
) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let mut blocks = vec![
        Block::Greeting(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::Opening)),
        Block::Heading(meeting::isolated(&appointment.title.text)),
        Block::Facts(meeting::facts(app, &reader.locale, reader.time_zone, appointment)),
    ];
    if let Some(url) = &appointment.join_url {
        blocks.push(Block::Button { label: draft.say(&meeting::messages::Join), url: url.expose().clone() });
    }
    blocks.push(Block::Paragraph(draft.say(&messages::CannotCome)));
    let letter = finish(app, reader, Kind::Meetings, &draft, &messages::Footer, blocks)?;
    let letter = match is_discreet {
        true => letter,
        false => {
            let title = appointment.title.text.clone();
            Letter { subject: draft.say(&messages::PlainSubject { title }), ..letter }
        }
    };
    Ok(meeting::with_date(app, letter, &reader.locale, appointment))
}

/// The letter with this content and small print, as one of this kind. From outside one is like the other, whatever it is of.
pub fn finish(
    app: &App,
    reader: &Reader,
    kind: Kind,
    draft: &Draft<'_>,
    footer: &dyn Message,
    blocks: Vec<Block>,
) -> Outcome<Letter> {
    let letter = draft.letter(&messages::Subject, &messages::Preheader, blocks)?;
    letter::of_kind(app, reader, kind, Letter { footer: vec![draft.say(footer)], ..letter })
}

/// Whose link this token is from, if it is an old one of ours.
pub fn member_of(app: &App, token: &str) -> Option<Uuid> {
    app.keys.open(UNSUBSCRIBE, token).and_then(|payload| Uuid::from_slice(&payload).ok())
}

/// The letters of this room with made-up values: for a date that can be joined from elsewhere, for one that cannot, and for
/// somebody who wants to see in the subject what it is about.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let hybrid = meeting::sample_appointment(reader, work.now);
    let in_person = hybrid.clone().without_ways_in();
    Ok(vec![
        ("reminder.reminder", reminder(app, reader, &hybrid, true, work)?),
        ("reminder.reminder-in-person", reminder(app, reader, &in_person, true, work)?),
        ("reminder.reminder-plain", reminder(app, reader, &hybrid, false, work)?),
    ])
}

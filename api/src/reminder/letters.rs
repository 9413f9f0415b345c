//! The letters that this room writes.

use uuid::Uuid;

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::mail::{Block, Letter, Unsubscribe};
use crate::meeting::{self, Appointment};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// What an unsubscribe link's token is sealed for.
const UNSUBSCRIBE: &str = "unsubscribe-reminders";

/// The letter that reminds somebody of a date: when and where, by her own clocks, and the way in.
pub fn reminder(app: &App, reader: &Reader, appointment: &Appointment, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let mut blocks = vec![
        Block::Paragraph(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::Opening)),
        Block::Heading(meeting::isolated(&appointment.title.text)),
        Block::Facts(meeting::facts(app, &reader.locale, reader.time_zone, appointment)),
    ];
    if let Some(url) = &appointment.join_url {
        blocks.push(Block::Button { label: draft.say(&meeting::messages::Join), url: url.expose().clone() });
    }
    blocks.push(Block::Paragraph(draft.say(&messages::CannotCome)));
    let letter = finish(app, reader, &draft, &messages::Footer, blocks)?;
    Ok(meeting::with_date(app, letter, &reader.locale, appointment))
}

/// The letter with this content and small print. From outside one reminder is like the other, whatever it is of, and each
/// has the link that ends them all.
pub fn finish(
    app: &App,
    reader: &Reader,
    draft: &Draft<'_>,
    footer: &dyn Message,
    blocks: Vec<Block>,
) -> Outcome<Letter> {
    let letter = draft.letter(&messages::Subject, &messages::Preheader, blocks)?;
    let unsubscribe = Unsubscribe { url: unsubscribe_url(app, reader.id), label: draft.say(&messages::Unsubscribe) };
    Ok(Letter { footer: vec![draft.say(footer)], unsubscribe: Some(unsubscribe), ..letter })
}

/// Where the member stops reminders in one step.
fn unsubscribe_url(app: &App, member: Uuid) -> String {
    let token = app.keys.seal(UNSUBSCRIBE, member.as_bytes());
    format!("{}/email/unsubscribe?token={token}", app.config.server.public_url)
}

/// Whose unsubscribe link this token is from, if it is one of ours.
pub fn member_of(app: &App, token: &str) -> Option<Uuid> {
    app.keys.open(UNSUBSCRIBE, token).and_then(|payload| Uuid::from_slice(&payload).ok())
}

/// The letters of this room with made-up values: for a date that can be joined from elsewhere, and for one that cannot.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let hybrid = meeting::sample_appointment(reader, work.now);
    let in_person = hybrid.clone().without_ways_in();
    Ok(vec![
        ("reminder.reminder", reminder(app, reader, &hybrid, work)?),
        ("reminder.reminder-in-person", reminder(app, reader, &in_person, work)?),
    ])
}

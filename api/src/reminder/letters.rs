//! The letters that this room writes.

use uuid::Uuid;

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::format;
use crate::jobs::Work;
use crate::mail::{Block, Letter, Unsubscribe};
use crate::meeting::Appointment;
use crate::member::{Reader, messages::Greeting};
use crate::post::Draft;

/// What an unsubscribe link's token is sealed for.
const UNSUBSCRIBE: &str = "unsubscribe-reminders";

/// The letter that reminds somebody of a date: when and where, by her own clocks, and the way in.
pub fn reminder(app: &App, reader: &Reader, appointment: &Appointment, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let mut blocks = vec![
        Block::Paragraph(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::Opening)),
        Block::Heading(isolated(&appointment.title.text)),
        Block::Facts(facts(&draft, reader, appointment)),
    ];
    if let Some(url) = &appointment.join_url {
        blocks.push(Block::Button { label: draft.say(&messages::Join), url: url.expose().clone() });
    }
    blocks.push(Block::Paragraph(draft.say(&messages::CannotCome)));
    let letter = draft.letter(&messages::Subject, &messages::Preheader, blocks)?;
    let unsubscribe = Unsubscribe { url: unsubscribe_url(app, reader.id), label: draft.say(&messages::Unsubscribe) };
    Ok(Letter { footer: vec![draft.say(&messages::Footer)], unsubscribe: Some(unsubscribe), ..letter })
}

/// When, where, and by which number, each with its label.
fn facts(draft: &Draft<'_>, reader: &Reader, appointment: &Appointment) -> Vec<(String, String)> {
    let (locale, zone) = (&reader.locale, reader.time_zone);
    let when = messages::WhenInZone {
        date_time: format::date_time(locale, appointment.starts_at.with_timezone(&zone)),
        zone: format::time_zone_name(locale, zone, appointment.starts_at),
    };
    let mut facts = vec![(draft.say(&messages::When), draft.say(&when))];
    if let Some(venue) = &appointment.venue {
        let lines = [Some(venue.name.as_str()), venue.address.as_deref()];
        let place: Vec<String> = lines.into_iter().flatten().map(isolated).collect();
        facts.push((draft.say(&messages::Where), place.join("\n")));
        if let Some(directions) = &venue.directions {
            facts.push((draft.say(&messages::Directions), isolated(directions)));
        }
    }
    if let Some(number) = &appointment.dial_in {
        facts.push((draft.say(&messages::DialIn), left_to_right(number.expose())));
    }
    facts
}

/// What people wrote, in its own direction amid ours (Unicode's first strong isolate).
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A number is read from left to right everywhere (Unicode's left-to-right isolate).
fn left_to_right(number: &str) -> String {
    format!("\u{2066}{number}\u{2069}")
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

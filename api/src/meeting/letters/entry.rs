//! Dates that letters carry for the reader's own calendar (iTIP, RFC 5546), so that she has them beside all else that
//! she does, and they move and go when the dates do.
//!
//! They are for those who have a place. Each is there as accepted, and no answer is asked for: what a program would
//! send to the community's address nobody reads, and she gives her place back in her app or on her page.

use super::super::messages;
use super::super::store::Appointment;
use crate::app::App;
use crate::i18n::{Locale, Message};
use crate::icalendar::{self, Lines, Method, Object, mailto, quoted, utc};
use crate::mail::Letter;

/// The letter with the date that it tells of, for somebody who has a place.
pub fn with_date(app: &App, letter: Letter, locale: &Locale, appointment: &Appointment) -> Letter {
    with_dates(app, letter, locale, std::iter::once((appointment, Method::Request)))
}

/// The letter with the dates that it tells of, and what is to be done with each.
pub(super) fn with_dates<'a>(
    app: &App,
    letter: Letter,
    locale: &Locale,
    dates: impl Iterator<Item = (&'a Appointment, Method)>,
) -> Letter {
    let calendar = dates.map(|(date, method)| object(app, &letter, locale, date, method)).collect();
    Letter { calendar, ..letter }
}

/// One date. The same letter always has the same, since a letter that is sent again must be the same letter.
fn object(app: &App, letter: &Letter, locale: &Locale, date: &Appointment, method: Method) -> Object {
    let mut lines = Lines::default();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add(format!("PRODID:{}", icalendar::PRODUCT));
    lines.add("CALSCALE:GREGORIAN");
    lines.add(format!("METHOD:{}", method.name()));
    lines.add("BEGIN:VEVENT");
    // The id and the number that it has in the calendar of her own dates: there it is the same entry.
    lines.add(format!("UID:{}@{}", date.occurrence, icalendar::host(&app.config.server.public_url)));
    lines.add(format!("DTSTAMP:{}", utc(letter.date)));
    lines.add(format!("SEQUENCE:{}", date.sequence));
    // A date by itself needs no zone: its program shows the moment on the clocks where she is.
    lines.add(format!("DTSTART:{}", utc(date.starts_at)));
    lines.add(format!("DTEND:{}", utc(date.ends_at)));
    words(&mut lines, app, locale, date, method);
    people(&mut lines, app, letter);
    lines.add("CLASS:PRIVATE");
    lines.add(match method {
        Method::Request => "STATUS:CONFIRMED",
        Method::Cancel => "STATUS:CANCELLED",
    });
    lines.add("END:VEVENT");
    lines.add("END:VCALENDAR");
    Object { method, text: lines.finish() }
}

/// What it says. Others see titles in a calendar, as they see subjects, so the meeting's own stands inside. A date that
/// is called off says no more than which it was. Another says all: what a program gets takes the place of what it had.
fn words(lines: &mut Lines, app: &App, locale: &Locale, date: &Appointment, method: Method) {
    let say = |message: &dyn Message| app.catalog.text(locale, message);
    lines.text_in("SUMMARY", locale.tag(), &say(&messages::CalendarSummary));
    let title = &date.title;
    if method == Method::Cancel {
        return lines.text_in("DESCRIPTION", &title.language, &title.text);
    }
    let mut paragraphs = vec![title.text.clone()];
    if let Some(directions) = date.venue.as_ref().and_then(|venue| venue.directions.as_ref()) {
        paragraphs.push(format!("{}\n{directions}", say(&messages::Directions)));
    }
    let join_url = date.join_url.as_ref().map(|url| url.expose().as_str());
    if let Some(url) = join_url {
        paragraphs.push(format!("{}\n{url}", say(&messages::Join)));
    }
    if let Some(number) = &date.dial_in {
        paragraphs.push(format!("{}\n{}", say(&messages::DialIn), number.expose()));
    }
    let text = paragraphs.join("\n\n");
    match paragraphs.len() {
        // It is in no one language when ours stands beside another.
        2.. if title.language != locale.tag() => lines.text("DESCRIPTION", &text),
        _ => lines.text_in("DESCRIPTION", &title.language, &text),
    }
    if let Some(venue) = &date.venue {
        lines.text("LOCATION", &venue.on_lines());
    }
    if let Some(url) = join_url {
        lines.conference(&say(&messages::Join), url);
    }
}

/// Between whom it is: the community, and the reader. Nobody is named beside her.
fn people(lines: &mut Lines, app: &App, letter: &Letter) {
    let sender = app.mailer.sender();
    let (name, address) = (quoted(sender.display_name()), mailto(sender.address().as_str()));
    lines.add(format!("ORGANIZER;CN={name}:{address}"));
    let reader = mailto(letter.to.as_str());
    lines.add(format!("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:{reader}"));
}

//! When, where and by which number: what a letter tells of a date, for this room and those that look at it.

use chrono::{DateTime, Utc};

use super::messages;
use super::store::Appointment;
use crate::i18n::format;
use crate::member::Reader;
use crate::post::Draft;

/// When and where a date is, and how to join it, by the reader's own clocks, each with its label.
pub fn facts(draft: &Draft<'_>, reader: &Reader, appointment: &Appointment) -> Vec<(String, String)> {
    let mut facts = vec![(draft.say(&messages::When), when(draft, reader, appointment.starts_at))];
    facts.extend(ways(draft, appointment));
    facts
}

/// Where a date is, and by which number it is joined.
pub(super) fn ways(draft: &Draft<'_>, appointment: &Appointment) -> Vec<(String, String)> {
    let mut facts = Vec::new();
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

/// A moment on the reader's own clocks, and which those are.
pub(super) fn when(draft: &Draft<'_>, reader: &Reader, at: DateTime<Utc>) -> String {
    let (locale, zone) = (&reader.locale, reader.time_zone);
    draft.say(&messages::WhenInZone {
        date_time: format::date_time(locale, at.with_timezone(&zone)),
        zone: format::time_zone_name(locale, zone, at),
    })
}

/// What people wrote, in its own direction amid ours (Unicode's first strong isolate).
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A number is read from left to right everywhere (Unicode's left-to-right isolate).
fn left_to_right(number: &str) -> String {
    format!("\u{2066}{number}\u{2069}")
}

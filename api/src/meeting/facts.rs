//! When, where and by which number: what a letter or a page tells of a date, for this room and those that look at it.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::messages;
use super::store::Appointment;
use crate::app::App;
use crate::i18n::{Locale, Message, format};

/// When and where a date is, and how to join it, on the clocks of this zone, each with its label.
pub fn facts(app: &App, locale: &Locale, zone: Tz, appointment: &Appointment) -> Vec<(String, String)> {
    let label = app.catalog.text(locale, &messages::When);
    let mut facts = vec![(label, when(app, locale, zone, appointment.starts_at))];
    facts.extend(ways(app, locale, appointment));
    facts
}

/// Where a date is, and by which number it is joined.
pub(super) fn ways(app: &App, locale: &Locale, appointment: &Appointment) -> Vec<(String, String)> {
    let say = |message: &dyn Message| app.catalog.text(locale, message);
    let mut facts = Vec::new();
    if let Some(venue) = &appointment.venue {
        let lines = [Some(venue.name.as_str()), venue.address.as_deref()];
        let place: Vec<String> = lines.into_iter().flatten().map(isolated).collect();
        facts.push((say(&messages::Where), place.join("\n")));
        if let Some(directions) = &venue.directions {
            facts.push((say(&messages::Directions), isolated(directions)));
        }
    }
    if let Some(number) = &appointment.dial_in {
        facts.push((say(&messages::DialIn), left_to_right(number.expose())));
    }
    facts
}

/// A moment on the clocks of this zone, and which those are.
pub(super) fn when(app: &App, locale: &Locale, zone: Tz, at: DateTime<Utc>) -> String {
    let when = messages::WhenInZone {
        date_time: format::date_time(locale, at.with_timezone(&zone)),
        zone: format::time_zone_name(locale, zone, at),
    };
    app.catalog.text(locale, &when)
}

/// What people wrote, in its own direction amid ours (Unicode's first strong isolate).
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A number is read from left to right everywhere (Unicode's left-to-right isolate).
fn left_to_right(number: &str) -> String {
    format!("\u{2066}{number}\u{2069}")
}

//! What somebody needs to know about a date: when, where, and by which number.

use super::super::messages;
use super::super::store::Appointment;
use crate::app::App;
use crate::i18n::{Locale, Message, format};

/// When, by the reader's own clocks, where, and by which number, each with its label.
pub fn facts(app: &App, locale: &Locale, zone: chrono_tz::Tz, appointment: &Appointment) -> Vec<(String, String)> {
    let say = |message: &dyn Message| app.catalog.text(locale, message);
    let when = messages::WhenInZone {
        date_time: format::date_time(locale, appointment.starts_at.with_timezone(&zone)),
        zone: format::time_zone_name(locale, zone, appointment.starts_at),
    };
    let mut facts = vec![(say(&messages::When), say(&when))];
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

/// What people wrote, in its own direction amid ours (Unicode's first strong isolate).
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A number is read from left to right everywhere (Unicode's left-to-right isolate).
fn left_to_right(number: &str) -> String {
    format!("\u{2066}{number}\u{2069}")
}

//! What holds for one date: what was said for it alone, or what holds for the whole series.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use entity::meeting::{MeetingFormat, MeetingState};
use entity::private::Private;
use entity::{meeting, occurrence};

use crate::civil;

/// Where and how people meet on one date.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrangement {
    /// Where people meet.
    pub format: MeetingFormat,
    /// The place; none when it is online only.
    pub venue: Option<Venue>,
    /// The link to join; none where nobody joins from elsewhere.
    pub join_url: Option<Private<String>>,
    /// The telephone number to join.
    pub dial_in: Option<Private<String>>,
}

/// A place.
#[derive(Debug, Clone, PartialEq)]
pub struct Venue {
    /// What it is called.
    pub name: String,
    /// Its postal address.
    pub address: Option<String>,
    /// How to find the door.
    pub directions: Option<String>,
    /// Where it is: degrees north and degrees east.
    pub position: Option<(f64, f64)>,
}

impl Venue {
    /// What it is called and its address, each on a line.
    pub fn on_lines(&self) -> String {
        let lines: Vec<&str> = [Some(self.name.as_str()), self.address.as_deref()].into_iter().flatten().collect();
        lines.join("\n")
    }
}

/// What holds for this date of this meeting.
pub fn arrangement(date: &occurrence::Model, meeting: &meeting::Model) -> Arrangement {
    let format = date.format.unwrap_or_else(|| format_of_the_series(date, meeting));
    let is_at_a_place = format != MeetingFormat::Online;
    let is_online = format != MeetingFormat::InPerson;
    Arrangement {
        format,
        venue: venue_of_the_date(date).or_else(|| venue_of_the_series(meeting)).filter(|_| is_at_a_place),
        join_url: date.join_url.clone().or_else(|| meeting.join_url.clone()).filter(|_| is_online),
        dial_in: date.dial_in.clone().or_else(|| meeting.dial_in.clone()).filter(|_| is_online),
    }
}

/// The zone that the meeting's clocks follow.
pub fn zone(meeting: &meeting::Model) -> Tz {
    meeting.time_zone.parse().unwrap_or_default()
}

/// Whether the state that the series is in for the time being reaches this date.
pub fn is_in_state(date: &occurrence::Model, meeting: &meeting::Model, state: MeetingState) -> bool {
    is_in_state_at(date.starts_at, meeting, state)
}

/// Whether the state that the series is in for the time being reaches a date that begins then.
pub fn is_in_state_at(starts_at: DateTime<Utc>, meeting: &meeting::Model, state: MeetingState) -> bool {
    let day = civil::local(starts_at, zone(meeting)).date();
    meeting.state == state && meeting.state_until.is_none_or(|until| day <= until)
}

/// The place of the whole series.
pub fn venue_of_the_series(meeting: &meeting::Model) -> Option<Venue> {
    Some(Venue {
        name: meeting.venue_name.clone()?,
        address: meeting.address.clone(),
        directions: meeting.directions.clone(),
        position: meeting.latitude.zip(meeting.longitude),
    })
}

fn venue_of_the_date(date: &occurrence::Model) -> Option<Venue> {
    Some(Venue {
        name: date.venue_name.clone()?,
        address: date.address.clone(),
        directions: date.directions.clone(),
        position: date.latitude.zip(date.longitude),
    })
}

fn format_of_the_series(date: &occurrence::Model, meeting: &meeting::Model) -> MeetingFormat {
    match is_in_state(date, meeting, MeetingState::TemporarilyOnline) {
        true => MeetingFormat::Online,
        false => meeting.format,
    }
}

//! How a row of a list in the Meeting Guide format is read. What the format demands is demanded, and what is there
//! has to be of the form that it asks for; fields that it does not know are passed over.

mod fields;
mod place;
#[cfg(test)]
mod tests;
mod times;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use chrono_tz::Tz;
use entity::meeting::{MeetingFormat, MeetingState};
use serde_json::{Map, Value};

use super::codes::{self, Meaning};
use fields::{has_nul, line, number, paragraphs};
use place::Place;

pub use times::FROM_SUNDAY;

/// The most characters of a name.
const NAME: usize = 255;
/// The most characters of a slug.
const SLUG: usize = 64;
/// The most characters of an address, and of a telephone number with what belongs to it.
const ADDRESS: usize = 300;
/// The most characters of a region.
const REGION: usize = 120;
/// The most characters of notes.
const NOTES: usize = 4_000;
/// The most characters of notes about a place.
const LOCATION_NOTES: usize = 2_000;
/// The most characters of notes about a link.
const LINK_NOTES: usize = 1_000;
/// The most characters of notes about a number.
const PHONE_NOTES: usize = 200;

/// What stands between a telephone number and the notes about it.
pub const AFTER_THE_NUMBER: &str = " – ";

/// A weekly meeting as a row tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name in the list.
    pub slug: String,
    /// What it is called.
    pub name: String,
    /// On which days, each once, from Monday on.
    pub days: Vec<Weekday>,
    /// At which time of day.
    pub time: NaiveTime,
    /// How long, in minutes; none when the row does not say.
    pub minutes: Option<i32>,
    /// The zone that it follows.
    pub zone: Tz,
    /// Where people meet.
    pub format: MeetingFormat,
    /// What the place is called.
    pub venue_name: Option<String>,
    /// Its address; online, roughly where people join from.
    pub address: Option<String>,
    /// What to know about the place.
    pub directions: Option<String>,
    /// The part of town.
    pub region: Option<String>,
    /// Degrees north and degrees east.
    pub position: Option<(f64, f64)>,
    /// The link to join.
    pub join_url: Option<String>,
    /// The telephone number to join, with what belongs to it.
    pub dial_in: Option<String>,
    /// Whether it is held as planned.
    pub state: MeetingState,
    /// Its types, each once, in their order.
    pub codes: Vec<String>,
    /// What to expect.
    pub notes: Option<String>,
    /// The day on which it was last looked at.
    pub updated_on: Option<NaiveDate>,
    /// What else lists are told again: the group that holds it.
    pub group: Option<String>,
}

/// Why a row cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is not an object.
    NotARow,
    /// It contains U+0000, which PostgreSQL cannot store.
    Unstorable,
    /// This field is missing, or not of the form that the format asks for.
    Field(&'static str),
    /// There is more in this field than there is room for.
    TooLong(&'static str, usize),
    /// It has neither a day nor a time.
    ByAppointment,
    /// Nobody says which zone it follows.
    NoZone,
    /// There is no such zone.
    ZoneUnknown,
    /// There is neither an address nor a way to join from elsewhere.
    NoWay,
    /// The address is not one that people could go to, and there is no other way.
    AddressNotFull,
    /// Another row of the file has the same slug.
    SlugTwice,
    /// It is one of the meetings that this server itself tells of.
    OwnMeeting,
}

/// What a row says.
pub fn read(row: &Value) -> Result<Row, Flaw> {
    let Value::Object(fields) = row else { return Err(Flaw::NotARow) };
    if has_nul(row) {
        return Err(Flaw::Unstorable);
    }
    let name = line(fields, "name", NAME)?.ok_or(Flaw::Field("name"))?;
    let slug = slug(fields)?;
    let times = times::times(fields)?;
    let codes = types(fields)?;
    let place = place::place(fields)?;
    let join_url = link(fields)?;
    let dial_in = dial_in(fields)?;
    let is_closed = codes.iter().any(|code| codes::meaning(code) == Some(Meaning::LocationClosed));
    let is_joinable = join_url.is_some() || dial_in.is_some();
    let format = match (&place, is_joinable) {
        (Place::Full { .. }, false) => MeetingFormat::InPerson,
        (Place::Full { .. }, true) => MeetingFormat::Hybrid,
        (_, true) => MeetingFormat::Online,
        (Place::Rough(_), false) => return Err(Flaw::AddressNotFull),
        (Place::None, false) => return Err(Flaw::NoWay),
    };
    let state = match (is_closed && format != MeetingFormat::Online, is_joinable) {
        (false, _) => MeetingState::AsPlanned,
        (true, true) => MeetingState::TemporarilyOnline,
        (true, false) => MeetingState::TemporarilyClosed,
    };
    let (venue_name, address) = match place {
        Place::Full { name, address } => (Some(name), Some(address)),
        Place::Rough(address) => (None, Some(address)),
        Place::None => (None, None),
    };
    Ok(Row {
        slug,
        name,
        days: times.days,
        time: times.time,
        minutes: times.minutes,
        zone: times.zone,
        format,
        venue_name,
        address,
        directions: paragraphs(fields, "location_notes", LOCATION_NOTES)?,
        region: region(fields)?,
        position: position(fields)?,
        notes: notes(fields, join_url.is_some())?,
        join_url,
        dial_in,
        state,
        codes,
        updated_on: updated_on(fields)?,
        group: line(fields, "group", NAME)?,
    })
}

/// The slug: a text that can stand in an address, or a number.
pub fn slug(fields: &Map<String, Value>) -> Result<String, Flaw> {
    let slug = match fields.get("slug") {
        Some(Value::Number(number)) if number.is_u64() => number.to_string(),
        Some(Value::String(text)) => text.trim().to_owned(),
        _ => return Err(Flaw::Field("slug")),
    };
    let is_wrong = |one: char| one.is_whitespace() || one.is_control() || "/?#%&\"<>\\^`{|}".contains(one);
    match slug.chars().count() {
        0 => Err(Flaw::Field("slug")),
        count if count > SLUG => Err(Flaw::TooLong("slug", SLUG)),
        _ if slug.contains(is_wrong) => Err(Flaw::Field("slug")),
        _ => Ok(slug),
    }
}

fn types(fields: &Map<String, Value>) -> Result<Vec<String>, Flaw> {
    let list = match fields.get("types") {
        None | Some(Value::Null) => return Ok(Vec::new()),
        Some(Value::Array(list)) => list,
        Some(_) => return Err(Flaw::Field("types")),
    };
    let mut codes: Vec<String> = Vec::new();
    for one in list {
        let code = one.as_str().ok_or(Flaw::Field("types"))?.trim();
        if code.chars().count() > SLUG {
            return Err(Flaw::TooLong("types", SLUG));
        }
        if !code.is_empty() && codes.iter().all(|known| known != code) {
            codes.push(code.to_owned());
        }
    }
    Ok(codes)
}

/// What people know the place under, as narrow as the row says it.
fn region(fields: &Map<String, Value>) -> Result<Option<String>, Flaw> {
    let last = match fields.get("regions") {
        None | Some(Value::Null) => None,
        Some(Value::Array(list)) => {
            let names: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            names.ok_or(Flaw::Field("regions"))?.last().map(|name| fields::words(name)).filter(|name| !name.is_empty())
        }
        Some(_) => return Err(Flaw::Field("regions")),
    };
    if last.as_ref().is_some_and(|name| name.chars().count() > REGION) {
        return Err(Flaw::TooLong("regions", REGION));
    }
    let (region, part) = (line(fields, "region", REGION)?, line(fields, "sub_region", REGION)?);
    Ok(part.or(region).or(last))
}

fn position(fields: &Map<String, Value>) -> Result<Option<(f64, f64)>, Flaw> {
    let within = |field: &'static str, most: f64| match number(fields, field)? {
        Some(degrees) if degrees.abs() > most => Err(Flaw::Field(field)),
        degrees => Ok(degrees),
    };
    match (within("latitude", 90.0)?, within("longitude", 180.0)?) {
        (Some(north), Some(east)) => Ok(Some((north, east))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(Flaw::Field("longitude")),
        (None, Some(_)) => Err(Flaw::Field("latitude")),
    }
}

fn link(fields: &Map<String, Value>) -> Result<Option<String>, Flaw> {
    let typed = line(fields, "conference_url", ADDRESS * 6)?;
    typed.map(|typed| crate::meeting::link(&typed).map_err(|_| Flaw::Field("conference_url"))).transpose()
}

/// The number as the format wants it, and the notes about it.
fn dial_in(fields: &Map<String, Value>) -> Result<Option<String>, Flaw> {
    let notes = line(fields, "conference_phone_notes", PHONE_NOTES)?;
    let Some(typed) = line(fields, "conference_phone", ADDRESS - PHONE_NOTES - 3)? else { return Ok(None) };
    let number = dialled(&typed).ok_or(Flaw::Field("conference_phone"))?;
    Ok(Some(match notes {
        Some(notes) => format!("{number}{AFTER_THE_NUMBER}{notes}"),
        None => number,
    }))
}

/// A number without what people put between digits to read them; none when it is not one.
pub fn dialled(typed: &str) -> Option<String> {
    let number: String = typed.chars().filter(|one| !matches!(one, ' ' | '-' | '.' | '(' | ')' | '/')).collect();
    let rest = number.strip_prefix('+').unwrap_or(&number);
    let is_one = rest.chars().all(|one| one.is_ascii_digit() || matches!(one, ',' | '*' | '#'));
    let begins = rest.starts_with(|one: char| one.is_ascii_digit());
    (is_one && begins && rest.chars().filter(char::is_ascii_digit).count() >= 3).then_some(number)
}

/// What to expect; also what has to be known to use the link, which has no place of its own here.
fn notes(fields: &Map<String, Value>, has_link: bool) -> Result<Option<String>, Flaw> {
    let notes = paragraphs(fields, "notes", NOTES)?;
    let about_link = paragraphs(fields, "conference_url_notes", LINK_NOTES)?.filter(|_| has_link);
    let all: Vec<String> = notes.into_iter().chain(about_link).collect();
    Ok((!all.is_empty()).then(|| all.join("\n\n")))
}

fn updated_on(fields: &Map<String, Value>) -> Result<Option<NaiveDate>, Flaw> {
    let Some(typed) = line(fields, "updated", ADDRESS)? else { return Ok(None) };
    let moment = NaiveDateTime::parse_from_str(&typed, "%Y-%m-%d %H:%M:%S");
    moment.map(|moment| Some(moment.date())).map_err(|_| Flaw::Field("updated"))
}

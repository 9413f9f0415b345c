//! A series as rows of a list in the Meeting Guide format; or why it is told in none.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc, Weekday};
use entity::meeting::{MeetingFormat, MeetingState};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::codes::{self, Meaning};
use super::row::{AFTER_THE_NUMBER, FROM_SUNDAY, Row, dialled};
use crate::i18n::{Locale, LocalizedText, Translation};
use crate::meeting::{Course, Published, course, state_today};

/// A row as it is told. What is not known is left out.
#[derive(Debug, Serialize)]
pub struct Told {
    name: String,
    slug: String,
    day: Value,
    time: String,
    end_time: String,
    timezone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    formatted_address: String,
    approximate: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_phone_notes: Option<String>,
    types: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    updated: String,
}

/// Why a series is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Omission {
    /// It does not take place every week on the same days.
    NotWeekly,
    /// It does not take place within the next seven days.
    NotBegun,
    /// It is over.
    Over,
    /// It is online, and not everybody may know how to join.
    WayNotPublic,
    /// Nobody could find it on a map.
    NoAddress,
    /// It lasts a whole day.
    WholeDay,
}

/// What is known beside the series.
pub struct Surroundings<'a> {
    /// What time it is.
    pub now: DateTime<Utc>,
    /// What the reader reads, the most wanted first.
    pub languages: &'a [Locale],
    /// The topics that have codes.
    pub topics: &'a HashMap<String, Uuid>,
    /// What the list says that the series was taken over from.
    pub row: Option<&'a Row>,
}

/// The rows of a series. One that was taken over from a list keeps its one row and its name there; any other
/// has a row for each day of the week.
pub fn rows(series: &Published, around: &Surroundings<'_>) -> Result<Vec<Told>, Omission> {
    let meeting = &series.meeting;
    let days = match course(meeting, around.now) {
        Course::Weekly(days) => days,
        Course::NotWeekly => return Err(Omission::NotWeekly),
        Course::NotBegun => return Err(Omission::NotBegun),
        Course::Over => return Err(Omission::Over),
    };
    if meeting.duration_minutes >= 24 * 60 {
        return Err(Omission::WholeDay);
    }
    let days: Vec<usize> = days.iter().filter_map(|day| FROM_SUNDAY.iter().position(|it| it == day)).collect();
    let slug = slug(series, around);
    if around.row.is_some() {
        let day = match days.as_slice() {
            [day] => Value::from(*day),
            days => Value::from(days),
        };
        return Ok(vec![told(series, around, slug, day)?]);
    }
    let is_one = days.len() == 1;
    let row = |day: usize| {
        let slug = if is_one { slug.clone() } else { format!("{slug}-{}", suffix(day)) };
        told(series, around, slug, Value::from(day))
    };
    days.into_iter().map(row).collect()
}

/// The name of a series in lists: the one that it had in a list before it was here, or its id.
pub fn slug(series: &Published, around: &Surroundings<'_>) -> String {
    let own = || crate::node::Kind::Meeting.id(series.meeting.id).to_string();
    around.row.map_or_else(own, |row| row.slug.clone())
}

/// The meeting of ours that has this name in lists, if there is one.
pub fn own_meeting(slug: &str) -> Option<Uuid> {
    let id = slug.rsplit_once('-').filter(|(_, day)| (0..7).any(|it| suffix(it) == *day)).map_or(slug, |(id, _)| id);
    crate::node::Kind::Meeting.parse(&id.into()).ok()
}

fn suffix(day: usize) -> String {
    FROM_SUNDAY.get(day).map(Weekday::to_string).unwrap_or_default().to_lowercase()
}

fn told(series: &Published, around: &Surroundings<'_>, slug: String, day: Value) -> Result<Told, Omission> {
    let meeting = &series.meeting;
    let state = state_today(meeting, around.now);
    let ways = ways(series, state);
    let is_online = meeting.format == MeetingFormat::Online;
    if is_online && ways.url.is_none() && ways.phone.is_none() {
        return Err(Omission::WayNotPublic);
    }
    let address = match is_online && meeting.venue_name.is_some() {
        // Where it was before it went online.
        true => None,
        false => meeting.address.clone(),
    };
    let address = address.or_else(|| meeting.region.clone().filter(|_| is_online)).ok_or(Omission::NoAddress)?;
    let time = meeting.starts_at_local.time();
    let (end, _) = time.overflowing_add_signed(TimeDelta::minutes(meeting.duration_minutes.into()));
    let clock = |time: NaiveTime| time.format("%H:%M").to_string();
    let words = |of: fn(&entity::meeting_text::Model) -> Option<String>| {
        let versions = series
            .texts
            .iter()
            .filter_map(|text| Some(Translation { language: text.language.clone(), text: of(text)?, outdated: false }));
        LocalizedText::choose(around.languages, &meeting.source_language, versions).map(|chosen| chosen.text)
    };
    let at_a_place = |text: &Option<String>| text.clone().filter(|_| !is_online);
    Ok(Told {
        name: words(|text| Some(text.title.clone())).unwrap_or_else(|| slug.clone()),
        slug,
        day,
        time: clock(time),
        end_time: clock(end),
        timezone: meeting.time_zone.clone(),
        location: at_a_place(&meeting.venue_name),
        formatted_address: address,
        approximate: if is_online { "yes" } else { "no" },
        region: meeting.region.clone(),
        latitude: meeting.latitude,
        longitude: meeting.longitude,
        location_notes: at_a_place(&meeting.directions),
        conference_url: ways.url,
        conference_phone: ways.phone,
        conference_phone_notes: ways.phone_notes,
        types: types(series, state, around),
        notes: words(|text| text.description.clone()),
        group: around.row.and_then(|row| row.group.clone()),
        updated: meeting.updated_at.format("%Y-%m-%d %H:%M:%S").to_string(),
    })
}

/// The ways to join from elsewhere that everybody may know.
#[derive(Default)]
struct Ways {
    url: Option<String>,
    phone: Option<String>,
    phone_notes: Option<String>,
}

fn ways(series: &Published, state: MeetingState) -> Ways {
    let meeting = &series.meeting;
    let is_joined = match state {
        // With a link beside it, a closed place would read as a meeting that has gone online.
        MeetingState::TemporarilyClosed => false,
        MeetingState::TemporarilyOnline => true,
        MeetingState::AsPlanned => meeting.format != MeetingFormat::InPerson,
    };
    if !meeting.join_is_public || !is_joined {
        return Ways::default();
    }
    let url = meeting.join_url.as_ref().map(|url| url.expose().clone());
    let number = meeting.dial_in.as_ref().and_then(|number| spoken_apart(number.expose()));
    let (phone, phone_notes) = number.unzip();
    Ways { url, phone, phone_notes: phone_notes.flatten() }
}

/// A number as machines dial it, and what people say about it.
fn spoken_apart(typed: &str) -> Option<(String, Option<String>)> {
    let (number, notes) = match typed.split_once(AFTER_THE_NUMBER) {
        Some(parts) => parts,
        None => typed.split_at(typed.find(|one| !is_dialled(one)).unwrap_or(typed.len())),
    };
    let notes = notes.trim();
    let number = dialled(number.trim_end_matches([',', ' ']))?;
    Some((number, (!notes.is_empty()).then(|| notes.to_owned())))
}

fn is_dialled(one: char) -> bool {
    one.is_ascii_digit() || " +-.()/,*#".contains(one)
}

/// The published codes of all that is known. Where a list has said the same in codes of its own, in those.
fn types(series: &Published, state: MeetingState, around: &Surroundings<'_>) -> Vec<String> {
    let theirs = around.row.map(|row| row.codes.as_slice()).unwrap_or_default();
    let spoken = series.languages.iter().filter(|it| !it.interpreted || it.tag == "ase");
    let languages = spoken.filter_map(|it| codes::language(it.tag.parse::<Locale>().ok()?.language()));
    let facts = series.access.iter().filter(|it| it.available).map(|it| Meaning::Access(it.fact));
    let audiences = series.audiences.iter().map(|it| Meaning::Audience(it.audience));
    let closed = (state != MeetingState::AsPlanned).then_some(Meaning::LocationClosed);
    let mut types: Vec<String> = Vec::new();
    for meaning in languages.chain(facts).chain(audiences).chain(closed) {
        let said: Vec<&String> = theirs.iter().filter(|code| codes::meaning(code) == Some(meaning)).collect();
        match said.is_empty() {
            false => types.extend(said.into_iter().cloned()),
            true => types.extend(codes::told_as(meaning).into_iter().map(str::to_owned)),
        }
    }
    types.extend(subjects(series, theirs, around.topics));
    let mut seen = std::collections::HashSet::new();
    types.retain(|code| seen.insert(code.clone()));
    types
}

/// What it is about, and what a list said that there is no word for here. Where the topic is another one here
/// than the list says, the codes of topics that it says are not told.
fn subjects(series: &Published, theirs: &[String], topics: &HashMap<String, Uuid>) -> Vec<String> {
    let topic = series.meeting.topic_id.and_then(|id| series.topic(id));
    let ours = topic.iter().flat_map(|topic| &topic.codes).filter(|it| it.system == codes::SYSTEM);
    let ours: Vec<String> = ours.map(|it| it.code.clone()).filter(|code| codes::meaning(code).is_some()).collect();
    let theirs = theirs.iter().filter(|code| codes::meaning(code) == Some(Meaning::Subject));
    let theirs: Vec<String> = theirs.cloned().collect();
    let is_as_they_say = ours.iter().any(|code| theirs.contains(code))
        || (topic.is_none() && theirs.iter().all(|code| !topics.contains_key(code)));
    if is_as_they_say {
        return theirs;
    }
    let without_topic = theirs.into_iter().filter(|code| !topics.contains_key(code));
    ours.into_iter().chain(without_topic).collect()
}

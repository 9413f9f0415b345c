//! A meeting as a facilitator describes it, checked as a whole.

use std::collections::{BTreeSet, HashSet};

use async_graphql::{ID, InputObject};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::super::actions::{NewAccessFact, NewMeeting, NewText, NewVenue, Spoken};
use super::super::messages;
use super::super::recurrence::{Beside, Rule, Series};
use super::super::rules::{self, Ways};
use super::{AccessFactKind, MeetingAudience, MeetingFormat};
use crate::failure::{Check, ErrorCode, Fault, Outcome, Problem};
use crate::i18n::Locale;
use crate::node::Kind;
use crate::scalars::{Date, LocalDateTime};
use crate::{civil, input};

/// A meeting that is not there yet.
#[derive(InputObject)]
pub struct CreateMeetingInput {
    /// The language that its texts were first written in (BCP 47): one of those in `texts`.
    source_language: String,
    /// Its title and description, one entry for each language, at most 40.
    texts: Vec<MeetingTextInput>,
    /// Where people meet. At a place, it needs `venue`; online, `joinUrl` or `dialIn`; hybrid, `venue` and
    /// `joinUrl`.
    format: MeetingFormat,
    /// The languages that it is held in, at most 10.
    languages: Vec<MeetingLanguageInput>,
    /// What it is about.
    topic: Option<ID>,
    /// Topics that take turns, at most 52: each date is about the next one, and after the last comes the first.
    rotation: Option<Vec<ID>>,
    /// Whom it is for; without it, for everybody.
    audiences: Option<Vec<MeetingAudience>>,
    /// The part of town, or the town, that people know its place under, up to 120 characters.
    region: Option<String>,
    /// When it repeats: an RRULE of RFC 5545, as `FREQ=WEEKLY;BYDAY=TU` or `FREQ=MONTHLY;BYDAY=-1SA`; daily
    /// to yearly, without times of day. UNTIL is a moment in UTC. A single date is `FREQ=DAILY;COUNT=1`.
    recurrence: String,
    /// The first date and time, on the clocks of `timeZone`. It has to follow from the rule.
    starts_at_local: LocalDateTime,
    /// Dates beside the rule, on the clocks of `timeZone`, at most 100 (RFC 5545's RDATE). One that the rule gives as
    /// well is there once.
    added_dates: Option<Vec<LocalDateTime>>,
    /// Dates that the rule gives and that are left out, on the clocks of `timeZone`, at most 100 (RFC 5545's EXDATE).
    left_out_dates: Option<Vec<LocalDateTime>>,
    /// The time zone that the meeting follows through summer and winter, by its IANA name.
    time_zone: String,
    /// How long it lasts: 5 to 1,440 minutes.
    duration_minutes: i32,
    /// The place.
    venue: Option<VenueInput>,
    /// The link to join (http or https). It is told to those who come, unless
    /// `isJoinPublic`.
    join_url: Option<String>,
    /// The telephone number to join, with its code, up to 300 characters, to the same people as
    /// `joinUrl`.
    dial_in: Option<String>,
    /// Whether the ways to join may be told to everybody: members see them without saying that they come, and lists
    /// of meetings outside are told them.
    #[graphql(default)]
    is_join_public: bool,
    /// How many may come to one date, 1 to 10,000; without it, there is no limit.
    capacity: Option<i32>,
    /// Whether people without an account may come; by default not.
    #[graphql(default)]
    welcomes_guests: bool,
    /// What is known about access, each fact once. What is left out is unknown.
    access_facts: Option<Vec<AccessFactInput>>,
}

/// A meeting's words in one language.
#[derive(InputObject)]
pub struct MeetingTextInput {
    /// The language (BCP 47).
    language: String,
    /// The title, up to 120 characters.
    title: String,
    /// What to expect, up to 4,000 characters.
    description: Option<String>,
}

/// A language that a meeting is held in.
#[derive(InputObject)]
pub struct MeetingLanguageInput {
    /// The language (BCP 47); sign languages have tags of their own, as `ase`.
    language: String,
    /// Whether it is reached through an interpreter (true) or spoken by the group (false).
    #[graphql(default)]
    interpreted: bool,
}

/// A place where people meet.
#[derive(InputObject)]
pub struct VenueInput {
    /// What it is called, up to 120 characters.
    name: String,
    /// Its postal address, on one line, up to 300 characters.
    address: String,
    /// How to find the door, up to 2,000 characters.
    directions: Option<String>,
    /// Degrees north (WGS 84), from -90 to 90. Given with `longitude`, so that people nearby find the meeting.
    latitude: Option<f64>,
    /// Degrees east (WGS 84), from -180 to 180. Given with `latitude`.
    longitude: Option<f64>,
}

/// Something that somebody has looked at.
#[derive(InputObject)]
pub struct AccessFactInput {
    /// What.
    fact: AccessFactKind,
    /// Whether it is so.
    is_available: bool,
    /// When somebody last looked; by default today.
    checked_on: Option<Date>,
}

/// The meeting that the input describes; every problem is found before the first is told.
pub(super) fn new_meeting(input: CreateMeetingInput, now: DateTime<Utc>) -> Outcome<NewMeeting> {
    let mut check = Check::default();
    let source_language = check.field("sourceLanguage", input::language(&input.source_language));
    let texts = texts(&mut check, input.texts, source_language.as_ref());
    let zone = check.field("timeZone", input::time_zone(&input.time_zone));
    let series = series(&mut check, &input.recurrence, input.starts_at_local.0, zone, now);
    let (added, left_out) = (input.added_dates.unwrap_or_default(), input.left_out_dates.unwrap_or_default());
    let series = beside(&mut check, series, &added, &left_out, now);
    let duration_minutes = check.field("durationMinutes", rules::duration(input.duration_minutes));
    let languages = spoken(&mut check, &input.languages);
    let topic = input.topic.and_then(|id| check.field("topic", Kind::Topic.parse(&id)));
    let rotation = rotation(&mut check, "rotation", &input.rotation.unwrap_or_default());
    let region = input.region.and_then(|typed| check.field("region", input::line(&typed, rules::NAME)));
    let audiences = audiences(input.audiences.unwrap_or_default());
    let format = input.format.into();
    let given =
        Ways { venue: input.venue.is_some(), join_url: input.join_url.is_some(), dial_in: input.dial_in.is_some() };
    rules::ways(format, given, &mut check);
    let venue = input.venue.and_then(|typed| venue(&mut check, &typed));
    let join_url = input.join_url.and_then(|typed| check.field("joinUrl", rules::link(&typed)));
    let dial_in = input.dial_in.and_then(|typed| check.field("dialIn", input::line(&typed, rules::LINE)));
    let capacity = input.capacity.and_then(|places| check.field("capacity", rules::capacity(places)));
    let today = civil::local(now, zone.unwrap_or_default()).date();
    let access = access(&mut check, input.access_facts.unwrap_or_default(), today);
    check.finish()?;
    let (Some(source_language), Some(series), Some(duration_minutes)) = (source_language, series, duration_minutes)
    else {
        return Err(Fault::new("an input that is neither fine nor wrong").into());
    };
    Ok(NewMeeting {
        source_language,
        texts,
        series,
        duration_minutes,
        format,
        languages,
        audiences,
        topic,
        rotation,
        region,
        venue,
        join_url,
        dial_in,
        welcomes_guests: input.welcomes_guests,
        join_is_public: input.is_join_public,
        capacity,
        access,
    })
}

/// Whom a meeting is for, each once.
pub(super) fn audiences(typed: Vec<MeetingAudience>) -> Vec<entity::meeting_audience::MeetingAudience> {
    let once: BTreeSet<_> = typed.into_iter().collect();
    once.into_iter().map(Into::into).collect()
}

pub(super) fn texts(check: &mut Check, typed: Vec<MeetingTextInput>, source: Option<&Locale>) -> Vec<NewText> {
    check.field("texts", input::number(typed.len(), rules::TEXTS));
    let languages = input::languages(check, "texts", typed.iter().map(|text| text.language.as_str()));
    if let Some(source) = source
        && !languages.iter().flatten().any(|language| language == source)
    {
        check.note(Problem::new(ErrorCode::BadUserInput, messages::SourceTextMissing).at("texts"));
    }
    let mut texts = Vec::new();
    for (place, (text, language)) in typed.into_iter().zip(languages).enumerate() {
        let title = check.field(&format!("texts.{place}.title"), input::line(&text.title, rules::TITLE));
        let description = text.description.and_then(|description| {
            let read = input::paragraphs(&description, rules::DESCRIPTION);
            check.field(&format!("texts.{place}.description"), read)
        });
        if let (Some(language), Some(title)) = (language, title) {
            texts.push(NewText { language, title, description });
        }
    }
    texts
}

pub(super) fn series(
    check: &mut Check,
    rule: &str,
    first: NaiveDateTime,
    zone: Option<Tz>,
    now: DateTime<Utc>,
) -> Option<Series> {
    let rule = check.field("recurrence", Rule::parse(rule));
    let first = check.field("startsAtLocal", rules::first(first, now));
    check.field("startsAtLocal", Series::new(rule?, first?, zone?))
}

/// The series with the dates beside its rule: those that are left out have to be dates of the rule.
fn beside(
    check: &mut Check,
    series: Option<Series>,
    added: &[LocalDateTime],
    left_out: &[LocalDateTime],
    now: DateTime<Utc>,
) -> Option<Series> {
    for (field, dates) in [("addedDates", added), ("leftOutDates", left_out)] {
        if dates.len() > rules::BESIDE {
            check.field::<()>(field, Err(rules::too_many_dates()));
            return None;
        }
        for (place, date) in dates.iter().enumerate() {
            check.field(&format!("{field}.{place}"), rules::first(date.0, now));
        }
    }
    let set = |dates: &[LocalDateTime]| dates.iter().map(|date| date.0).collect();
    let (series, beside) = (series?, Beside { added: set(added), left_out: set(left_out) });
    let strangers = series.not_of_the_rule(&beside.left_out);
    for (place, _) in left_out.iter().enumerate().filter(|(_, date)| strangers.contains(&date.0)) {
        let problem = Problem::new(ErrorCode::BadUserInput, messages::NotOfTheRule);
        check.note(problem.at(&format!("leftOutDates.{place}")));
    }
    Some(series.with(beside))
}

pub(super) fn spoken(check: &mut Check, typed: &[MeetingLanguageInput]) -> Vec<Spoken> {
    check.field("languages", input::number(typed.len(), rules::SPOKEN));
    let languages = input::languages(check, "languages", typed.iter().map(|one| one.language.as_str()));
    let spoken = languages.into_iter().zip(typed);
    spoken.filter_map(|(language, one)| Some(Spoken { language: language?, interpreted: one.interpreted })).collect()
}

pub(super) fn venue(check: &mut Check, typed: &VenueInput) -> Option<NewVenue> {
    let name = check.field("venue.name", input::line(&typed.name, rules::NAME));
    let address = check.field("venue.address", input::line(&typed.address, rules::LINE));
    let directions = typed.directions.as_deref().map(|way| input::paragraphs(way, rules::DIRECTIONS));
    let directions = directions.and_then(|way| check.field("venue.directions", way));
    let position = check.field("venue.longitude", rules::position(typed.latitude, typed.longitude));
    Some(NewVenue { name: name?, address: address?, directions, position: position? })
}

/// The ids of topics that take turns, read from this field.
pub(super) fn rotation(check: &mut Check, field: &str, typed: &[ID]) -> Vec<Uuid> {
    check.field(field, rules::turns(typed.len()));
    let read = |(place, id)| check.field(&format!("{field}.{place}"), Kind::Topic.parse(id));
    typed.iter().enumerate().take(rules::TURNS).filter_map(read).collect()
}

pub(super) fn access(check: &mut Check, typed: Vec<AccessFactInput>, today: NaiveDate) -> Vec<NewAccessFact> {
    let mut seen = HashSet::new();
    let mut facts = Vec::new();
    for (place, one) in typed.into_iter().enumerate() {
        let at = |field: &str| format!("accessFacts.{place}.{field}");
        if !seen.insert(one.fact) {
            check.note(Problem::new(ErrorCode::BadUserInput, messages::FactTwice).at(&at("fact")));
        }
        let day = one.checked_on.map_or(today, |day| day.0);
        if let Some(checked_on) = check.field(&at("checkedOn"), rules::checked_on(day, today)) {
            facts.push(NewAccessFact { fact: one.fact.into(), available: one.is_available, checked_on });
        }
    }
    facts
}

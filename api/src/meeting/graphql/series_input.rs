//! What changes about a series, as a facilitator describes it, checked as a whole.

use async_graphql::{ID, InputObject, MaybeUndefined};
use chrono::NaiveDate;

use super::super::actions::SeriesChange;
use super::super::rules;
use super::dates::{given, way};
use super::new_meeting::{
    AccessFactInput, MeetingLanguageInput, MeetingTextInput, VenueInput, access, audiences, spoken, texts, venue,
};
use super::{MeetingAudience, MeetingFormat};
use crate::failure::Check;
use crate::input;
use crate::node::Kind;

/// What holds for a whole series from now on. What is left out stays as it is.
#[derive(InputObject)]
pub struct SeriesChangeInput {
    /// The language that its texts were first written in (BCP 47): one of those that it has.
    source_language: Option<String>,
    /// Its title and description, one entry for each language, at most 40: in place of all that it has.
    texts: Option<Vec<MeetingTextInput>>,
    /// Where people meet. At a place, it needs a `venue`; online, a `joinUrl` or `dialIn`; hybrid, a `venue` and a
    /// `joinUrl`. What the format does not need is gone with it.
    format: Option<MeetingFormat>,
    /// The languages that it is held in, at most 10: in place of all that it has.
    languages: Option<Vec<MeetingLanguageInput>>,
    /// What it is about; null for nothing in particular.
    topic: MaybeUndefined<ID>,
    /// The place.
    venue: MaybeUndefined<VenueInput>,
    /// The part of town, or the town, that people know it under, up to 120 characters.
    region: MaybeUndefined<String>,
    /// Whom it is for: in place of all who were named; an empty list for everybody.
    audiences: Option<Vec<MeetingAudience>>,
    /// The link to join (http or https). It is told to those who come.
    join_url: MaybeUndefined<String>,
    /// The telephone number to join, with its code, up to 300 characters. It is told to those who come.
    dial_in: MaybeUndefined<String>,
    /// Whether people without an account may come.
    welcomes_guests: Option<bool>,
    /// How many may come to one date, 1 to 10,000; null for no limit. Whoever has a place keeps it.
    capacity: MaybeUndefined<i32>,
    /// What is known about access, each fact once: in place of all that was known.
    access_facts: Option<Vec<AccessFactInput>>,
}

/// The change that the input describes.
pub(super) fn series_change(check: &mut Check, input: SeriesChangeInput, today: NaiveDate) -> SeriesChange {
    let source_language = input.source_language.and_then(|tag| check.field("sourceLanguage", input::language(&tag)));
    SeriesChange {
        texts: input.texts.map(|typed| texts(check, typed, source_language.as_ref())),
        source_language,
        format: input.format.map(Into::into),
        languages: input.languages.map(|typed| spoken(check, &typed)),
        topic: given(input.topic, |id| check.field("topic", Kind::Topic.parse(&id))),
        venue: given(input.venue, |typed| venue(check, &typed)),
        region: given(input.region, |typed| check.field("region", input::line(&typed, rules::NAME))),
        audiences: input.audiences.map(audiences),
        join_url: way(check, "joinUrl", input.join_url, rules::link),
        dial_in: way(check, "dialIn", input.dial_in, |typed| input::line(typed, rules::LINE)),
        welcomes_guests: input.welcomes_guests,
        capacity: given(input.capacity, |places| check.field("capacity", rules::capacity(places))),
        access: input.access_facts.map(|typed| access(check, typed, today)),
    }
}

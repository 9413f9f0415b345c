//! What is looked for, as clients say it.

use std::collections::HashSet;

use async_graphql::{Context, ID, InputObject};
use chrono::Days;
use chrono_tz::Tz;
use entity::meeting_access::AccessFact;

use super::super::hours::Hours;
use super::super::rules;
use super::super::store::{Wanted, When};
use super::meeting::span;
use super::{AccessFactKind, MeetingAudience, MeetingFormat, OccurrenceStatus};
use crate::failure::{Check, Outcome};
use crate::globe::Cap;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::{self, Date, TimeOfDay, Weekday};
use crate::{civil, input};

/// What dates of meetings are looked for. What is left out does not matter.
#[derive(InputObject, Default)]
pub struct OccurrenceFilter {
    /// A language that the date is held in (BCP 47): `pt` also finds `pt-BR`.
    language: Option<String>,
    /// Where people meet on that date.
    format: Option<MeetingFormat>,
    /// What the date is about: chosen for it, or whose turn it is, or what the meeting is about.
    topic: Option<ID>,
    /// Whom the meeting is for.
    audience: Option<MeetingAudience>,
    /// The first day, in your time zone; by default, what is not over yet.
    from: Option<Date>,
    /// The last day, in your time zone.
    until: Option<Date>,
    /// What has to be known to be so: each of these.
    access_facts: Option<Vec<AccessFactKind>>,
    /// Days of the week on which it begins, in your time zone. With these, `startsFrom` or `startsUntil`, a year is
    /// looked through from the first day on: a later `until` is refused.
    weekdays: Option<Vec<Weekday>>,
    /// The earliest time of day at which it begins, in your time zone, in summer as in winter.
    starts_from: Option<TimeOfDay>,
    /// The latest time of day at which it begins, in your time zone. Earlier than `startsFrom`, it is that of the
    /// following day: from 22:00 until 02:00 on Fridays also finds what begins on Saturday at 01:00.
    starts_until: Option<TimeOfDay>,
    /// Where it is. What is online only is near to nothing.
    near: Option<NearInput>,
    /// What runs now, or begins within so many minutes: 0 to 10,080.
    within_minutes: Option<i32>,
    /// Whether it takes place; by default, what was called off is told as well.
    status: Option<OccurrenceStatus>,
    /// Whose days and times of day are meant, by the zone's IANA name; by default yours, and UTC when you are not
    /// signed in.
    time_zone: Option<String>,
}

/// Not farther than this from a place, as the crow flies.
#[derive(InputObject)]
pub struct NearInput {
    /// Degrees north (WGS 84), from -90 to 90.
    latitude: f64,
    /// Degrees east (WGS 84), from -180 to 180.
    longitude: f64,
    /// How far at most: more than 0, up to 20,000.
    kilometres: f64,
}

impl NearInput {
    /// The part of the earth that is meant; `place` is where it stands in the arguments.
    pub(super) fn checked(&self, check: &mut Check, place: &str) -> Option<Cap> {
        let position = check.field(&format!("{place}.latitude"), rules::place(self.latitude, self.longitude));
        let kilometres = check.field(&format!("{place}.kilometres"), rules::distance(self.kilometres));
        Some(position?.within(kilometres?))
    }
}

impl OccurrenceFilter {
    /// What is looked for, and when.
    pub(super) fn checked(self, ctx: &Context<'_>) -> Outcome<(Wanted, When)> {
        let mut check = Check::default();
        let zone = self.time_zone.as_deref().map(input::time_zone);
        let zone = zone.and_then(|zone| check.field("filter.timeZone", zone));
        let when = self.when(ctx, zone.unwrap_or_else(|| ctx.viewer().time_zone()), &mut check);
        let wanted = self.wanted(&mut check);
        check.finish()?;
        Ok((wanted, when))
    }

    fn wanted(self, check: &mut Check) -> Wanted {
        let language = self.language.and_then(|tag| check.field("filter.language", input::language(&tag)));
        let topic = self.topic.and_then(|id| check.field("filter.topic", Kind::Topic.parse(&id)));
        let near = self.near.and_then(|near| near.checked(check, "filter.near"));
        let (format, audience) = (self.format.map(Into::into), self.audience.map(Into::into));
        let facts = once(self.access_facts);
        Wanted { language, format, topic, audience, facts, region: None, near }
    }

    fn when(&self, ctx: &Context<'_>, zone: Tz, check: &mut Check) -> When {
        let span = span(ctx, self.from, zone);
        // Up to the end of the day: where the next one begins.
        let until = self.until.and_then(|day| day.0.checked_add_days(Days::new(1)));
        // Nothing is dated behind the last day of the calendar.
        let until = until.filter(scalars::is_in_calendar).map(|day| civil::beginning(day, zone));
        let soon = self.within_minutes.and_then(|minutes| check.field("filter.withinMinutes", rules::soon(minutes)));
        let soon = soon.map(|soon| (ctx.now(), ctx.now() + soon));
        let hours = self.hours();
        let hours = if hours.is_any() { None } else { Some(hours) };
        let hours = hours.and_then(|hours| {
            let from = span.earliest();
            let end = check.field("filter.until", rules::end_of_search(from, until))?;
            Some(hours.stretches(from..end, zone))
        });
        When { span, until, soon, hours, status: self.status.map(Into::into) }
    }

    fn hours(&self) -> Hours {
        let weekdays = self.weekdays.iter().flatten().copied().map(Into::into).collect();
        let time = |time: Option<TimeOfDay>| time.map(|time| time.0);
        Hours { weekdays, from: time(self.starts_from), until: time(self.starts_until) }
    }
}

/// The facts that are asked for. Each is a question of its own to the database: once is enough.
pub(super) fn once(facts: Option<Vec<AccessFactKind>>) -> Vec<AccessFact> {
    let mut asked = HashSet::new();
    facts.unwrap_or_default().into_iter().filter(|fact| asked.insert(*fact)).map(Into::into).collect()
}

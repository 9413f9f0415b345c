//! Pages of meetings and of their dates. Dates are rows of their own, so that a page of what comes next
//! costs what the page holds, however many series there are.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, TimeDelta, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{meeting, occurrence, rsvp};
use sea_orm::sea_query::{IntoCondition, ValueTuple};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Value};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::hours::Stretch;
use super::super::rules;
use super::Wanted;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::page::{Key, Page, Window};

/// Where a date stands among dates: when it begins, then its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place(DateTime<Utc>, Uuid);

impl From<Place> for ValueTuple {
    fn from(place: Place) -> Self {
        ValueTuple::Two(Value::from(place.0), Value::from(place.1))
    }
}

impl Key for Place {
    const LIST: &'static str = "occurrences";
}

impl Place {
    /// The place of this date.
    pub fn of(row: &occurrence::Model) -> Self {
        Self(row.starts_at, row.id)
    }
}

/// Declares the place of a row in a list that is in the order in which its rows were made.
macro_rules! by_id {
    ($(#[doc = $doc:literal])+ $place:ident, $list:literal) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub struct $place(Uuid);

        impl From<$place> for ValueTuple {
            fn from(place: $place) -> Self {
                ValueTuple::One(Value::from(place.0))
            }
        }

        impl Key for $place {
            const LIST: &'static str = $list;
        }
    };
}

by_id! {
    /// Where a meeting stands among meetings.
    MeetingPlace, "meetings"
}

/// From when to when something begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Span {
    /// Later than now, or not over yet.
    Ahead(DateTime<Utc>),
    /// At this moment or later.
    From(DateTime<Utc>),
}

impl Span {
    /// The first moment at which something may begin.
    pub fn earliest(self) -> DateTime<Utc> {
        match self {
            // No meeting lasts longer than a day.
            Self::Ahead(now) => now - TimeDelta::minutes((*rules::DURATION.end()).into()),
            Self::From(from) => from,
        }
    }

    /// That a date begins then.
    pub fn condition(self) -> Condition {
        match self {
            // The first half is for the index.
            Self::Ahead(now) => Condition::all()
                .add(occurrence::Column::StartsAt.gt(self.earliest()))
                .add(occurrence::Column::EndsAt.gt(now)),
            Self::From(from) => occurrence::Column::StartsAt.gte(from).into_condition(),
        }
    }
}

/// A page of meetings, in the order in which they were set up.
pub async fn meetings(
    conn: &impl ConnectionTrait,
    wanted: &Wanted,
    window: &Window<MeetingPlace>,
) -> Outcome<Page<meeting::Model>> {
    let select = meeting::Entity::find().filter(wanted.of_meetings());
    window.of(select, meeting::Column::Id, false, |row| MeetingPlace(row.id), conn).await
}

/// When the dates that are looked for take place, and whether.
#[derive(Debug, Clone)]
pub struct When {
    /// From when on.
    pub span: Span,
    /// The first moment that is too late to begin.
    pub until: Option<DateTime<Utc>>,
    /// Running at this moment, or beginning until that one.
    pub soon: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The hours of the week, for each part of the time in which they are the same; none when any will do.
    pub hours: Option<Vec<Stretch>>,
    /// Whether they take place.
    pub status: Option<OccurrenceStatus>,
}

/// A page of dates, in the order in which they begin.
pub async fn occurrences(
    conn: &impl ConnectionTrait,
    wanted: &Wanted,
    when: &When,
    window: &Window<Place>,
) -> Outcome<Page<occurrence::Model>> {
    let select = occurrence::Entity::find().filter(when.condition()).filter(wanted.of_dates(conn).await?);
    window.of(select, (occurrence::Column::StartsAt, occurrence::Column::Id), false, Place::of, conn).await
}

/// A page of the dates that the member comes to or waits for, in the order in which they begin.
pub async fn occurrences_of(
    conn: &impl ConnectionTrait,
    member: Uuid,
    span: Span,
    window: &Window<Place>,
) -> Outcome<Page<occurrence::Model>> {
    // Named by her answers, which are few: else a database would walk through everybody's dates.
    let hers = rsvp::Entity::find()
        .select_only()
        .column(rsvp::Column::OccurrenceId)
        .filter(rsvp::Column::MemberId.eq(member))
        .filter(rsvp::Column::Status.is_in([RsvpStatus::Going, RsvpStatus::Waiting]));
    let select = occurrence::Entity::find()
        .filter(span.condition())
        .filter(occurrence::Column::Id.in_subquery(hers.into_query()));
    window.of(select, (occurrence::Column::StartsAt, occurrence::Column::Id), false, Place::of, conn).await
}

impl When {
    fn condition(&self) -> Condition {
        let mut all = self.span.condition();
        if let Some(until) = self.until {
            all = all.add(occurrence::Column::StartsAt.lt(until));
        }
        if let Some((now, latest)) = self.soon {
            all = all.add(Span::Ahead(now).condition()).add(occurrence::Column::StartsAt.lte(latest));
        }
        if let Some(hours) = &self.hours {
            all = all.add(hours.iter().map(during).fold(Condition::any(), Condition::add));
        }
        if let Some(status) = self.status {
            all = all.add(occurrence::Column::Status.eq(status));
        }
        all
    }
}

fn during(stretch: &Stretch) -> Condition {
    let minutes =
        stretch.minutes.iter().map(|range| occurrence::Column::MinuteOfWeek.between(*range.start(), *range.end()));
    Condition::all()
        .add(occurrence::Column::StartsAt.gte(stretch.span.start))
        .add(occurrence::Column::StartsAt.lt(stretch.span.end))
        .add(minutes.fold(Condition::any(), Condition::add))
}

/// A page of the dates of one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DatesKey {
    /// The meeting.
    pub meeting: Uuid,
    /// From when on.
    pub span: Span,
    /// Which page.
    pub window: Window<Place>,
}

impl Loader<DatesKey> for Batch {
    type Value = Page<occurrence::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[DatesKey]) -> Result<HashMap<DatesKey, Self::Value>, Failure> {
        let mut asked: HashMap<(Span, &Window<Place>), Vec<Uuid>> = HashMap::new();
        for key in keys {
            asked.entry((key.span, &key.window)).or_default().push(key.meeting);
        }
        let mut pages = HashMap::new();
        // One field of one document asks all meetings for the same page: this is one statement.
        for ((span, window), meetings) in asked {
            let select = occurrence::Entity::find()
                .filter(occurrence::Column::MeetingId.is_in(meetings.iter().copied()))
                .filter(span.condition());
            let columns = [occurrence::Column::StartsAt, occurrence::Column::Id];
            let owner = occurrence::Column::MeetingId;
            let mut found =
                window.of_each(select, owner, &columns, |row| row.meeting_id, Place::of, &self.conn).await?;
            for meeting in meetings {
                let page = found.remove(&meeting).unwrap_or_else(|| window.empty(Place::of));
                pages.insert(DatesKey { meeting, span, window: window.clone() }, page);
            }
        }
        Ok(pages)
    }
}

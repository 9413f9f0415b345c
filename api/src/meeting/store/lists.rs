//! Pages of meetings and of their dates. Dates are rows of their own, so that a page of what comes next
//! costs what the page holds, however many series there are.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::rsvp::RsvpStatus;
use entity::{meeting, occurrence, rsvp};
use sea_orm::sea_query::ValueTuple;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Value};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Span, Wanted, When};
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::gathered;
use crate::page::{Key, Page, Window, by_id};

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

    /// When it begins.
    pub fn starts_at(&self) -> DateTime<Utc> {
        self.0
    }
}

by_id! {
    /// Where a meeting stands among meetings.
    MeetingPlace, "meetings"
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

/// A page of dates, in the order in which they begin.
pub async fn occurrences(
    conn: &impl ConnectionTrait,
    wanted: &Wanted,
    when: &When,
    window: &Window<Place>,
) -> Outcome<Page<occurrence::Model>> {
    let Some(then) = when.condition(conn, window).await? else { return Ok(window.empty(Place::of)) };
    let select = occurrence::Entity::find().filter(then).filter(wanted.of_dates(conn).await?);
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
        let asked = gathered(keys.iter().map(|key| ((key.span, &key.window), key.meeting)));
        let mut pages = HashMap::new();
        // One field of one document asks all meetings for the same page: this is one statement.
        for ((span, window), meetings) in asked {
            let select = occurrence::Entity::find().filter(span.condition());
            let columns = [occurrence::Column::StartsAt, occurrence::Column::Id];
            let lists = (occurrence::Column::MeetingId, meetings.as_slice());
            let found =
                window.of_each(select, lists, &columns, false, |row| row.meeting_id, Place::of, &self.conn).await?;
            for (meeting, page) in found {
                pages.insert(DatesKey { meeting, span, window: window.clone() }, page);
            }
        }
        Ok(pages)
    }
}

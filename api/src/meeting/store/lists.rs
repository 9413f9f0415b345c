//! Pages of meetings and of their dates. Dates are rows of their own, so that a page of what comes next
//! costs what the page holds, however many series there are.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, TimeDelta, Utc};
use entity::meeting::MeetingFormat;
use entity::meeting_access::AccessFact;
use entity::{meeting, meeting_access, meeting_language, occurrence, topic};
use sea_orm::sea_query::{Expr, IntoCondition, SelectStatement, ValueTuple};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait, Value,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::rules;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::i18n::Locale;
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
by_id! {
    /// Where a topic stands among topics.
    TopicPlace, "topics"
}

/// What the meetings that are looked for have in common.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A language that they are held in.
    pub language: Option<Locale>,
    /// Where people meet.
    pub format: Option<MeetingFormat>,
    /// What they are about.
    pub topic: Option<Uuid>,
    /// What is known to be so about each of them.
    pub facts: Vec<AccessFact>,
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
    /// That a date begins then.
    pub fn condition(self) -> Condition {
        match self {
            // The first half is for the index: no meeting lasts longer than a day.
            Self::Ahead(now) => Condition::all()
                .add(occurrence::Column::StartsAt.gt(now - TimeDelta::minutes((*rules::DURATION.end()).into())))
                .add(occurrence::Column::EndsAt.gt(now)),
            Self::From(from) => occurrence::Column::StartsAt.gte(from).into_condition(),
        }
    }
}

/// A page of topics.
pub async fn topics(conn: &impl ConnectionTrait, window: &Window<TopicPlace>) -> Outcome<Page<topic::Model>> {
    window.of(topic::Entity::find(), topic::Column::Id, false, |row| TopicPlace(row.id), conn).await
}

/// A page of meetings, in the order in which they were set up.
pub async fn meetings(
    conn: &impl ConnectionTrait,
    wanted: &Wanted,
    window: &Window<MeetingPlace>,
) -> Outcome<Page<meeting::Model>> {
    let itself = wanted.itself().unwrap_or_else(Condition::all);
    let select = meeting::Entity::find().filter(itself).filter(wanted.around(meeting::Column::Id));
    window.of(select, meeting::Column::Id, false, |row| MeetingPlace(row.id), conn).await
}

/// A page of dates, in the order in which they begin; `until` is the first moment that is too late.
pub async fn occurrences(
    conn: &impl ConnectionTrait,
    wanted: &Wanted,
    span: Span,
    until: Option<DateTime<Utc>>,
    window: &Window<Place>,
) -> Outcome<Page<occurrence::Model>> {
    let mut select = occurrence::Entity::find().filter(span.condition());
    if let Some(until) = until {
        select = select.filter(occurrence::Column::StartsAt.lt(until));
    }
    if let Some(itself) = wanted.itself() {
        select = select.filter(exists::<meeting::Entity>(meeting::Column::Id, occurrence::Column::MeetingId, itself));
    }
    let select = select.filter(wanted.around(occurrence::Column::MeetingId));
    window.of(select, (occurrence::Column::StartsAt, occurrence::Column::Id), false, Place::of, conn).await
}

impl Wanted {
    /// What has to be so of the meeting's own row, if anything.
    fn itself(&self) -> Option<Condition> {
        let format = self.format.map(|format| meeting::Column::Format.eq(format));
        let topic = self.topic.map(|topic| meeting::Column::TopicId.eq(topic));
        let all: Vec<_> = format.into_iter().chain(topic).collect();
        (!all.is_empty()).then(|| all.into_iter().fold(Condition::all(), Condition::add))
    }

    /// What has to be so of the rows around the meeting whose id stands in this column.
    fn around(&self, meeting: impl ColumnTrait) -> Condition {
        let mut all = Condition::all();
        if let Some(language) = &self.language {
            let spoken = spoken(language);
            all = all.add(exists::<meeting_language::Entity>(meeting_language::Column::MeetingId, meeting, spoken));
        }
        for fact in &self.facts {
            let known = meeting_access::Column::Fact.eq(*fact).and(meeting_access::Column::Available.eq(true));
            let known = known.into_condition();
            all = all.add(exists::<meeting_access::Entity>(meeting_access::Column::MeetingId, meeting, known));
        }
        all
    }
}

/// Whether a row of `E` belongs to the row in hand and is as it has to be. Written so that the database
/// looks at the row in hand, and not at all of `E` first.
fn exists<E: EntityTrait>(own: E::Column, other: impl ColumnTrait, is_so: Condition) -> Expr {
    let belongs = Expr::col(own.as_column_ref()).equals(other.as_column_ref());
    let rows: SelectStatement = E::find().select_only().expr(Expr::val(1)).filter(belongs).filter(is_so).into_query();
    Expr::exists(rows)
}

/// Languages in which the one who looks for this language can take part: itself, its varieties, and the
/// language without saying which variety (`pt-PT` for `pt`; `pt` for `pt-PT`; never `pt-PT` for `pt-BR`).
fn spoken(language: &Locale) -> Condition {
    let tag = language.tag();
    let wider = tag.match_indices('-').map(|(end, _)| &tag[..end]);
    Condition::any()
        .add(meeting_language::Column::Tag.is_in(wider.chain([tag])))
        .add(meeting_language::Column::Tag.starts_with(format!("{tag}-")))
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

//! Whole series as feeds tell them: everything that everybody may know of a meeting, and the ways in, which
//! whoever tells it must leave out unless the meeting says that everybody may know them. Page by page, so that all
//! series can be told however many there are.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{
    meeting, meeting_access, meeting_audience, meeting_date, meeting_language, meeting_rotation, meeting_text,
    occurrence, rsvp, topic_name,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use crate::failure::Outcome;
use crate::loaders::grouped;
use crate::topic::{self, NamedTopic};

/// A series with all that is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// Its own row.
    pub meeting: meeting::Model,
    /// Its words, one for each language.
    pub texts: Vec<meeting_text::Model>,
    /// The languages in which it is held: first those that the group speaks.
    pub languages: Vec<meeting_language::Model>,
    /// What is known about access.
    pub access: Vec<meeting_access::Model>,
    /// Who it is for; nobody for everybody.
    pub audiences: Vec<meeting_audience::Model>,
    /// Its dates beside the rule, in order.
    pub dates: Vec<meeting_date::Model>,
    /// The topics that take turns, in order, by their ids.
    pub rotation: Vec<Uuid>,
    /// Every topic that it names: its own, those that take turns, and those chosen for one date.
    pub topics: Vec<NamedTopic>,
    /// Its dates that were moved, called off, or are otherwise than the series, in the order in which the rule
    /// puts them. What the rotation makes of a date is none.
    pub exceptions: Vec<occurrence::Model>,
}

impl Published {
    /// The topic with this id, if the series names it.
    pub fn topic(&self, id: Uuid) -> Option<&NamedTopic> {
        self.topics.iter().find(|topic| topic.topic.id == id)
    }
}

/// The series that were set up after this one, in that order, at most so many.
pub async fn published(conn: &impl ConnectionTrait, after: Option<Uuid>, limit: u64) -> Outcome<Vec<Published>> {
    let mut select = meeting::Entity::find().order_by_asc(meeting::Column::Id).limit(limit);
    if let Some(after) = after {
        select = select.filter(meeting::Column::Id.gt(after));
    }
    with_all_that_is_known(conn, select.all(conn).await?).await
}

/// The series with this id.
pub async fn published_one(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<Published>> {
    let row = meeting::Entity::find_by_id(id).all(conn).await?;
    Ok(with_all_that_is_known(conn, row).await?.pop())
}

/// The series with this id, those that it goes on from, and those that go on from it, in the order in which they
/// were set up; none when there is no such series.
pub async fn published_with_its_kin(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Vec<Published>> {
    let mut found: HashMap<Uuid, meeting::Model> = HashMap::new();
    let mut next = meeting::Entity::find_by_id(id).all(conn).await?;
    while !next.is_empty() {
        let ids: Vec<Uuid> = next.iter().map(|row| row.id).collect();
        let before: Vec<Uuid> = next.iter().filter_map(|row| row.continues_id).collect();
        found.extend(next.into_iter().map(|row| (row.id, row)));
        let around =
            Condition::any().add(meeting::Column::ContinuesId.is_in(ids)).add(meeting::Column::Id.is_in(before));
        next = meeting::Entity::find().filter(around).all(conn).await?;
        next.retain(|row| !found.contains_key(&row.id));
    }
    let mut rows: Vec<meeting::Model> = found.into_values().collect();
    rows.sort_by_key(|row| row.id);
    with_all_that_is_known(conn, rows).await
}

/// The dates to which a member has said yes, and the series that they are of.
#[derive(Debug, Clone, PartialEq)]
pub struct Comings {
    /// The dates, also those that were called off, in the order in which they begin.
    pub dates: Vec<occurrence::Model>,
    /// Their series.
    pub series: HashMap<Uuid, Published>,
}

/// The dates to which the member has said yes and that end later than `since`.
pub async fn comings(conn: &impl ConnectionTrait, member: Uuid, since: DateTime<Utc>) -> Outcome<Comings> {
    let answers = rsvp::Entity::find()
        .filter(rsvp::Column::MemberId.eq(member))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
        .find_also_related(occurrence::Entity)
        .filter(occurrence::Column::EndsAt.gt(since))
        .order_by_asc(occurrence::Column::StartsAt)
        .order_by_asc(occurrence::Column::Id)
        .all(conn)
        .await?;
    let dates: Vec<occurrence::Model> = answers.into_iter().filter_map(|(_, date)| date).collect();
    let meetings: BTreeSet<Uuid> = dates.iter().map(|date| date.meeting_id).collect();
    let rows = meeting::Entity::find().filter(meeting::Column::Id.is_in(meetings)).all(conn).await?;
    let series = with_all_that_is_known(conn, rows).await?;
    Ok(Comings { dates, series: series.into_iter().map(|series| (series.meeting.id, series)).collect() })
}

/// A zone in which meetings are held.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct ZoneInUse {
    /// Its IANA name.
    pub time_zone: String,
    /// When the first of all their series began, on its clocks.
    pub since: NaiveDateTime,
}

/// Every zone in which meetings are held.
pub async fn zones_in_use(conn: &impl ConnectionTrait) -> Outcome<Vec<ZoneInUse>> {
    Ok(meeting::Entity::find()
        .select_only()
        .column(meeting::Column::TimeZone)
        .column_as(meeting::Column::StartsAtLocal.min(), "since")
        .group_by(meeting::Column::TimeZone)
        .order_by_asc(meeting::Column::TimeZone)
        .into_model()
        .all(conn)
        .await?)
}

/// What changes whenever [`published`] would tell something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// How many series there are, and when one last changed.
    pub meetings: (i64, Option<DateTime<Utc>>),
    /// How many exceptions there are, and when one last changed.
    pub exceptions: (i64, Option<DateTime<Utc>>),
    /// How many dates beside rules there are.
    pub dates: i64,
    /// What topics are called: they are few, and have no date of their own.
    pub topics: Vec<topic_name::Model>,
}

#[derive(FromQueryResult)]
struct Sum {
    number: i64,
    latest: Option<DateTime<Utc>>,
}

/// The edition as things stand, without reading all of it.
pub async fn edition(conn: &impl ConnectionTrait) -> Outcome<Edition> {
    let meetings = meeting::Entity::find()
        .select_only()
        .column_as(meeting::Column::Id.count(), "number")
        .column_as(meeting::Column::UpdatedAt.max(), "latest")
        .into_model::<Sum>()
        .one(conn)
        .await?;
    let exceptions = occurrence::Entity::find()
        .select_only()
        .column_as(occurrence::Column::Id.count(), "number")
        .column_as(occurrence::Column::UpdatedAt.max(), "latest")
        .filter(is_exception())
        .into_model::<Sum>()
        .one(conn)
        .await?;
    let dates = meeting_date::Entity::find()
        .select_only()
        .column_as(meeting_date::Column::MeetingId.count(), "number")
        .into_tuple::<i64>()
        .one(conn)
        .await?;
    let told = |sum: Option<Sum>| sum.map_or((0, None), |sum| (sum.number, sum.latest));
    let topics = topic_name::Entity::find()
        .order_by_asc(topic_name::Column::TopicId)
        .order_by_asc(topic_name::Column::Language)
        .all(conn)
        .await?;
    let (meetings, exceptions) = (told(meetings), told(exceptions));
    Ok(Edition { meetings, exceptions, dates: dates.unwrap_or_default(), topics })
}

/// Whether a date is otherwise than its series. What follows from the rotation alone is not.
fn is_exception() -> Condition {
    use occurrence::Column;
    Condition::any()
        .add(Column::Status.eq(OccurrenceStatus::Cancelled))
        .add(Column::Sequence.gt(0))
        .add(Column::StartsAt.into_expr().ne(Column::OriginalStartsAt.into_expr()))
        .add(Column::Format.is_not_null())
        .add(Column::VenueName.is_not_null())
        .add(Column::JoinUrl.is_not_null())
        .add(Column::DialIn.is_not_null())
        .add(Column::Note.is_not_null())
        .add(Column::IsTopicChosen.eq(true))
}

/// All rows of one table that belong to these meetings, by meeting.
macro_rules! of_the_meetings {
    ($entity:ident, $order:ident, $ids:expr, $conn:expr) => {{
        let rows = $entity::Entity::find()
            .filter($entity::Column::MeetingId.is_in($ids))
            .order_by_asc($entity::Column::$order)
            .all($conn)
            .await?;
        grouped(rows, |row| row.meeting_id)
    }};
}

async fn with_all_that_is_known(conn: &impl ConnectionTrait, rows: Vec<meeting::Model>) -> Outcome<Vec<Published>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let each = || ids.iter().copied();
    let mut texts = of_the_meetings!(meeting_text, Language, each(), conn);
    let mut languages = of_the_meetings!(meeting_language, Interpreted, each(), conn);
    let mut access = of_the_meetings!(meeting_access, Fact, each(), conn);
    let mut audiences = of_the_meetings!(meeting_audience, Audience, each(), conn);
    let mut dates = of_the_meetings!(meeting_date, StartsAtLocal, each(), conn);
    let mut rotations = of_the_meetings!(meeting_rotation, Position, each(), conn);
    let exceptions = occurrence::Entity::find()
        .filter(occurrence::Column::MeetingId.is_in(each()))
        .filter(is_exception())
        .order_by_asc(occurrence::Column::OriginalStartsAt)
        .all(conn)
        .await?;
    let mut exceptions = grouped(exceptions, |row| row.meeting_id);
    let named = |row: &meeting::Model, rotation: &[Uuid], exceptions: &[occurrence::Model]| -> Vec<Uuid> {
        let own = row.topic_id.into_iter().chain(rotation.iter().copied());
        let mut all: Vec<Uuid> = own.chain(exceptions.iter().filter_map(|date| date.topic_id)).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let mut published = Vec::with_capacity(rows.len());
    for meeting in rows {
        let id = meeting.id;
        let rotation: Vec<Uuid> =
            rotations.remove(&id).unwrap_or_default().into_iter().map(|turn| turn.topic_id).collect();
        let exceptions = exceptions.remove(&id).unwrap_or_default();
        let topics = named(&meeting, &rotation, &exceptions);
        let series = Published {
            texts: texts.remove(&id).unwrap_or_default(),
            languages: languages.remove(&id).unwrap_or_default(),
            access: access.remove(&id).unwrap_or_default(),
            audiences: audiences.remove(&id).unwrap_or_default(),
            dates: dates.remove(&id).unwrap_or_default(),
            rotation,
            topics: Vec::new(),
            exceptions,
            meeting,
        };
        published.push((series, topics));
    }
    let known = topic::named(conn, published.iter().flat_map(|(_, topics)| topics.iter().copied())).await?;
    Ok(published
        .into_iter()
        .map(|(series, topics)| Published {
            topics: topics.iter().filter_map(|topic| known.get(topic).cloned()).collect(),
            ..series
        })
        .collect())
}

//! Every query about check-ins. Whoever reads them for somebody reads those of her mentorships that she wrote, or
//! that are shared.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use entity::{check_in, mentorship};
use sea_orm::sea_query::{SelectStatement, ValueTuple};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult,
    ModelTrait, QueryFilter, QuerySelect, QueryTrait, Select, Value,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::rules::Side;
use super::super::store::{is_of, is_seen_by, is_there};
use super::actions::Note;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::gathered;
use crate::node::Kind;
use crate::page::{Key, Page, Window};
use crate::tx::Tx;
use crate::viewer::MemberViewer;

/// Where a check-in stands in the list of a mentorship: by its day, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CheckInPlace(NaiveDate, Uuid);

impl Key for CheckInPlace {
    const LIST: &'static str = "check-ins";
}

impl From<CheckInPlace> for ValueTuple {
    fn from(CheckInPlace(day, id): CheckInPlace) -> Self {
        Self::Two(Value::from(day), Value::from(id))
    }
}

impl CheckInPlace {
    fn of(row: &check_in::Model) -> Self {
        Self(row.day, row.id)
    }
}

/// Writes a note down.
pub async fn insert(tx: &Tx, pair: &mentorship::Model, writer: Uuid, note: Note) -> Outcome<Uuid> {
    let row = check_in::ActiveModel {
        id: Set(tx.new_id()),
        mentorship_id: Set(pair.id),
        writer_id: Set(writer),
        day: Set(note.day),
        how_it_goes: Set(note.how_it_goes),
        note: Set(note.text),
        is_shared: Set(note.is_shared),
        minutes: Set(note.minutes),
        noted_at: Set(tx.now()),
    };
    let row = row.insert(tx.conn()).await?;
    changed(tx, &row, pair);
    Ok(row.id)
}

/// The note with this id and its mentorship, if the member wrote it.
pub async fn written_by(
    conn: &impl ConnectionTrait,
    member: Uuid,
    id: Uuid,
) -> Outcome<Option<(check_in::Model, mentorship::Model)>> {
    let found = check_in::Entity::find_by_id(id)
        .filter(check_in::Column::WriterId.eq(member))
        .filter(check_in::Column::MentorshipId.in_subquery(ids(Condition::all().add(is_of(member)).add(is_there()))))
        .find_also_related(mentorship::Entity)
        .one(conn)
        .await?;
    Ok(found.and_then(|(row, pair)| Some((row, pair?))))
}

/// Removes the note.
pub async fn delete(tx: &Tx, row: &check_in::Model, pair: &mentorship::Model) -> Outcome<()> {
    row.clone().delete(tx.conn()).await?;
    changed(tx, row, pair);
    Ok(())
}

/// Notes for those who may read it that something was noted, or is gone.
fn changed(tx: &Tx, row: &check_in::Model, pair: &mentorship::Model) {
    let other = Side::of(row.writer_id, pair).other().member(pair);
    let readers = [Some(row.writer_id), row.is_shared.then_some(other)];
    let readers: Vec<_> = readers.into_iter().flatten().map(Audience::Member).collect();
    tx.changed(Kind::CheckIn, row.id, &readers);
}

/// The ids of those mentorships.
fn ids(which: Condition) -> SelectStatement {
    mentorship::Entity::find().select_only().column(mentorship::Column::Id).filter(which).into_query()
}

/// What the viewer may read.
fn readable_by(viewer: &MemberViewer) -> Select<check_in::Entity> {
    let may_read =
        Condition::any().add(check_in::Column::WriterId.eq(viewer.id)).add(check_in::Column::IsShared.eq(true));
    check_in::Entity::find()
        .filter(may_read)
        .filter(check_in::Column::MentorshipId.in_subquery(ids(is_seen_by(viewer))))
}

/// Time that somebody gave on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromQueryResult)]
pub struct Given {
    /// Who.
    pub writer_id: Uuid,
    /// When.
    pub day: NaiveDate,
    /// How many minutes.
    pub minutes: i32,
}

/// The time that these members gave since that day.
pub async fn given(conn: &impl ConnectionTrait, mentors: &[Uuid], since: NaiveDate) -> Outcome<Vec<Given>> {
    Ok(check_in::Entity::find()
        .select_only()
        .columns([check_in::Column::WriterId, check_in::Column::Day, check_in::Column::Minutes])
        .filter(check_in::Column::WriterId.is_in(mentors.iter().copied()))
        .filter(check_in::Column::Day.gte(since))
        .filter(check_in::Column::Minutes.is_not_null())
        .into_model()
        .all(conn)
        .await?)
}

/// The last day for which something was noted in each of these mentorships, by either.
pub async fn last_days(conn: &impl ConnectionTrait, mentorships: &[Uuid]) -> Outcome<HashMap<Uuid, NaiveDate>> {
    last(check_in::Entity::find(), conn, mentorships).await
}

/// The same, of what these mentors may read: what they noted themselves, and what is shared.
pub async fn last_days_known_to(
    conn: &impl ConnectionTrait,
    mentors: &[Uuid],
    mentorships: &[Uuid],
) -> Outcome<HashMap<Uuid, NaiveDate>> {
    let may_read = Condition::any()
        .add(check_in::Column::WriterId.is_in(mentors.iter().copied()))
        .add(check_in::Column::IsShared.eq(true));
    last(check_in::Entity::find().filter(may_read), conn, mentorships).await
}

async fn last(
    select: Select<check_in::Entity>,
    conn: &impl ConnectionTrait,
    mentorships: &[Uuid],
) -> Outcome<HashMap<Uuid, NaiveDate>> {
    let days: Vec<(Uuid, NaiveDate)> = select
        .select_only()
        .column(check_in::Column::MentorshipId)
        .column_as(check_in::Column::Day.max(), "day")
        .filter(check_in::Column::MentorshipId.is_in(mentorships.iter().copied()))
        .group_by(check_in::Column::MentorshipId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(days.into_iter().collect())
}

/// A page of the check-ins of one mentorship.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CheckInsKey {
    /// Of which mentorship.
    pub mentorship: Uuid,
    /// Which page.
    pub window: Window<CheckInPlace>,
}

impl Loader<CheckInsKey> for Batch {
    type Value = Page<check_in::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[CheckInsKey]) -> Result<HashMap<CheckInsKey, Page<check_in::Model>>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let owner = check_in::Column::MentorshipId;
        let columns = [check_in::Column::Day, check_in::Column::Id];
        let mut found = HashMap::new();
        for (window, mentorships) in gathered(keys.iter().map(|key| (&key.window, key.mentorship))) {
            let (select, lists) = (readable_by(viewer), (owner, mentorships.as_slice()));
            let of = |row: &check_in::Model| row.mentorship_id;
            let pages = window.of_each(select, lists, &columns, true, of, CheckInPlace::of, &self.conn).await?;
            for (mentorship, page) in pages {
                found.insert(CheckInsKey { mentorship, window: window.clone() }, page);
            }
        }
        Ok(found)
    }
}

/// A check-in by its id, if the viewer may read it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CheckInKey(pub Uuid);

impl Loader<CheckInKey> for Batch {
    type Value = check_in::Model;
    type Error = Failure;

    async fn load(&self, keys: &[CheckInKey]) -> Result<HashMap<CheckInKey, check_in::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = readable_by(viewer).filter(check_in::Column::Id.is_in(keys.iter().map(|key| key.0)));
        Ok(rows.all(&self.conn).await?.into_iter().map(|row| (CheckInKey(row.id), row)).collect())
    }
}

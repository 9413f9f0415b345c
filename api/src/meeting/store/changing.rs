//! How series and dates are changed. Every such change begins with the series' row, locked, and then with the date's:
//! so changes of one series happen one after the other, and whoever says meanwhile that she comes waits for them.

use chrono::{DateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, occurrence, occurrence_language, rsvp};
use sea_orm::sea_query::LockType;
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::super::actions::{Said, Spoken};
use super::super::arrangement::zone;
use super::super::rules;
use super::date_changed;
use crate::changes::Audience;
use crate::civil;
use crate::failure::Outcome;
use crate::globe::Position;
use crate::node::Kind;
use crate::tx::Tx;

/// The meeting with this id, which nobody else changes until the unit of work ends. Rows that merely refer to it are
/// not held up. SQLite has one writer anyway.
pub async fn lock_meeting(tx: &Tx, id: Uuid) -> Outcome<Option<meeting::Model>> {
    Ok(meeting::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(tx.conn()).await?)
}

/// The date with this id and its meeting, which nobody else changes or answers until the unit of work ends.
pub async fn lock_date(tx: &Tx, id: Uuid) -> Outcome<Option<(occurrence::Model, meeting::Model)>> {
    // Which series it belongs to may change until that is locked: a split takes dates along.
    let Some(mut seen) = occurrence::Entity::find_by_id(id).one(tx.conn()).await? else { return Ok(None) };
    loop {
        let Some(meeting) = lock_meeting(tx, seen.meeting_id).await? else { return Ok(None) };
        let locked = occurrence::Entity::find_by_id(id).lock(LockType::Update).one(tx.conn()).await?;
        match locked {
            None => return Ok(None),
            Some(date) if date.meeting_id == meeting.id => return Ok(Some((date, meeting))),
            Some(date) => seen = date,
        }
    }
}

/// The dates of the meeting that are not over, in the order in which the rule puts them; nobody else changes or
/// answers them until the unit of work ends.
pub async fn lock_dates_ahead(tx: &Tx, meeting: Uuid) -> Outcome<Vec<occurrence::Model>> {
    Ok(occurrence::Entity::find()
        .filter(occurrence::Column::MeetingId.eq(meeting))
        .filter(occurrence::Column::EndsAt.gt(tx.now()))
        .order_by_asc(occurrence::Column::OriginalStartsAt)
        .lock(LockType::Update)
        .all(tx.conn())
        .await?)
}

/// The date that the rule, or a date beside it, puts at this moment, locked.
pub async fn lock_date_of(tx: &Tx, meeting: Uuid, original: DateTime<Utc>) -> Outcome<Option<occurrence::Model>> {
    Ok(occurrence::Entity::find()
        .filter(occurrence::Column::MeetingId.eq(meeting))
        .filter(occurrence::Column::OriginalStartsAt.eq(original))
        .lock(LockType::Update)
        .one(tx.conn())
        .await?)
}

/// Whether another date of the meeting begins at this moment.
pub async fn is_taken(
    conn: &impl ConnectionTrait,
    meeting: Uuid,
    at: DateTime<Utc>,
    but: Option<Uuid>,
) -> Outcome<bool> {
    let mut others = occurrence::Entity::find()
        .filter(occurrence::Column::MeetingId.eq(meeting))
        .filter(occurrence::Column::StartsAt.eq(at));
    if let Some(but) = but {
        others = others.filter(occurrence::Column::Id.ne(but));
    }
    Ok(others.count(conn).await? > 0)
}

/// Whether anybody has said anything about the date: then it is called off, and never simply gone.
pub async fn is_answered(conn: &impl ConnectionTrait, occurrence: Uuid) -> Outcome<bool> {
    Ok(rsvp::Entity::find().filter(rsvp::Column::OccurrenceId.eq(occurrence)).count(conn).await? > 0)
}

/// Removes a date that nobody has said anything about.
pub async fn remove_date(tx: &Tx, date: &occurrence::Model) -> Outcome<()> {
    occurrence::Entity::delete_by_id(date.id).exec(tx.conn()).await?;
    tx.removed(Kind::Occurrence, date.id, date.meeting_id, &[Audience::MeetingReaders]);
    Ok(())
}

/// Writes one more date down.
pub async fn insert_date(tx: &Tx, meeting: &meeting::Model, starts_at: DateTime<Utc>) -> Outcome<occurrence::Model> {
    let row = super::new_date(tx, meeting, starts_at).insert(tx.conn()).await?;
    date_changed(tx, row.id);
    Ok(row)
}

/// Writes down how a locked date is from now on. Who comes, and who was there, is not part of it.
pub async fn save_date(tx: &Tx, mut after: occurrence::Model) -> Outcome<occurrence::Model> {
    after.sequence += 1;
    after.updated_at = tx.now();
    after.minute_of_week = civil::minute_of_week(after.starts_at);
    after.reach = rules::reach(after.ends_at - after.starts_at);
    (after.sphere_x, after.sphere_y, after.sphere_z) = on_the_globe(after.latitude, after.longitude);
    let mut row = after.into_active_model().reset_all();
    (row.going, row.waiting, row.asked, row.attended) = (NotSet, NotSet, NotSet, NotSet);
    let row = row.update(tx.conn()).await?;
    date_changed(tx, row.id);
    Ok(row)
}

/// Writes down how a locked meeting is from now on.
pub async fn save_meeting(tx: &Tx, mut after: meeting::Model) -> Outcome<meeting::Model> {
    after.sequence += 1;
    after.updated_at = tx.now();
    let row = complete(after).into_active_model().reset_all().update(tx.conn()).await?;
    meeting_changed(tx, row.id);
    Ok(row)
}

/// The meeting's row with the columns that follow from others, for the database to look for.
pub(super) fn complete(mut meeting: meeting::Model) -> meeting::Model {
    (meeting.sphere_x, meeting.sphere_y, meeting.sphere_z) = on_the_globe(meeting.latitude, meeting.longitude);
    // Where the day after it begins: nothing is dated behind the last day of the calendar.
    let after = meeting.state_until.and_then(|until| until.succ_opt());
    meeting.state_ends_at = after.map(|day| civil::beginning(day, zone(&meeting)));
    meeting
}

fn on_the_globe(latitude: Option<f64>, longitude: Option<f64>) -> (Option<f64>, Option<f64>, Option<f64>) {
    let position = latitude.zip(longitude).and_then(|(north, east)| Position::new(north, east));
    let point = position.map(Position::point);
    (point.map(|point| point.x), point.map(|point| point.y), point.map(|point| point.z))
}

/// Notes that a meeting is new or has changed.
pub fn meeting_changed(tx: &Tx, meeting: Uuid) {
    tx.changed(Kind::Meeting, meeting, &[Audience::MeetingReaders]);
}

/// The date as it is when it is called off now.
pub fn called_off(tx: &Tx, date: &occurrence::Model, why: Option<&Said>) -> occurrence::Model {
    let mut after = occurrence::Model {
        status: OccurrenceStatus::Cancelled,
        cancelled_at: Some(tx.now()),
        cancel_reason: why.map(|why| why.text.clone()),
        ..date.clone()
    };
    if let Some(why) = why {
        // There is one language for the note and the reason: a note in another has had its time.
        after.note = after.note.filter(|_| after.note_language.as_ref() == Some(&why.language));
        after.note_language = Some(why.language.clone());
    }
    after
}

/// The date as it is when it takes place after all.
pub fn restored(date: &occurrence::Model) -> occurrence::Model {
    occurrence::Model {
        status: OccurrenceStatus::Scheduled,
        cancelled_at: None,
        cancel_reason: None,
        is_closed: false,
        note_language: date.note.as_ref().and(date.note_language.clone()),
        ..date.clone()
    }
}

/// Writes down in which languages the date is held: those of the series when none are said.
pub async fn save_date_languages(tx: &Tx, occurrence: Uuid, languages: Vec<Spoken>) -> Outcome<()> {
    occurrence_language::Entity::delete_many()
        .filter(occurrence_language::Column::OccurrenceId.eq(occurrence))
        .exec(tx.conn())
        .await?;
    let rows = languages.into_iter().map(|spoken| occurrence_language::ActiveModel {
        occurrence_id: Set(occurrence),
        tag: Set(spoken.language.to_string()),
        interpreted: Set(spoken.interpreted),
    });
    occurrence_language::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

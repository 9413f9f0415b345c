//! Every query about meetings: here what is written and read one by one; pages are in `lists.rs`, what narrows
//! them in `wanted.rs` and from where to where they walk in `walk.rs`, answers in `answers.rs`, turns of topics in
//! `rotation.rs`, and the batches behind edges in `loaders.rs`.
//!
//! Meetings are public: everybody sees every meeting and every date. What is not for everybody, the ways
//! in, is guarded where it is shown.

mod answers;
mod appointment;
mod changing;
mod company;
mod concerned;
mod dates;
mod guests;
mod listed;
mod lists;
mod loaders;
mod looking_back;
mod open;
mod published;
mod rarity;
mod rotation;
mod standing;
mod walk;
mod wanted;
mod words;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use entity::meeting::MeetingState;
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, meeting_text, occurrence};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::actions::NewMeeting;
use super::arrangement::{is_in_state_at, zone};
use super::recurrence::Stretch;
use super::rules;
use crate::changes::Audience;
use crate::civil;
use crate::db::is_among;
use crate::failure::Outcome;
use crate::globe::Position;
use crate::i18n::LocalizedText;
use crate::node::Kind;
use crate::tx::Tx;

pub use answers::*;
pub use appointment::*;
pub use changing::*;
pub use company::*;
pub use concerned::*;
pub use dates::*;
pub use guests::*;
pub use listed::*;
pub use lists::Place as OccurrencePlace;
pub use lists::*;
pub use loaders::*;
pub use looking_back::*;
pub use open::*;
pub use published::*;
pub use rotation::*;
pub use standing::*;
pub use walk::*;
pub use wanted::*;
pub use words::*;

/// The meeting with this id.
pub async fn meeting(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<meeting::Model>> {
    Ok(meeting::Entity::find_by_id(id).one(conn).await?)
}

/// The date with this id, and its meeting.
pub async fn occurrence(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<(occurrence::Model, meeting::Model)>> {
    let found = occurrence::Entity::find_by_id(id).find_also_related(meeting::Entity).one(conn).await?;
    Ok(found.and_then(|(occurrence, meeting)| meeting.map(|meeting| (occurrence, meeting))))
}

/// These dates by their ids, each with its meeting.
pub async fn dates_of(
    conn: &impl ConnectionTrait,
    ids: HashSet<Uuid>,
) -> Outcome<HashMap<Uuid, (occurrence::Model, meeting::Model)>> {
    let are_they = is_among(conn, occurrence::Column::Id, ids);
    let found = occurrence::Entity::find().filter(are_they).find_also_related(meeting::Entity).all(conn).await?;
    Ok(found.into_iter().filter_map(|(date, meeting)| Some((date.id, (date, meeting?)))).collect())
}

/// The texts of these meetings, by meeting.
pub async fn texts_of(
    conn: &impl ConnectionTrait,
    meetings: HashSet<Uuid>,
) -> Outcome<HashMap<Uuid, Vec<meeting_text::Model>>> {
    let are_theirs = is_among(conn, meeting_text::Column::MeetingId, meetings);
    let mut texts = HashMap::<_, Vec<_>>::new();
    for text in meeting_text::Entity::find().filter(are_theirs).all(conn).await? {
        texts.entry(text.meeting_id).or_default().push(text);
    }
    Ok(texts)
}

/// The zone that the meeting's clocks follow; UTC where there is no such date.
pub async fn zone_of_date(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<chrono_tz::Tz> {
    Ok(occurrence(conn, id).await?.map(|(_, meeting)| zone(&meeting)).unwrap_or_default())
}

/// The title of a meeting in the language that suits these readers best.
pub async fn title(
    conn: &impl ConnectionTrait,
    meeting: &meeting::Model,
    wanted: &[crate::i18n::Locale],
) -> Outcome<Option<LocalizedText>> {
    let texts = meeting_text::Entity::find().filter(meeting_text::Column::MeetingId.eq(meeting.id)).all(conn).await?;
    Ok(LocalizedText::choose(wanted, &meeting.source_language, texts.iter().map(titled)))
}

/// Writes a meeting down, with its texts, languages, access facts and those whom it is for, but without dates.
pub async fn insert_meeting(tx: &Tx, facilitator: Uuid, new: NewMeeting) -> Outcome<meeting::Model> {
    let id = tx.new_id();
    let position = new.venue.as_ref().and_then(|venue| venue.position);
    let point = position.map(Position::point);
    let row = meeting::ActiveModel {
        id: Set(id),
        facilitator_id: Set(Some(facilitator)),
        topic_id: Set(new.topic),
        source_language: Set(new.source_language.to_string()),
        rrule: Set(new.series.rule().text().to_owned()),
        starts_at_local: Set(new.series.first()),
        time_zone: Set(new.series.zone().name().to_owned()),
        duration_minutes: Set(new.duration_minutes),
        format: Set(new.format),
        venue_name: Set(new.venue.as_ref().map(|venue| venue.name.clone())),
        address: Set(new.venue.as_ref().map(|venue| venue.address.clone())),
        directions: Set(new.venue.and_then(|venue| venue.directions)),
        region: Set(new.region),
        latitude: Set(position.map(Position::latitude)),
        longitude: Set(position.map(Position::longitude)),
        sphere_x: Set(point.map(|point| point.x)),
        sphere_y: Set(point.map(|point| point.y)),
        sphere_z: Set(point.map(|point| point.z)),
        join_url: Set(new.join_url.map(Into::into)),
        dial_in: Set(new.dial_in.map(Into::into)),
        join_is_public: Set(new.join_is_public),
        welcomes_guests: Set(new.welcomes_guests),
        capacity: Set(new.capacity),
        state: Set(MeetingState::AsPlanned),
        state_until: Set(None),
        state_ends_at: Set(None),
        ends_before: Set(None),
        continues_id: Set(None),
        sequence: Set(0),
        expanded_until: Set(tx.now()),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
    };
    let row = row.insert(tx.conn()).await?;
    tx.changed(Kind::Meeting, id, &[Audience::MeetingReaders, Audience::Member(facilitator)]);
    insert_texts(tx, id, &new.texts).await?;
    insert_languages(tx, id, &new.languages).await?;
    insert_access(tx, id, &new.access).await?;
    insert_beside(tx, id, new.series.beside()).await?;
    insert_audiences(tx, id, &new.audiences).await?;
    Ok(row)
}

/// Writes down the dates of a stretch, which reaches until then; those that are there stay as they are.
pub async fn insert_occurrences(
    tx: &Tx,
    meeting: &meeting::Model,
    stretch: &Stretch,
    until: DateTime<Utc>,
) -> Outcome<()> {
    let rows = stretch.starts.iter().map(|start| new_date(tx, meeting, *start));
    let identity = [occurrence::Column::MeetingId, occurrence::Column::OriginalStartsAt];
    let new = occurrence::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(identity).do_nothing().to_owned())
        .exec_with_returning_keys(tx.conn())
        .await?;
    new.into_iter().for_each(|date| date_changed(tx, date));
    meeting::Entity::update_many()
        .col_expr(meeting::Column::ExpandedUntil, Expr::value(until))
        .filter(meeting::Column::Id.eq(meeting.id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// A date as it is at first: as the series is. While that is closed, it is called off.
fn new_date(tx: &Tx, meeting: &meeting::Model, starts_at: DateTime<Utc>) -> occurrence::ActiveModel {
    let is_closed = is_in_state_at(starts_at, meeting, MeetingState::TemporarilyClosed);
    let lasts = TimeDelta::minutes(meeting.duration_minutes.into());
    occurrence::ActiveModel {
        id: Set(tx.new_id()),
        meeting_id: Set(meeting.id),
        original_starts_at: Set(starts_at),
        starts_at: Set(starts_at),
        ends_at: Set(starts_at + lasts),
        status: Set(if is_closed { OccurrenceStatus::Cancelled } else { OccurrenceStatus::Scheduled }),
        cancelled_at: Set(is_closed.then(|| tx.now())),
        is_closed: Set(is_closed),
        minute_of_week: Set(civil::minute_of_week(starts_at)),
        reach: Set(rules::reach(lasts)),
        topic_id: Set(meeting.topic_id),
        updated_at: Set(tx.now()),
        going: Set(0),
        waiting: Set(0),
        asked: Set(0),
        ..<occurrence::ActiveModel as ActiveModelTrait>::default()
    }
}

/// Notes that a date is new or has changed.
pub fn date_changed(tx: &Tx, occurrence: Uuid) {
    tx.changed(Kind::Occurrence, occurrence, &[Audience::MeetingReaders]);
}

//! Every query about meetings: here what is written and read one by one; pages are in `lists.rs`, answers
//! in `answers.rs`, and the batches behind edges in `loaders.rs`.
//!
//! Meetings are public: everybody sees every meeting and every date. What is not for everybody, the ways
//! in, is guarded where it is shown.

mod answers;
mod appointment;
mod changing;
mod concerned;
mod dates;
mod lists;
mod loaders;

use chrono::{DateTime, Utc};
use entity::meeting::MeetingState;
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, meeting_access, meeting_language, meeting_text, occurrence, topic, topic_name};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::actions::{NewMeeting, NewTopic};
use super::arrangement::is_in_state_at;
use super::recurrence::Stretch;
use crate::changes::Audience;
use crate::civil;
use crate::db::is_duplicate;
use crate::failure::Outcome;
use crate::i18n::LocalizedText;
use crate::node::Kind;
use crate::tx::Tx;

pub use answers::*;
pub use appointment::*;
pub use changing::*;
pub use concerned::*;
pub use dates::*;
pub use lists::Place as OccurrencePlace;
pub use lists::*;
pub use loaders::*;

/// The date with this id, and its meeting.
pub async fn occurrence(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<(occurrence::Model, meeting::Model)>> {
    let found = occurrence::Entity::find_by_id(id).find_also_related(meeting::Entity).one(conn).await?;
    Ok(found.and_then(|(occurrence, meeting)| meeting.map(|meeting| (occurrence, meeting))))
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

/// Whether there is such a topic.
pub async fn is_topic(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<bool> {
    Ok(topic::Entity::find_by_id(id).one(conn).await?.is_some())
}

/// Writes a topic down; `None` when its concept has one.
pub async fn insert_topic(tx: &Tx, new: NewTopic) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = topic::ActiveModel {
        id: Set(id),
        concept: Set(new.concept),
        source_language: Set(new.source_language.to_string()),
    };
    match row.insert(tx.conn()).await {
        Ok(_) => {}
        Err(error) if is_duplicate(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    let names = new.names.into_iter().map(|(language, name)| topic_name::ActiveModel {
        topic_id: Set(id),
        language: Set(language.to_string()),
        name: Set(name),
    });
    topic_name::Entity::insert_many(names).exec_without_returning(tx.conn()).await?;
    tx.changed(Kind::Topic, id, &[Audience::MeetingReaders]);
    Ok(Some(id))
}

/// Writes a meeting down, with its texts, languages and access facts, but without dates.
pub async fn insert_meeting(tx: &Tx, facilitator: Uuid, new: NewMeeting) -> Outcome<meeting::Model> {
    let id = tx.new_id();
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
        region: Set(None),
        latitude: Set(None),
        longitude: Set(None),
        sphere_x: Set(None),
        sphere_y: Set(None),
        sphere_z: Set(None),
        join_url: Set(new.join_url.map(Into::into)),
        dial_in: Set(new.dial_in.map(Into::into)),
        join_is_public: Set(false),
        welcomes_guests: Set(false),
        capacity: Set(new.capacity),
        state: Set(MeetingState::AsPlanned),
        state_until: Set(None),
        ends_before: Set(None),
        continues_id: Set(None),
        sequence: Set(0),
        expanded_until: Set(tx.now()),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
    };
    let row = row.insert(tx.conn()).await?;
    tx.changed(Kind::Meeting, id, &[Audience::MeetingReaders, Audience::Member(facilitator)]);
    let texts = new.texts.into_iter().map(|text| meeting_text::ActiveModel {
        meeting_id: Set(id),
        language: Set(text.language.to_string()),
        title: Set(text.title),
        description: Set(text.description),
    });
    meeting_text::Entity::insert_many(texts).exec_without_returning(tx.conn()).await?;
    let languages = new.languages.into_iter().map(|spoken| meeting_language::ActiveModel {
        meeting_id: Set(id),
        tag: Set(spoken.language.to_string()),
        interpreted: Set(spoken.interpreted),
    });
    meeting_language::Entity::insert_many(languages).exec_without_returning(tx.conn()).await?;
    let facts = new.access.into_iter().map(|fact| meeting_access::ActiveModel {
        meeting_id: Set(id),
        fact: Set(fact.fact),
        available: Set(fact.available),
        checked_on: Set(fact.checked_on),
    });
    meeting_access::Entity::insert_many(facts).exec_without_returning(tx.conn()).await?;
    insert_beside(tx, id, new.series.beside()).await?;
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
    occurrence::ActiveModel {
        id: Set(tx.new_id()),
        meeting_id: Set(meeting.id),
        original_starts_at: Set(starts_at),
        starts_at: Set(starts_at),
        ends_at: Set(starts_at + chrono::TimeDelta::minutes(meeting.duration_minutes.into())),
        status: Set(if is_closed { OccurrenceStatus::Cancelled } else { OccurrenceStatus::Scheduled }),
        cancelled_at: Set(is_closed.then(|| tx.now())),
        is_closed: Set(is_closed),
        minute_of_week: Set(civil::minute_of_week(starts_at)),
        topic_id: Set(meeting.topic_id),
        updated_at: Set(tx.now()),
        going: Set(0),
        ..<occurrence::ActiveModel as ActiveModelTrait>::default()
    }
}

/// Notes that a date is new or has changed.
fn date_changed(tx: &Tx, occurrence: Uuid) {
    tx.changed(Kind::Occurrence, occurrence, &[Audience::MeetingReaders]);
}

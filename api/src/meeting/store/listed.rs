//! Series that are taken over from lists outside: written down, and changed in what has changed there.

use chrono::NaiveDate;
use entity::meeting_access::AccessFact;
use entity::{meeting, meeting_access, meeting_audience, meeting_language, meeting_text};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::super::listed::Listed;
use super::super::recurrence::Series;
use crate::changes::Audience;
use crate::civil;
use crate::failure::Outcome;
use crate::globe::Position;
use crate::node::Kind;
use crate::tx::Tx;

/// Writes a meeting down as a list tells it, but without dates.
pub async fn insert_listed(tx: &Tx, new: &Listed, series: &Series) -> Outcome<meeting::Model> {
    let id = tx.new_id();
    let point = new.position.map(Position::point);
    let row = meeting::ActiveModel {
        id: Set(id),
        facilitator_id: Set(None),
        topic_id: Set(new.topic),
        source_language: Set(new.language.to_string()),
        rrule: Set(series.rule().text().to_owned()),
        starts_at_local: Set(series.first()),
        time_zone: Set(series.zone().name().to_owned()),
        duration_minutes: Set(new.duration_minutes),
        format: Set(new.format),
        venue_name: Set(new.venue_name.clone()),
        address: Set(new.address.clone()),
        directions: Set(new.directions.clone()),
        region: Set(new.region.clone()),
        latitude: Set(new.position.map(Position::latitude)),
        longitude: Set(new.position.map(Position::longitude)),
        sphere_x: Set(point.map(|point| point.x)),
        sphere_y: Set(point.map(|point| point.y)),
        sphere_z: Set(point.map(|point| point.z)),
        join_url: Set(new.join_url.clone().map(Into::into)),
        dial_in: Set(new.dial_in.clone().map(Into::into)),
        // The list has told everybody.
        join_is_public: Set(new.join_url.is_some() || new.dial_in.is_some()),
        welcomes_guests: Set(false),
        capacity: Set(None),
        state: Set(new.state),
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
    tx.changed(Kind::Meeting, id, &[Audience::MeetingReaders]);
    let text = meeting_text::ActiveModel {
        meeting_id: Set(id),
        language: Set(new.language.to_string()),
        title: Set(new.title.clone()),
        description: Set(new.description.clone()),
    };
    meeting_text::Entity::insert(text).exec_without_returning(tx.conn()).await?;
    add_languages(tx, id, new.languages.iter().map(ToString::to_string).collect()).await?;
    add_facts(tx, id, new.access.clone(), checked_on(tx, new)).await?;
    add_audiences(tx, id, new.audiences.clone()).await?;
    Ok(row)
}

/// Changes what has changed in the list, but for when it takes place.
pub async fn change_listed(tx: &Tx, meeting: &meeting::Model, before: &Listed, after: &Listed) -> Outcome<()> {
    let row = columns(meeting.id, before, after);
    if row.is_changed() {
        row.update(tx.conn()).await?;
    }
    let mut text = meeting_text::ActiveModel {
        meeting_id: Unchanged(meeting.id),
        language: Unchanged(meeting.source_language.clone()),
        ..<meeting_text::ActiveModel as ActiveModelTrait>::default()
    };
    if before.title != after.title {
        text.title = Set(after.title.clone());
    }
    if before.description != after.description {
        text.description = Set(after.description.clone());
    }
    if text.is_changed() {
        text.update(tx.conn()).await?;
    }
    change_sets(tx, meeting.id, before, after).await
}

/// Notes that a meeting is otherwise than it was.
pub async fn listed_changed(tx: &Tx, meeting: Uuid) -> Outcome<()> {
    meeting::Entity::update_many()
        .col_expr(meeting::Column::UpdatedAt, Expr::value(tx.now()))
        .filter(meeting::Column::Id.eq(meeting))
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::Meeting, meeting, &[Audience::MeetingReaders]);
    Ok(())
}

/// The columns in which the two differ.
fn columns(id: Uuid, before: &Listed, after: &Listed) -> meeting::ActiveModel {
    let unchanged = <meeting::ActiveModel as ActiveModelTrait>::default();
    let mut row = meeting::ActiveModel { id: Unchanged(id), ..unchanged };
    macro_rules! differing {
        ($($field:ident)+) => { $(
            if before.$field != after.$field {
                row.$field = Set(after.$field.clone());
            }
        )+ };
    }
    differing! { format venue_name address directions region state }
    if before.topic != after.topic {
        row.topic_id = Set(after.topic);
    }
    if before.state != after.state {
        (row.state_until, row.state_ends_at) = (Set(None), Set(None));
    }
    if before.join_url != after.join_url {
        row.join_url = Set(after.join_url.clone().map(Into::into));
    }
    if before.dial_in != after.dial_in {
        row.dial_in = Set(after.dial_in.clone().map(Into::into));
    }
    if before.position != after.position {
        let point = after.position.map(Position::point);
        row.latitude = Set(after.position.map(Position::latitude));
        row.longitude = Set(after.position.map(Position::longitude));
        row.sphere_x = Set(point.map(|point| point.x));
        row.sphere_y = Set(point.map(|point| point.y));
        row.sphere_z = Set(point.map(|point| point.z));
    }
    let had_a_way = before.join_url.is_some() || before.dial_in.is_some();
    if !had_a_way && (after.join_url.is_some() || after.dial_in.is_some()) {
        row.join_is_public = Set(true);
    }
    row
}

async fn change_sets(tx: &Tx, id: Uuid, before: &Listed, after: &Listed) -> Outcome<()> {
    let (old, new) = gone_and_new(&before.languages, &after.languages);
    let old = old.iter().map(ToString::to_string);
    meeting_language::Entity::delete_many()
        .filter(meeting_language::Column::MeetingId.eq(id))
        .filter(meeting_language::Column::Tag.is_in(old))
        .exec(tx.conn())
        .await?;
    add_languages(tx, id, new.iter().map(ToString::to_string).collect()).await?;

    let (old, new) = gone_and_new(&before.audiences, &after.audiences);
    meeting_audience::Entity::delete_many()
        .filter(meeting_audience::Column::MeetingId.eq(id))
        .filter(meeting_audience::Column::Audience.is_in(old))
        .exec(tx.conn())
        .await?;
    add_audiences(tx, id, new).await?;

    let (old, new) = gone_and_new(&before.access, &after.access);
    // What people here have found not to be so stays.
    meeting_access::Entity::delete_many()
        .filter(meeting_access::Column::MeetingId.eq(id))
        .filter(meeting_access::Column::Fact.is_in(old))
        .filter(meeting_access::Column::Available.eq(true))
        .exec(tx.conn())
        .await?;
    add_facts(tx, id, new, checked_on(tx, after)).await?;
    if before.checked_on != after.checked_on && !after.access.is_empty() {
        let day = checked_on(tx, after);
        meeting_access::Entity::update_many()
            .col_expr(meeting_access::Column::CheckedOn, Expr::value(day))
            .filter(meeting_access::Column::MeetingId.eq(id))
            .filter(meeting_access::Column::Fact.is_in(after.access.iter().copied()))
            .filter(meeting_access::Column::Available.eq(true))
            .filter(meeting_access::Column::CheckedOn.lt(day))
            .exec(tx.conn())
            .await?;
    }
    Ok(())
}

fn gone_and_new<T: Clone + PartialEq>(before: &[T], after: &[T]) -> (Vec<T>, Vec<T>) {
    let without = |these: &[T], others: &[T]| these.iter().filter(|it| !others.contains(it)).cloned().collect();
    (without(before, after), without(after, before))
}

/// The day on which somebody looked: today, where the meeting is, when nobody says so.
fn checked_on(tx: &Tx, listed: &Listed) -> NaiveDate {
    let today = civil::local(tx.now(), listed.zone).date();
    listed.checked_on.map_or(today, |day| day.min(today))
}

async fn add_languages(tx: &Tx, meeting: Uuid, tags: Vec<String>) -> Outcome<()> {
    let rows = tags.into_iter().map(|tag| meeting_language::ActiveModel {
        meeting_id: Set(meeting),
        tag: Set(tag),
        interpreted: Set(false),
    });
    let key = [meeting_language::Column::MeetingId, meeting_language::Column::Tag];
    let kept = OnConflict::columns(key).do_nothing().to_owned();
    meeting_language::Entity::insert_many(rows).on_conflict(kept).exec_without_returning(tx.conn()).await?;
    Ok(())
}

async fn add_audiences(
    tx: &Tx,
    meeting: Uuid,
    audiences: Vec<entity::meeting_audience::MeetingAudience>,
) -> Outcome<()> {
    let rows = audiences
        .into_iter()
        .map(|audience| meeting_audience::ActiveModel { meeting_id: Set(meeting), audience: Set(audience) });
    let key = [meeting_audience::Column::MeetingId, meeting_audience::Column::Audience];
    let kept = OnConflict::columns(key).do_nothing().to_owned();
    meeting_audience::Entity::insert_many(rows).on_conflict(kept).exec_without_returning(tx.conn()).await?;
    Ok(())
}

async fn add_facts(tx: &Tx, meeting: Uuid, facts: Vec<AccessFact>, checked_on: NaiveDate) -> Outcome<()> {
    let rows = facts.into_iter().map(|fact| meeting_access::ActiveModel {
        meeting_id: Set(meeting),
        fact: Set(fact),
        available: Set(true),
        checked_on: Set(checked_on),
    });
    let key = [meeting_access::Column::MeetingId, meeting_access::Column::Fact];
    let kept = OnConflict::columns(key).do_nothing().to_owned();
    meeting_access::Entity::insert_many(rows).on_conflict(kept).exec_without_returning(tx.conn()).await?;
    Ok(())
}

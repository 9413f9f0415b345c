//! Every query that writes an offer down, and what belongs to it. Whose offer stands for whom is in the room's `store`.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::mentoring::{AgeGroups, Formats, Languages};
use entity::{mentor, mentor_availability, mentor_topic};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::super::fit::{Window, window};
use super::actions::Offer;
use super::rules;
use crate::civil;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::{gathered, many};
use crate::tx::Tx;

/// The member's offer, whether or not it stands.
pub async fn offer(conn: &impl ConnectionTrait, mentor: Uuid) -> Outcome<Option<mentor::Model>> {
    Ok(mentor::Entity::find_by_id(mentor).one(conn).await?)
}

/// Writes the offer down; what it leaves open stays as it was. `paused_until` is when a pause ends, if that changes.
pub async fn upsert_offer(
    tx: &Tx,
    member: Uuid,
    offer: Offer,
    paused_until: Option<Option<DateTime<Utc>>>,
) -> Outcome<()> {
    use mentor::Column;
    let said = [
        (true, Column::Capacity),
        (offer.about.is_some(), Column::About),
        (offer.is_accepting.is_some(), Column::Accepting),
        (offer.experience.is_some(), Column::Experience),
        (offer.perspective.is_some(), Column::Perspective),
        (offer.languages.is_some(), Column::Languages),
        (offer.formats.is_some(), Column::Formats),
        (offer.age_groups.is_some(), Column::AgeGroups),
        (offer.time_zone.is_some(), Column::TimeZone),
        (offer.hours_per_week.is_some(), Column::HoursPerWeek),
        (offer.no_contact.is_some(), Column::NoContactFrom),
        (offer.no_contact.is_some(), Column::NoContactUntil),
        (offer.trained_until.is_some(), Column::TrainedUntil),
        (paused_until.is_some(), Column::PausedUntil),
    ];
    let changed = said.into_iter().filter(|(is_said, _)| *is_said).map(|(_, column)| column);
    let no_contact = offer.no_contact.flatten();
    let languages = offer.languages.unwrap_or_default().iter().map(ToString::to_string).collect();
    let row = mentor::ActiveModel {
        member_id: Set(member),
        capacity: Set(offer.capacity),
        mentees: Set(0),
        accepting: Set(offer.is_accepting.unwrap_or(true)),
        about: Set(offer.about.flatten()),
        offered_at: Set(tx.now()),
        experience: Set(offer.experience.flatten()),
        perspective: Set(offer.perspective.flatten()),
        languages: Set(Languages(languages)),
        formats: Set(Formats(offer.formats.unwrap_or_default())),
        age_groups: Set(AgeGroups(offer.age_groups.unwrap_or(rules::AGE_GROUPS.to_vec()))),
        time_zone: Set(offer.time_zone.map(|zone| zone.name().to_owned())),
        hours_per_week: Set(offer.hours_per_week.flatten()),
        no_contact_from: Set(no_contact.map(|(from, _)| from)),
        no_contact_until: Set(no_contact.map(|(_, until)| until)),
        trained_until: Set(offer.trained_until.flatten()),
        paused_until: Set(paused_until.flatten()),
    };
    mentor::Entity::insert(row)
        .on_conflict(OnConflict::column(Column::MemberId).update_columns(changed).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Sets when a mentor has time.
pub async fn replace_availability(tx: &Tx, mentor: Uuid, windows: &[Window]) -> Outcome<()> {
    mentor_availability::Entity::delete_many()
        .filter(mentor_availability::Column::MemberId.eq(mentor))
        .exec(tx.conn())
        .await?;
    let rows = windows.iter().map(|window| mentor_availability::ActiveModel {
        member_id: Set(mentor),
        weekday: Set(i32::try_from(window.weekday.num_days_from_monday()).unwrap_or_default()),
        from_minute: Set(civil::minute_of_day(window.from)),
        until_minute: Set(civil::minute_of_day(window.until)),
    });
    if !windows.is_empty() {
        mentor_availability::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// What a mentor is glad to talk about, and what she leaves out.
pub async fn topics_of(conn: &impl ConnectionTrait, mentor: Uuid) -> Outcome<(Vec<Uuid>, Vec<Uuid>)> {
    let rows = mentor_topic::Entity::find()
        .filter(mentor_topic::Column::MemberId.eq(mentor))
        .order_by_asc(mentor_topic::Column::TopicId)
        .all(conn)
        .await?;
    let (left_out, welcome): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.left_out);
    let ids = |rows: Vec<mentor_topic::Model>| rows.into_iter().map(|row| row.topic_id).collect();
    Ok((ids(welcome), ids(left_out)))
}

/// Sets what a mentor is glad to talk about, and what she leaves out.
pub async fn replace_topics(tx: &Tx, mentor: Uuid, welcome: &[Uuid], left_out: &[Uuid]) -> Outcome<()> {
    mentor_topic::Entity::delete_many().filter(mentor_topic::Column::MemberId.eq(mentor)).exec(tx.conn()).await?;
    let all = welcome.iter().map(|topic| (topic, false)).chain(left_out.iter().map(|topic| (topic, true)));
    let rows: Vec<_> = all
        .map(|(topic, left_out)| mentor_topic::ActiveModel {
            member_id: Set(mentor),
            topic_id: Set(*topic),
            left_out: Set(left_out),
        })
        .collect();
    if !rows.is_empty() {
        mentor_topic::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

many! {
    /// The topics of a mentor: those that are welcome and those that are left out.
    MentorTopicsKey => mentor_topic by MemberId, member_id, in order of TopicId
}

/// When a mentor has time, as she gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AvailabilityKey(pub Uuid);

impl Loader<AvailabilityKey> for Batch {
    type Value = Vec<Window>;
    type Error = Failure;

    async fn load(&self, keys: &[AvailabilityKey]) -> Result<HashMap<AvailabilityKey, Vec<Window>>, Failure> {
        let rows = mentor_availability::Entity::find()
            .filter(mentor_availability::Column::MemberId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(mentor_availability::Column::Weekday)
            .order_by_asc(mentor_availability::Column::FromMinute)
            .all(&self.conn)
            .await?;
        let window = |row: mentor_availability::Model| window(row.weekday, row.from_minute, row.until_minute);
        Ok(gathered(rows.into_iter().map(|row| (AvailabilityKey(row.member_id), window(row)))))
    }
}

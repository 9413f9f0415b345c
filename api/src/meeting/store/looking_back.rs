//! Every query about how a date was: who was there, what they say of it, and what to talk about next time.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use entity::consent_entry::Purpose;
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{attendance, feedback, meeting, occurrence, occurrence_prompt, rsvp};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::{Builder, Uuid};

use super::super::actions::{NewFeedback, NewPrompt};
use super::date_changed;
use crate::changes::Audience;
use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::node::Kind;
use crate::tx::Tx;

/// Which of these members have a place at the date.
pub async fn who_have_a_place(
    conn: &impl ConnectionTrait,
    occurrence: Uuid,
    members: &[Uuid],
) -> Outcome<HashSet<Uuid>> {
    let rows: Vec<Uuid> = rsvp::Entity::find()
        .select_only()
        .column(rsvp::Column::MemberId)
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
        .filter(rsvp::Column::MemberId.is_in(members.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Writes down how many were there, and who of them is named, in place of what was said before.
pub async fn save_attendance(
    tx: &Tx,
    date: &occurrence::Model,
    meeting: &meeting::Model,
    heads: i32,
    named: &[Uuid],
) -> Outcome<()> {
    occurrence::Entity::update_many()
        .col_expr(occurrence::Column::Attended, Expr::value(heads))
        .filter(occurrence::Column::Id.eq(date.id))
        .exec(tx.conn())
        .await?;
    let before = attendance::Entity::delete_many().filter(attendance::Column::OccurrenceId.eq(date.id));
    before.exec(tx.conn()).await?;
    let rows =
        named.iter().map(|member| attendance::ActiveModel { occurrence_id: Set(date.id), member_id: Set(*member) });
    attendance::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    tx.changed(Kind::Occurrence, date.id, &[Audience::Stewards]);
    if let Some(facilitator) = meeting.facilitator_id {
        tx.changed(Kind::Occurrence, date.id, &[Audience::Member(facilitator)]);
    }
    Ok(())
}

/// Writes down how the date was for the member, in place of what she had said before.
pub async fn save_feedback(tx: &Tx, occurrence: Uuid, member: Uuid, new: NewFeedback) -> Outcome<()> {
    let row = feedback::ActiveModel {
        // Not dated, as other ids are: their order would be the order in which people answered.
        id: Set(Builder::from_random_bytes(tx.app().ids.bytes()).into_uuid()),
        occurrence_id: Set(occurrence),
        member_id: Set(Some(member)),
        heard: Set(new.heard),
        supported: Set(new.supported),
        line: Set(new.line),
        prompt: Set(new.prompt),
        given_at: Set(tx.now()),
    };
    let changed = OnConflict::columns([feedback::Column::OccurrenceId, feedback::Column::MemberId])
        .update_columns([
            feedback::Column::Heard,
            feedback::Column::Supported,
            feedback::Column::Line,
            feedback::Column::Prompt,
            feedback::Column::GivenAt,
        ])
        .to_owned();
    feedback::Entity::insert(row).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    // To her alone: who holds the meeting would learn when somebody answers, and so perhaps who.
    tx.changed(Kind::Occurrence, occurrence, &[Audience::Member(member)]);
    Ok(())
}

/// The date of the same meeting that took place before this one.
pub async fn date_before(conn: &impl ConnectionTrait, date: &occurrence::Model) -> Outcome<Option<Uuid>> {
    Ok(occurrence::Entity::find()
        .select_only()
        .column(occurrence::Column::Id)
        .filter(occurrence::Column::MeetingId.eq(date.meeting_id))
        .filter(occurrence::Column::StartsAt.lt(date.starts_at))
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
        .order_by_desc(occurrence::Column::StartsAt)
        .limit(1)
        .into_tuple()
        .one(conn)
        .await?)
}

/// Writes down what there is to talk about at the date, in place of what was there before.
pub async fn save_prompts(tx: &Tx, occurrence: Uuid, prompts: Vec<NewPrompt>) -> Outcome<()> {
    let before = occurrence_prompt::Entity::delete_many();
    before.filter(occurrence_prompt::Column::OccurrenceId.eq(occurrence)).exec(tx.conn()).await?;
    let rows = (0..).zip(prompts).flat_map(|(position, prompt)| {
        let wordings = prompt.texts.into_iter().enumerate();
        wordings.map(move |(place, (language, text))| occurrence_prompt::ActiveModel {
            occurrence_id: Set(occurrence),
            position: Set(position),
            language: Set(language.to_string()),
            is_source: Set(place == 0),
            text: Set(text),
        })
    });
    occurrence_prompt::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    date_changed(tx, occurrence);
    Ok(())
}

/// The members who are named among those who were at a date and allow it now, by the date's id. In no order that tells
/// anything.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttendanceKey(pub Uuid);

impl Loader<AttendanceKey> for Batch {
    type Value = Vec<Uuid>;
    type Error = Failure;

    async fn load(&self, keys: &[AttendanceKey]) -> Result<HashMap<AttendanceKey, Self::Value>, Failure> {
        let rows = attendance::Entity::find()
            .filter(attendance::Column::OccurrenceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(attendance::Column::MemberId)
            .all(&self.conn)
            .await?;
        let members: Vec<Uuid> = rows.iter().map(|row| row.member_id).collect();
        let allow = consent::who_have_given(&self.conn, &members, Purpose::Attendance).await?;
        let mut named: HashMap<AttendanceKey, Self::Value> = HashMap::new();
        for row in rows.into_iter().filter(|row| allow.contains(&row.member_id)) {
            named.entry(AttendanceKey(row.occurrence_id)).or_default().push(row.member_id);
        }
        Ok(named)
    }
}

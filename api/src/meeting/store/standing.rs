//! Every query about a yes to a whole series.

use std::collections::HashSet;

use entity::occurrence::OccurrenceStatus;
use entity::{meeting_rsvp, occurrence, rsvp};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};
use uuid::Uuid;

use crate::changes::Audience;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::tx::Tx;

/// Notes that the member comes to every date; `false` when that is noted already.
pub async fn insert_standing(tx: &Tx, meeting: Uuid, member: Uuid) -> Outcome<bool> {
    let row = meeting_rsvp::ActiveModel { meeting_id: Set(meeting), member_id: Set(member), said_at: Set(tx.now()) };
    let one_each = [meeting_rsvp::Column::MeetingId, meeting_rsvp::Column::MemberId];
    let is_new = meeting_rsvp::Entity::insert(row)
        .on_conflict(OnConflict::columns(one_each).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    tx.changed(Kind::Meeting, meeting, &[Audience::Member(member)]);
    Ok(is_new > 0)
}

/// Notes that she does not.
pub async fn delete_standing(tx: &Tx, meeting: Uuid, member: Uuid) -> Outcome<()> {
    meeting_rsvp::Entity::delete_by_id((meeting, member)).exec(tx.conn()).await?;
    tx.changed(Kind::Meeting, meeting, &[Audience::Member(member)]);
    Ok(())
}

/// Those who come to every date, in the order in which they said so.
pub async fn standing(conn: &impl ConnectionTrait, meeting: Uuid) -> Outcome<Vec<Uuid>> {
    let rows = meeting_rsvp::Entity::find()
        .filter(meeting_rsvp::Column::MeetingId.eq(meeting))
        .order_by_asc(meeting_rsvp::Column::SaidAt)
        .order_by_asc(meeting_rsvp::Column::MemberId)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| row.member_id).collect())
}

/// Whoever comes to every date of a series comes to every date of the one that goes on from it, since the same time.
pub async fn copy_standing(tx: &Tx, from: Uuid, to: Uuid) -> Outcome<()> {
    let rows = meeting_rsvp::Entity::find().filter(meeting_rsvp::Column::MeetingId.eq(from)).all(tx.conn()).await?;
    for row in &rows {
        tx.changed(Kind::Meeting, to, &[Audience::Member(row.member_id)]);
    }
    let copies = rows.into_iter().map(|row| meeting_rsvp::ActiveModel {
        meeting_id: Set(to),
        member_id: Set(row.member_id),
        said_at: Set(row.said_at),
    });
    meeting_rsvp::Entity::insert_many(copies).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The dates of the meeting that take place and are not over, in the order in which they are to be held.
pub async fn dates_ahead(tx: &Tx, meeting: Uuid) -> Outcome<Vec<Uuid>> {
    let ids = ahead(tx, meeting).order_by_asc(occurrence::Column::OriginalStartsAt).into_tuple().all(tx.conn()).await?;
    Ok(ids)
}

/// Those of them at which somebody waits, in the same order.
pub async fn dates_with_a_line(tx: &Tx, meeting: Uuid) -> Outcome<Vec<Uuid>> {
    let ids = ahead(tx, meeting)
        .filter(occurrence::Column::Waiting.gt(0))
        .order_by_asc(occurrence::Column::OriginalStartsAt)
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(ids)
}

fn ahead(tx: &Tx, meeting: Uuid) -> Select<occurrence::Entity> {
    occurrence::Entity::find()
        .select_only()
        .column(occurrence::Column::Id)
        .filter(occurrence::Column::MeetingId.eq(meeting))
        .filter(occurrence::Column::EndsAt.gt(tx.now()))
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
}

/// Who has said anything about which date ahead of the meeting.
pub async fn answered_ahead(tx: &Tx, meeting: Uuid) -> Outcome<HashSet<(Uuid, Uuid)>> {
    let dates = occurrence::Entity::find()
        .select_only()
        .column(occurrence::Column::Id)
        .filter(occurrence::Column::MeetingId.eq(meeting))
        .filter(occurrence::Column::EndsAt.gt(tx.now()))
        .into_query();
    let rows: Vec<(Uuid, Uuid)> = rsvp::Entity::find()
        .select_only()
        .columns([rsvp::Column::OccurrenceId, rsvp::Column::MemberId])
        .filter(rsvp::Column::OccurrenceId.in_subquery(dates))
        .filter(rsvp::Column::MemberId.is_not_null())
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(rows.into_iter().collect())
}

//! Every query about a series' dates beside its rule.

use chrono::NaiveDateTime;
use entity::meeting_date::{self, DateKind};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::super::recurrence::Beside;
use crate::failure::Outcome;
use crate::tx::Tx;

/// The dates beside the rule of this series.
pub async fn beside(conn: &impl ConnectionTrait, meeting: Uuid) -> Outcome<Beside> {
    let rows = meeting_date::Entity::find().filter(meeting_date::Column::MeetingId.eq(meeting)).all(conn).await?;
    let mut beside = Beside::default();
    for row in rows {
        match row.kind {
            DateKind::Added => beside.added.insert(row.starts_at_local),
            DateKind::LeftOut => beside.left_out.insert(row.starts_at_local),
        };
    }
    Ok(beside)
}

/// How many dates of this kind there are beside the rule.
pub async fn beside_count(conn: &impl ConnectionTrait, meeting: Uuid, kind: DateKind) -> Outcome<u64> {
    let all = meeting_date::Entity::find().filter(meeting_date::Column::MeetingId.eq(meeting));
    Ok(all.filter(meeting_date::Column::Kind.eq(kind)).count(conn).await?)
}

/// Writes down the dates beside a new series' rule.
pub async fn insert_beside(tx: &Tx, meeting: Uuid, beside: &Beside) -> Outcome<()> {
    let added = beside.added.iter().map(|date| row(meeting, *date, DateKind::Added));
    let left_out = beside.left_out.iter().map(|date| row(meeting, *date, DateKind::LeftOut));
    meeting_date::Entity::insert_many(added.chain(left_out)).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes down one date beside the rule.
pub async fn note_beside(tx: &Tx, meeting: Uuid, date: NaiveDateTime, kind: DateKind) -> Outcome<()> {
    meeting_date::Entity::insert(row(meeting, date, kind)).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Takes back what was said of one date beside the rule; `false` when nothing of this kind was.
pub async fn forget_beside(tx: &Tx, meeting: Uuid, date: NaiveDateTime, kind: DateKind) -> Outcome<bool> {
    let forgotten = meeting_date::Entity::delete_by_id((meeting, date))
        .filter(meeting_date::Column::Kind.eq(kind))
        .exec(tx.conn())
        .await?;
    Ok(forgotten.rows_affected > 0)
}

fn row(meeting: Uuid, date: NaiveDateTime, kind: DateKind) -> meeting_date::ActiveModel {
    meeting_date::ActiveModel { meeting_id: Set(meeting), starts_at_local: Set(date), kind: Set(kind) }
}

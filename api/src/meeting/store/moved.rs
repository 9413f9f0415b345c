//! Dates ahead when the rule of their series changes, or the series closes and opens again.

use chrono::{DateTime, TimeDelta, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, occurrence};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::super::recurrence::Series;
use super::date_changed;
use crate::civil;
use crate::failure::Outcome;
use crate::tx::Tx;

/// The dates that the rule of a series has put ahead, in order.
pub async fn dates_ahead(tx: &Tx, meeting: Uuid) -> Outcome<Vec<occurrence::Model>> {
    Ok(occurrence::Entity::find()
        .filter(occurrence::Column::MeetingId.eq(meeting))
        .filter(occurrence::Column::OriginalStartsAt.gt(tx.now()))
        .order_by_asc(occurrence::Column::OriginalStartsAt)
        .all(tx.conn())
        .await?)
}

/// Puts a date to where the rule of its series has it now. One that was moved by people stays where they have
/// put it.
pub async fn put_date(tx: &Tx, date: &occurrence::Model, start: DateTime<Utc>, minutes: i32) -> Outcome<()> {
    let starts_at = if date.starts_at == date.original_starts_at { start } else { date.starts_at };
    let ends_at = starts_at + TimeDelta::minutes(minutes.into());
    if (date.original_starts_at, date.starts_at, date.ends_at) == (start, starts_at, ends_at) {
        return Ok(());
    }
    let row = occurrence::ActiveModel {
        id: Unchanged(date.id),
        original_starts_at: Set(start),
        starts_at: Set(starts_at),
        ends_at: Set(ends_at),
        minute_of_week: Set(civil::minute_of_week(starts_at)),
        sequence: Set(date.sequence + 1),
        updated_at: Set(tx.now()),
        ..<occurrence::ActiveModel as ActiveModelTrait>::default()
    };
    row.update(tx.conn()).await?;
    date_changed(tx, date.id);
    Ok(())
}

/// Gives a series another rule; the series as it is then.
pub async fn put_rule(tx: &Tx, meeting: &meeting::Model, series: &Series, minutes: i32) -> Outcome<meeting::Model> {
    let row = meeting::ActiveModel {
        id: Unchanged(meeting.id),
        rrule: Set(series.rule().text().to_owned()),
        starts_at_local: Set(series.first()),
        time_zone: Set(series.zone().name().to_owned()),
        duration_minutes: Set(minutes),
        sequence: Set(meeting.sequence + 1),
        ..<meeting::ActiveModel as ActiveModelTrait>::default()
    };
    Ok(row.update(tx.conn()).await?)
}

/// Calls off every date ahead for as long as the series is closed.
pub async fn close_dates(tx: &Tx, meeting: Uuid) -> Outcome<()> {
    let ahead = ahead_in_status(meeting, OccurrenceStatus::Scheduled).add(occurrence::Column::StartsAt.gt(tx.now()));
    change_dates(tx, ahead, OccurrenceStatus::Cancelled, Some(tx.now())).await
}

/// Has the dates ahead that were called off because the series was closed take place after all.
pub async fn open_dates(tx: &Tx, meeting: Uuid) -> Outcome<()> {
    let closed = ahead_in_status(meeting, OccurrenceStatus::Cancelled)
        .add(occurrence::Column::IsClosed.eq(true))
        .add(occurrence::Column::StartsAt.gt(tx.now()));
    change_dates(tx, closed, OccurrenceStatus::Scheduled, None).await
}

fn ahead_in_status(meeting: Uuid, status: OccurrenceStatus) -> Condition {
    Condition::all().add(occurrence::Column::MeetingId.eq(meeting)).add(occurrence::Column::Status.eq(status))
}

async fn change_dates(
    tx: &Tx,
    which: Condition,
    status: OccurrenceStatus,
    cancelled_at: Option<DateTime<Utc>>,
) -> Outcome<()> {
    let select = occurrence::Entity::find().select_only().column(occurrence::Column::Id).filter(which);
    let dates: Vec<Uuid> = select.into_tuple().all(tx.conn()).await?;
    occurrence::Entity::update_many()
        .col_expr(occurrence::Column::Status, Expr::value(status))
        .col_expr(occurrence::Column::IsClosed, Expr::value(status == OccurrenceStatus::Cancelled))
        .col_expr(occurrence::Column::CancelledAt, Expr::value(cancelled_at))
        .col_expr(occurrence::Column::Sequence, Expr::col(occurrence::Column::Sequence).add(1))
        .col_expr(occurrence::Column::UpdatedAt, Expr::value(tx.now()))
        .filter(occurrence::Column::Id.is_in(dates.iter().copied()))
        .exec(tx.conn())
        .await?;
    dates.into_iter().for_each(|date| date_changed(tx, date));
    Ok(())
}

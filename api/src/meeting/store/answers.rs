//! Every query about who comes. A place is taken and given back by one statement on the date's own row, so
//! that the last one is given once, however many ask at the same moment.

use chrono::{DateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{meeting, occurrence, rsvp};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::date_changed;
use crate::changes::Audience;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::tx::Tx;

/// What the member has said about the date, if she has.
pub async fn rsvp(conn: &impl ConnectionTrait, occurrence: Uuid, member: Uuid) -> Outcome<Option<rsvp::Model>> {
    Ok(rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::MemberId.eq(member))
        .one(conn)
        .await?)
}

/// The dates that lie ahead and that the member comes to, each with when she said so.
pub async fn ahead_of(
    conn: &impl ConnectionTrait,
    member: Uuid,
    now: DateTime<Utc>,
) -> Outcome<Vec<(rsvp::Model, occurrence::Model)>> {
    let rows = rsvp::Entity::find()
        .filter(rsvp::Column::MemberId.eq(member))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Going))
        .find_also_related(occurrence::Entity)
        .filter(occurrence::Column::StartsAt.gt(now))
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
        .order_by_asc(occurrence::Column::StartsAt)
        .all(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(rsvp, occurrence)| Some((rsvp, occurrence?))).collect())
}

/// Notes that the member comes; `false` when that is noted already.
pub async fn say_yes(tx: &Tx, occurrence: Uuid, member: Uuid) -> Outcome<bool> {
    if change(tx, occurrence, member, RsvpStatus::Withdrawn, RsvpStatus::Going).await? {
        return Ok(true);
    }
    let row = rsvp::ActiveModel {
        id: Set(tx.new_id()),
        occurrence_id: Set(occurrence),
        member_id: Set(member),
        status: Set(RsvpStatus::Going),
        answered_at: Set(tx.now()),
    };
    let one_each = OnConflict::columns([rsvp::Column::OccurrenceId, rsvp::Column::MemberId]).do_nothing().to_owned();
    let is_new = rsvp::Entity::insert(row).on_conflict(one_each).exec_without_returning(tx.conn()).await? > 0;
    if is_new {
        tell_her(tx, occurrence, member);
    }
    Ok(is_new)
}

/// Notes that the member does not come after all; `false` when she was not coming.
pub async fn say_no(tx: &Tx, occurrence: Uuid, member: Uuid) -> Outcome<bool> {
    change(tx, occurrence, member, RsvpStatus::Going, RsvpStatus::Withdrawn).await
}

/// Notes for the member, and for nobody else, that her answer to the date is another. Whoever follows what is hers
/// has it looked up anew by this.
pub fn tell_her(tx: &Tx, occurrence: Uuid, member: Uuid) {
    tx.changed(Kind::Occurrence, occurrence, &[Audience::Member(member)]);
}

async fn change(tx: &Tx, occurrence: Uuid, member: Uuid, from: RsvpStatus, to: RsvpStatus) -> Outcome<bool> {
    let changed = rsvp::Entity::update_many()
        .col_expr(rsvp::Column::Status, Expr::value(to))
        .col_expr(rsvp::Column::AnsweredAt, Expr::value(tx.now()))
        .filter(rsvp::Column::OccurrenceId.eq(occurrence))
        .filter(rsvp::Column::MemberId.eq(member))
        .filter(rsvp::Column::Status.eq(from))
        .exec(tx.conn())
        .await?;
    let is_changed = changed.rows_affected > 0;
    if is_changed {
        tell_her(tx, occurrence, member);
    }
    Ok(is_changed)
}

/// Takes a place at the date; `false` when none is left, or the date was called off meanwhile.
pub async fn take_place(tx: &Tx, occurrence: Uuid, meeting: &meeting::Model) -> Outcome<bool> {
    let has_room = match meeting.capacity {
        Some(capacity) => Condition::all().add(occurrence::Column::Going.lt(capacity)),
        None => Condition::all(),
    };
    let changed = occurrence::Entity::update_many()
        .col_expr(occurrence::Column::Going, Expr::col(occurrence::Column::Going).add(1))
        .filter(occurrence::Column::Id.eq(occurrence))
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
        .filter(has_room)
        .exec(tx.conn())
        .await?;
    date_changed(tx, occurrence);
    Ok(changed.rows_affected > 0)
}

/// Gives a place back.
pub async fn give_place_back(tx: &Tx, occurrence: Uuid) -> Outcome<()> {
    occurrence::Entity::update_many()
        .col_expr(occurrence::Column::Going, Expr::col(occurrence::Column::Going).sub(1))
        .filter(occurrence::Column::Id.eq(occurrence))
        .exec(tx.conn())
        .await?;
    date_changed(tx, occurrence);
    Ok(())
}

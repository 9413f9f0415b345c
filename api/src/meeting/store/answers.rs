//! Every query about who comes. The date's row is held while a place or a number in the line is given, so that
//! each is given once, however many ask at the same moment.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{meeting, occurrence, rsvp};
use sea_orm::sea_query::{Expr, LockType};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::line::Seat;
use super::{date_changed, meeting as meeting_of};
use crate::changes::Audience;
use crate::db::is_among;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::node::Kind;
use crate::tx::Tx;

/// Who comes, or would like to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A member.
    Member(Uuid),
    /// Somebody without an account.
    Guest(Uuid),
}

impl Who {
    /// Whose answer it is.
    pub fn of(row: &rsvp::Model) -> Option<Self> {
        row.member_id.map(Self::Member).or(row.guest_id.map(Self::Guest))
    }
}

/// A date whose row is held: until the unit of work ends, nobody else gives a place at it or takes one back.
pub struct Held {
    /// The date.
    pub date: occurrence::Model,
    /// Its meeting, as it is now that the date is held.
    pub meeting: meeting::Model,
}

/// Holds the date. Rows that merely refer to it are not held up. Who holds several takes them in the order of
/// `original_starts_at`, which never changes, so that two do not wait for each other.
pub async fn hold(tx: &Tx, id: Uuid) -> Outcome<Option<Held>> {
    let date = occurrence::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(tx.conn()).await?;
    let Some(date) = date else { return Ok(None) };
    let meeting = meeting_of(tx.conn(), date.meeting_id).await?;
    Ok(meeting.map(|meeting| Held { date, meeting }))
}

/// What these members have said about these dates, by date and member.
pub async fn rsvps(
    conn: &impl ConnectionTrait,
    occurrences: HashSet<Uuid>,
    members: HashSet<Uuid>,
) -> Outcome<HashMap<(Uuid, Uuid), rsvp::Model>> {
    let rows = rsvp::Entity::find()
        .filter(is_among(conn, rsvp::Column::OccurrenceId, occurrences))
        .filter(is_among(conn, rsvp::Column::MemberId, members))
        .all(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some(((row.occurrence_id, row.member_id?), row))).collect())
}

/// What somebody has said about the date, if she has.
pub async fn answer(conn: &impl ConnectionTrait, occurrence: Uuid, who: Who) -> Outcome<Option<rsvp::Model>> {
    let is_hers = match who {
        Who::Member(member) => rsvp::Column::MemberId.eq(member),
        Who::Guest(guest) => rsvp::Column::GuestId.eq(guest),
    };
    Ok(rsvp::Entity::find().filter(rsvp::Column::OccurrenceId.eq(occurrence)).filter(is_hers).one(conn).await?)
}

/// The how-manieth she is in the line of those who wait.
pub async fn place_in_line(conn: &impl ConnectionTrait, hers: &rsvp::Model) -> Outcome<u64> {
    Ok(rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(hers.occurrence_id))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Waiting))
        .filter(rsvp::Column::Number.lte(hers.number))
        .count(conn)
        .await?)
}

/// The answer with this id.
pub async fn answer_by_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<rsvp::Model>> {
    Ok(rsvp::Entity::find_by_id(id).one(conn).await?)
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

/// Gives her the seat, with the next number. `earlier` is what she had said before.
pub async fn give_seat(
    tx: &Tx,
    date: &mut occurrence::Model,
    who: Who,
    seat: Seat,
    earlier: Option<&rsvp::Model>,
) -> Outcome<()> {
    date.asked += 1;
    let status = match seat {
        Seat::Place => RsvpStatus::Going,
        Seat::Line => RsvpStatus::Waiting,
    };
    let (member, guest) = match who {
        Who::Member(member) => (Some(member), None),
        Who::Guest(guest) => (None, Some(guest)),
    };
    let row = rsvp::ActiveModel {
        id: Set(earlier.map_or_else(|| tx.new_id(), |row| row.id)),
        occurrence_id: Set(date.id),
        member_id: Set(member),
        guest_id: Set(guest),
        number: Set(date.asked),
        status: Set(status),
        answered_at: Set(tx.now()),
    };
    match earlier {
        Some(_) => {
            row.update(tx.conn()).await?;
        }
        None => {
            rsvp::Entity::insert(row).exec_without_returning(tx.conn()).await?;
        }
    }
    tell_her(tx, date.id, who);
    *counted(date, status) += 1;
    save_counts(tx, date).await
}

/// Takes back the seat that she has, in a place or in the line.
pub async fn take_seat_back(tx: &Tx, date: &mut occurrence::Model, hers: &rsvp::Model) -> Outcome<()> {
    set_status(tx, hers, RsvpStatus::Withdrawn).await?;
    *counted(date, hers.status) -= 1;
    save_counts(tx, date).await
}

/// Gives a place to as many of those who wait, the first in line first; who they are.
pub async fn move_up(tx: &Tx, date: &mut occurrence::Model, many: i32) -> Outcome<Vec<rsvp::Model>> {
    let first = rsvp::Entity::find()
        .filter(rsvp::Column::OccurrenceId.eq(date.id))
        .filter(rsvp::Column::Status.eq(RsvpStatus::Waiting))
        .order_by_asc(rsvp::Column::Number)
        .limit(u64::from(many.unsigned_abs()))
        .all(tx.conn())
        .await?;
    for row in &first {
        set_status(tx, row, RsvpStatus::Going).await?;
        date.waiting -= 1;
        date.going += 1;
    }
    save_counts(tx, date).await?;
    Ok(first)
}

/// Notes for a member, and for nobody else, that her answer to the date is another. Whoever follows what is hers has
/// it looked up anew by this.
fn tell_her(tx: &Tx, occurrence: Uuid, who: Who) {
    if let Who::Member(member) = who {
        tx.changed(Kind::Occurrence, occurrence, &[Audience::Member(member)]);
    }
}

async fn set_status(tx: &Tx, hers: &rsvp::Model, status: RsvpStatus) -> Outcome<()> {
    rsvp::Entity::update_many()
        .col_expr(rsvp::Column::Status, Expr::value(status))
        .col_expr(rsvp::Column::AnsweredAt, Expr::value(tx.now()))
        .filter(rsvp::Column::Id.eq(hers.id))
        .exec(tx.conn())
        .await?;
    if let Some(who) = Who::of(hers) {
        tell_her(tx, hers.occurrence_id, who);
    }
    Ok(())
}

/// The count of those whose answer stands so. Those who withdrew are not counted.
fn counted(date: &mut occurrence::Model, status: RsvpStatus) -> &mut i32 {
    match status {
        RsvpStatus::Waiting => &mut date.waiting,
        RsvpStatus::Going | RsvpStatus::Withdrawn => &mut date.going,
    }
}

async fn save_counts(tx: &Tx, date: &occurrence::Model) -> Outcome<()> {
    occurrence::Entity::update_many()
        .col_expr(occurrence::Column::Asked, Expr::value(date.asked))
        .col_expr(occurrence::Column::Going, Expr::value(date.going))
        .col_expr(occurrence::Column::Waiting, Expr::value(date.waiting))
        .filter(occurrence::Column::Id.eq(date.id))
        .exec(tx.conn())
        .await?;
    date_changed(tx, date.id);
    Ok(())
}

/// The how-manieth an answer is in the line of those who wait, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlaceInLineKey(pub Uuid);

impl Loader<PlaceInLineKey> for Batch {
    type Value = i32;
    type Error = Failure;

    async fn load(&self, keys: &[PlaceInLineKey]) -> Result<HashMap<PlaceInLineKey, i32>, Failure> {
        // Those who wait for the same dates, each line in its order.
        let dates = rsvp::Entity::find()
            .select_only()
            .column(rsvp::Column::OccurrenceId)
            .filter(rsvp::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .into_query();
        let waiting: Vec<(Uuid, Uuid)> = rsvp::Entity::find()
            .select_only()
            .columns([rsvp::Column::Id, rsvp::Column::OccurrenceId])
            .filter(rsvp::Column::OccurrenceId.in_subquery(dates))
            .filter(rsvp::Column::Status.eq(RsvpStatus::Waiting))
            .order_by_asc(rsvp::Column::Number)
            .into_tuple()
            .all(&self.conn)
            .await?;
        let mut lengths: HashMap<Uuid, i32> = HashMap::new();
        let mut places = HashMap::new();
        for (answer, date) in waiting {
            let length = lengths.entry(date).or_default();
            *length += 1;
            places.insert(PlaceInLineKey(answer), *length);
        }
        Ok(places)
    }
}

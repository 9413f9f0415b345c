//! Every query about mentorships. A mentorship is looked for among those of one member only; what may happen once, or
//! up to a limit, is decided by the row itself, in one statement. What the two write when they part is in `closing.rs`,
//! whose offer stands in `offers.rs`.

mod closing;
mod offers;

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entity::mentorship;
use entity::mentorship::MentorshipState;
use entity::private::Private;
use sea_orm::sea_query::{Expr, LockType, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::rules::{self, Side};
use crate::changes::Audience;
use crate::db::is_duplicate;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::member;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;
use crate::viewer::MemberViewer;

pub use closing::*;
pub use offers::*;

by_id! {
    /// Where a mentorship stands in the list of a member's mentorships: ids are in the order of asking.
    MentorshipPlace, "mentorships"
}

/// That the member is one of the two, and knows of it.
pub(super) fn is_of(member: Uuid) -> Condition {
    Condition::any()
        .add(mentorship::Column::MentorId.eq(member).and(mentorship::Column::MentorKnows.eq(true)))
        .add(mentorship::Column::MenteeId.eq(member))
}

/// That the viewer is one of the two, knows of it, and the other one exists for her.
pub(super) fn is_seen_by(viewer: &MemberViewer) -> Condition {
    Condition::all()
        .add(is_of(viewer.id))
        .add(member::is_not_blocked_for(mentorship::Column::MentorId, viewer))
        .add(member::is_not_blocked_for(mentorship::Column::MenteeId, viewer))
}

/// That neither of the two has blocked the other. If one has, the mentorship is gone for both.
pub(super) fn is_there() -> Expr {
    member::are_not_blocked(mentorship::Column::MentorId, mentorship::Column::MenteeId)
}

/// The viewer's mentorships, newest first; `state` leaves those that stand so.
pub async fn mentorships_of(
    conn: &impl ConnectionTrait,
    viewer: &MemberViewer,
    state: Option<MentorshipState>,
    window: &Window<MentorshipPlace>,
) -> Outcome<Page<mentorship::Model>> {
    let mut select = mentorship::Entity::find().filter(is_seen_by(viewer));
    if let Some(state) = state {
        select = select.filter(mentorship::Column::State.eq(state));
    }
    window.of(select, mentorship::Column::Id, true, |row| MentorshipPlace(row.id), conn).await
}

/// The mentorship with this id, if the member is one of the two, and the other one exists for her.
pub async fn mentorship_of(conn: &impl ConnectionTrait, member: Uuid, id: Uuid) -> Outcome<Option<mentorship::Model>> {
    Ok(mentorship::Entity::find_by_id(id).filter(is_of(member)).filter(is_there()).one(conn).await?)
}

/// The same, kept from others who do the same until the unit of work ends. SQLite has one writer anyway.
pub async fn held(tx: &Tx, member: Uuid, id: Uuid) -> Outcome<Option<mentorship::Model>> {
    let select = mentorship::Entity::find_by_id(id).filter(is_of(member)).filter(is_there());
    Ok(select.lock(LockType::NoKeyUpdate).one(tx.conn()).await?)
}

/// Writes a request down; `None` when the two have one that waits, or a mentorship, already.
pub async fn insert_request(tx: &Tx, mentor: Uuid, mentee: Uuid, message: Option<String>) -> Outcome<Option<Uuid>> {
    let row = mentorship::ActiveModel {
        mentor_knows: Set(true),
        message: Set(message.map(Private::new)),
        ..fresh(tx, tx.new_id(), (mentor, mentee), MentorshipState::Requested)
    };
    match row.insert(tx.conn()).await {
        Ok(row) => {
            changed(tx, &row);
            Ok(Some(row.id))
        }
        Err(error) if is_duplicate(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes an invitation down, of which the mentor does not know yet; `None` when the two have one that is open
/// already. Many may be written in one unit of work.
pub async fn insert_invitation(tx: &Tx, mentor: Uuid, mentee: Uuid) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = mentorship::ActiveModel {
        invited_at: Set(Some(tx.now())),
        ..fresh(tx, id, (mentor, mentee), MentorshipState::Invited)
    };
    // Not refused: on PostgreSQL that would undo the whole unit of work.
    let unless_open = OnConflict::new().do_nothing().to_owned();
    let written = mentorship::Entity::insert(row).on_conflict(unless_open).exec_without_returning(tx.conn()).await?;
    if written == 0 {
        return Ok(None);
    }
    tx.changed(Kind::Mentorship, id, &[Audience::Member(mentee)]);
    Ok(Some(id))
}

/// A row of which nothing but its beginning is known.
fn fresh(tx: &Tx, id: Uuid, (mentor, mentee): (Uuid, Uuid), state: MentorshipState) -> mentorship::ActiveModel {
    mentorship::ActiveModel {
        id: Set(id),
        mentor_id: Set(mentor),
        mentee_id: Set(mentee),
        state: Set(state),
        mentor_knows: Set(false),
        message: Set(None),
        invited_at: Set(None),
        requested_at: Set(tx.now()),
        answered_at: Set(None),
        lapses_at: Set(lapses_at(tx, state)),
        paused_at: Set(None),
        paused_until: Set(None),
        closing_at: Set(None),
        ended_at: Set(None),
    }
}

/// When time moves a mentorship on that comes into this state, if it does.
pub fn lapses_at(tx: &Tx, state: MentorshipState) -> Option<DateTime<Utc>> {
    let answer = TimeDelta::days(tx.app().config.mentorships.answer_days.into());
    rules::may_last(state, answer).map(|lasts| tx.now() + lasts)
}

/// Gives it the time that its state has, from this moment on.
pub async fn start_clock(tx: &Tx, row: &mentorship::Model) -> Outcome<Option<DateTime<Utc>>> {
    let due = lapses_at(tx, row.state);
    mentorship::Entity::update_many()
        .col_expr(mentorship::Column::LapsesAt, Expr::value(due))
        .filter(mentorship::Column::Id.eq(row.id))
        .filter(mentorship::Column::State.eq(row.state))
        .exec(tx.conn())
        .await?;
    changed(tx, row);
    Ok(due)
}

/// The invitation of these two that waits for the mentee.
pub async fn invitation(conn: &impl ConnectionTrait, mentor: Uuid, mentee: Uuid) -> Outcome<Option<Uuid>> {
    let invitation = mentorship::Entity::find()
        .filter(mentorship::Column::MentorId.eq(mentor))
        .filter(mentorship::Column::MenteeId.eq(mentee))
        .filter(mentorship::Column::State.eq(MentorshipState::Invited))
        .one(conn)
        .await?;
    Ok(invitation.map(|row| row.id))
}

/// Moves the mentorship on from the state in which it was read, and writes down when; `false` when somebody was
/// quicker.
pub async fn move_on(tx: &Tx, read: &mentorship::Model, to: MentorshipState) -> Outcome<bool> {
    let paused_at = (to == MentorshipState::Paused).then_some(tx.now());
    let mut moving = mentorship::Entity::update_many()
        .col_expr(mentorship::Column::State, Expr::value(to))
        .col_expr(mentorship::Column::LapsesAt, Expr::value(lapses_at(tx, to)))
        .col_expr(mentorship::Column::PausedAt, Expr::value(paused_at))
        .col_expr(mentorship::Column::PausedUntil, Expr::value(Option::<NaiveDate>::None))
        .filter(mentorship::Column::Id.eq(read.id))
        .filter(mentorship::Column::State.eq(read.state));
    if let Some(moment) = moment_of(read.state, to) {
        moving = moving.col_expr(moment, Expr::value(tx.now()));
    }
    let mentor_knows = read.mentor_knows || to == MentorshipState::Requested;
    if mentor_knows != read.mentor_knows {
        moving = moving.col_expr(mentorship::Column::MentorKnows, Expr::value(mentor_knows));
    }
    let moved = moving.exec(tx.conn()).await?;
    changed(tx, &mentorship::Model { mentor_knows, ..read.clone() });
    Ok(moved.rows_affected > 0)
}

/// Where it is written down when a mentorship came from one state into another.
fn moment_of(from: MentorshipState, to: MentorshipState) -> Option<mentorship::Column> {
    match (from, to) {
        (_, MentorshipState::Requested) => Some(mentorship::Column::RequestedAt),
        // Nobody answered.
        (_, MentorshipState::Expired) => None,
        (MentorshipState::Invited | MentorshipState::Requested, _) => Some(mentorship::Column::AnsweredAt),
        (_, MentorshipState::Closing) => Some(mentorship::Column::ClosingAt),
        (_, MentorshipState::Ended) => Some(mentorship::Column::EndedAt),
        _ => None,
    }
}

/// Writes down what the mentee tells the mentor.
pub async fn put_message(tx: &Tx, id: Uuid, message: Option<String>) -> Outcome<()> {
    mentorship::Entity::update_many()
        .col_expr(mentorship::Column::Message, Expr::value(message))
        .filter(mentorship::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes down until which day a mentorship that was just paused is to rest.
pub async fn pause_until(tx: &Tx, id: Uuid, until: NaiveDate) -> Outcome<()> {
    mentorship::Entity::update_many()
        .col_expr(mentorship::Column::PausedUntil, Expr::value(until))
        .filter(mentorship::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Notes that a mentorship has changed, for those of the two who know of it.
pub(super) fn changed(tx: &Tx, row: &mentorship::Model) {
    let mentor = row.mentor_knows.then_some(Audience::Member(row.mentor_id));
    let told: Vec<_> = mentor.into_iter().chain([Audience::Member(row.mentee_id)]).collect();
    tx.changed(Kind::Mentorship, row.id, &told);
}

/// The mentorship with this id, whoever asks, as long as its two members exist for each other: for letters to them.
pub async fn mentorship(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<mentorship::Model>> {
    Ok(mentorship::Entity::find_by_id(id).filter(is_there()).one(conn).await?)
}

/// The mentorship with this id, also when it is gone for its two members: for the letter that says that it is over,
/// which is the same for every end.
pub async fn mentorship_even_gone(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<mentorship::Model>> {
    Ok(mentorship::Entity::find_by_id(id).one(conn).await?)
}

/// All that there ever was between these two, locked until the unit of work ends, and noted as gone for both.
pub async fn lock_all_between(tx: &Tx, one: Uuid, other: Uuid) -> Outcome<Vec<mentorship::Model>> {
    let two = [one, other];
    let rows = mentorship::Entity::find()
        .filter(mentorship::Column::MentorId.is_in(two))
        .filter(mentorship::Column::MenteeId.is_in(two))
        .order_by_asc(mentorship::Column::Id)
        .lock(LockType::NoKeyUpdate)
        .all(tx.conn())
        .await?;
    rows.iter().for_each(|row| changed(tx, row));
    Ok(rows)
}

/// How often the member has asked anybody since then.
pub async fn count_requests(conn: &impl ConnectionTrait, mentee: Uuid, since: DateTime<Utc>) -> Outcome<u64> {
    Ok(mentorship::Entity::find()
        .filter(mentorship::Column::MenteeId.eq(mentee))
        // What the community proposed is no request of hers, even after she has taken it up.
        .filter(mentorship::Column::InvitedAt.is_null())
        .filter(mentorship::Column::RequestedAt.gt(since))
        .count(conn)
        .await?)
}

/// Some active mentorships, in the order of their ids, after this one.
pub async fn active(conn: &impl ConnectionTrait, after: Option<Uuid>, limit: u64) -> Outcome<Vec<mentorship::Model>> {
    let mut select = mentorship::Entity::find().filter(mentorship::Column::State.eq(MentorshipState::Active));
    if let Some(after) = after {
        select = select.filter(mentorship::Column::Id.gt(after));
    }
    Ok(select.order_by_asc(mentorship::Column::Id).limit(limit).all(conn).await?)
}

/// Those with whom the member is together in a mentorship.
pub async fn companions(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<HashSet<Uuid>> {
    let together = mentorship::Entity::find()
        .filter(is_of(member))
        .filter(mentorship::Column::State.is_in(MentorshipState::TOGETHER))
        .all(conn)
        .await?;
    Ok(together.iter().map(|row| Side::of(member, row).other().member(row)).collect())
}

/// A mentorship by its id, if the viewer is one of the two, and the other one exists for her.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MentorshipKey(pub Uuid);

impl Loader<MentorshipKey> for Batch {
    type Value = mentorship::Model;
    type Error = Failure;

    async fn load(&self, keys: &[MentorshipKey]) -> Result<HashMap<MentorshipKey, mentorship::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = mentorship::Entity::find()
            .filter(mentorship::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_seen_by(viewer))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (MentorshipKey(row.id), row)).collect())
    }
}

//! Every query about supervision. A supervision is looked for among those of one member only; that there is one at a
//! time is decided by the database.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::mentorship::MentorshipState;
use entity::supervision::{self, SupervisionState};
use entity::{load_signal, mentorship};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter,
};
use uuid::Uuid;

use super::super::load::{self, Load};
use super::rules::ROLES;
use crate::changes::Audience;
use crate::db::is_duplicate;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::member;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;

by_id! {
    /// Where a supervision stands in a member's list: ids are in the order of asking.
    SupervisionPlace, "supervisions"
}

/// Writes a question down; `None` when the mentor has one that waits, or a supervision, already.
pub async fn insert(tx: &Tx, mentor: Uuid, supervisor: Uuid) -> Outcome<Option<Uuid>> {
    let row = supervision::ActiveModel {
        id: Set(tx.new_id()),
        mentor_id: Set(mentor),
        supervisor_id: Set(supervisor),
        state: Set(SupervisionState::Asked),
        asked_at: Set(tx.now()),
        answered_at: Set(None),
        ended_at: Set(None),
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

/// Moves it on from the state in which it was read; `false` when somebody was quicker.
pub async fn move_on(tx: &Tx, read: &supervision::Model, to: SupervisionState) -> Outcome<bool> {
    let moment = match to {
        SupervisionState::Ended => supervision::Column::EndedAt,
        _ => supervision::Column::AnsweredAt,
    };
    let moved = supervision::Entity::update_many()
        .col_expr(supervision::Column::State, Expr::value(to))
        .col_expr(moment, Expr::value(tx.now()))
        .filter(supervision::Column::Id.eq(read.id))
        .filter(supervision::Column::State.eq(read.state))
        .exec(tx.conn())
        .await?;
    changed(tx, read);
    Ok(moved.rows_affected > 0)
}

/// Notes for the two that their supervision has changed.
pub fn changed(tx: &Tx, row: &supervision::Model) {
    let two = [Audience::Member(row.mentor_id), Audience::Member(row.supervisor_id)];
    tx.changed(Kind::Supervision, row.id, &two);
}

/// That the member is one of the two, and the other one exists for her.
fn is_of(member: Uuid) -> Condition {
    let is_one = Condition::any()
        .add(supervision::Column::MentorId.eq(member))
        .add(supervision::Column::SupervisorId.eq(member));
    Condition::all().add(is_one).add(is_there())
}

/// That the two exist for each other.
fn is_there() -> Expr {
    member::are_not_blocked(supervision::Column::MentorId, supervision::Column::SupervisorId)
}

/// The supervision with this id, whoever asks: for letters.
pub async fn supervision(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<supervision::Model>> {
    Ok(supervision::Entity::find_by_id(id).one(conn).await?)
}

/// The supervision with this id, if the member is one of the two.
pub async fn supervision_of(
    conn: &impl ConnectionTrait,
    member: Uuid,
    id: Uuid,
) -> Outcome<Option<supervision::Model>> {
    Ok(supervision::Entity::find_by_id(id).filter(is_of(member)).one(conn).await?)
}

/// The supervision of this mentor that is under way.
pub async fn of_mentor(conn: &impl ConnectionTrait, mentor: Uuid) -> Outcome<Option<supervision::Model>> {
    let under_way = supervision::Entity::find().filter(is_under_way()).filter(supervision::Column::MentorId.eq(mentor));
    Ok(under_way.one(conn).await?)
}

/// That somebody supervises this mentor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HasSupervisorKey(pub Uuid);

impl Loader<HasSupervisorKey> for Batch {
    type Value = ();
    type Error = Failure;

    async fn load(&self, keys: &[HasSupervisorKey]) -> Result<HashMap<HasSupervisorKey, ()>, Failure> {
        let mentors = keys.iter().map(|key| key.0);
        let those = supervision::Entity::find()
            .filter(is_under_way())
            .filter(supervision::Column::MentorId.is_in(mentors))
            .all(&self.conn)
            .await?;
        Ok(those.into_iter().map(|row| (HasSupervisorKey(row.mentor_id), ())).collect())
    }
}

/// What is not over between these two, in either direction.
pub async fn open_between(conn: &impl ConnectionTrait, one: Uuid, other: Uuid) -> Outcome<Vec<supervision::Model>> {
    Ok(supervision::Entity::find()
        .filter(supervision::Column::MentorId.is_in([one, other]))
        .filter(supervision::Column::SupervisorId.is_in([one, other]))
        .filter(supervision::Column::State.is_in([SupervisionState::Asked, SupervisionState::Active]))
        .all(conn)
        .await?)
}

/// A page of the member's supervisions on either side, the newest first; `state` leaves those that stand so.
pub async fn supervisions(
    conn: &impl ConnectionTrait,
    member: Uuid,
    state: Option<SupervisionState>,
    window: &Window<SupervisionPlace>,
) -> Outcome<Page<supervision::Model>> {
    let is_wanted =
        Condition::all().add(is_of(member)).add_option(state.map(|state| supervision::Column::State.eq(state)));
    page(is_wanted, conn, window).await
}

/// A page of those whom the member supervises now, the newest first.
pub async fn supervised_by(
    conn: &impl ConnectionTrait,
    member: Uuid,
    window: &Window<SupervisionPlace>,
) -> Outcome<Page<supervision::Model>> {
    page(is_supervised_by(member), conn, window).await
}

fn is_supervised_by(member: Uuid) -> Condition {
    is_under_way().add(supervision::Column::SupervisorId.eq(member))
}

/// That it is under way, and who supervises holds one of the roles that it takes.
fn is_under_way() -> Condition {
    let holds = ROLES.map(|role| member::holds(supervision::Column::SupervisorId, role));
    let is_in_office = holds.into_iter().fold(Condition::any(), Condition::add);
    Condition::all().add(supervision::Column::State.eq(SupervisionState::Active)).add(is_in_office).add(is_there())
}

async fn page(
    condition: Condition,
    conn: &impl ConnectionTrait,
    window: &Window<SupervisionPlace>,
) -> Outcome<Page<supervision::Model>> {
    let select = supervision::Entity::find().filter(condition);
    window.of(select, supervision::Column::Id, true, |row| SupervisionPlace(row.id), conn).await
}

/// How often the mentor has asked anybody since then.
pub async fn count_questions(conn: &impl ConnectionTrait, mentor: Uuid, since: DateTime<Utc>) -> Outcome<u64> {
    Ok(supervision::Entity::find()
        .filter(supervision::Column::MentorId.eq(mentor))
        .filter(supervision::Column::AskedAt.gt(since))
        .count(conn)
        .await?)
}

/// Whether the member has a mentorship that is not over with this mentor, as her mentee.
pub async fn is_mentee_of(conn: &impl ConnectionTrait, member: Uuid, mentor: Uuid) -> Outcome<bool> {
    let open = mentorship::Entity::find()
        .filter(mentorship::Column::MentorId.eq(mentor))
        .filter(mentorship::Column::MenteeId.eq(member))
        .filter(mentorship::Column::MentorKnows.eq(true))
        .filter(mentorship::Column::State.is_in(MentorshipState::OPEN));
    Ok(open.count(conn).await? > 0)
}

/// A supervision by its id, if the viewer is one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SupervisionKey(pub Uuid);

impl Loader<SupervisionKey> for Batch {
    type Value = supervision::Model;
    type Error = Failure;

    async fn load(&self, keys: &[SupervisionKey]) -> Result<HashMap<SupervisionKey, supervision::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = supervision::Entity::find()
            .filter(supervision::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_of(viewer.id))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (SupervisionKey(row.id), row)).collect())
    }
}

/// What a supervisor sees, by the supervision: only while it is under way, and only if she is the viewer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SupervisedKey(pub Uuid);

/// A load, and the signals that were handed on.
#[derive(Debug, Clone)]
pub struct Supervised {
    /// Numbers and days.
    pub load: Load,
    /// What the mentor knew first.
    pub signals: Vec<load_signal::Model>,
}

impl Loader<SupervisedKey> for Batch {
    type Value = Supervised;
    type Error = Failure;

    async fn load(&self, keys: &[SupervisedKey]) -> Result<HashMap<SupervisedKey, Supervised>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = supervision::Entity::find()
            .filter(supervision::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_supervised_by(viewer.id))
            .all(&self.conn)
            .await?;
        let mentors: Vec<Uuid> = rows.iter().map(|row| row.mentor_id).collect();
        let zones = member::time_zones(&self.conn, &mentors).await?;
        let mut loads = load::loads(&self.conn, &zones, self.now).await?;
        let signals = load::signals(&self.conn, &mentors).await?;
        let supervised = rows.into_iter().filter_map(|row| {
            let handed_on = signals.iter().filter(|one| one.mentor_id == row.mentor_id && one.handed_on_at.is_some());
            let signals = handed_on.cloned().collect();
            Some((SupervisedKey(row.id), Supervised { load: loads.remove(&row.mentor_id)?, signals }))
        });
        Ok(supervised.collect())
    }
}

//! Every query about welcomes: here each by itself, as it moves on. Pages and batches are in `lists.rs`, those who
//! greet in `greeters.rs`, the path in `path.rs`.
//!
//! A welcome's row is held while it moves on, before any greeter's; so that no two units of work wait for each other.

mod greeters;
mod lists;
mod path;

use chrono::{DateTime, Utc};
use entity::private::Private;
use entity::welcome::{self, WelcomeState};
use entity::welcome_turn;
use sea_orm::sea_query::{Expr, LockType, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::rules;
use crate::changes::Audience;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::tx::Tx;

pub use greeters::*;
pub use lists::*;
pub use path::*;

/// The states in which a newcomer waits to be greeted.
const UNANSWERED: [WelcomeState; 2] = [WelcomeState::Unassigned, WelcomeState::Waiting];

/// Begins the welcome of somebody who has come; `None` when she has one.
pub async fn insert_welcome(tx: &Tx, newcomer: Uuid) -> Outcome<Option<Uuid>> {
    let row = welcome::Model {
        id: tx.new_id(),
        newcomer_id: newcomer,
        greeter_id: None,
        state: WelcomeState::Unassigned,
        asked: 0,
        due_at: None,
        stewards_since: None,
        message: None,
        greeted_at: None,
        met_at: None,
        closed_at: None,
        proposal_job_id: None,
        proposed_id: None,
        created_at: tx.now(),
    };
    let inserted = welcome::Entity::insert(row.clone().into_active_model())
        .on_conflict(OnConflict::column(welcome::Column::NewcomerId).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if inserted == 0 {
        return Ok(None);
    }
    changed(tx, &row);
    Ok(Some(row.id))
}

/// The welcome with this id, whoever asks: for jobs and letters.
pub async fn welcome(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<welcome::Model>> {
    Ok(welcome::Entity::find_by_id(id).one(conn).await?)
}

/// The member's own welcome, if she came when newcomers were met.
pub async fn welcome_of(conn: &impl ConnectionTrait, newcomer: Uuid) -> Outcome<Option<welcome::Model>> {
    Ok(welcome::Entity::find().filter(welcome::Column::NewcomerId.eq(newcomer)).one(conn).await?)
}

/// The welcome with this id, held: until the unit of work ends, nobody else moves it on.
pub async fn hold(tx: &Tx, id: Uuid) -> Outcome<Option<welcome::Model>> {
    Ok(welcome::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(tx.conn()).await?)
}

/// Those whom nobody is asked to greet, who came first, first.
pub async fn unassigned(conn: &impl ConnectionTrait, limit: u64) -> Outcome<Vec<Uuid>> {
    Ok(welcome::Entity::find()
        .select_only()
        .column(welcome::Column::Id)
        .filter(welcome::Column::State.eq(WelcomeState::Unassigned))
        .order_by_asc(welcome::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(conn)
        .await?)
}

/// Asks the greeter, who has given a place, to greet until then; says the how-manieth she is.
pub async fn assign(tx: &Tx, held: &welcome::Model, greeter: Uuid, due: DateTime<Utc>) -> Outcome<i32> {
    let number = insert_turn(tx, held, greeter).await?;
    let next = welcome::Model {
        greeter_id: Some(greeter),
        state: WelcomeState::Waiting,
        asked: number,
        due_at: Some(due),
        ..held.clone()
    };
    save(tx, held, next).await?;
    Ok(number)
}

async fn insert_turn(tx: &Tx, held: &welcome::Model, greeter: Uuid) -> Outcome<i32> {
    let number = held.asked + 1;
    let row = welcome_turn::ActiveModel {
        welcome_id: Set(held.id),
        greeter_id: Set(greeter),
        number: Set(number),
        asked_at: Set(tx.now()),
    };
    welcome_turn::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(number)
}

/// Who was asked so-manieth.
pub async fn whose_turn(conn: &impl ConnectionTrait, welcome: Uuid, number: i32) -> Outcome<Option<Uuid>> {
    let turn = welcome_turn::Entity::find()
        .filter(welcome_turn::Column::WelcomeId.eq(welcome))
        .filter(welcome_turn::Column::Number.eq(number))
        .one(conn)
        .await?;
    Ok(turn.map(|turn| turn.greeter_id))
}

/// Leaves it to others.
pub async fn put_down(tx: &Tx, held: &welcome::Model) -> Outcome<()> {
    let next = welcome::Model { greeter_id: None, state: WelcomeState::Unassigned, due_at: None, ..held.clone() };
    save(tx, held, next).await
}

/// Notes what the greeter writes to the newcomer: she who is asked, or a steward who steps in.
pub async fn greet(tx: &Tx, held: &welcome::Model, greeter: Uuid, message: String) -> Outcome<()> {
    let next = welcome::Model {
        greeter_id: Some(greeter),
        state: WelcomeState::Greeted,
        due_at: None,
        message: Some(Private::new(message)),
        greeted_at: Some(tx.now()),
        ..held.clone()
    };
    save(tx, held, next).await
}

/// Notes that the two have met.
pub async fn meet(tx: &Tx, held: &welcome::Model) -> Outcome<()> {
    save(tx, held, welcome::Model { state: WelcomeState::Met, met_at: Some(tx.now()), ..held.clone() }).await
}

/// Notes that it has come to its end.
pub async fn close(tx: &Tx, held: &welcome::Model) -> Outcome<()> {
    save(tx, held, welcome::Model { state: WelcomeState::Closed, closed_at: Some(tx.now()), ..held.clone() }).await
}

/// Lets stewards see from now on that she waits.
pub async fn show(tx: &Tx, held: &welcome::Model) -> Outcome<()> {
    save(tx, held, welcome::Model { stewards_since: Some(tx.now()), ..held.clone() }).await
}

/// Writes down what has moved on, and notes it for whoever sees it, or did until now.
async fn save(tx: &Tx, held: &welcome::Model, next: welcome::Model) -> Outcome<()> {
    changed(tx, held);
    changed(tx, &next);
    welcome::Entity::update(next.into_active_model().reset_all()).exec(tx.conn()).await?;
    Ok(())
}

fn changed(tx: &Tx, row: &welcome::Model) {
    let greeter = row.greeter_id.map(Audience::Member);
    let stewards = row.stewards_since.map(|_| Audience::Stewards);
    let all = [Some(Audience::Member(row.newcomer_id)), greeter, stewards];
    tx.changed(Kind::Welcome, row.id, &all.into_iter().flatten().collect::<Vec<_>>());
}

/// Notes that this job proposes the one first meeting, and which; `false` when that is, or was, another's.
pub async fn claim_proposal(tx: &Tx, welcome: &welcome::Model, job: Uuid, occurrence: Uuid) -> Outcome<bool> {
    let is_free =
        Condition::any().add(welcome::Column::ProposalJobId.is_null()).add(welcome::Column::ProposalJobId.eq(job));
    let claimed = welcome::Entity::update_many()
        .col_expr(welcome::Column::ProposalJobId, Expr::value(job))
        .col_expr(welcome::Column::ProposedId, Expr::value(occurrence))
        .filter(welcome::Column::Id.eq(welcome.id))
        .filter(is_free)
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::Welcome, welcome.id, &[Audience::Member(welcome.newcomer_id)]);
    Ok(claimed.rows_affected > 0)
}

/// That stewards see that somebody waits.
fn is_shown() -> Condition {
    Condition::all().add(welcome::Column::StewardsSince.is_not_null()).add(welcome::Column::State.is_in(UNANSWERED))
}

/// How many wait and are seen by stewards; `since` counts those alone who are seen since then.
pub async fn count_shown(conn: &impl ConnectionTrait, since: Option<DateTime<Utc>>) -> Outcome<u64> {
    let mut select = welcome::Entity::find().filter(is_shown());
    if let Some(since) = since {
        select = select.filter(welcome::Column::StewardsSince.gt(since));
    }
    Ok(select.count(conn).await?)
}

/// How many welcomes the greeter has in her hands.
pub async fn count_open(conn: &impl ConnectionTrait, greeter: Uuid) -> Outcome<u64> {
    Ok(welcome::Entity::find()
        .filter(welcome::Column::GreeterId.eq(greeter))
        .filter(welcome::Column::State.is_in(rules::IN_HAND))
        .count(conn)
        .await?)
}

/// Those of the greeter's welcomes that wait for her word.
pub async fn waiting_for(conn: &impl ConnectionTrait, greeter: Uuid) -> Outcome<Vec<Uuid>> {
    Ok(welcome::Entity::find()
        .select_only()
        .column(welcome::Column::Id)
        .filter(welcome::Column::GreeterId.eq(greeter))
        .filter(welcome::Column::State.eq(WelcomeState::Waiting))
        .order_by_asc(welcome::Column::Id)
        .into_tuple()
        .all(conn)
        .await?)
}

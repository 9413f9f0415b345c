//! The verbs of supervision: choose, answer, end.

use entity::supervision::{self, SupervisionState};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::jobs::{TellSupervisor, TellWhoAsked};
use super::{messages, rules, store};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::member;
use crate::node::not_found;
use crate::tx::Tx;

/// Asks a member to look after how much the mentor carries, and has her told.
pub async fn choose(app: &App, mentor: Uuid, chosen: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    // One question of hers at a time, or those that come together are each counted without the others; and whoever parts
    // the two meanwhile waits.
    member::lock(&tx, mentor).await?;
    if !member::is_there_for(tx.conn(), mentor, chosen).await? {
        return Err(not_found().at("supervisor").into());
    }
    may_choose(tx.conn(), mentor, chosen, "supervisor").await?;
    let Some(id) = store::insert(&tx, mentor, chosen).await? else {
        return Err(Problem::new(ErrorCode::AlreadyAsked, messages::OneAtATime).into());
    };
    let since = tx.now() - rules::QUESTIONS_WITHIN;
    if store::count_questions(tx.conn(), mentor, since).await? > rules::QUESTIONS {
        let limit = rules::QUESTIONS;
        return Err(Problem::new(ErrorCode::RateLimited, messages::TooManyQuestions { limit }).into());
    }
    tx.enqueue(&TellSupervisor { supervision: id }).await?;
    tx.commit().await?;
    Ok(id)
}

/// Says yes or no to a mentor who asked, and has her told.
pub async fn answer(app: &App, member: Uuid, id: Uuid, is_yes: bool) -> Outcome<()> {
    let tx = app.begin().await?;
    let asked = of(&tx, member, id).await?;
    let state = rules::answered(&asked, member, is_yes)?;
    if state == SupervisionState::Active {
        // She may have become her mentee since, or have lost her role.
        may_choose(tx.conn(), asked.mentor_id, member, "supervision").await?;
    }
    if !store::move_on(&tx, &asked, state).await? {
        return Err(rules::too_late());
    }
    tx.enqueue(&TellWhoAsked { supervision: id }).await?;
    tx.commit().await
}

/// Ends it, or takes the question back. Nobody has to say why.
pub async fn end(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let before = of(&tx, member, id).await?;
    rules::may_end(&before, member)?;
    if !store::move_on(&tx, &before, SupervisionState::Ended).await? {
        return Err(rules::too_late());
    }
    tx.commit().await
}

/// Ends what is open between two who part for good. Nobody is told: to each of them it looks as if the other one had
/// left.
pub async fn end_all_between(tx: &Tx, one: Uuid, other: Uuid) -> Outcome<()> {
    for open in store::open_between(tx.conn(), one, other).await? {
        store::move_on(tx, &open, SupervisionState::Ended).await?;
    }
    Ok(())
}

/// Whether the mentor may choose this member, as things stand; problems are blamed on this field.
async fn may_choose(conn: &impl ConnectionTrait, mentor: Uuid, chosen: Uuid, field: &str) -> Outcome<()> {
    let roles = member::roles(conn, &[chosen]).await?.remove(&chosen).unwrap_or_default();
    let is_mentee = store::is_mentee_of(conn, chosen, mentor).await?;
    Ok(rules::may_choose(mentor, chosen, &roles, is_mentee).map_err(|problem| problem.at(field))?)
}

async fn of(tx: &Tx, member: Uuid, id: Uuid) -> Outcome<supervision::Model> {
    let found = store::supervision_of(tx.conn(), member, id).await?;
    found.ok_or_else(|| Failure::from(not_found().at("supervision")))
}

//! The verbs of proposals: propose, adjust, send, discard.

use std::collections::HashMap;

use entity::matching::{self, MatchingState};
use entity::matching_pair::LeftOut;
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::super::invite;
use super::jobs::TellInvited;
use super::rules::{self, Decisions, People, Proposal, Two};
use super::{messages, store};
use crate::app::App;
use crate::failure::{Check, ErrorCode, Failure, Fault, Outcome, Problem};
use crate::i18n::Message;
use crate::node::not_found;

/// Works out a proposal for everybody who waits. It takes the place of the draft that there is, or of this one alone.
pub async fn propose(app: &App, steward: Uuid, instead_of: Option<Uuid>) -> Outcome<Uuid> {
    let conn = app.db.fresh();
    if let Some(id) = instead_of {
        store::matching(conn, id).await?.ok_or_else(|| not_found().at("insteadOf"))?;
    }
    let people = store::people(conn, app.clock.now()).await?;
    let proposal = work_out(people, Decisions::default()).await?;
    let tx = app.begin().await?;
    let is_free = match instead_of {
        Some(id) => store::settle(&tx, id, MatchingState::Discarded).await?,
        None => store::discard_draft(&tx).await?,
    };
    let new = if is_free { store::insert(&tx, steward, &proposal).await? } else { None };
    let id = new.ok_or_else(|| Problem::new(ErrorCode::Conflict, messages::ChangedMeanwhile))?;
    tx.commit().await?;
    Ok(id)
}

/// Takes pairs of the draft apart, keeps others together, and works the rest out around them, with those who wait and
/// mentor by now.
pub async fn adjust(app: &App, steward: Uuid, id: Uuid, remove: &[Two], pin: &[Two]) -> Outcome<()> {
    let conn = app.db.fresh();
    let read = store::matching(conn, id).await?.ok_or_else(|| not_found().at("matching"))?;
    let read = draft(read)?;
    let pairs = store::pairs(conn, id).await?;
    let mut check = Check::default();
    for (place, two) in remove.iter().enumerate() {
        if !pairs.iter().any(|pair| pair.two == *two) {
            check.note(not_found().at(&format!("remove.{place}")));
        }
    }
    let decisions = store::decisions(conn, id, &pairs).await?.adjusted(remove, pin);
    let people = store::people(conn, app.clock.now()).await?;
    rules::check_pins(&people, &decisions, pin, steward, &mut check);
    check.finish()?;
    let proposal = work_out(people, decisions.clone()).await?;
    let tx = app.begin().await?;
    if !store::replace(&tx, &read, &decisions, &proposal).await? {
        return Err(conflict(messages::ChangedMeanwhile));
    }
    tx.commit().await
}

/// Sends the draft: every newcomer in it is asked, and told by letter, as far as she can still be brought together with
/// her mentor. Whoever cannot is left out, and it is noted why.
pub async fn send(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    store::matching(tx.conn(), id).await?.ok_or_else(|| not_found().at("matching"))?;
    if !store::settle(&tx, id, MatchingState::Sent).await? {
        return Err(conflict(messages::NoDraft));
    }
    let pairs = store::pairs(tx.conn(), id).await?;
    let people = store::people(tx.conn(), tx.now()).await?;
    let mut left_out: HashMap<Two, LeftOut> = rules::left_out(&people, &pairs);
    let mut mentorships = Vec::new();
    for pair in &pairs {
        let two = pair.two;
        if left_out.contains_key(&two) {
            continue;
        }
        match invite(&tx, two.mentor, two.newcomer).await? {
            Some(mentorship) => mentorships.push(mentorship),
            None => {
                left_out.insert(two, LeftOut::NoLongerPossible);
            }
        }
    }
    store::leave_out(&tx, id, &left_out).await?;
    tx.enqueue(&TellInvited { mentorships }).await?;
    tx.commit().await
}

/// Puts the draft aside. Nobody is told: nobody knew of it.
pub async fn discard(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    store::matching(tx.conn(), id).await?.ok_or_else(|| not_found().at("matching"))?;
    if !store::settle(&tx, id, MatchingState::Discarded).await? {
        return Err(conflict(messages::NoDraft));
    }
    tx.commit().await
}

/// Works a proposal out on a thread that answers nobody, for it takes its time with many people: one after the other,
/// even when whoever asked for it has gone.
async fn work_out(people: People, decisions: Decisions) -> Outcome<Proposal> {
    static TURN: Semaphore = Semaphore::const_new(1);
    let turn = TURN.acquire().await.map_err(Fault::new)?;
    let work = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        rules::propose(&people, &decisions)
    });
    work.await.map_err(|error| Fault::new(error).into())
}

fn draft(read: matching::Model) -> Outcome<matching::Model> {
    if read.state == MatchingState::Draft { Ok(read) } else { Err(conflict(messages::NoDraft)) }
}

fn conflict(message: impl Message) -> Failure {
    Problem::new(ErrorCode::Conflict, message).at("matching").into()
}

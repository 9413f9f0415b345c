//! A yes to every date of a meeting, also to those that are worked out later.

use uuid::Uuid;

use super::super::rules;
use super::super::store::{self, Who};
use super::line;
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::node;
use crate::tx::Tx;

/// Notes that the member comes to every date, and gives her a place, or a place in the line, at each that is ahead:
/// also at those that she had withdrawn from. Said again, it changes nothing: what she has said of single dates since
/// then is kept.
pub async fn rsvp_to_meeting(app: &App, member: Uuid, meeting: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    if store::meeting(tx.conn(), meeting).await?.is_none() {
        return Err(no_such_meeting());
    }
    if store::insert_standing(&tx, meeting, member).await? {
        for date in store::dates_ahead(&tx, meeting).await? {
            come(&tx, date, member).await?;
        }
    }
    tx.commit().await?;
    Ok(meeting)
}

/// Notes that the member does not come to every date, and takes her places back at all that are ahead.
pub async fn withdraw_rsvp_from_meeting(app: &App, member: Uuid, meeting: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    if store::meeting(tx.conn(), meeting).await?.is_none() {
        return Err(no_such_meeting());
    }
    store::delete_standing(&tx, meeting, member).await?;
    for date in store::dates_ahead(&tx, meeting).await? {
        let Some(mut held) = store::hold(&tx, date).await? else { continue };
        line::leave(&tx, &mut held, Who::Member(member)).await?;
    }
    tx.commit().await?;
    Ok(meeting)
}

/// Gives those who come to every date their places at the dates ahead that they have said nothing of: those that have
/// just been worked out. Done twice, it changes nothing.
pub async fn bring(tx: &Tx, meeting: Uuid) -> Outcome<()> {
    let members = store::standing(tx.conn(), meeting).await?;
    if members.is_empty() {
        return Ok(());
    }
    let answered = store::answered_ahead(tx, meeting).await?;
    for date in store::dates_ahead(tx, meeting).await? {
        for member in members.iter().filter(|member| !answered.contains(&(date, **member))) {
            come(tx, date, *member).await?;
        }
    }
    Ok(())
}

async fn come(tx: &Tx, date: Uuid, member: Uuid) -> Outcome<()> {
    let Some(mut held) = store::hold(tx, date).await? else { return Ok(()) };
    // It may have been called off while it was being waited for.
    if rules::may_come(held.date.status, held.date.ends_at, tx.now()).is_ok() {
        line::ask(tx, &mut held, Who::Member(member), true).await?;
    }
    Ok(())
}

fn no_such_meeting() -> Failure {
    node::not_found().at("meeting").into()
}

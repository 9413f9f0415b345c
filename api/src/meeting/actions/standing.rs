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

/// Has everything follow when a series has more dates or more places than before: called in the same unit of work by
/// whoever adds dates or gives places. Who has locked dates by then has locked all that are ahead, in their order.
pub async fn settle(tx: &Tx, meeting: Uuid) -> Outcome<()> {
    for date in store::dates_with_a_line(tx, meeting).await? {
        fill(tx, date).await?;
    }
    bring(tx, meeting, &store::dates_ahead(tx, meeting).await?).await
}

/// The same for one date, which takes place after all.
pub async fn settle_date(tx: &Tx, meeting: Uuid, date: Uuid) -> Outcome<()> {
    fill(tx, date).await?;
    bring(tx, meeting, &[date]).await
}

async fn fill(tx: &Tx, date: Uuid) -> Outcome<()> {
    match store::hold(tx, date).await? {
        Some(mut held) => line::fill(tx, &mut held).await,
        None => Ok(()),
    }
}

/// Gives those who come to every date their places at those of these dates that they have said nothing of. Done twice,
/// it changes nothing.
async fn bring(tx: &Tx, meeting: Uuid, dates: &[Uuid]) -> Outcome<()> {
    let members = store::standing(tx.conn(), meeting).await?;
    if members.is_empty() {
        return Ok(());
    }
    let answered = store::answered_ahead(tx, meeting).await?;
    for date in dates {
        for member in members.iter().filter(|member| !answered.contains(&(*date, **member))) {
            come(tx, *date, *member).await?;
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

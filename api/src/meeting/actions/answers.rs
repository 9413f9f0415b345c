//! Coming to a date, and not coming after all.

use uuid::Uuid;

use super::super::{RsvpGiven, messages, rules, store};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::node;
use crate::tx::Tx;

/// Notes that the member comes, and takes a place for her. Said twice, it is said once.
pub async fn rsvp(app: &App, member: Uuid, occurrence: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = store::occurrence(tx.conn(), occurrence).await?.ok_or_else(no_such_date)?;
    rules::may_come(date.status, date.ends_at, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    if store::say_yes(&tx, occurrence, member).await? {
        if !store::take_place(&tx, occurrence, &meeting).await? {
            return Err(why_no_place(&tx, occurrence).await?);
        }
        tx.publish(&RsvpGiven { occurrence, member }).await?;
    }
    tx.commit().await?;
    Ok(occurrence)
}

/// No row was free: every place is taken, or the date was called off a moment ago.
async fn why_no_place(tx: &Tx, occurrence: Uuid) -> Outcome<Failure> {
    let date = store::occurrence(tx.conn(), occurrence).await?;
    let problem = date
        .and_then(|(date, _)| rules::may_come(date.status, date.ends_at, tx.now()).err())
        .unwrap_or_else(|| Problem::new(ErrorCode::MeetingFull, messages::Full));
    Ok(problem.at("occurrence").into())
}

/// Notes that the member does not come after all, and gives her place back. Who was not coming is not
/// coming.
pub async fn withdraw_rsvp(app: &App, member: Uuid, occurrence: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, _) = store::occurrence(tx.conn(), occurrence).await?.ok_or_else(no_such_date)?;
    rules::may_change(date.ends_at, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    if store::say_no(&tx, occurrence, member).await? {
        store::give_place_back(&tx, occurrence).await?;
    }
    tx.commit().await?;
    Ok(occurrence)
}

fn no_such_date() -> Failure {
    node::not_found().at("occurrence").into()
}

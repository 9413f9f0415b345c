//! Coming to a date, not coming after all, and calling it off.

use uuid::Uuid;

use super::super::store::{self, Who};
use super::super::{messages, rules};
use super::line;
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem, Refusal};
use crate::node;

/// Gives the member a place, or a place in the line when every place is taken and she would wait. Said twice, it
/// is said once.
pub async fn rsvp(app: &App, member: Uuid, occurrence: Uuid, or_wait: bool) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let mut held = store::hold(&tx, occurrence).await?.ok_or_else(no_such_date)?;
    rules::may_come(held.date.status, held.date.ends_at, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    line::ask(&tx, &mut held, Who::Member(member), or_wait).await.map_err(at_the_date)?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Notes that the member does not come after all, and gives her place to who is first in line. Who was not coming
/// is not coming.
pub async fn withdraw_rsvp(app: &App, member: Uuid, occurrence: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let mut held = store::hold(&tx, occurrence).await?.ok_or_else(no_such_date)?;
    rules::may_change(held.date.ends_at, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    line::leave(&tx, &mut held, Who::Member(member)).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Calls a date off. Only who holds the meeting may, or a steward.
pub async fn cancel_occurrence(
    app: &App,
    by: Uuid,
    is_steward: bool,
    occurrence: Uuid,
    reason: Option<String>,
) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = store::occurrence(tx.conn(), occurrence)
        .await?
        .ok_or_else(|| Failure::from(node::not_found().at("occurrence")))?;
    if meeting.facilitator_id != Some(by) && !is_steward {
        return Err(Refusal::Forbidden.into());
    }
    rules::may_change(date.ends_at, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    if !store::cancel(&tx, occurrence, reason).await? {
        let problem = Problem::new(ErrorCode::OccurrenceCancelled, messages::OccurrenceCancelled);
        return Err(problem.at("occurrence").into());
    }
    tx.commit().await?;
    Ok(occurrence)
}

/// The same failure, blamed on the date.
fn at_the_date(failure: Failure) -> Failure {
    match failure {
        Failure::Problems(problems) => {
            Failure::Problems(problems.into_iter().map(|problem| problem.at("occurrence")).collect())
        }
        other => other,
    }
}

fn no_such_date() -> Failure {
    node::not_found().at("occurrence").into()
}

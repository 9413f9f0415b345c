//! Coming to a date, and not coming after all.

use uuid::Uuid;

use super::super::rules;
use super::super::store::{self, Who};
use super::line;
use crate::app::App;
use crate::failure::{Failure, Outcome};
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

//! Who may change a meeting and its dates. Every change opens what it changes here: locked, and by a hand that may.

use chrono::{DateTime, Utc};
use entity::{meeting, occurrence};
use uuid::Uuid;

use super::super::{rules, store, team};
use crate::failure::{Failure, Outcome, Refusal};
use crate::node;
use crate::tx::Tx;

/// Whoever wants to change something.
#[derive(Debug, Clone, Copy)]
pub struct Hand {
    /// Who.
    pub member: Uuid,
    /// Whether she may change whatever there is.
    pub is_steward: bool,
}

/// What other rooms may put something beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A meeting: all of its dates.
    Meeting(Uuid),
    /// One date.
    Date(Uuid),
}

/// The meeting that this is, or is a date of, held for this hand, which may put something beside it; `None` where there
/// is no such thing. It is the same hands that may change it.
pub async fn meeting_in_hand(tx: &Tx, hand: Hand, spot: Spot) -> Outcome<Option<Uuid>> {
    match spot {
        Spot::Meeting(meeting) => {
            let Some(meeting) = store::lock_meeting(tx, meeting).await? else { return Ok(None) };
            may_change(hand, &meeting)?;
            Ok(Some(meeting.id))
        }
        Spot::Date(date) => {
            let Some((date, meeting)) = store::lock_date(tx, date).await? else { return Ok(None) };
            may_change_date(tx, hand, &date, &meeting).await?;
            Ok(Some(meeting.id))
        }
    }
}

/// Who holds the meeting may change it, and a steward.
fn may_change(hand: Hand, meeting: &meeting::Model) -> Outcome<()> {
    let may = meeting.facilitator_id == Some(hand.member) || hand.is_steward;
    if may { Ok(()) } else { Err(Refusal::Forbidden.into()) }
}

/// Who may change one date: who holds its meeting, or that date, and a steward.
async fn may_change_date(tx: &Tx, hand: Hand, date: &occurrence::Model, meeting: &meeting::Model) -> Outcome<()> {
    let may = hand.is_steward || team::holds(tx.conn(), date, meeting, hand.member).await?;
    if may { Ok(()) } else { Err(Refusal::Forbidden.into()) }
}

/// The meeting, to be changed by this hand.
pub(super) async fn open_meeting(tx: &Tx, hand: Hand, meeting: Uuid) -> Outcome<meeting::Model> {
    let no_such = || Failure::from(node::not_found().at("meeting"));
    let meeting = store::lock_meeting(tx, meeting).await?.ok_or_else(no_such)?;
    may_change(hand, &meeting)?;
    Ok(meeting)
}

/// The date and its meeting, for this hand, also when the date is over.
pub(super) async fn date_in_hand(
    tx: &Tx,
    hand: Hand,
    occurrence: Uuid,
) -> Outcome<(occurrence::Model, meeting::Model)> {
    let no_such = || Failure::from(node::not_found().at("occurrence"));
    let (date, meeting) = store::lock_date(tx, occurrence).await?.ok_or_else(no_such)?;
    may_change_date(tx, hand, &date, &meeting).await?;
    Ok((date, meeting))
}

/// The date and its meeting, to be changed by this hand; nothing changes any more when the date is over.
pub(super) async fn open_date(tx: &Tx, hand: Hand, occurrence: Uuid) -> Outcome<(occurrence::Model, meeting::Model)> {
    let (date, meeting) = date_in_hand(tx, hand, occurrence).await?;
    is_not_over(&date, tx.now())?;
    Ok((date, meeting))
}

fn is_not_over(date: &occurrence::Model, now: DateTime<Utc>) -> Outcome<()> {
    Ok(rules::may_change(date.ends_at, now).map_err(|problem| problem.at("occurrence"))?)
}

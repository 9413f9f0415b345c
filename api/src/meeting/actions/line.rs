//! Places and the line of those who wait for one, under the row of the date, which is held ([`store::hold`]).
//!
//! Invariant: nobody waits while there is a free place. Whoever makes places free, by withdrawing, by a larger
//! capacity, or because the date takes place after all, calls [`fill`] in the same unit of work.

use entity::rsvp::RsvpStatus;

use super::super::jobs::{TellSeat, Told};
use super::super::line::{self, Seat};
use super::super::store::{self, Held, Who};
use super::super::{RsvpGiven, messages};
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::tx::Tx;

/// Gives her who asks a place, or a place in the line when she would wait. Who has one already keeps it.
pub async fn ask(tx: &Tx, held: &mut Held, who: Who, or_wait: bool) -> Outcome<Option<Seat>> {
    let earlier = store::answer(tx.conn(), held.date.id, who).await?;
    if earlier.as_ref().is_some_and(|answer| answer.status != RsvpStatus::Withdrawn) {
        return Ok(None);
    }
    let seat = line::seat(held.meeting.capacity, &held.date);
    if seat == Seat::Line && !or_wait {
        return Err(Problem::new(ErrorCode::MeetingFull, messages::Full).into());
    }
    store::give_seat(tx, &mut held.date, who, seat, earlier.as_ref()).await?;
    if let (Seat::Place, Who::Member(member)) = (seat, who) {
        tx.publish(&RsvpGiven { occurrence: held.date.id, member }).await?;
    }
    Ok(Some(seat))
}

/// Takes back her place, or her place in the line, and gives what has become free to who is first. Who had
/// none, has none.
pub async fn leave(tx: &Tx, held: &mut Held, who: Who) -> Outcome<()> {
    let answer = store::answer(tx.conn(), held.date.id, who).await?;
    let Some(answer) = answer.filter(|answer| answer.status != RsvpStatus::Withdrawn) else { return Ok(()) };
    store::take_seat_back(tx, &mut held.date, &answer).await?;
    fill(tx, held).await
}

/// Gives every free place to who is first in line, and has each of them told.
pub async fn fill(tx: &Tx, held: &mut Held) -> Outcome<()> {
    let many = line::moving_up(held.meeting.capacity, &held.date, tx.now());
    if many == 0 {
        return Ok(());
    }
    for answer in store::move_up(tx, &mut held.date, many).await? {
        if let Some(member) = answer.member_id {
            tx.publish(&RsvpGiven { occurrence: held.date.id, member }).await?;
        }
        tx.enqueue(&TellSeat { rsvp: answer.id, number: answer.number, told: Told::MovedUp }).await?;
    }
    Ok(())
}

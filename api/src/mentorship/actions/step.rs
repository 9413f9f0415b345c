//! The one step that every verb takes, and time as well: by the table of transitions, with what follows from the
//! state alone: a place taken or given back, and how long it may last.

use chrono::{DateTime, Utc};
use entity::mentorship::{self, MentorshipState};
use uuid::Uuid;

use super::super::jobs::{Lapse, Tell, TellOther};
use super::super::letters::News;
use super::super::rules::{self, NoTransition, Party, PlaceMove, Side, Verb};
use super::super::{messages, store, suggestion};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::node::not_found;
use crate::tx::Tx;

/// Moves a mentorship of the member's on by this verb, and says what it was before.
pub(super) async fn step(tx: &Tx, member: Uuid, id: Uuid, verb: Verb) -> Outcome<mentorship::Model> {
    let before = store::mentorship_of(tx.conn(), member, id)
        .await?
        .ok_or_else(|| Failure::from(not_found().at("mentorship")))?;
    let next = rules::next(before.state, verb, Party::Of(Side::of(member, &before)))?;
    if !go_on(tx, &before, next).await? {
        return Err(NoTransition::NotNow.into());
    }
    Ok(before)
}

/// Moves a mentorship on that has been in this state for as long as it may, and tells whom it concerns; says when to
/// look again, if its time is not up yet. Nothing happens when it has left the state meanwhile.
pub async fn lapse(app: &App, id: Uuid, from: MentorshipState) -> Outcome<Option<DateTime<Utc>>> {
    let tx = app.begin().await?;
    let before = store::mentorship(tx.conn(), id).await?.filter(|found| found.state == from);
    let Some(before) = before else { return Ok(None) };
    let Some(due) = before.lapses_at else { return begin_its_time(tx, &before).await };
    if due > tx.now() {
        return Ok(Some(due));
    }
    let Ok(next) = rules::next(from, Verb::Lapse, Party::Time) else { return Ok(None) };
    if go_on(&tx, &before, next).await? {
        tell_of_lapse(&tx, &before, next).await?;
        tx.commit().await?;
    }
    Ok(None)
}

/// Begins the time of one that was written down before mentorships had clocks.
async fn begin_its_time(tx: Tx, before: &mentorship::Model) -> Outcome<Option<DateTime<Utc>>> {
    let due = store::start_clock(&tx, before).await?;
    wind(&tx, before.id, before.state).await?;
    tx.commit().await?;
    Ok(due)
}

/// Of an invitation that was not taken up nobody is told.
async fn tell_of_lapse(tx: &Tx, before: &mentorship::Model, next: MentorshipState) -> Outcome<()> {
    let mentorship = before.id;
    if next == MentorshipState::Expired {
        // What was suggested to her today is worked out anew, so that the next suggestion is there by itself.
        suggestion::forget(tx, before.mentee_id).await?;
    }
    if next == MentorshipState::Ended {
        for other in [Side::Mentor, Side::Mentee] {
            tx.enqueue(&TellOther { mentorship, other }).await?;
        }
    } else if before.mentor_knows {
        tx.enqueue(&Tell { mentorship, side: Side::Mentee, news: News::Expired }).await?;
        tx.enqueue(&Tell { mentorship, side: Side::Mentor, news: News::TakenOff }).await?;
    }
    Ok(())
}

/// Moves the mentorship on from how it was read; `false` when somebody was quicker.
async fn go_on(tx: &Tx, before: &mentorship::Model, next: MentorshipState) -> Outcome<bool> {
    if !store::move_on(tx, before, next).await? {
        return Ok(false);
    }
    wind(tx, before.id, next).await?;
    // The mentor's row comes last in every verb, so that no two of them wait for each other.
    match rules::place_move(before.state, next) {
        PlaceMove::Taken if !store::take_place(tx, before.mentor_id).await? => {
            return Err(Problem::new(ErrorCode::MentorFull, messages::NoFreePlace).into());
        }
        PlaceMove::GivenBack => store::give_place_back(tx, before.mentor_id).await?,
        PlaceMove::Taken | PlaceMove::None => {}
    }
    Ok(true)
}

/// Winds the clock of a mentorship that has just come into this state: what time does with it later, and the one
/// reminder on the way.
pub(super) async fn wind(tx: &Tx, id: Uuid, state: MentorshipState) -> Outcome<()> {
    let Some(due) = store::lapses_at(tx, state) else { return Ok(()) };
    tx.enqueue_at(&Lapse { mentorship: id, from: state }, due).await?;
    if state == MentorshipState::Requested {
        let reminder = Tell { mentorship: id, side: Side::Mentor, news: News::StillAsked };
        tx.enqueue_at(&reminder, tx.now() + (due - tx.now()) / 2).await?;
    }
    Ok(())
}

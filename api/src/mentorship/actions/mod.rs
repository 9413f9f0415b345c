//! The verbs of mentorships: ask, take up an invitation, accept, decline, withdraw, end; what comes between
//! yes and end is in `course.rs`, and the one step that all of them take in `step.rs`.

mod course;
mod step;

use entity::mentorship::MentorshipState;
use uuid::Uuid;

use self::step::{step, wind};
use super::jobs::{TellMentee, TellMentor, TellOther};
use super::rules::{self, Side, Verb};
use super::{MentorshipRequested, agreement, messages, store, wish};
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::member;
use crate::node::not_found;
use crate::tx::Tx;

pub use self::course::{Note, begin_closing, pause, resume, write_closing_note};
pub use self::step::lapse;

/// Asks a mentor, and has her told. Where the community has proposed the two to each other, that is taken up.
pub async fn request(app: &App, mentee: Uuid, mentor: Uuid, message: Option<String>) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    // One request of hers at a time, or those that come together are each counted without the others; and whoever parts
    // the two meanwhile waits.
    member::lock(&tx, mentee).await?;
    if !member::is_there_for(tx.conn(), mentee, mentor).await? {
        return Err(not_found().at("mentor").into());
    }
    may_ask(&tx, mentee, mentor, "mentor").await?;
    if let Some(invited) = store::invitation(tx.conn(), mentor, mentee).await? {
        take_up(&tx, mentee, invited, message).await?;
        tx.commit().await?;
        return Ok(invited);
    }
    let Some(asked) = store::insert_request(&tx, mentor, mentee, message).await? else {
        return Err(Problem::new(ErrorCode::AlreadyAsked, messages::AlreadyAsked).at("mentor").into());
    };
    // Counted with this one, so that a mentor asked twice is told as such first.
    let since = tx.now() - rules::REQUESTS_WITHIN;
    if store::count_requests(tx.conn(), mentee, since).await? > rules::REQUESTS {
        return Err(Problem::new(ErrorCode::RateLimited, messages::TooManyRequests { limit: rules::REQUESTS }).into());
    }
    wind(&tx, asked, MentorshipState::Requested).await?;
    tx.enqueue(&TellMentor { mentorship: asked }).await?;
    tx.publish(&MentorshipRequested { mentee }).await?;
    tx.commit().await?;
    Ok(asked)
}

/// Proposes the two to each other on the community's behalf; only the mentee sees it, until she takes it up. `None`
/// when the two have one that is open already.
pub async fn invite(tx: &Tx, mentor: Uuid, mentee: Uuid) -> Outcome<Option<Uuid>> {
    let invited = store::insert_invitation(tx, mentor, mentee).await?;
    if let Some(id) = invited {
        wind(tx, id, MentorshipState::Invited).await?;
    }
    Ok(invited)
}

/// Takes up an invitation: the mentor is asked, and told.
pub async fn accept_invitation(app: &App, member: Uuid, id: Uuid, message: Option<String>) -> Outcome<()> {
    let tx = app.begin().await?;
    let mentor = take_up(&tx, member, id, message).await?;
    may_ask(&tx, member, mentor, "mentorship").await?;
    tx.commit().await
}

/// Makes a question of the invitation, and says who is asked.
async fn take_up(tx: &Tx, mentee: Uuid, id: Uuid, message: Option<String>) -> Outcome<Uuid> {
    let invited = step(tx, mentee, id, Verb::AcceptInvitation).await?;
    store::put_message(tx, id, message).await?;
    tx.enqueue(&TellMentor { mentorship: id }).await?;
    tx.publish(&MentorshipRequested { mentee }).await?;
    Ok(invited.mentor_id)
}

/// Refuses, blaming this field, where the mentor cannot be asked.
async fn may_ask(tx: &Tx, mentee: Uuid, mentor: Uuid, field: &str) -> Outcome<()> {
    let offer = store::standing_offer(tx.conn(), mentor, tx.now()).await?;
    Ok(rules::may_ask(mentee, mentor, offer.as_ref()).map_err(|problem| problem.at(field))?)
}

/// Says yes, which takes one of the mentor's places. What is left is that the two agree on how they want to walk.
pub async fn accept(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let asked = step(&tx, member, id, Verb::Accept).await?;
    wish::found(&tx, asked.mentee_id).await?;
    tx.enqueue(&TellMentee { mentorship: id }).await?;
    agreement::expect(&tx, id).await?;
    tx.commit().await
}

/// Says no. Of an invitation that was not taken up nobody is told: the mentor never knew of it.
pub async fn decline(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let asked = step(&tx, member, id, Verb::Decline).await?;
    if asked.mentor_knows {
        tx.enqueue(&TellMentee { mentorship: id }).await?;
    }
    tx.commit().await
}

/// Takes the request back. Nobody is told: there is nothing left to answer.
pub async fn withdraw(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    step(&tx, member, id, Verb::Withdraw).await?;
    tx.commit().await
}

/// Ends what the mentor had said yes to, which gives her place back.
pub async fn end(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let before = step(&tx, member, id, Verb::End).await?;
    let other = Side::of(member, &before).other();
    tx.enqueue(&TellOther { mentorship: id, other }).await?;
    tx.commit().await
}

//! The verbs of mentorships: offer, ask, accept, decline, withdraw, end.

use entity::mentorship;
use uuid::Uuid;

use super::jobs::{TellMentee, TellMentor, TellOther};
use super::rules::{self, NoTransition, Side, Verb};
use super::{MentorshipRequested, messages, store};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::member;
use crate::node::not_found;
use crate::tx::Tx;

/// What a mentor offers, checked; what is `None` stays as it was.
pub struct Offer {
    /// How many mentees she has room for.
    pub capacity: i32,
    /// What she offers, in her own words, if anything.
    pub about: Option<Option<String>>,
    /// Whether she may be asked; at first, yes.
    pub is_accepting: Option<bool>,
}

/// Offers to mentor, or changes the offer. Nobody is sent away when there is less room than before.
pub async fn offer(app: &App, member: Uuid, offer: Offer) -> Outcome<()> {
    let tx = app.begin().await?;
    store::upsert_offer(&tx, member, offer).await?;
    tx.commit().await
}

/// Asks a mentor, and has her told.
pub async fn request(app: &App, mentee: Uuid, mentor: Uuid, message: Option<String>) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    if !member::is_confirmed(tx.conn(), mentor).await? {
        return Err(not_found().at("mentor").into());
    }
    let offer = store::standing_offer(tx.conn(), mentor).await?;
    rules::may_ask(mentee, mentor, offer.as_ref()).map_err(|problem| problem.at("mentor"))?;
    // One request of hers at a time, or those that come together are each counted without the others.
    member::lock(&tx, mentee).await?;
    let Some(asked) = store::insert_request(&tx, mentor, mentee, message).await? else {
        return Err(Problem::new(ErrorCode::AlreadyAsked, messages::AlreadyAsked).at("mentor").into());
    };
    // Counted with this one, so that a mentor asked twice is told as such first.
    let since = tx.now() - rules::REQUESTS_WITHIN;
    if store::count_requests(tx.conn(), mentee, since).await? > rules::REQUESTS {
        return Err(Problem::new(ErrorCode::RateLimited, messages::TooManyRequests { limit: rules::REQUESTS }).into());
    }
    tx.enqueue(&TellMentor { mentorship: asked }).await?;
    tx.publish(&MentorshipRequested { mentee }).await?;
    tx.commit().await?;
    Ok(asked)
}

/// Says yes, which takes one of the mentor's places.
pub async fn accept(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let asked = step(&tx, member, id, Verb::Accept).await?;
    // The mentor's row comes last in every verb, so that no two of them wait for each other.
    if !store::take_place(&tx, asked.mentor_id).await? {
        return Err(Problem::new(ErrorCode::MentorFull, messages::NoFreePlace).into());
    }
    tx.enqueue(&TellMentee { mentorship: id }).await?;
    tx.commit().await
}

/// Says no.
pub async fn decline(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    step(&tx, member, id, Verb::Decline).await?;
    tx.enqueue(&TellMentee { mentorship: id }).await?;
    tx.commit().await
}

/// Takes the request back. Nobody is told: there is nothing left to answer.
pub async fn withdraw(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    step(&tx, member, id, Verb::Withdraw).await?;
    tx.commit().await
}

/// Ends an active mentorship, which gives the mentor's place back.
pub async fn end(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let active = step(&tx, member, id, Verb::End).await?;
    store::give_place_back(&tx, active.mentor_id).await?;
    let other = Side::of(member, &active).other();
    tx.enqueue(&TellOther { mentorship: id, other }).await?;
    tx.commit().await
}

/// Moves a mentorship of the member's on by this verb, and says what it was before.
async fn step(tx: &Tx, member: Uuid, id: Uuid, verb: Verb) -> Outcome<mentorship::Model> {
    let before = store::mentorship_of(tx.conn(), member, id)
        .await?
        .ok_or_else(|| Failure::from(not_found().at("mentorship")))?;
    let next = rules::next(before.state, verb, Side::of(member, &before))?;
    if !store::move_on(tx, &before, next).await? {
        return Err(NoTransition::NotNow.into());
    }
    Ok(before)
}

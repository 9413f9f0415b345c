//! The verbs of teams: offer a part, answer, open, take, leave, hand the whole meeting over.

use entity::part_offer::PartOfferState;
use entity::role_grant::Role;
use entity::{meeting, occurrence};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::actions::Hand;
use super::super::{rules as meetings, store as rows};
use super::jobs::{TellWhoAsked, TellWhoIsAsked};
use super::messages;
use super::rules::{self, Slot};
use super::store::{self, NewOffer};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem, Refusal};
use crate::member;
use crate::node;
use crate::tx::Tx;

/// What is offered to whom, checked.
pub struct Offer {
    /// In which meeting.
    pub meeting: Uuid,
    /// On which date; on every date where none is named.
    pub occurrence: Option<Uuid>,
    /// Which part.
    pub slot: Slot,
    /// Who is asked.
    pub member: Uuid,
    /// Where in the input she is named.
    pub member_field: &'static str,
}

/// Asks a member to take a part, and has her told. Nothing changes hands before she says yes.
pub async fn offer(app: &App, by: Hand, offer: Offer) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = rows::meeting(tx.conn(), offer.meeting).await?.ok_or_else(|| missing("meeting"))?;
    let date = match offer.occurrence {
        Some(id) => Some(date_of(&tx, id, Some(meeting.id)).await?.0),
        None => None,
    };
    let may_arrange = match &date {
        Some(date) => may_arrange(tx.conn(), date, &meeting, by).await?,
        None => may_arrange_series(tx.conn(), &meeting, by).await?,
    };
    if !may_arrange {
        return Err(Refusal::Forbidden.into());
    }
    let blamed = |problem: Problem| Failure::from(problem.at(offer.member_field));
    // One offer to her at a time, or those that come together are each looked for without the others; and whoever
    // parts the two meanwhile waits.
    member::lock(&tx, offer.member).await?;
    if !member::is_there_for(tx.conn(), by.member, offer.member).await? {
        return Err(blamed(node::not_found()));
    }
    fits(tx.conn(), &offer.slot, offer.member).await.map_err(blamed_at(offer.member_field))?;
    let team = match &date {
        Some(date) => store::team(tx.conn(), date).await?,
        None => store::standing_team(tx.conn(), meeting.id).await?,
    };
    let held = rules::holder(&team, &offer.slot);
    if held.is_some_and(|held| held.member() == Some(offer.member)) {
        return Err(blamed(Problem::new(ErrorCode::Conflict, messages::AlreadyHeld)));
    }
    let new = NewOffer {
        meeting: meeting.id,
        occurrence: offer.occurrence,
        instead_of: held.and_then(|held| held.given_to),
        slot: offer.slot,
        member: offer.member,
        by: by.member,
    };
    if store::is_offered(tx.conn(), &new).await? {
        return Err(blamed(Problem::new(ErrorCode::AlreadyAsked, messages::AlreadyOffered)));
    }
    let id = store::insert_offer(&tx, new).await?;
    tx.enqueue(&TellWhoIsAsked { offer: id }).await?;
    tx.commit().await?;
    Ok(id)
}

/// Says yes or no to an offer, and has told who made it. With a yes the part changes hands, unless it is another's
/// by now.
pub async fn answer(app: &App, member: Uuid, id: Uuid, is_yes: bool) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let offer = store::offer(tx.conn(), id).await?.filter(|offer| offer.member_id == member);
    let offer = offer.ok_or_else(|| missing("offer"))?;
    let state = if is_yes { PartOfferState::Accepted } else { PartOfferState::Declined };
    if !store::answer(&tx, &offer, state).await? {
        return Err(Problem::new(ErrorCode::Conflict, messages::AlreadyAnswered).at("offer").into());
    }
    if is_yes {
        let slot = Slot { part: offer.part, language: offer.language.clone() };
        fits(tx.conn(), &slot, member).await.map_err(blamed_at("offer"))?;
        let is_given = match offer.occurrence_id {
            Some(date) => {
                let (date, _) = date_of(&tx, date, None).await.map_err(blamed_at("offer"))?;
                let team = store::team(tx.conn(), &date).await?;
                rules::may_follow(&team, &slot, offer.instead_of, member).map_err(|problem| problem.at("offer"))?;
                store::give_on_date(&tx, date.id, &slot, Some(member), offer.instead_of).await?
            }
            None => store::give_in_series(&tx, offer.meeting_id, &slot, member, offer.instead_of).await?,
        };
        if !is_given {
            return Err(rules::not_open().at("offer").into());
        }
    }
    tx.enqueue(&TellWhoAsked { offer: id }).await?;
    tx.commit().await?;
    Ok(id)
}

/// Leaves a part open on one date: whoever holds it cannot come, or whoever holds the date looks for somebody.
pub async fn open(app: &App, by: Hand, occurrence: Uuid, slot: Slot) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = date_of(&tx, occurrence, None).await?;
    let may_arrange = may_arrange(tx.conn(), &date, &meeting, by).await?;
    let team = store::team(tx.conn(), &date).await?;
    let seen = rules::may_open(&team, &slot, by.member, may_arrange).map_err(|problem| problem.at("part"))?;
    if !store::give_on_date(&tx, occurrence, &slot, None, seen).await? {
        return Err(rules::not_open().at("part").into());
    }
    tx.commit().await?;
    Ok(occurrence)
}

/// Takes a part that is open on one date. Of those who take it at the same moment one has it; said twice, it is
/// said once.
pub async fn take(app: &App, member: Uuid, occurrence: Uuid, slot: Slot) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, _) = date_of(&tx, occurrence, None).await?;
    fits(tx.conn(), &slot, member).await.map_err(blamed_at("part"))?;
    let team = store::team(tx.conn(), &date).await?;
    let Some(seen) = rules::may_take(&team, &slot, member).map_err(|problem| problem.at("part"))? else {
        return Ok(occurrence);
    };
    if !store::give_on_date(&tx, occurrence, &slot, Some(member), seen).await? {
        return Err(rules::not_open().at("part").into());
    }
    tx.commit().await?;
    Ok(occurrence)
}

/// Ends a standing part for good. The dates that somebody has taken stay hers.
pub async fn leave(app: &App, by: Hand, meeting: Uuid, slot: Slot) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = rows::meeting(tx.conn(), meeting).await?.ok_or_else(|| missing("meeting"))?;
    let may_arrange = may_arrange_series(tx.conn(), &meeting, by).await?;
    let gone = member::blocked_of(tx.conn(), by.member).await?;
    // Whom she does not see, she cannot end it for.
    let team = rules::without(store::standing_team(tx.conn(), meeting.id).await?, &gone);
    let member = rules::may_end(&team, &slot, by.member, may_arrange).map_err(|problem| problem.at("part"))?;
    if !store::take_from_series(&tx, meeting.id, &slot, member).await? {
        return Err(rules::not_open().at("part").into());
    }
    tx.commit().await?;
    Ok(meeting.id)
}

/// A date that takes place and is not over, of this meeting where one is named, and its meeting.
async fn date_of(tx: &Tx, id: Uuid, of: Option<Uuid>) -> Outcome<(occurrence::Model, meeting::Model)> {
    let found = rows::occurrence(tx.conn(), id).await?;
    let found = found.filter(|(date, _)| of.is_none_or(|meeting| date.meeting_id == meeting));
    let (date, meeting) = found.ok_or_else(|| missing("occurrence"))?;
    meetings::may_come(date.status, date.ends_at, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    Ok((date, meeting))
}

/// Whether she may say who does what on this date.
async fn may_arrange(
    conn: &impl ConnectionTrait,
    date: &occurrence::Model,
    meeting: &meeting::Model,
    by: Hand,
) -> Outcome<bool> {
    Ok(by.is_steward || store::holds(conn, date, meeting, by.member).await?)
}

async fn may_arrange_series(conn: &impl ConnectionTrait, meeting: &meeting::Model, by: Hand) -> Outcome<bool> {
    let is_hers = meeting.facilitator_id == Some(by.member);
    Ok(by.is_steward || (is_hers && member::is_member_with_role(conn, by.member, Role::Facilitator).await?))
}

/// Whether the member is one who can hold this part.
async fn fits(conn: &impl ConnectionTrait, slot: &Slot, member: Uuid) -> Outcome<()> {
    let needs_role = rules::takes_the_role(slot.part);
    if needs_role && !member::is_member_with_role(conn, member, Role::Facilitator).await? {
        return Err(Problem::new(ErrorCode::Conflict, messages::RoleMissing).into());
    }
    Ok(())
}

/// Blames the problems on this field.
fn blamed_at(field: &'static str) -> impl Fn(Failure) -> Failure {
    move |failure| match failure {
        Failure::Problems(problems) => {
            Failure::Problems(problems.into_iter().map(|problem| problem.at(field)).collect())
        }
        other => other,
    }
}

fn missing(field: &str) -> Failure {
    node::not_found().at(field).into()
}

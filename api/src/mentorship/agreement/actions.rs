//! The verbs of agreements: propose, confirm, decline.

use chrono::NaiveTime;
use entity::mentoring::Formats;
use entity::mentorship;
use entity::mentorship_agreement::{self as agreement, AgreementState};
use entity::private::Private;
use uuid::Uuid;

use super::super::rules::{NoTransition, Party, Side, Verb, next};
use super::super::store as mentorships;
use super::jobs::{RemindToAgree, RemindToConfirm, RemindToLookAgain, TellOfAnswer, TellOfProposal};
use super::rules::{self, ContactHours};
use super::store;
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::node::not_found;
use crate::tx::Tx;
use crate::{civil, member};

/// The hour at which somebody is reminded on a day that the two have chosen.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(morning) => morning,
    None => NaiveTime::MIN,
};

/// What two agree on, checked.
pub struct Terms {
    /// In which ways they are in touch.
    pub channels: Formats,
    /// Every how many weeks they meet.
    pub every_weeks: i32,
    /// The rhythm in their own words.
    pub rhythm: Option<Private<String>>,
    /// How many minutes a week the mentor gives.
    pub minutes_per_week: i32,
    /// When they may write or call; at any time where nothing is said.
    pub contact_hours: Option<ContactHours>,
    /// What they leave out.
    pub topics_left_out: Option<Private<String>>,
    /// What happens in a crisis.
    pub in_a_crisis: Private<String>,
    /// When they look at it again.
    pub look_again_on: chrono::NaiveDate,
}

/// The mentor has said yes: the two are reminded if neither proposes anything.
pub async fn expect(tx: &Tx, mentorship: Uuid) -> Outcome<()> {
    for side in [Side::Mentor, Side::Mentee] {
        tx.enqueue_at(&RemindToAgree { mentorship, side }, tx.now() + rules::PATIENCE).await?;
    }
    Ok(())
}

/// Proposes what the two agree on, in the place of any proposal that waits, and has the other one told. `seen` is the
/// newest version that whoever proposes knows of.
pub async fn propose(app: &App, member: Uuid, id: Uuid, seen: Option<i32>, terms: Terms) -> Outcome<()> {
    let tx = app.begin().await?;
    let pair = hold(&tx, member, id).await?;
    let newest = store::newest_version(tx.conn(), id).await?;
    rules::has_seen(newest, seen)?;
    store::settle_proposal(&tx, id, AgreementState::Replaced).await?;
    let version = store::insert(&tx, id, newest + 1, Side::of(member, &pair), terms).await?;
    mentorships::changed(&tx, &pair);
    tx.enqueue(&TellOfProposal { agreement: version }).await?;
    tx.enqueue_at(&RemindToConfirm { agreement: version }, tx.now() + rules::PATIENCE).await?;
    tx.commit().await
}

/// Confirms a version. When both have, it is in force, and the mentorship begins with the first. Said twice, it is
/// said once.
pub async fn confirm(app: &App, member: Uuid, id: Uuid, version: i32) -> Outcome<()> {
    let tx = app.begin().await?;
    let pair = hold(&tx, member, id).await?;
    let side = Side::of(member, &pair);
    let proposal = version_of(&tx, id, version).await?;
    let is_hers_already = rules::has_confirmed(&proposal, side);
    match proposal.state {
        AgreementState::Proposed | AgreementState::InForce if is_hers_already => return Ok(()),
        AgreementState::Proposed => {}
        _ => return Err(rules::changed_since().into()),
    }
    // Whoever proposed it has confirmed it: with this one, both have.
    if !store::put_in_force(&tx, &proposal, side).await? {
        return Err(rules::changed_since().into());
    }
    match next(pair.state, Verb::Agree, Party::Of(side)) {
        Ok(begun) if mentorships::move_on(&tx, &pair, begun).await? => {}
        Ok(_) => return Err(NoTransition::NotNow.into()),
        // It is under way, and goes on by other words.
        Err(_) => mentorships::changed(&tx, &pair),
    }
    tx.enqueue(&TellOfAnswer { agreement: proposal.id }).await?;
    for side in [Side::Mentor, Side::Mentee] {
        let Some(reader) = member::reader_of(tx.conn(), side.member(&pair)).await? else { continue };
        let morning = civil::moment(proposal.look_again_on.and_time(MORNING), reader.time_zone);
        tx.enqueue_at(&RemindToLookAgain { agreement: proposal.id, side }, morning).await?;
    }
    tx.commit().await
}

/// Sets a proposal aside: whoever made it takes it back, the other one says no to it. What is in force stays so.
pub async fn decline(app: &App, member: Uuid, id: Uuid, version: i32) -> Outcome<()> {
    let tx = app.begin().await?;
    let pair = hold(&tx, member, id).await?;
    let proposal = version_of(&tx, id, version).await?;
    if proposal.state != AgreementState::Proposed {
        return Err(rules::changed_since().into());
    }
    store::settle_proposal(&tx, id, AgreementState::Declined).await?;
    mentorships::changed(&tx, &pair);
    if rules::proposer(&proposal) != Side::of(member, &pair) {
        tx.enqueue(&TellOfAnswer { agreement: proposal.id }).await?;
    }
    tx.commit().await
}

/// The member's mentorship, in which something can be agreed on, kept from others who do the same.
async fn hold(tx: &Tx, member: Uuid, id: Uuid) -> Outcome<mentorship::Model> {
    let pair = mentorships::held(tx, member, id).await?;
    let pair = pair.ok_or_else(|| Failure::from(not_found().at("mentorship")))?;
    if rules::may_agree(pair.state) { Ok(pair) } else { Err(NoTransition::NotNow.into()) }
}

async fn version_of(tx: &Tx, id: Uuid, version: i32) -> Outcome<agreement::Model> {
    let found = store::version(tx.conn(), id, version).await?;
    found.ok_or_else(|| not_found().at("version").into())
}

//! What greeters, newcomers and stewards do: offer to greet, greet, leave it to others, say that one has met.

use entity::path_step::PathStepKind;
use entity::welcome;
use uuid::Uuid;

use super::super::jobs::{Close, FillPlaces, FindGreeter, LetGo, Propose, TellNewcomer};
use super::super::rules::{self, Side, Verb};
use super::super::store;
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::i18n::Locale;
use crate::member;
use crate::node::not_found;
use crate::tx::Tx;

/// What a greeter offers, checked; what is `None` stays as it was.
pub struct Offer {
    /// How many newcomers she looks after at a time.
    pub capacity: i32,
    /// The languages in which she greets; none for those that she reads, and so at first.
    pub languages: Option<Vec<Locale>>,
    /// Whether newcomers may be given to her; at first, yes.
    pub is_available: Option<bool>,
}

/// Whoever does something with a welcome.
#[derive(Debug, Clone, Copy)]
pub struct Actor {
    /// Who.
    pub member: Uuid,
    /// Whether she is a steward.
    pub is_steward: bool,
}

/// Offers to greet, or changes the offer. Whoever pauses leaves to others those whom she has not written to.
pub async fn offer(app: &App, greeter: Uuid, offer: Offer) -> Outcome<()> {
    let tx = app.begin().await?;
    store::upsert_offer(&tx, greeter, &offer).await?;
    match offer.is_available {
        Some(false) => tx.enqueue(&LetGo { greeter }).await?,
        _ => tx.enqueue(&FillPlaces {}).await?,
    }
    tx.commit().await
}

/// Writes to the newcomer: she who is asked to, or a steward who steps in.
pub async fn greet(app: &App, by: Actor, id: Uuid, message: String) -> Outcome<()> {
    let tx = app.begin().await?;
    let (welcome, side) = held(&tx, by, id).await?;
    rules::next(welcome.state, Verb::Greet, side)?;
    store::greet(&tx, &welcome, by.member, message).await?;
    if side == Side::Steward {
        step_in(&tx, welcome.greeter_id, by.member).await?;
    }
    tx.enqueue(&TellNewcomer { welcome: id }).await?;
    tx.enqueue_at(&Close { welcome: id }, tx.now() + rules::GREETED_FOR).await?;
    if let Some(newcomer) = member::reader_of(tx.conn(), welcome.newcomer_id).await? {
        let due = rules::first_meeting_after(tx.now(), newcomer.time_zone);
        tx.enqueue_at(&Propose { welcome: id }, due).await?;
    }
    tx.commit().await
}

/// Counts the welcome for the steward and no longer for whoever was asked. Of two greeters' rows, the one with the lower
/// id comes first, so that no two units of work wait for each other.
async fn step_in(tx: &Tx, asked: Option<Uuid>, steward: Uuid) -> Outcome<()> {
    if asked.is_some_and(|asked| asked > steward) {
        store::take_on(tx, steward).await?;
    }
    if let Some(asked) = asked {
        store::give_place_back(tx, asked).await?;
        tx.enqueue(&FillPlaces {}).await?;
    }
    if asked.is_none_or(|asked| asked < steward) {
        store::take_on(tx, steward).await?;
    }
    Ok(())
}

/// Leaves the newcomer to others.
pub async fn pass_on(app: &App, by: Actor, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let (welcome, side) = held(&tx, by, id).await?;
    rules::next(welcome.state, Verb::PassOn, side)?;
    put_down(&tx, &welcome).await?;
    tx.commit().await
}

/// Takes the welcome out of the greeter's hands, and has another one looked for.
pub(super) async fn put_down(tx: &Tx, welcome: &welcome::Model) -> Outcome<()> {
    store::put_down(tx, welcome).await?;
    free_place(tx, welcome).await?;
    tx.enqueue(&FindGreeter { welcome: welcome.id }).await
}

/// Gives back the place that the welcome took, for whoever waits.
pub(super) async fn free_place(tx: &Tx, welcome: &welcome::Model) -> Outcome<()> {
    if let Some(greeter) = welcome.greeter_id {
        store::give_place_back(tx, greeter).await?;
        tx.enqueue(&FillPlaces {}).await?;
    }
    Ok(())
}

/// Notes that the two have met, which is a step of the path.
pub async fn confirm_met(app: &App, by: Actor, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let (welcome, side) = held(&tx, by, id).await?;
    rules::next(welcome.state, Verb::ConfirmMet, side)?;
    store::meet(&tx, &welcome).await?;
    free_place(&tx, &welcome).await?;
    store::reach(&tx, welcome.newcomer_id, PathStepKind::MetGreeter, tx.now()).await?;
    tx.commit().await
}

/// The welcome, held, and who she is to it.
async fn held(tx: &Tx, by: Actor, id: Uuid) -> Outcome<(welcome::Model, Side)> {
    let welcome = store::hold(tx, id).await?;
    let seen = welcome.and_then(|welcome| {
        let side = rules::side(by.member, by.is_steward, &welcome)?;
        Some((welcome, side))
    });
    seen.ok_or_else(|| Failure::from(not_found().at("welcome")))
}

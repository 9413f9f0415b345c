//! The verbs of webhooks: have one, change it, give it another secret, let it rest, try it, and have it told once more.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use entity::webhook::{self, Kinds};
use entity::webhook_delivery::MessageType;
use uuid::Uuid;

use super::store::{self, NewWebhook};
use super::{jobs, messages, rules, signing};
use crate::app::App;
use crate::changes::{self, Place};
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::node::{Kind, not_found};
use crate::partner;
use crate::tx::{Turn, Tx};

/// A secret that has just been made, and the webhook that it belongs to.
pub struct Issued {
    /// The webhook.
    pub webhook: Uuid,
    /// What messages are signed with.
    pub secret: String,
}

/// What is to be different about a webhook.
pub struct Change {
    /// Where messages go, if elsewhere.
    pub url: Option<String>,
    /// What is told, if something else: things of these kinds, or of all.
    pub kinds: Option<Option<Vec<Kind>>>,
}

/// Has a partner told what changes from now on.
pub async fn create(app: &App, by: Uuid, partner: Uuid, url: String, kinds: Option<Vec<Kind>>) -> Outcome<Issued> {
    let tx = app.begin_in_turn(Turn::Webhooks).await?;
    if !partner::is_known(tx.conn(), partner).await? {
        return Err(not_found().at("partner").into());
    }
    if store::count_of(tx.conn(), partner).await? >= rules::WEBHOOKS {
        let problem = Problem::new(ErrorCode::Conflict, messages::TooMany { limit: rules::WEBHOOKS });
        return Err(problem.at("partner").into());
    }
    has_key(&tx, partner, "partner").await?;
    let id = tx.new_id();
    let secret = signing::make(app, id)?;
    let place = here(&tx).await?;
    let kinds = kinds.map(kept);
    store::insert(&tx, NewWebhook { id, partner, url, kinds, secret: secret.locked, place, by }).await?;
    tx.commit().await?;
    Ok(Issued { webhook: id, secret: secret.told })
}

/// Changes where messages go, and what they tell; what waits is sent as it says now.
pub async fn update(app: &App, id: Uuid, change: Change) -> Outcome<()> {
    let tx = app.begin().await?;
    let row = the_webhook(&tx, id).await?;
    if let Some(kinds) = change.kinds {
        store::update_kinds(&tx, id, kinds.map(kept)).await?;
    }
    if let Some(url) = change.url.filter(|url| *url != row.url) {
        store::move_to(&tx, id, url).await?;
        store::hasten(&tx, id).await?;
        tx.wake(&jobs::Send { webhook: id }).await?;
    }
    tx.commit().await
}

/// Makes a secret in place of the one that there is. Messages are signed with both for a while yet, so that the partner
/// can change over without a gap.
pub async fn rotate_secret(app: &App, id: Uuid, overlap: TimeDelta) -> Outcome<Issued> {
    let tx = app.begin().await?;
    let row = the_webhook(&tx, id).await?;
    let secret = signing::make(app, id)?;
    store::replace_secret(&tx, &row, secret.locked, tx.now() + overlap).await?;
    tx.commit().await?;
    Ok(Issued { webhook: id, secret: secret.told })
}

/// Lets nothing be sent for now.
pub async fn pause(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    the_webhook(&tx, id).await?;
    store::pause(&tx, id).await?;
    tx.commit().await
}

/// Has messages sent again: all that waits, at once, and what has changed since, as far back as changes are kept.
pub async fn resume(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let row = the_webhook(&tx, id).await?;
    has_key(&tx, row.partner_id, "webhook").await?;
    let place = Place { position: row.position, at: row.position_at };
    let is_behind = !rules::is_active(&row) && place.kept(tx.now()).is_err();
    // From here on, then; the partner sees by where the next message begins that there is a gap.
    let place = if is_behind { Some(here(&tx).await?) } else { None };
    store::resume(&tx, id, place).await?;
    store::hasten(&tx, id).await?;
    tx.wake(&jobs::Send { webhook: id }).await?;
    // That it is resumed is a change, at which the feeder looks for what it has not been told.
    tx.commit().await
}

/// Removes it, and what was noted of it.
pub async fn delete(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    the_webhook(&tx, id).await?;
    store::delete(&tx, id).await?;
    tx.commit().await
}

/// Sends a message that says nothing.
pub async fn send_test(app: &App, id: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let row = the_active_webhook(&tx, id, "webhook").await?;
    let place = Place { position: row.position, at: row.position_at };
    let delivery = store::insert_delivery(&tx, id, MessageType::Test, place, place).await?;
    wake(&tx, id).await?;
    tx.commit().await?;
    Ok(delivery)
}

/// Sends a message again, whatever came of it.
pub async fn resend(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let delivery = store::delivery(tx.conn(), id).await?.ok_or_else(|| not_found().at("delivery"))?;
    the_active_webhook(&tx, delivery.webhook_id, "delivery").await?;
    store::resend(&tx, id).await?;
    wake(&tx, delivery.webhook_id).await?;
    tx.commit().await
}

/// Sends every message again that was written since then.
pub async fn replay(app: &App, id: Uuid, since: DateTime<Utc>) -> Outcome<()> {
    let tx = app.begin().await?;
    the_active_webhook(&tx, id, "webhook").await?;
    store::replay(&tx, id, since).await?;
    wake(&tx, id).await?;
    tx.commit().await
}

async fn wake(tx: &Tx, id: Uuid) -> Outcome<()> {
    store::changed(tx, id);
    tx.wake(&jobs::Send { webhook: id }).await
}

async fn the_webhook(tx: &Tx, id: Uuid) -> Outcome<webhook::Model> {
    store::webhook(tx.conn(), id).await?.ok_or_else(|| Failure::from(not_found().at("webhook")))
}

async fn the_active_webhook(tx: &Tx, id: Uuid, field: &str) -> Outcome<webhook::Model> {
    let row = the_webhook(tx, id).await?;
    if !rules::is_active(&row) {
        return Err(Problem::new(ErrorCode::Conflict, messages::NotActive).at(field).into());
    }
    Ok(row)
}

/// Whoever may read nothing may be told nothing.
async fn has_key(tx: &Tx, partner: Uuid, field: &str) -> Outcome<()> {
    match partner::as_reader(tx.app(), tx.conn(), partner).await? {
        Some(_) => Ok(()),
        None => Err(Problem::new(ErrorCode::Conflict, messages::NoKey).at(field).into()),
    }
}

/// The end of the log as it is now.
async fn here(tx: &Tx) -> Outcome<Place> {
    Ok(Place { position: changes::end(tx.conn()).await?, at: tx.now() })
}

fn kept(kinds: Vec<Kind>) -> Kinds {
    let mut seen = HashSet::new();
    Kinds(kinds.into_iter().filter(|kind| seen.insert(*kind)).map(|kind| kind.prefix().to_owned()).collect())
}

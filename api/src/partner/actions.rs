//! The verbs of partners: know one, give it a key, put another in its place, take it back, let a key in.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use entity::partner_key::{self, Scope};
use sea_orm::ConnectionTrait;
use tracing::warn;
use uuid::Uuid;

use super::store::{self, NewKey};
use super::{messages, rules};
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem, Refusal};
use crate::keys::fingerprint;
use crate::node::not_found;
use crate::tx::Tx;
use crate::viewer::{PartnerViewer, Viewer, Who};

/// A key that has just been made, with itself: it is told this once.
pub struct Issued {
    /// What the partner sends.
    pub secret: String,
    /// What we keep.
    pub key: partner_key::Model,
}

/// Takes a partner up.
pub async fn create_partner(app: &App, name: String) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let partner = store::insert_partner(&tx, name).await?;
    tx.commit().await?;
    Ok(partner)
}

/// Makes a key for this partner.
pub async fn create_key(
    app: &App,
    by: Uuid,
    partner: Uuid,
    scopes: Vec<Scope>,
    expires_at: Option<DateTime<Utc>>,
) -> Outcome<Issued> {
    let tx = app.begin().await?;
    // PostgreSQL keeps microseconds, and what is told must be what is kept.
    let expires_at = expires_at.map(|end| end.trunc_subsecs(6));
    let expires_at = rules::expiry(expires_at, tx.now()).map_err(|problem| problem.at("expiresAt"))?;
    if !store::is_partner(tx.conn(), partner).await? {
        return Err(not_found().at("partner").into());
    }
    let issued = issue(app, &tx, by, partner, scopes, expires_at).await?;
    tx.commit().await?;
    Ok(issued)
}

async fn issue(
    app: &App,
    tx: &Tx,
    by: Uuid,
    partner: Uuid,
    scopes: Vec<Scope>,
    expires_at: Option<DateTime<Utc>>,
) -> Outcome<Issued> {
    let secret = format!("{}{}", rules::KEY_PREFIX, app.ids.secret());
    let (hash, hint) = (fingerprint(&secret), rules::hint(&secret));
    let key = store::insert_key(tx, NewKey { partner, hash, hint, scopes, by: Some(by), expires_at }).await?;
    Ok(Issued { secret, key })
}

/// Makes a key in place of this one, which opens what it opened for a while yet, so that the partner can change over
/// without a gap.
pub async fn rotate_key(app: &App, by: Uuid, key: Uuid, overlap: TimeDelta) -> Outcome<Issued> {
    let tx = app.begin().await?;
    let old = store::key(tx.conn(), key).await?.ok_or_else(|| not_found().at("key"))?;
    if !rules::is_good(old.expires_at, old.revoked_at, tx.now()) {
        return Err(Problem::new(ErrorCode::Conflict, messages::KeyOver).at("key").into());
    }
    let expires_at = rules::renewed(old.created_at, old.expires_at, tx.now());
    let issued = issue(app, &tx, by, old.partner_id, old.scopes.0, expires_at).await?;
    store::end_by(&tx, key, tx.now() + overlap).await?;
    tx.commit().await?;
    Ok(issued)
}

/// Makes this very text a key of the partner's, on the word of whoever runs the server. It begins with
/// [`KEY_PREFIX`](rules::KEY_PREFIX), or it opens nothing.
pub async fn keep_key_by_operator(app: &App, partner: Uuid, secret: &str, scopes: Vec<Scope>) -> Outcome<()> {
    let tx = app.begin().await?;
    let (hash, hint) = (fingerprint(secret), rules::hint(secret));
    store::insert_key(&tx, NewKey { partner, hash, hint, scopes, by: None, expires_at: None }).await?;
    tx.commit().await
}

/// Takes a key back. One that was taken back before stays as it is.
pub async fn revoke_key(app: &App, key: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if store::key(tx.conn(), key).await?.is_none() {
        return Err(not_found().at("key").into());
    }
    store::revoke(&tx, key).await?;
    tx.commit().await
}

/// Who holds this key, and what it opens. What is unknown, over or taken back opens nothing.
pub async fn authenticate(app: &App, key: &str) -> Outcome<PartnerViewer> {
    if !key.starts_with(rules::KEY_PREFIX) {
        return Err(Refusal::Unauthenticated.into());
    }
    // Not a replica: a key that was taken back is taken back at once.
    let found = store::key_with_hash(app.db.fresh(), &fingerprint(key)).await?;
    let last_used_at = found.as_ref().and_then(|row| row.last_used_at);
    let viewer = viewer(app, found)?;
    if rules::is_use_news(last_used_at, app.clock.now()) {
        // Beside the request: who reads waits for nobody who writes.
        tokio::spawn(note_use(app.clone(), viewer.key));
    }
    Ok(viewer)
}

async fn note_use(app: App, key: Uuid) {
    if let Err(failure) = store::note_use(&app.db.writer, key, app.clock.now().trunc_subsecs(6)).await {
        warn!(%failure, "that a key is used could not be noted");
    }
}

/// What the key with this id opens, as long as it is good.
pub async fn still_good(app: &App, key: Uuid) -> Outcome<PartnerViewer> {
    viewer(app, store::key(app.db.fresh(), key).await?)
}

/// The partner as one who holds all of its keys that are good now; none where there is no such key.
pub async fn as_reader(app: &App, conn: &impl ConnectionTrait, partner: Uuid) -> Outcome<Option<Viewer>> {
    let keys = store::keys_of(conn, partner).await?;
    let is_good = |row: &partner_key::Model| rules::is_good(row.expires_at, row.revoked_at, app.clock.now());
    let good: Vec<partner_key::Model> = keys.into_iter().filter(is_good).collect();
    let Some(newest) = good.first() else { return Ok(None) };
    let key = newest.id;
    let scopes = good.into_iter().flat_map(|row| row.scopes.0).collect();
    let who = Who::Partner(PartnerViewer { partner, key, scopes });
    let locale = app.config.server.language.clone();
    Ok(Some(Viewer { who, languages: vec![locale.clone()], locale }))
}

/// Whether there is such a partner.
pub async fn is_known(conn: &impl ConnectionTrait, partner: Uuid) -> Outcome<bool> {
    store::is_partner(conn, partner).await
}

fn viewer(app: &App, key: Option<partner_key::Model>) -> Outcome<PartnerViewer> {
    let row = key
        .filter(|row| rules::is_good(row.expires_at, row.revoked_at, app.clock.now()))
        .ok_or(Refusal::Unauthenticated)?;
    Ok(PartnerViewer { partner: row.partner_id, key: row.id, scopes: row.scopes.0.into_iter().collect() })
}

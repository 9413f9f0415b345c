//! Every query about webhooks: here each by itself, as it goes on. Messages are in `deliveries.rs`, pages and batches in
//! `lists.rs`.

mod deliveries;
mod lists;

use chrono::{DateTime, Utc};
use entity::webhook::{self, Kinds, StopReason};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, UpdateMany,
};
use uuid::Uuid;

use crate::changes::{Audience, Place};
use crate::failure::Outcome;
use crate::node::Kind;
use crate::tx::Tx;

pub use deliveries::*;
pub use lists::*;

/// A webhook that is to be there.
pub struct NewWebhook {
    /// Its id, which its secret is locked for.
    pub id: Uuid,
    /// Whose it is.
    pub partner: Uuid,
    /// Where messages go.
    pub url: String,
    /// What is told.
    pub kinds: Option<Kinds>,
    /// What messages are signed with, locked away.
    pub secret: Vec<u8>,
    /// What is told is what comes after this place.
    pub place: Place,
    /// Who makes it.
    pub by: Uuid,
}

/// Adds a webhook.
pub async fn insert(tx: &Tx, new: NewWebhook) -> Outcome<()> {
    let row = webhook::Model {
        id: new.id,
        partner_id: new.partner,
        url: new.url,
        kinds: new.kinds,
        secret: new.secret,
        former_secret: None,
        former_until: None,
        position: new.place.position,
        position_at: new.place.at,
        failures: 0,
        failing_since: None,
        quiet_until: None,
        busy_until: None,
        paused_at: None,
        stopped_at: None,
        stopped_for: None,
        created_by: Some(new.by),
        created_at: tx.now(),
    };
    webhook::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    changed(tx, new.id);
    Ok(())
}

/// How many webhooks a partner has.
pub async fn count_of(conn: &impl ConnectionTrait, partner: Uuid) -> Outcome<u64> {
    Ok(webhook::Entity::find().filter(webhook::Column::PartnerId.eq(partner)).count(conn).await?)
}

/// The webhook with this id.
pub async fn webhook(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<webhook::Model>> {
    Ok(webhook::Entity::find_by_id(id).one(conn).await?)
}

/// Every webhook that messages are sent to.
pub async fn active(conn: &impl ConnectionTrait) -> Outcome<Vec<webhook::Model>> {
    let active = webhook::Entity::find().filter(is_active());
    Ok(active.order_by_asc(webhook::Column::Id).all(conn).await?)
}

/// Notes what messages are to tell.
pub async fn update_kinds(tx: &Tx, id: Uuid, kinds: Option<Kinds>) -> Outcome<()> {
    let row = webhook::ActiveModel { id: Set(id), kinds: Set(kinds), ..Default::default() };
    changed(tx, row.update(tx.conn()).await?.id);
    Ok(())
}

/// Notes that messages go elsewhere from now on. What failed before, failed at the old address.
pub async fn move_to(tx: &Tx, id: Uuid, url: String) -> Outcome<()> {
    let row = webhook::ActiveModel {
        id: Set(id),
        url: Set(url),
        failures: Set(0),
        failing_since: Set(None),
        quiet_until: Set(None),
        ..Default::default()
    };
    changed(tx, row.update(tx.conn()).await?.id);
    Ok(())
}

/// Puts a secret in the place of the one that there was, which counts until then beside it.
pub async fn replace_secret(
    tx: &Tx,
    row: &webhook::Model,
    secret: Vec<u8>,
    former_until: DateTime<Utc>,
) -> Outcome<()> {
    let row = webhook::ActiveModel {
        id: Set(row.id),
        secret: Set(secret),
        former_secret: Set(Some(row.secret.clone())),
        former_until: Set(Some(former_until)),
        ..Default::default()
    };
    changed(tx, row.update(tx.conn()).await?.id);
    Ok(())
}

/// Keeps the same secret, locked anew, unless it was replaced meanwhile.
pub async fn relock(conn: &impl ConnectionTrait, row: &webhook::Model, secret: &[u8]) -> Outcome<()> {
    one(row.id)
        .col_expr(webhook::Column::Secret, Expr::value(secret))
        .filter(webhook::Column::Secret.eq(row.secret.clone()))
        .exec(conn)
        .await?;
    Ok(())
}

/// Lets nothing be sent for now; one that is paused stays so since when it was.
pub async fn pause(tx: &Tx, id: Uuid) -> Outcome<()> {
    one(id)
        .col_expr(webhook::Column::PausedAt, Expr::value(tx.now()))
        .filter(webhook::Column::PausedAt.is_null())
        .exec(tx.conn())
        .await?;
    changed(tx, id);
    Ok(())
}

/// Has messages sent again, from this place on where one is given, and forgets what failed before.
pub async fn resume(tx: &Tx, id: Uuid, place: Option<Place>) -> Outcome<()> {
    let no_moment = || Expr::value(Option::<DateTime<Utc>>::None);
    let mut resumed = one(id)
        .col_expr(webhook::Column::PausedAt, no_moment())
        .col_expr(webhook::Column::StoppedAt, no_moment())
        .col_expr(webhook::Column::StoppedFor, Expr::value(Option::<StopReason>::None))
        .col_expr(webhook::Column::FailingSince, no_moment())
        .col_expr(webhook::Column::QuietUntil, no_moment())
        .col_expr(webhook::Column::Failures, Expr::value(0));
    if let Some(place) = place {
        resumed = resumed
            .col_expr(webhook::Column::Position, Expr::value(place.position))
            .col_expr(webhook::Column::PositionAt, Expr::value(place.at));
    }
    resumed.exec(tx.conn()).await?;
    changed(tx, id);
    Ok(())
}

/// Switches it off, unless it is off already.
pub async fn stop(tx: &Tx, id: Uuid, reason: StopReason) -> Outcome<()> {
    one(id)
        .col_expr(webhook::Column::StoppedAt, Expr::value(tx.now()))
        .col_expr(webhook::Column::StoppedFor, Expr::value(reason))
        .filter(webhook::Column::StoppedAt.is_null())
        .exec(tx.conn())
        .await?;
    changed(tx, id);
    Ok(())
}

/// Removes it, with all messages to it.
pub async fn delete(tx: &Tx, id: Uuid) -> Outcome<()> {
    webhook::Entity::delete_by_id(id).exec(tx.conn()).await?;
    changed(tx, id);
    Ok(())
}

/// Notes that it has been told up to there; `false` when somebody else has moved it on since it was read, or it is
/// active no more.
pub async fn move_on(tx: &Tx, row: &webhook::Model, to: Place) -> Outcome<bool> {
    let moved = one(row.id)
        .col_expr(webhook::Column::Position, Expr::value(to.position))
        .col_expr(webhook::Column::PositionAt, Expr::value(to.at))
        .filter(webhook::Column::Position.eq(row.position))
        .filter(is_active())
        .exec(tx.conn())
        .await?;
    Ok(moved.rows_affected > 0)
}

/// Takes it in hand until then, so that nobody else sends to it at the same time; `false` when somebody has it in hand.
pub async fn take(conn: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>, until: DateTime<Utc>) -> Outcome<bool> {
    let is_free = Condition::any().add(webhook::Column::BusyUntil.is_null()).add(webhook::Column::BusyUntil.lte(now));
    let taken = one(id).col_expr(webhook::Column::BusyUntil, Expr::value(until)).filter(is_free).exec(conn).await?;
    Ok(taken.rows_affected > 0)
}

/// Puts it down.
pub async fn put_down(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<()> {
    one(id).col_expr(webhook::Column::BusyUntil, Expr::value(Option::<DateTime<Utc>>::None)).exec(conn).await?;
    Ok(())
}

/// How it stands after a try.
pub struct Standing {
    /// How often in a row it has failed.
    pub failures: i32,
    /// Since when.
    pub failing_since: Option<DateTime<Utc>>,
    /// Until when it is left in peace.
    pub quiet_until: Option<DateTime<Utc>>,
    /// Until when it stays in hand.
    pub busy_until: DateTime<Utc>,
}

/// Notes how it stands after a try.
pub async fn note_standing(tx: &Tx, id: Uuid, standing: Standing) -> Outcome<()> {
    one(id)
        .col_expr(webhook::Column::Failures, Expr::value(standing.failures))
        .col_expr(webhook::Column::FailingSince, Expr::value(standing.failing_since))
        .col_expr(webhook::Column::QuietUntil, Expr::value(standing.quiet_until))
        .col_expr(webhook::Column::BusyUntil, Expr::value(standing.busy_until))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Tells stewards that there is something new about it.
pub fn changed(tx: &Tx, id: Uuid) {
    tx.changed(Kind::Webhook, id, &[Audience::Stewards]);
}

fn one(id: Uuid) -> UpdateMany<webhook::Entity> {
    webhook::Entity::update_many().filter(webhook::Column::Id.eq(id))
}

fn is_active() -> Condition {
    Condition::all().add(webhook::Column::PausedAt.is_null()).add(webhook::Column::StoppedAt.is_null())
}

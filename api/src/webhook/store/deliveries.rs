//! Messages: what waits, what came of it, what is sent again.

use chrono::{DateTime, Utc};
use entity::webhook_attempt::{self, AttemptFailure};
use entity::webhook_delivery::{self, DeliveryState, MessageType};
use sea_orm::sea_query::{Expr, IntoCondition};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use crate::app::App;
use crate::changes::{KEPT, Place};
use crate::failure::Outcome;
use crate::sweep;
use crate::tx::Tx;

/// Writes down a message: what comes after the one place, up to the other. It is due at once.
pub async fn insert_delivery(tx: &Tx, webhook: Uuid, message: MessageType, after: Place, to: Place) -> Outcome<Uuid> {
    let row = webhook_delivery::Model {
        id: tx.new_id(),
        webhook_id: webhook,
        message,
        after_position: after.position,
        after_at: after.at,
        position: to.position,
        position_at: to.at,
        state: DeliveryState::Waiting,
        tries: 0,
        due_at: tx.now(),
        created_at: tx.now(),
    };
    let id = row.id;
    webhook_delivery::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(id)
}

/// The message with this id.
pub async fn delivery(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<webhook_delivery::Model>> {
    Ok(webhook_delivery::Entity::find_by_id(id).one(conn).await?)
}

/// The message to this webhook that is due first.
pub async fn next_due(conn: &impl ConnectionTrait, webhook: Uuid) -> Outcome<Option<webhook_delivery::Model>> {
    Ok(webhook_delivery::Entity::find()
        .filter(webhook_delivery::Column::WebhookId.eq(webhook))
        .filter(webhook_delivery::Column::State.eq(DeliveryState::Waiting))
        .order_by_asc(webhook_delivery::Column::DueAt)
        .order_by_asc(webhook_delivery::Column::Id)
        .one(conn)
        .await?)
}

/// What came of one try.
pub struct Tried {
    /// When it was begun.
    pub at: DateTime<Utc>,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
    /// What went wrong, if something did.
    pub failure: Option<AttemptFailure>,
    /// How long it took, in milliseconds.
    pub duration_ms: i32,
    /// How the message stands now.
    pub state: DeliveryState,
    /// When it is to be tried again, if it is.
    pub retry_at: Option<DateTime<Utc>>,
}

/// Writes down a try, and how the message stands after it. What somebody has sent again meanwhile stays as it is.
pub async fn insert_attempt(tx: &Tx, delivery: &webhook_delivery::Model, tried: Tried) -> Outcome<()> {
    let row = webhook_attempt::ActiveModel {
        id: Set(tx.new_id()),
        delivery_id: Set(delivery.id),
        at: Set(tried.at),
        status: Set(tried.status.map(Into::into)),
        failure: Set(tried.failure),
        duration_ms: Set(tried.duration_ms),
    };
    webhook_attempt::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    webhook_delivery::Entity::update_many()
        .col_expr(webhook_delivery::Column::State, Expr::value(tried.state))
        .col_expr(webhook_delivery::Column::Tries, Expr::value(delivery.tries + 1))
        .col_expr(webhook_delivery::Column::DueAt, Expr::value(tried.retry_at.unwrap_or(delivery.due_at)))
        .filter(webhook_delivery::Column::Id.eq(delivery.id))
        .filter(webhook_delivery::Column::DueAt.eq(delivery.due_at))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Has one message sent again, whatever came of it.
pub async fn resend(tx: &Tx, id: Uuid) -> Outcome<()> {
    again(tx, webhook_delivery::Column::Id.eq(id)).await?;
    Ok(())
}

/// Has every message to this webhook that was written since then sent again, and says how many those are.
pub async fn replay(tx: &Tx, webhook: Uuid, since: DateTime<Utc>) -> Outcome<u64> {
    again(
        tx,
        Condition::all()
            .add(webhook_delivery::Column::WebhookId.eq(webhook))
            .add(webhook_delivery::Column::Message.eq(MessageType::ThingsChanged))
            .add(webhook_delivery::Column::CreatedAt.gte(since)),
    )
    .await
}

/// Has all that waits sent at once, as if it had never failed.
pub async fn hasten(tx: &Tx, webhook: Uuid) -> Outcome<()> {
    let waits = webhook_delivery::Column::State.eq(DeliveryState::Waiting);
    again(tx, Condition::all().add(webhook_delivery::Column::WebhookId.eq(webhook)).add(waits)).await?;
    Ok(())
}

async fn again(tx: &Tx, which: impl IntoCondition) -> Outcome<u64> {
    let due_again = webhook_delivery::Entity::update_many()
        .col_expr(webhook_delivery::Column::State, Expr::value(DeliveryState::Waiting))
        .col_expr(webhook_delivery::Column::Tries, Expr::value(0))
        .col_expr(webhook_delivery::Column::DueAt, Expr::value(tx.now()))
        .filter(which)
        .exec(tx.conn())
        .await?;
    Ok(due_again.rows_affected)
}

/// Removes some of the messages that tell of what is kept no longer.
pub async fn sweep(app: App) -> Outcome<u64> {
    let old = webhook_delivery::Column::CreatedAt.lt(app.clock.now() - KEPT);
    sweep::remove::<webhook_delivery::Entity>(&app, webhook_delivery::Column::Id, old).await
}

//! Pages and batches, for stewards: whoever else asks finds nothing.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::{webhook, webhook_attempt, webhook_delivery};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::grouped;
use crate::page::{Page, Window, by_id};
use crate::partner;

by_id! {
    /// The order of webhooks: as they came.
    Arrival, "webhooks"
}

by_id! {
    /// The order of messages: as they were written.
    Written, "webhook-deliveries"
}

/// A page of webhooks, the newest first; of this partner only, where one is named.
pub async fn webhooks(
    conn: &impl ConnectionTrait,
    partner: Option<Uuid>,
    window: &Window<Arrival>,
) -> Outcome<Page<webhook::Model>> {
    let select = partner.map_or_else(webhook::Entity::find, |partner| {
        webhook::Entity::find().filter(webhook::Column::PartnerId.eq(partner))
    });
    window.of(select, webhook::Column::Id, true, |row: &webhook::Model| Arrival(row.id), conn).await
}

/// A page of the messages to a webhook, the newest first.
pub async fn deliveries(
    conn: &impl ConnectionTrait,
    webhook: Uuid,
    window: &Window<Written>,
) -> Outcome<Page<webhook_delivery::Model>> {
    let select = webhook_delivery::Entity::find().filter(webhook_delivery::Column::WebhookId.eq(webhook));
    let key = |row: &webhook_delivery::Model| Written(row.id);
    window.of(select, webhook_delivery::Column::Id, true, key, conn).await
}

/// A webhook by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WebhookKey(pub Uuid);

impl Loader<WebhookKey> for Batch {
    type Value = webhook::Model;
    type Error = Failure;

    async fn load(&self, keys: &[WebhookKey]) -> Result<HashMap<WebhookKey, webhook::Model>, Failure> {
        if !partner::sees_partners(&self.viewer) {
            return Ok(HashMap::new());
        }
        let ids = keys.iter().map(|key| key.0);
        let rows = webhook::Entity::find().filter(webhook::Column::Id.is_in(ids)).all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (WebhookKey(row.id), row)).collect())
    }
}

/// A message by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeliveryKey(pub Uuid);

impl Loader<DeliveryKey> for Batch {
    type Value = webhook_delivery::Model;
    type Error = Failure;

    async fn load(&self, keys: &[DeliveryKey]) -> Result<HashMap<DeliveryKey, webhook_delivery::Model>, Failure> {
        if !partner::sees_partners(&self.viewer) {
            return Ok(HashMap::new());
        }
        let ids = keys.iter().map(|key| key.0);
        let deliveries = webhook_delivery::Entity::find().filter(webhook_delivery::Column::Id.is_in(ids));
        let rows = deliveries.all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (DeliveryKey(row.id), row)).collect())
    }
}

/// The tries of a message, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttemptsKey(pub Uuid);

impl Loader<AttemptsKey> for Batch {
    type Value = Vec<webhook_attempt::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[AttemptsKey]) -> Result<HashMap<AttemptsKey, Vec<webhook_attempt::Model>>, Failure> {
        if !partner::sees_partners(&self.viewer) {
            return Ok(HashMap::new());
        }
        let rows = webhook_attempt::Entity::find()
            .filter(webhook_attempt::Column::DeliveryId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(webhook_attempt::Column::Id)
            .all(&self.conn)
            .await?;
        let attempts = grouped(rows, |row| row.delivery_id);
        Ok(attempts.into_iter().map(|(id, rows)| (AttemptsKey(id), rows)).collect())
    }
}

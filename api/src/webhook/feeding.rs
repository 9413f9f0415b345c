//! From the log of changes to messages: as the log grows, each webhook gets the stretches that are new to it.

use std::time::Duration;

use entity::webhook::{self, StopReason};
use entity::webhook_delivery::MessageType;
use tokio_util::sync::CancellationToken;
use tracing::warn;

use super::{jobs, message, store};
use crate::app::App;
use crate::changes::Place;
use crate::failure::Outcome;
use crate::partner;

/// How long is waited after a change, so that what happens together is told together.
const GATHERED: Duration = Duration::from_millis(500);
/// How long nothing is heard of before the log is looked at anyway.
const TICK: Duration = Duration::from_secs(30);

/// Writes messages as the log grows, until it is told to stop. Every process has one; of several who find the same, one
/// writes it.
pub struct Feeder {
    app: App,
    stop: CancellationToken,
}

impl Feeder {
    /// A feeder that stops when `stop` is cancelled.
    pub fn new(app: App, stop: CancellationToken) -> Self {
        Self { app, stop }
    }

    /// Feeds. While the database cannot be reached, it tries again.
    pub async fn run(self) {
        let mut end = self.app.tail.end();
        while !self.stop.is_cancelled() {
            // Looked at first: what comes from here on is heard of below.
            end.borrow_and_update();
            if let Err(failure) = feed(&self.app).await {
                warn!(%failure, "what webhooks are to be told cannot be written down; it will be tried again");
            }
            let heard = async {
                // The sender is the tail, which goes with the app that is held here.
                let _ = end.changed().await;
                tokio::time::sleep(GATHERED).await;
            };
            tokio::select! {
                () = self.stop.cancelled() => {}
                () = heard => {}
                () = tokio::time::sleep(TICK) => {}
            }
        }
    }
}

/// Writes down what every active webhook is to be told that it has not been told yet.
pub async fn feed(app: &App) -> Outcome<()> {
    for mut row in store::active(app.db.fresh()).await? {
        while let Some(place) = write_next(app, &row).await? {
            (row.position, row.position_at) = (place.position, place.at);
        }
    }
    Ok(())
}

/// Writes the next message to this webhook, and says where the next but one would begin, if there may be one.
async fn write_next(app: &App, row: &webhook::Model) -> Outcome<Option<Place>> {
    let conn = app.db.fresh();
    let Some(reader) = partner::as_reader(app, conn, row.partner_id).await? else {
        let tx = app.begin().await?;
        store::stop(&tx, row.id, StopReason::NoKey).await?;
        tx.commit().await?;
        return Ok(None);
    };
    let after = Place { position: row.position, at: row.position_at };
    let page = message::changes_after(conn, &reader, row, after, None).await?;
    let Some(to) = page.rows.last().map(|(_, change)| change.place) else { return Ok(None) };
    let tx = app.begin().await?;
    if !store::move_on(&tx, row, to).await? {
        // Another process was here first, or a steward.
        return Ok(None);
    }
    store::insert_delivery(&tx, row.id, MessageType::ThingsChanged, after, to).await?;
    tx.wake(&jobs::Send { webhook: row.id }).await?;
    tx.commit().await?;
    Ok(page.has_next.then_some(to))
}

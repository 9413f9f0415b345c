//! What resources are about: of some topics, two have to look at what is written.

use uuid::Uuid;

use super::super::messages;
use super::super::store::{self, Change};
use super::change_in_turn;
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::node::not_found;
use crate::topic;
use crate::tx::{Turn, Tx};

/// How much is marked in one transaction.
const HANDFUL: u64 = 100;

/// Whether two have to look at what is about these topics, each of which has to be there.
pub(super) async fn are_sensitive(tx: &Tx, topics: &[Uuid]) -> Outcome<bool> {
    if topics.is_empty() {
        return Ok(false);
    }
    if let Some(place) = topic::first_missing(tx.conn(), topics).await? {
        return Err(not_found().at(&format!("topics.{place}")).into());
    }
    topic::is_any_sensitive(tx.conn(), topics).await
}

/// Whether the mark of what two have to look at may come off, as far as topics go.
pub(super) async fn may_be_unmarked(tx: &Tx, resource: Uuid) -> Outcome<()> {
    let topics = store::topics_of(tx.conn(), resource).await?;
    if topic::is_any_sensitive(tx.conn(), &topics).await? {
        return Err(Problem::new(ErrorCode::Conflict, messages::TopicIsSensitive).into());
    }
    Ok(())
}

/// Marks all that is about this topic as something that two have to look at.
pub async fn mark_about(app: &App, topic: Uuid) -> Outcome<()> {
    loop {
        let tx = app.begin_in_turn(Turn::Resources).await?;
        let is_sensitive = topic::is_any_sensitive(tx.conn(), &[topic]).await?;
        let rows = store::unmarked_about(tx.conn(), topic, HANDFUL).await?;
        if rows.is_empty() || !is_sensitive {
            return Ok(());
        }
        for row in rows {
            change_in_turn(&tx, &row, Change { is_sensitive: Some(true), ..Change::default() }).await?;
        }
        tx.commit().await?;
    }
}

//! The turns that topics take in a series.

use uuid::Uuid;

use super::super::store;
use super::hand::{Hand, open_meeting};
use crate::app::App;
use crate::failure::Outcome;
use crate::{node, topic};

/// Has these topics take turns in a series, from its next date on.
pub async fn set_rotation(app: &App, hand: Hand, meeting: Uuid, topics: &[Uuid]) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = open_meeting(&tx, hand, meeting).await?;
    if let Some(place) = topic::first_missing(tx.conn(), topics).await? {
        return Err(node::not_found().at(&format!("topics.{place}")).into());
    }
    store::set_rotation(&tx, meeting.id, topics).await?;
    store::assign_topics(&tx, meeting.id).await?;
    tx.commit().await?;
    Ok(meeting.id)
}

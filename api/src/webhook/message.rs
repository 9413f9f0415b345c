//! What a message says: which things changed, as `changes(after:)` tells the partner, and nothing of what they say.

use std::collections::HashSet;

use chrono::{DateTime, SecondsFormat, Utc};
use entity::webhook;
use entity::webhook_delivery::{self, MessageType};
use sea_orm::ConnectionTrait;
use serde::Serialize;

use super::rules;
use crate::changes::{self, Change, Place, Wish};
use crate::failure::Outcome;
use crate::node::Kind;
use crate::page::{Page, Window, write_cursor};
use crate::viewer::Viewer;

/// The body of a message (Standard Webhooks: a type, a time and data).
#[derive(Serialize)]
struct Body {
    r#type: &'static str,
    timestamp: String,
    data: Data,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    /// Where it goes on from: what the message before this one gave as its `cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    /// Up to where it tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<String>,
    changes: Vec<Told>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    kind: String,
    node_id: String,
    at: String,
}

/// The changes after this place that the webhook tells somebody who sees what this viewer sees, up to and with `to`.
pub async fn changes_after(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    row: &webhook::Model,
    after: Place,
    to: Option<Place>,
) -> Outcome<Page<Change>> {
    let kinds = row.kinds.as_ref().map(|kinds| kinds.0.iter().filter_map(|kind| Kind::with_prefix(kind)).collect());
    let wish = Wish { kinds, ..Wish::default() };
    let before = to.map(|to| write_cursor(&Place { position: to.position + 1, ..to }));
    let window = Window::new(Some(rules::CHANGES), Some(&write_cursor(&after)), None, before.as_deref())?;
    changes::page(conn, viewer, &wish, None, &window).await
}

/// The body of this message, as the viewer may see it now.
pub async fn body(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    row: &webhook::Model,
    delivery: &webhook_delivery::Model,
) -> Outcome<String> {
    let data = match delivery.message {
        MessageType::ThingsChanged => changed(conn, viewer, row, delivery).await?,
        MessageType::Test => Data { after: None, cursor: None, changes: Vec::new() },
    };
    let body = Body { r#type: name(delivery.message), timestamp: written(delivery.created_at), data };
    Ok(serde_json::to_string(&body)?)
}

async fn changed(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    row: &webhook::Model,
    delivery: &webhook_delivery::Model,
) -> Outcome<Data> {
    let after = Place { position: delivery.after_position, at: delivery.after_at };
    let to = Place { position: delivery.position, at: delivery.position_at };
    let page = changes_after(conn, viewer, row, after, Some(to)).await?;
    // More than fits, when it has been widened since: it says so by where it ends, and who follows sees the gap.
    let end = page.rows.last().map(|(_, last)| last.place).filter(|_| page.has_next).unwrap_or(to);
    // Of a thing that changed more than once only the last time: whoever hears of it looks at it as it is.
    let mut seen = HashSet::new();
    let newest = page.rows.into_iter().rev().map(|(_, change)| change).filter(|it| seen.insert((it.kind, it.thing)));
    let mut changes: Vec<Told> = newest.map(Told::from).collect();
    changes.reverse();
    Ok(Data { after: Some(write_cursor(&after)), cursor: Some(write_cursor(&end)), changes })
}

impl From<Change> for Told {
    fn from(change: Change) -> Self {
        Self { kind: change.kind.name(), node_id: change.kind.id(change.thing).0, at: written(change.place.at) }
    }
}

/// What messages of this type are called on the wire.
fn name(message: MessageType) -> &'static str {
    match message {
        MessageType::ThingsChanged => "things.changed",
        MessageType::Test => "webhook.test",
    }
}

fn written(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

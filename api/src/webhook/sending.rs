//! From messages to answers: what is due to a webhook is sent, one message after the other, and what came of it is noted.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use entity::webhook::{self, StopReason};
use entity::webhook_attempt::AttemptFailure;
use entity::webhook_delivery::{self, DeliveryState};
use uuid::Uuid;

use super::rules::{self, Meaning};
use super::store::{self, Standing, Tried};
use super::{message, signing};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Verdict, Work};
use crate::node::Kind;
use crate::outgoing::{Answer, NoAnswer};
use crate::partner;
use crate::viewer::Viewer;

/// How long is waited for somebody else who is at it.
const WAIT: TimeDelta = TimeDelta::seconds(1);
/// By how many thousandths of themselves pauses may be longer.
const JITTER: u32 = 100;

/// Sends what is due.
pub async fn send_due(app: &App, id: Uuid, work: &Work) -> Outcome<Verdict> {
    let until = work.now + in_hand(app);
    if !store::take(&app.db.writer, id, work.now, until).await? {
        let is_there = store::webhook(app.db.fresh(), id).await?.is_some();
        return Ok(if is_there { Verdict::Again(work.now + WAIT) } else { Verdict::Done });
    }
    let verdict = send_each(app, id, work).await;
    store::put_down(&app.db.writer, id).await?;
    verdict
}

async fn send_each(app: &App, id: Uuid, work: &Work) -> Outcome<Verdict> {
    let conn = app.db.fresh();
    loop {
        let row = store::webhook(conn, id).await?.filter(rules::is_active);
        let (Some(row), Some(delivery)) = (row, store::next_due(conn, id).await?) else { return Ok(Verdict::Done) };
        let now = app.clock.now();
        let due = row.quiet_until.map_or(delivery.due_at, |until| until.max(delivery.due_at));
        if due > now {
            return Ok(Verdict::Again(due));
        }
        // Others are waiting for a worker, too.
        if (now - work.now).to_std().is_ok_and(|taken| taken > third_of_lease(app)) {
            return Ok(Verdict::Again(now));
        }
        let Some(reader) = partner::as_reader(app, conn, row.partner_id).await? else {
            let tx = app.begin().await?;
            store::stop(&tx, id, StopReason::NoKey).await?;
            tx.commit().await?;
            return Ok(Verdict::Done);
        };
        send(app, &row, &reader, &delivery).await?;
    }
}

/// One try.
async fn send(app: &App, row: &webhook::Model, reader: &Viewer, delivery: &webhook_delivery::Model) -> Outcome<()> {
    if let Some(locked) = signing::relock(app, row.id, &row.secret)? {
        store::relock(&app.db.writer, row, &locked).await?;
    }
    let body = message::body(app.db.fresh(), reader, row, delivery).await?;
    let (at, id) = (app.clock.now(), Kind::WebhookDelivery.id(delivery.id).0);
    let signature = signing::sign(app, row, &id, at, &body)?;
    let headers =
        [("webhook-id", id), ("webhook-timestamp", at.timestamp().to_string()), ("webhook-signature", signature)];
    let answered = app.outgoing.post(&row.url, &headers, body, patience(app)).await?;
    note(app, row, delivery, at, answered).await
}

async fn note(
    app: &App,
    row: &webhook::Model,
    delivery: &webhook_delivery::Model,
    at: DateTime<Utc>,
    answered: Result<Answer, NoAnswer>,
) -> Outcome<()> {
    let tx = app.begin().await?;
    let now = tx.now();
    let duration_ms = i32::try_from((now - at).num_milliseconds()).unwrap_or(i32::MAX).max(0);
    let (status, failure) = match &answered {
        Ok(answer) if rules::meaning(answer.status) == Meaning::Taken => (Some(answer.status), None),
        Ok(answer) => (Some(answer.status), Some(AttemptFailure::Status)),
        Err(NoAnswer::TimedOut) => (None, Some(AttemptFailure::TimedOut)),
        Err(NoAnswer::Unreachable) => (None, Some(AttemptFailure::Unreachable)),
        Err(NoAnswer::NotPublic) => (None, Some(AttemptFailure::NotPublic)),
    };
    let busy_until = now + in_hand(app);
    let mut tried = Tried { at, status, failure, duration_ms, state: DeliveryState::Delivered, retry_at: None };
    let mut standing = Standing { failures: 0, failing_since: None, quiet_until: None, busy_until };
    let mut stop = None;
    if failure.is_some() {
        let failing_since = row.failing_since.unwrap_or(now);
        let (failures, tries) = (row.failures.saturating_add(1), delivery.tries.saturating_add(1));
        let peace = answered
            .as_ref()
            .ok()
            .and_then(|answer| rules::asked_for_peace(answer.status, answer.retry_after.as_deref(), now));
        let setback = rules::setback((tries, failures), failing_since, peace, now, app.ids.below(JITTER));
        let is_gone = status.is_some_and(|status| rules::meaning(status) == Meaning::Gone);
        stop = if is_gone { Some(StopReason::Gone) } else { setback.stop };
        standing = Standing {
            failures,
            failing_since: Some(failing_since),
            quiet_until: Some(setback.quiet_until),
            busy_until,
        };
        tried.state = if setback.retry_at.is_some() { DeliveryState::Waiting } else { DeliveryState::Failed };
        tried.retry_at = setback.retry_at;
    }
    let result = if failure.is_none() { "taken" } else { "failed" };
    metrics::counter!("waymark_webhook_attempts_total", "result" => result).increment(1);
    // Whether it works is news; that it still does, or still does not, is none.
    if row.failing_since.is_some() != standing.failing_since.is_some() {
        store::changed(&tx, row.id);
    }
    store::insert_attempt(&tx, delivery, tried).await?;
    store::note_standing(&tx, row.id, standing).await?;
    if let Some(reason) = stop {
        store::stop(&tx, row.id, reason).await?;
    }
    tx.commit().await
}

/// How long an answer may take: what a worker holds is done within its lease.
fn patience(app: &App) -> Duration {
    third_of_lease(app).min(Duration::from_secs(rules::ANSWER_SECONDS.into()))
}

/// For how long a webhook is taken in hand: longer than one try takes.
fn in_hand(app: &App) -> TimeDelta {
    TimeDelta::from_std(patience(app) * 2).unwrap_or_default()
}

fn third_of_lease(app: &App) -> Duration {
    Duration::from_secs(app.config.jobs.lease_seconds.into()) / 3
}

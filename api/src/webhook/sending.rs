//! From messages to answers: what is due to a webhook is sent, one message after the other, and what came of it is noted.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use entity::webhook::{self, StopReason};
use entity::webhook_attempt::AttemptFailure;
use entity::webhook_delivery::{self, DeliveryState};
use uuid::Uuid;

use super::rules::{self, Meaning, Setback};
use super::store::{self, Standing, Tried};
use super::{message, signing};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Verdict, Work};
use crate::node::Kind;
use crate::outgoing::{Answer, Content, NoAnswer};
use crate::partner;
use crate::tx::Tx;
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
    let answered = app.outgoing.post(&row.url, &headers, Content::json(body), patience(app)).await?;
    note(app, row, delivery, at, answered).await
}

/// Writes down what came of a try.
async fn note(
    app: &App,
    row: &webhook::Model,
    delivery: &webhook_delivery::Model,
    at: DateTime<Utc>,
    answered: Result<Answer, NoAnswer>,
) -> Outcome<()> {
    let tx = app.begin().await?;
    // Removed meanwhile: nothing of it is left, nor to be.
    let Some(current) = store::webhook(tx.conn(), row.id).await? else { return Ok(()) };
    let now = tx.now();
    let duration_ms = i32::try_from((now - at).num_milliseconds()).unwrap_or(i32::MAX).max(0);
    let (status, failure) = what_came(&answered);
    let setback = failure.map(|_| setback(app, row, delivery, &answered, now));
    let retry_at = setback.as_ref().and_then(|setback| setback.retry_at);
    let state = match (&setback, retry_at) {
        (None, _) => DeliveryState::Delivered,
        (Some(_), Some(_)) => DeliveryState::Waiting,
        (Some(_), None) => DeliveryState::Failed,
    };
    let result = if failure.is_none() { "taken" } else { "failed" };
    metrics::counter!("waymark_webhook_attempts_total", "result" => result).increment(1);
    store::insert_attempt(&tx, delivery, Tried { at, status, failure, duration_ms, state, retry_at }).await?;
    // What one address did is not held against another.
    if current.url == row.url {
        note_standing(app, &tx, &current, setback).await?;
    }
    tx.commit().await
}

/// The status of the answer, and what went wrong.
fn what_came(answered: &Result<Answer, NoAnswer>) -> (Option<u16>, Option<AttemptFailure>) {
    match answered {
        Ok(answer) if rules::meaning(answer.status) == Meaning::Taken => (Some(answer.status), None),
        Ok(answer) => (Some(answer.status), Some(AttemptFailure::Status)),
        Err(NoAnswer::TimedOut) => (None, Some(AttemptFailure::TimedOut)),
        Err(NoAnswer::Unreachable) => (None, Some(AttemptFailure::Unreachable)),
        Err(NoAnswer::NotPublic) => (None, Some(AttemptFailure::NotPublic)),
    }
}

fn setback(
    app: &App,
    row: &webhook::Model,
    delivery: &webhook_delivery::Model,
    answered: &Result<Answer, NoAnswer>,
    now: DateTime<Utc>,
) -> Setback {
    let counts = (delivery.tries.saturating_add(1), row.failures.saturating_add(1));
    let failing_since = row.failing_since.unwrap_or(now);
    let answer = answered.as_ref().ok();
    let peace = answer.and_then(|it| rules::asked_for_peace(it.status, it.retry_after.as_deref(), now));
    let setback = rules::setback(counts, failing_since, peace, now, app.ids.below(JITTER));
    let is_gone = answer.is_some_and(|answer| rules::meaning(answer.status) == Meaning::Gone);
    Setback { stop: if is_gone { Some(StopReason::Gone) } else { setback.stop }, ..setback }
}

/// Writes down how a webhook stands after a try.
async fn note_standing(app: &App, tx: &Tx, row: &webhook::Model, setback: Option<Setback>) -> Outcome<()> {
    let standing = Standing {
        failures: setback.as_ref().map_or(0, |_| row.failures.saturating_add(1)),
        failing_since: setback.as_ref().map(|_| row.failing_since.unwrap_or(tx.now())),
        quiet_until: setback.as_ref().map(|setback| setback.quiet_until),
        busy_until: tx.now() + in_hand(app),
    };
    // Whether it works is news; that it still does, or still does not, is none.
    if row.failing_since.is_some() != standing.failing_since.is_some() {
        store::changed(tx, row.id);
    }
    store::note_standing(tx, row.id, standing).await?;
    match setback.and_then(|setback| setback.stop) {
        Some(reason) => store::stop(tx, row.id, reason).await,
        None => Ok(()),
    }
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

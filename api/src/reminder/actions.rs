//! The verbs of reminders: plan, plan anew, change the wishes, stop.

use std::time::Duration;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use entity::consent_entry::{ConsentSource, Purpose};
use tokio::time::Instant;
use uuid::Uuid;

use super::jobs::{PlanAnew, Remind};
use super::rules::{self, Date, Wishes};
use super::{letters, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::tx::Tx;
use crate::{consent, jobs, meeting, member};

/// Plans the member's reminders of a date, by her wishes as they are now. `plan` is the job that does so: done
/// twice by it, they are planned once.
pub async fn plan(app: &App, occurrence: Uuid, member: Uuid, plan: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    plan_one(&tx, occurrence, member, plan).await?;
    tx.commit().await
}

async fn plan_one(tx: &Tx, occurrence: Uuid, member: Uuid, plan: Uuid) -> Outcome<()> {
    let appointment = meeting::appointment(tx.conn(), occurrence, member, &[]).await?;
    let reader = member::reader_of(tx.conn(), member).await?;
    if let Some((appointment, reader)) = appointment.zip(reader) {
        let wishes = store::preferences(tx.conn(), member).await?.wishes(reader.time_zone);
        let date = Date { starts_at: appointment.starts_at, said_at: appointment.said_at };
        enqueue(tx, (occurrence, member, plan), date, &wishes).await?;
    }
    Ok(())
}

/// Plans a reminder for each of her leads that is to remind her.
async fn enqueue(tx: &Tx, (occurrence, member, plan): (Uuid, Uuid, Uuid), date: Date, wishes: &Wishes) -> Outcome<()> {
    for (lead, due) in rules::plan(tx.now(), date, wishes) {
        let (starts_at, lead_minutes) = (Some(date.starts_at), Some(lead));
        tx.enqueue_at(&Remind { occurrence, member, plan, starts_at, lead_minutes }, due).await?;
    }
    Ok(())
}

/// What is to change in somebody's wishes; what is `None` stays.
pub struct Change {
    /// How long before a meeting, in minutes: the longest first, each once.
    pub leads: Option<Vec<i32>>,
    /// When quiet hours begin, if there are any.
    pub quiet_from: Option<Option<NaiveTime>>,
    /// When they end.
    pub quiet_until: Option<Option<NaiveTime>>,
}

/// Changes how the member is reminded, also of what she has said yes to already.
pub async fn update(app: &App, member: Uuid, change: Change) -> Outcome<()> {
    let tx = app.begin().await?;
    let before = store::preferences(tx.conn(), member).await?;
    let from = change.quiet_from.unwrap_or(before.quiet.map(|quiet| quiet.from));
    let until = change.quiet_until.unwrap_or(before.quiet.map(|quiet| quiet.until));
    let quiet = rules::quiet_hours(from, until).map_err(|problem| problem.at("quietFrom"))?;
    let leads = change.leads.unwrap_or_else(|| before.leads.clone());
    if (&leads, quiet) == (&before.leads, before.quiet) {
        return Ok(());
    }
    store::save(&tx, member, &leads, quiet).await?;
    tx.enqueue(&PlanAnew { member }).await?;
    tx.commit().await
}

/// Plans the reminders of every date that the member comes to by her wishes as they are now. Those that she
/// has had already come no second time, however they are planned.
pub async fn plan_anew(app: &App, member: Uuid, plan: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let Some(reader) = member::reader_of(tx.conn(), member).await? else { return Ok(()) };
    let wishes = store::preferences(tx.conn(), member).await?.wishes(reader.time_zone);
    for upcoming in meeting::upcoming(tx.conn(), member, tx.now()).await? {
        let date = Date { starts_at: upcoming.starts_at, said_at: upcoming.said_at };
        enqueue(&tx, (upcoming.occurrence, member, plan), date, &wishes).await?;
    }
    tx.commit().await
}

/// Plans the reminders of a date that was given another time at that moment, for all who come. Whoever was reminded
/// before that was reminded of something else, and is reminded again, once for each of her leads.
pub async fn plan_date_anew(app: &App, occurrence: Uuid, at: DateTime<Utc>, plan: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    store::forget(&tx, occurrence, at).await?;
    for member in meeting::going(tx.conn(), occurrence).await? {
        plan_one(&tx, occurrence, member, plan).await?;
    }
    tx.commit().await
}

/// How often it is looked whether what is on its way has arrived.
const LOOK: Duration = Duration::from_millis(50);
/// How long ago a reminder that is on its way may have begun: longer than it is tried.
const TRIED: TimeDelta = TimeDelta::days(2);

/// Stops the reminders of whoever got this link, without signing in; `None` when it is not one of ours.
/// Done twice, it is done once. When it is confirmed no reminder comes any more, not even one that was on its way.
pub async fn unsubscribe(app: &App, token: &str) -> Outcome<Option<()>> {
    let Some(member) = letters::member_of(app, token) else { return Ok(None) };
    let tx = app.begin().await?;
    // Whoever is about to remind her has either noted that by now, or sees what is recorded here.
    member::lock(&tx, member).await?;
    if member::reader_of(tx.conn(), member).await?.is_none() {
        return Ok(None);
    }
    consent::record(&tx, member, Purpose::Reminders, false, ConsentSource::Email).await?;
    tx.commit().await?;
    until_none_is_on_its_way(app, member).await?;
    Ok(Some(()))
}

/// Waits until those of the member's reminders have arrived, or failed, that a job has begun to send and still holds.
async fn until_none_is_on_its_way(app: &App, member: Uuid) -> Outcome<()> {
    let conn = app.db.fresh();
    let jobs = store::jobs_since(conn, member, app.clock.now() - TRIED).await?;
    let deadline = Instant::now() + Duration::from_secs(app.config.jobs.lease_seconds.into());
    while jobs::is_any_under_way(app, &jobs).await? && Instant::now() < deadline {
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// The language of whoever got this link, for the page behind it; `None` when it is not one of ours.
pub async fn subscriber(app: &App, token: &str) -> Outcome<Option<Locale>> {
    let Some(member) = letters::member_of(app, token) else { return Ok(None) };
    Ok(member::reader_of(&app.db.reader, member).await?.map(|reader| reader.locale))
}

//! The verbs of reminders: plan, plan anew, change the wishes, stop.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use entity::consent_entry::{ConsentSource, Purpose};
use uuid::Uuid;

use super::jobs::{PlanAnew, Remind};
use super::rules::{self, Date, Wishes};
use super::{letters, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::letter::{self, Kind};
use crate::member::{self, Reader};
use crate::tx::Tx;
use crate::{consent, meeting};

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
        let wishes = wishes(tx, &reader).await?;
        let date = Date { starts_at: appointment.starts_at, said_at: appointment.said_at };
        enqueue(tx, (occurrence, member, plan), date, &wishes).await?;
    }
    Ok(())
}

async fn wishes(tx: &Tx, reader: &Reader) -> Outcome<Wishes> {
    let letters = letter::wishes(tx.conn(), reader.id).await?;
    Ok(store::preferences(tx.conn(), reader.id).await?.wishes(reader, &letters))
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
#[derive(Debug, Clone, Default)]
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
    self::change(&tx, member, change).await?;
    tx.commit().await
}

/// Changes how the member is reminded, together with whatever else the unit of work does.
pub async fn change(tx: &Tx, member: Uuid, change: Change) -> Outcome<()> {
    let before = store::preferences(tx.conn(), member).await?;
    let from = change.quiet_from.unwrap_or(before.quiet.map(|quiet| quiet.from));
    let until = change.quiet_until.unwrap_or(before.quiet.map(|quiet| quiet.until));
    let quiet = rules::quiet_hours(from, until).map_err(|problem| problem.at("quietFrom"))?;
    let leads = change.leads.unwrap_or_else(|| before.leads.clone());
    if (&leads, quiet) == (&before.leads, before.quiet) {
        return Ok(());
    }
    store::save(tx, member, &leads, quiet).await?;
    tx.enqueue(&PlanAnew { member }).await
}

/// Plans the reminders of every date that the member comes to by her wishes as they are now. Those that she
/// has had already come no second time, however they are planned.
pub async fn plan_anew(app: &App, member: Uuid, plan: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let Some(reader) = member::reader_of(tx.conn(), member).await? else { return Ok(()) };
    let wishes = wishes(&tx, &reader).await?;
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

/// How long ago a reminder that is on its way may have begun: longer than it is tried.
const TRIED: TimeDelta = TimeDelta::days(2);

/// Stops the member's reminders, without signing in: whoever asks for it has a link of ours. Done twice, it is done once.
/// When it is confirmed no reminder comes any more, not even one that was on its way.
pub async fn unsubscribe(app: &App, member: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    // Whoever is about to remind her has either noted that by now, or sees what is recorded here.
    member::lock(&tx, member).await?;
    consent::record(&tx, member, Purpose::Reminders, false, ConsentSource::Email).await?;
    let mut jobs = letter::take_out(&tx, member, &[Kind::Meetings]).await?;
    tx.commit().await?;
    jobs.extend(store::jobs_since(app.db.fresh(), member, app.clock.now() - TRIED).await?);
    letter::until_settled(app, &jobs).await
}

/// Takes out the reminders that wait to leave together with other letters, if the member does not allow them any more.
pub async fn take_back(app: &App, member: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    member::lock(&tx, member).await?;
    if consent::has_given(tx.conn(), member, Purpose::Reminders).await? {
        return Ok(());
    }
    letter::take_out(&tx, member, &[Kind::Meetings]).await?;
    tx.commit().await
}

/// Who got this link with a reminder when links still stopped nothing but reminders; `None` when it is not one of ours.
pub async fn subscriber(app: &App, token: &str) -> Outcome<Option<Reader>> {
    let Some(member) = letters::member_of(app, token) else { return Ok(None) };
    member::reader_of(app.db.fresh(), member).await
}

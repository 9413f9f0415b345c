//! The verbs of trying: begin, say how it went, take away what somebody should not have shared; say that something
//! helped, and take that back; ask how it went.

use chrono::{Days, NaiveDate};
use entity::private::Private;
use entity::trial::{self, TrialOutcome};
use uuid::Uuid;

use super::jobs::AskHowItWent;
use super::{messages, rules, store};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Locale;
use crate::node::not_found;
use crate::tx::Tx;
use crate::{member, resource};

/// A trial that has not begun, checked.
pub struct NewTrial {
    /// What is tried.
    pub resource: Uuid,
    /// For how long.
    pub days: Days,
    /// Whether the meetings that she comes to may have it on their agenda.
    pub on_agenda: bool,
}

/// How it went, checked.
pub struct Report {
    /// Whether it helped.
    pub outcome: TrialOutcome,
    /// Under which conditions, and in which language she says so.
    pub conditions: Option<(Private<String>, Locale)>,
    /// Whether others may read that.
    pub is_shared: bool,
}

/// Begins a trial.
pub async fn start(app: &App, member: Uuid, new: NewTrial) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let kind = resource::published_among(tx.conn(), &[new.resource]).await?.remove(&new.resource);
    let kind = kind.ok_or_else(|| not_found().at("resource"))?;
    rules::may_try(kind).map_err(|problem| problem.at("resource"))?;
    // One at a time, or the last one that there can be is begun twice.
    member::lock(&tx, member).await?;
    let open = store::open_of(tx.conn(), member).await?;
    if open.iter().any(|trial| trial.resource_id == new.resource) {
        return Err(tries_already());
    }
    if open.len() as u64 >= rules::OPEN {
        return Err(Problem::new(ErrorCode::Conflict, messages::TooMany { limit: rules::OPEN }).into());
    }
    let zone = member::reader_of(tx.conn(), member).await?.map(|reader| reader.time_zone).unwrap_or_default();
    let ends_on = rules::last_day(tx.now(), zone, new.days);
    let id = store::insert(&tx, member, &new, ends_on).await?.ok_or_else(tries_already)?;
    tx.enqueue_at(&AskHowItWent { trial: id }, rules::evening(ends_on, zone)).await?;
    tx.commit().await?;
    Ok(id)
}

fn tries_already() -> Failure {
    Problem::new(ErrorCode::Conflict, messages::TriesAlready).at("resource").into()
}

/// Notes how it went, in place of what she had said before, and tells the sums if enough is new.
pub async fn report(app: &App, member: Uuid, id: Uuid, report: Report) -> Outcome<()> {
    let tx = app.begin().await?;
    let no_such = || Failure::from(not_found().at("trial"));
    let seen = store::of_member(tx.conn(), member, id).await?.ok_or_else(no_such)?;
    // From here on, nobody else reports on the same resource: the fifth sees the other four.
    let told = store::hold_sums(&tx, seen.resource_id).await?;
    let trial = store::of_member(tx.conn(), member, id).await?.ok_or_else(no_such)?;
    rules::may_report(&trial, tx.now()).map_err(|problem| problem.at("trial"))?;
    store::report(&tx, &trial, report).await?;
    let (news, known) = store::news(&tx, trial.resource_id).await?;
    if let Some(sums) = rules::tell(told, &news, &known) {
        store::tell(&tx, trial.resource_id, sums).await?;
    }
    tx.commit().await
}

/// Takes away what somebody shared about her trial. She keeps it, and shares nothing about this trial any more.
pub async fn remove_conditions(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::remove_conditions(&tx, id).await? {
        return Err(not_found().at("conditions").into());
    }
    tx.commit().await
}

/// Notes that a published resource helped the member; said twice, it is said once.
pub async fn mark_helpful(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    is_there(&tx, id).await?;
    store::mark_helpful(&tx, member, id).await?;
    tx.commit().await
}

/// Takes that back.
pub async fn unmark_helpful(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    is_there(&tx, id).await?;
    store::unmark_helpful(&tx, member, id).await?;
    tx.commit().await
}

async fn is_there(tx: &Tx, id: Uuid) -> Outcome<()> {
    let published = resource::published_among(tx.conn(), &[id]).await?;
    if published.contains_key(&id) { Ok(()) } else { Err(not_found().at("resource").into()) }
}

/// Has the member asked about each of her open trials of which she was not asked yet.
pub async fn plan_anew(app: &App, member: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let Some(reader) = member::reader_of(tx.conn(), member).await? else { return Ok(()) };
    for trial in store::open_of(tx.conn(), member).await?.iter().filter(|trial| trial.asking_job_id.is_none()) {
        let evening = rules::evening(trial.ends_on, reader.time_zone);
        if !rules::is_too_late(evening, tx.now()) {
            tx.enqueue_at(&AskHowItWent { trial: trial.id }, evening.max(tx.now())).await?;
        }
    }
    tx.commit().await
}

/// Whether this job is the one that asks about the trial. It asks about all that end until that day: one letter, however
/// many there are.
pub async fn claim_asking(app: &App, trial: &trial::Model, day: NaiveDate, job: Uuid) -> Outcome<bool> {
    let tx = app.begin().await?;
    let is_ours = store::claim_asking(&tx, trial, day, job).await?;
    tx.commit().await?;
    Ok(is_ours)
}

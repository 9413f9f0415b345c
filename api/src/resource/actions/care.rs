//! How what everybody reads is kept good: somebody looks after it, says that it is still good, or that it has to be
//! looked over again; and what nobody looks at is hidden.

use chrono::NaiveDate;
use entity::listing_verification::VerificationStanding;
use entity::resource::{self, ResourceKind, ResourceStatus};
use entity::resource_comment::CommentKind;
use uuid::Uuid;

use super::super::jobs::{AskOwner, TellAuthor, TellOwner};
use super::super::rules::{self, CareDays, Standing, Verb};
use super::super::store::{self, Change};
use super::{Work, change_in_turn};
use crate::app::App;
use crate::failure::Outcome;
use crate::member;
use crate::node::not_found;
use crate::tx::{Turn, Tx};
use crate::viewer::Viewer;

/// How much is hidden, and how many are asked, in one transaction.
const HANDFUL: u64 = 100;

/// Gives it into somebody's care, or nobody's. She is told, unless she did it herself.
pub async fn assign_owner(app: &App, viewer: &Viewer, id: Uuid, owner: Option<Uuid>) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::AssignOwner).await?;
    if let Some(owner) = owner {
        if !member::is_there_for(work.tx.conn(), work.member, owner).await? {
            return Err(not_found().at("owner").into());
        }
        if owner != work.member && work.row.owner_id != Some(owner) {
            work.tx.enqueue(&TellOwner { resource: id }).await?;
        }
    }
    work.finish(Change { owner: Some(owner), ..Change::default() }).await
}

/// What somebody says who made sure of something, checked.
pub struct Confirming {
    /// The version that she has read.
    pub version: Option<i32>,
    /// When somebody is to look at it again.
    pub next: NaiveDate,
    /// How she made sure of it, where it is a service.
    pub note: Option<String>,
}

/// Says that what it says is still good, and when somebody is to look at it again. Who looks after what an organization
/// lists may say so of its services; it is kept of these who did, and as whom.
pub async fn confirm(app: &App, viewer: &Viewer, id: Uuid, confirming: Confirming) -> Outcome<()> {
    let Confirming { version, next, note } = confirming;
    let (tx, row) = Work::look_up(app, viewer, id).await?;
    let verb = if row.is_sensitive { Verb::ConfirmSensitive } else { Verb::Confirm };
    let is_service = row.kind == ResourceKind::Service;
    let keeps = is_service && store::keeps_listing(tx.conn(), viewer.require_member()?, id).await?;
    let standing = store::standing(viewer, &row);
    let standing = Standing { is_owner: standing.is_owner || keeps, ..standing };
    let work = Work::allowed(tx, row, viewer, verb, standing).await?;
    rules::has_read(version, work.row.version)?;
    if is_service {
        let standing = if keeps { VerificationStanding::Provider } else { VerificationStanding::Community };
        store::verify(&work.tx, id, work.member, standing, note).await?;
    }
    let change = work.looked_at(next)?;
    work.finish(change).await
}

/// Takes it out of everybody's sight until it has been looked over again. Its author is told, unless she did it.
pub async fn reopen(app: &App, viewer: &Viewer, id: Uuid, reason: String) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Reopen).await?;
    store::comment(&work.tx, &work.row, work.member, CommentKind::Reopened, reason).await?;
    // Whoever stood by it before did not know.
    store::forget_approvals(&work.tx, id).await?;
    if work.row.author_id != Some(work.member) {
        work.tx.enqueue(&TellAuthor { resource: id, became: work.next }).await?;
    }
    work.move_on(Change::default()).await
}

impl Work {
    /// That somebody has looked at it today, and is to look at it again on that day.
    pub(super) fn looked_at(&self, next: NaiveDate) -> Outcome<Change> {
        let today = self.tx.now().date_naive();
        let next = rules::review_date(next, today).map_err(|problem| problem.at("reviewDueOn"))?;
        Ok(Change { review_due_on: Some(next), reviewed_on: Some(today), ..Change::default() })
    }
}

/// Hides what nobody has looked at for too long, some of it at a time, and has its owners told.
pub async fn hide_overdue(app: &App, days: CareDays) -> Outcome<()> {
    loop {
        let tx = app.begin_in_turn(Turn::Resources).await?;
        let rows = store::to_hide(tx.conn(), days, HANDFUL).await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            hide(&tx, &row, days.today).await?;
        }
        tx.commit().await?;
    }
}

async fn hide(tx: &Tx, row: &resource::Model, today: NaiveDate) -> Outcome<()> {
    store::forget_approvals(tx, row.id).await?;
    let change = Change { status: Some(ResourceStatus::UnderReview), ..Change::default() };
    change_in_turn(tx, row, change).await?;
    match row.owner_id {
        Some(owner) => tx.enqueue(&AskOwner { owner, date: today }).await,
        None => Ok(()),
    }
}

/// Has those asked who look after what is due, each at most once a day.
pub async fn ask_owners(app: &App, days: CareDays) -> Outcome<()> {
    loop {
        let tx = app.begin_in_turn(Turn::Resources).await?;
        let owners = store::to_ask(tx.conn(), days, HANDFUL).await?;
        if owners.is_empty() {
            return Ok(());
        }
        for owner in &owners {
            tx.enqueue(&AskOwner { owner: *owner, date: days.today }).await?;
        }
        store::note_asked(&tx, &owners, days).await?;
        tx.commit().await?;
    }
}

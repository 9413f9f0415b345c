//! How resources are looked over before everybody reads them: propose, say something about it, give it back, publish,
//! mark what two have to look at.

use chrono::NaiveDate;
use entity::resource;
use entity::resource_comment::CommentKind;
use uuid::Uuid;

use super::super::jobs::TellAuthor;
use super::super::rules::{self, Verb};
use super::super::store::{self, Change};
use super::{Work, may_be_unmarked};
use crate::app::App;
use crate::failure::Outcome;
use crate::viewer::Viewer;

/// Asks those who review to let everybody read it.
pub async fn propose(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Propose).await?;
    work.may_be_shown().await?;
    work.move_on(Change::default()).await
}

/// Gives it back to its author, with what is to be done first. Whoever stood by it is asked again.
pub async fn give_back(app: &App, viewer: &Viewer, id: Uuid, reason: String) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Return).await?;
    store::comment(&work.tx, &work.row, work.member, CommentKind::Returned, reason).await?;
    store::forget_approvals(&work.tx, id).await?;
    work.tx.enqueue(&TellAuthor { resource: id, became: work.next }).await?;
    work.move_on(Change::default()).await
}

/// Says something about it to those who work on it.
pub async fn comment(app: &App, viewer: &Viewer, id: Uuid, text: String) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Comment).await?;
    store::comment(&work.tx, &work.row, work.member, CommentKind::Remark, text).await?;
    // Nothing changes for readers.
    work.tx.commit().await
}

/// Marks it as something that two have to look at, or takes the mark off.
pub async fn mark(app: &App, viewer: &Viewer, id: Uuid, is_sensitive: bool) -> Outcome<()> {
    let verb = if is_sensitive { Verb::Mark } else { Verb::Unmark };
    let work = Work::begin(app, viewer, id, verb).await?;
    if work.row.is_sensitive == is_sensitive {
        return Ok(());
    }
    if !is_sensitive {
        may_be_unmarked(&work.tx, id).await?;
    }
    work.finish(Change { is_sensitive: Some(is_sensitive), ..Change::default() }).await
}

/// Lets every member and partner read it, and names the day on which somebody is to look at it again; of what is
/// sensitive, only if another one stands by the same version. `read` is the version that she who decides has read.
pub async fn publish(app: &App, viewer: &Viewer, id: Uuid, read: Option<i32>, review_due_on: NaiveDate) -> Outcome<()> {
    let verb = |row: &resource::Model| match row.author_id {
        Some(_) => Verb::Publish,
        None => Verb::PublishListed,
    };
    let work = Work::begin_as(app, viewer, id, verb).await?;
    let change = work.looked_at(review_due_on)?;
    rules::has_read(read, work.row.version)?;
    work.may_be_shown().await?;
    let reviewers = store::approve(&work.tx, &work.row, work.member).await?;
    if !rules::are_enough(work.row.is_sensitive, &reviewers) {
        // It waits for another one.
        return work.tx.commit().await;
    }
    work.tx.enqueue(&TellAuthor { resource: id, became: work.next }).await?;
    // Whoever wrote it looks after it, unless somebody does; and of what nobody here wrote, who had it published.
    let owner = work.row.owner_id.or(work.row.author_id).unwrap_or(work.member);
    work.move_on(Change { owner: Some(Some(owner)), ..change }).await
}

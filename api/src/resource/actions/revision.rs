//! How a published text changes: a member suggests it, and one who reviews accepts it or not; of what is sensitive, two.

use entity::revision_suggestion::{self as suggestion, SuggestionState};
use uuid::Uuid;

use super::super::jobs::TellSuggester;
use super::super::messages;
use super::super::rules::{self, Verb};
use super::super::store::{self, Change, Why};
use super::{Rewording, Work, reword, words};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::common;
use crate::node::not_found;
use crate::tx::Turn;
use crate::viewer::Viewer;

/// What somebody would change, checked.
pub struct Suggesting {
    /// The version that she read.
    pub version: i32,
    /// What it should say.
    pub words: Rewording,
    /// Why.
    pub reason: String,
}

/// Suggests another text to those who review, and gives the suggestion's id.
pub async fn suggest(app: &App, viewer: &Viewer, id: Uuid, suggesting: Suggesting) -> Outcome<Uuid> {
    let work = Work::begin(app, viewer, id, Verb::Suggest).await?;
    rules::has_read(Some(suggesting.version), work.row.version)?;
    let old = words(&work.tx, &work.row).await?;
    let nothing = || Problem::new(ErrorCode::BadUserInput, messages::NothingChanges);
    let new = suggesting.words.of(&old).ok_or_else(nothing)?;
    rules::has_context(work.row.kind, &new.context)?;
    rules::may_suggest(store::open_suggestions(&work.tx, work.member).await?)?;
    let suggestion = store::suggest(&work.tx, &work.row, work.member, new, suggesting.reason).await?;
    work.tx.commit().await?;
    Ok(suggestion)
}

/// Has the text read as suggested from now on, if it still is the one that was read; of what is sensitive, once two
/// have said so. The one who suggested it is told.
pub async fn accept(app: &App, viewer: &Viewer, id: Uuid, is_minor: bool) -> Outcome<()> {
    let (work, suggestion) = begin(app, viewer, id).await?;
    may_settle(&work, viewer, &suggestion)?;
    rules::has_read(Some(suggestion.base_version), work.row.version)?;
    if work.row.is_sensitive {
        let reviewers = store::approve_suggestion(&work.tx, &suggestion, &work.row, work.member).await?;
        if !rules::are_enough(true, &reviewers) {
            // It waits for another one.
            return work.tx.commit().await;
        }
    }
    settle(&work, &suggestion, SuggestionState::Accepted, None).await?;
    let old = words(&work.tx, &work.row).await?;
    let why = Why {
        changed_by: Some(suggestion.suggested_by),
        accepted_by: Some(work.member),
        reason: suggestion.reason.clone(),
        is_minor,
    };
    store::keep(&work.tx, &work.row, old, why).await?;
    let version = reword(&work, suggestion.into(), is_minor).await?;
    work.tx.enqueue(&TellSuggester { suggestion: id }).await?;
    work.finish(Change { version: Some(version), ..Change::default() }).await
}

/// Leaves the text as it is, and has the one who suggested a change told; or takes back what one suggested oneself.
pub async fn decline(app: &App, viewer: &Viewer, id: Uuid, reason: Option<String>) -> Outcome<()> {
    let (work, suggestion) = begin(app, viewer, id).await?;
    if suggestion.suggested_by == work.member {
        settle(&work, &suggestion, SuggestionState::Withdrawn, None).await?;
        return work.tx.commit().await;
    }
    may_settle(&work, viewer, &suggestion)?;
    let missing = || Failure::from(Problem::new(ErrorCode::BadUserInput, common::TextEmpty).at("reason"));
    let reason = reason.ok_or_else(missing)?;
    settle(&work, &suggestion, SuggestionState::Declined, Some(reason)).await?;
    work.tx.enqueue(&TellSuggester { suggestion: id }).await?;
    work.tx.commit().await
}

/// The suggestion, if it waits, and its resource, kept from others who do something about them.
async fn begin(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<(Work, suggestion::Model)> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let found = store::visible_suggestion(tx.conn(), viewer, id).await?;
    let (suggestion, row) = found.ok_or_else(|| not_found().at("suggestion"))?;
    if suggestion.state != SuggestionState::Open {
        return Err(settled().into());
    }
    let at = store::moment_of_change(&tx).await?;
    let (member, next) = (viewer.require_member()?, row.status);
    Ok((Work { tx, row, member, next, at }, suggestion))
}

/// Whether the viewer may answer it: one who reviews, and did not suggest it.
fn may_settle(work: &Work, viewer: &Viewer, suggestion: &suggestion::Model) -> Outcome<()> {
    let verb = if work.row.is_sensitive { Verb::SettleSensitive } else { Verb::Settle };
    rules::next(verb, store::standing(viewer, &work.row), work.row.status)?;
    if suggestion.suggested_by == work.member {
        return Err(Problem::new(ErrorCode::Conflict, messages::NotOnesOwn).into());
    }
    Ok(())
}

async fn settle(
    work: &Work,
    suggestion: &suggestion::Model,
    becomes: SuggestionState,
    answer: Option<String>,
) -> Outcome<()> {
    if store::settle(&work.tx, suggestion, &work.row, becomes, answer).await? { Ok(()) } else { Err(settled().into()) }
}

fn settled() -> Problem {
    Problem::new(ErrorCode::Conflict, messages::SuggestionSettled)
}

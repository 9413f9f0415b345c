//! What comes between yes and end: to rest, to go on, to look back together.

use chrono::NaiveDate;
use entity::closing_note::ClosingPrompt;
use uuid::Uuid;

use super::super::jobs::{AskWhetherToGoOn, Tell};
use super::super::letters::News;
use super::super::rules::{self, Side, Verb};
use super::super::store;
use super::step::step;
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::node::not_found;
use crate::tx::Tx;

/// Lets it rest, and keeps the place; when a day is named, both are asked then whether to go on.
pub async fn pause(app: &App, member: Uuid, id: Uuid, until: Option<NaiveDate>) -> Outcome<()> {
    let tx = app.begin().await?;
    let other = step_and_tell(&tx, member, id, Verb::Pause, News::Paused).await?;
    if let Some(until) = until {
        store::pause_until(&tx, id, until).await?;
        for side in [other, other.other()] {
            let asking = AskWhetherToGoOn { mentorship: id, side, until };
            tx.enqueue_at(&asking, rules::first_morning(until)).await?;
        }
    }
    tx.commit().await
}

/// Goes on after a pause.
pub async fn resume(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    step_and_tell(&tx, member, id, Verb::Resume, News::Resumed).await?;
    tx.commit().await
}

/// Begins the closing conversation.
pub async fn begin_closing(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    step_and_tell(&tx, member, id, Verb::BeginClosing, News::Closing).await?;
    tx.commit().await
}

/// Moves it on and has the other one told; says on which side she is.
async fn step_and_tell(tx: &Tx, member: Uuid, id: Uuid, verb: Verb, news: News) -> Outcome<Side> {
    let other = Side::of(member, &step(tx, member, id, verb).await?).other();
    tx.enqueue(&Tell { mentorship: id, side: other, news }).await?;
    Ok(other)
}

/// What somebody writes in the closing conversation, checked.
pub struct Note {
    /// What she answers.
    pub prompt: ClosingPrompt,
    /// Her words; none to take them back.
    pub text: Option<String>,
    /// Whether the other one may read them.
    pub is_shared: bool,
}

/// Writes a note of the closing conversation, in the place of the one that she wrote to the same prompt before.
pub async fn write_closing_note(app: &App, member: Uuid, id: Uuid, note: Note) -> Outcome<()> {
    let tx = app.begin().await?;
    let mentorship = store::mentorship_of(tx.conn(), member, id)
        .await?
        .ok_or_else(|| Failure::from(not_found().at("mentorship")))?;
    rules::may_write(&mentorship, note.text.is_none())?;
    store::put_closing_note(&tx, &mentorship, member, note).await?;
    tx.commit().await
}

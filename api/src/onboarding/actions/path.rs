//! The path: its steps, and how far somebody is on it.

use entity::path_step::{self, PathStepKind};
use uuid::Uuid;

use super::super::{messages, rules, store};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Locale;
use crate::node::not_found;
use crate::tx::{Turn, Tx};

/// A step's words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepText {
    /// The language.
    pub language: Locale,
    /// What it is called.
    pub title: String,
    /// What it is about, if more is said than the title.
    pub body: Option<String>,
}

/// A step that is not there yet, checked field by field; its place is known.
pub struct NewStep {
    /// How it comes to be done.
    pub kind: PathStepKind,
    /// Where it stands.
    pub position: i32,
    /// The language that it was written in.
    pub source_language: Locale,
    /// Its texts, one for each language.
    pub texts: Vec<StepText>,
}

/// What is to be different about a step, checked field by field.
pub struct StepChange {
    /// Where it stands, if elsewhere.
    pub position: Option<i32>,
    /// Texts to add, or to replace in their language.
    pub texts: Vec<StepText>,
}

/// Adds a step to the path; without a position, at its end.
pub async fn create_step(
    app: &App,
    kind: PathStepKind,
    position: Option<i32>,
    source_language: Locale,
    texts: Vec<StepText>,
) -> Outcome<Uuid> {
    if !texts.iter().any(|text| text.language == source_language) {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::SourceTextMissing).at("texts").into());
    }
    // One at a time, or the last step that there can be is added twice.
    let tx = app.begin_in_turn(Turn::Path).await?;
    let steps = store::steps(tx.conn()).await?;
    if steps.len() >= rules::STEPS {
        let limit = rules::STEPS as u64;
        return Err(Problem::new(ErrorCode::Conflict, messages::TooManySteps { limit }).into());
    }
    let position = position.unwrap_or_else(|| rules::behind(steps.last().map(|last| last.position)));
    let id = store::insert_step(&tx, NewStep { kind, position, source_language, texts }).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a step's texts and its place.
pub async fn update_step(app: &App, id: Uuid, change: StepChange) -> Outcome<()> {
    let tx = app.begin_in_turn(Turn::Path).await?;
    let step = the_step(&tx, id).await?;
    store::update_step(&tx, &step, change).await?;
    tx.commit().await
}

/// Takes a step out of the path.
pub async fn retire_step(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::retire_step(&tx, id).await? {
        return Err(not_found().at("step").into());
    }
    tx.commit().await
}

/// Notes that the member has done a step, or has not, as she says herself.
pub async fn mark_step(app: &App, member: Uuid, id: Uuid, is_done: bool) -> Outcome<()> {
    let tx = app.begin().await?;
    let step = the_step(&tx, id).await?;
    if step.kind != PathStepKind::ByHand {
        return Err(Problem::new(ErrorCode::Conflict, messages::StepByItself).at("step").into());
    }
    if is_done {
        store::mark(&tx, member, id).await?;
    } else {
        store::unmark(&tx, member, id).await?;
    }
    tx.commit().await
}

async fn the_step(tx: &Tx, id: Uuid) -> Outcome<path_step::Model> {
    store::step(tx.conn(), id).await?.ok_or_else(|| Failure::from(not_found().at("step")))
}

/// Notes that the member did then what steps of this kind are about.
pub async fn reach(app: &App, member: Uuid, kind: PathStepKind, at: chrono::DateTime<chrono::Utc>) -> Outcome<()> {
    let tx = app.begin().await?;
    store::reach(&tx, member, kind, at).await?;
    tx.commit().await
}

//! Adding topics and changing what they are called.

use uuid::Uuid;

use super::{TopicMarked, messages, store};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Locale;
use crate::node;

/// What another directory calls a topic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Code {
    /// Whose code it is.
    pub system: String,
    /// The code.
    pub code: String,
}

/// A topic, checked.
pub struct NewTopic {
    /// The concept, the same in every language.
    pub concept: String,
    /// The language of the name that was given first.
    pub source_language: Locale,
    /// Its names, each language once.
    pub names: Vec<(Locale, String)>,
    /// What other directories call it, each code once.
    pub codes: Vec<Code>,
    /// Whether two have to look at what is about it.
    pub is_sensitive: bool,
}

/// What is to be different about a topic, checked.
pub struct TopicChange {
    /// Names to add or to replace, each language once.
    pub names: Vec<(Locale, String)>,
    /// All its codes, each once; none leaves them as they are.
    pub codes: Option<Vec<Code>>,
    /// Whether two have to look at what is about it; none leaves that as it is.
    pub is_sensitive: Option<bool>,
}

/// Adds a topic.
pub async fn create(app: &App, new: NewTopic) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let taken = || Failure::from(Problem::new(ErrorCode::Conflict, messages::ConceptTaken).at("concept"));
    let id = store::insert(&tx, new).await?.ok_or_else(taken)?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a topic.
pub async fn update(app: &App, topic: Uuid, change: TopicChange) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let is_marked = change.is_sensitive == Some(true);
    if !store::update(&tx, topic, change).await? {
        return Err(node::not_found().at("topic").into());
    }
    if is_marked {
        tx.publish(&TopicMarked { topic }).await?;
    }
    tx.commit().await?;
    Ok(topic)
}

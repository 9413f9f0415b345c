//! Topics, and the turns that they take in a series.

use uuid::Uuid;

use super::super::{messages, store};
use super::hand::{Hand, open_meeting};
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
}

/// What is to be different about a topic, checked.
pub struct TopicChange {
    /// Names to add or to replace, each language once.
    pub names: Vec<(Locale, String)>,
    /// All its codes, each once; none leaves them as they are.
    pub codes: Option<Vec<Code>>,
}

/// Adds a topic that meetings can be about.
pub async fn create_topic(app: &App, new: NewTopic) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let taken = || Failure::from(Problem::new(ErrorCode::Conflict, messages::ConceptTaken).at("concept"));
    let id = store::insert_topic(&tx, new).await?.ok_or_else(taken)?;
    tx.commit().await?;
    Ok(id)
}

/// Changes what a topic is called.
pub async fn update_topic(app: &App, topic: Uuid, change: TopicChange) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    if !store::update_topic(&tx, topic, change).await? {
        return Err(node::not_found().at("topic").into());
    }
    tx.commit().await?;
    Ok(topic)
}

/// Has these topics take turns in a series, from its next date on.
pub async fn set_rotation(app: &App, hand: Hand, meeting: Uuid, topics: &[Uuid]) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = open_meeting(&tx, hand, meeting).await?;
    if let Some(place) = store::no_topic_at(tx.conn(), topics).await? {
        return Err(node::not_found().at(&format!("topics.{place}")).into());
    }
    store::set_rotation(&tx, meeting.id, topics).await?;
    store::assign_topics(&tx, meeting.id).await?;
    tx.commit().await?;
    Ok(meeting.id)
}

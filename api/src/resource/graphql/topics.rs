//! What resources are about.

use async_graphql::{Context, ID};
use uuid::Uuid;

use super::super::rules;
use super::super::store::TopicsOf;
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::topic::{Topic, TopicKey};

/// What this resource is about, in the order in which topics were added.
pub async fn topics_of(ctx: &Context<'_>, resource: Uuid) -> Outcome<Vec<Topic>> {
    let rows = ctx.batch().load_one(TopicsOf(resource)).await?.unwrap_or_default();
    let topics = ctx.batch().load_many(rows.iter().map(|row| TopicKey(row.topic_id))).await?;
    Ok(rows.iter().filter_map(|row| topics.get(&TopicKey(row.topic_id)).cloned().map(Topic::from)).collect())
}

/// The topics with these ids, each once, read from this field.
pub fn topics(check: &mut Check, field: &str, asked: &[ID]) -> Vec<Uuid> {
    check.field(field, input::at_most(asked.len(), rules::TOPICS));
    let mut all: Vec<Uuid> = Vec::new();
    for (place, id) in asked.iter().enumerate() {
        let topic = check.field(&format!("{field}.{place}"), Kind::Topic.parse(id));
        all.extend(topic.filter(|topic| !all.contains(topic)));
    }
    all
}

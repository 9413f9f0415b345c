//! What meetings can be about.

use async_graphql::{Context, Description, ID, Object};
use entity::topic;
use uuid::Uuid;

use super::super::store::{TopicKey, TopicNamesKey};
use crate::caching::cache_control;
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::node::Kind;

/// What a meeting is about: one concept, named in many languages. A community has topics of its own.
#[derive(Clone, Description)]
pub struct Topic(topic::Model);

impl From<topic::Model> for Topic {
    fn from(row: topic::Model) -> Self {
        Self(row)
    }
}

impl Topic {
    /// The topic with this id.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(TopicKey(id)).await?.map(Self))
    }

    /// The topic with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a topic that is not there").into())
    }
}

#[Object(use_type_description, directive = cache_control::apply(Some(300), None, None))]
impl Topic {
    /// The topic's id.
    pub async fn id(&self) -> ID {
        Kind::Topic.id(self.0.id)
    }

    /// The concept: the same in every language, in kebab-case.
    async fn concept(&self) -> &str {
        &self.0.concept
    }

    /// What people call it.
    async fn name(&self, ctx: &Context<'_>) -> Outcome<LocalizedText> {
        let names = ctx.batch().load_one(TopicNamesKey(self.0.id)).await?.unwrap_or_default();
        let versions =
            names.into_iter().map(|name| Translation { language: name.language, text: name.name, outdated: false });
        LocalizedText::choose(&ctx.viewer().languages, &self.0.source_language, versions)
            .ok_or_else(|| Fault::new("a topic without its original name").into())
    }
}

connection! {
    /// Topics, in the order in which they were added.
    TopicConnection of TopicEdge of Topic
}

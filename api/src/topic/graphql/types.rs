//! A topic, and the codes that others have for it.

use async_graphql::{Context, Description, ID, InputObject, Object, SimpleObject};
use entity::topic;
use uuid::Uuid;

use super::super::actions::Code;
use super::super::rules;
use super::super::store::{TopicCodesKey, TopicKey, TopicNamesKey};
use crate::caching::cache_control;
use crate::connection;
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::input;
use crate::node::Kind;

/// What meetings and resources are about: one concept, named in many languages. A community has topics of its own.
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

/// What another directory calls a topic.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct TopicCode {
    /// Whose code it is, in kebab-case: `meeting-guide` for the types of the Meeting Guide format.
    system: String,
    /// The code, as `ST`.
    code: String,
}

/// What another directory calls a topic.
#[derive(InputObject)]
pub struct TopicCodeInput {
    /// Whose code it is: lower case letters and digits with hyphens between words, up to 60. `meeting-guide` stands
    /// for the types of the Meeting Guide format.
    system: String,
    /// The code, up to 40 characters, exactly as that directory writes it.
    code: String,
}

impl TopicCodeInput {
    /// The code, checked; `place` is where it stands in the input.
    pub(super) fn checked(&self, check: &mut Check, place: &str) -> Option<Code> {
        let system = check.field(&format!("{place}.system"), rules::code_system(&self.system));
        let code = check.field(&format!("{place}.code"), input::line(&self.code, rules::CODE));
        Some(Code { system: system?, code: code? })
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

    /// Whether two of those who review have to stand by a resource about it before everybody reads it.
    async fn is_sensitive(&self) -> bool {
        self.0.is_sensitive
    }

    /// What other directories call it, in alphabetical order.
    async fn codes(&self, ctx: &Context<'_>) -> Outcome<Vec<TopicCode>> {
        let rows = ctx.batch().load_one(TopicCodesKey(self.0.id)).await?.unwrap_or_default();
        let mut codes: Vec<_> = rows.into_iter().map(|row| TopicCode { system: row.system, code: row.code }).collect();
        // Databases do not agree on the order of letters.
        codes.sort_unstable();
        Ok(codes)
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

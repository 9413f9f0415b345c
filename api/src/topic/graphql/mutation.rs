//! Adding topics and changing what they are called.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions::{self, Code, NewTopic, TopicChange};
use super::super::rules;
use super::types::{Topic, TopicCodeInput};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::Locale;
use crate::input;
use crate::node::Kind;
use crate::payload;

/// A topic that is not there yet.
#[derive(InputObject)]
pub struct CreateTopicInput {
    /// The concept, the same in every language: lower case letters and digits with hyphens between words,
    /// up to 60.
    concept: String,
    /// What people call it, one name for each language; the first is the original.
    names: Vec<TopicNameInput>,
    /// What other directories call it, at most 20.
    codes: Option<Vec<TopicCodeInput>>,
    /// Whether two of those who review have to stand by a resource about it before everybody reads it.
    #[graphql(default)]
    is_sensitive: bool,
}

/// What is to be different about a topic. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateTopicInput {
    /// The topic.
    topic: ID,
    /// Names to add, or to replace in their language, at most 40.
    names: Option<Vec<TopicNameInput>>,
    /// All codes that it is to have, at most 20.
    codes: Option<Vec<TopicCodeInput>>,
    /// Whether two of those who review have to stand by a resource about it before everybody reads it. When this becomes
    /// so, all resources about it become sensitive; when it is taken back, they stay so, until somebody looks at each.
    is_sensitive: Option<bool>,
}

/// A topic's name in one language.
#[derive(InputObject)]
pub struct TopicNameInput {
    /// The language (BCP 47).
    language: String,
    /// The name, up to 120 characters.
    text: String,
}

payload! {
    /// What adding a topic came to.
    CreateTopicPayload {
        /// The topic.
        topic: Topic
    }
}
payload! {
    /// What changing a topic came to.
    UpdateTopicPayload {
        /// The topic.
        topic: Topic
    }
}

/// What can be done about topics.
#[derive(Default)]
pub struct TopicMutation;

#[Object]
impl TopicMutation {
    /// Adds a topic. Errors: `BAD_USER_INPUT`, with the field; `CONFLICT` when the concept has a topic.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_topic(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A topic that is not there yet.")] input: CreateTopicInput,
    ) -> Outcome<CreateTopicPayload> {
        let outcome = async {
            let id = actions::create(ctx.app(), new_topic(&input)?).await?;
            Topic::get(ctx, id).await
        };
        CreateTopicPayload::of(ctx, outcome.await)
    }

    /// Adds and replaces a topic's names, replaces its codes, and says whether it is sensitive. Errors: `BAD_USER_INPUT`, with the field;
    /// `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn update_topic(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to be different about a topic.")] input: UpdateTopicInput,
    ) -> Outcome<UpdateTopicPayload> {
        let outcome = async {
            let mut check = Check::default();
            let topic = check.field("topic", Kind::Topic.parse(&input.topic)).unwrap_or_default();
            let names = match &input.names {
                Some(typed) => names(&mut check, typed),
                None => Vec::new(),
            };
            let codes = input.codes.as_deref().map(|typed| codes(&mut check, typed));
            check.finish()?;
            let id = actions::update(ctx.app(), topic, TopicChange { names, codes, is_sensitive: input.is_sensitive })
                .await?;
            Topic::get(ctx, id).await
        };
        UpdateTopicPayload::of(ctx, outcome.await)
    }
}

fn new_topic(input: &CreateTopicInput) -> Outcome<NewTopic> {
    let mut check = Check::default();
    let concept = check.field("concept", rules::concept(&input.concept)).unwrap_or_default();
    let names = names(&mut check, &input.names);
    let codes = codes(&mut check, input.codes.as_deref().unwrap_or_default());
    check.finish()?;
    let source_language = names.first().map(|(language, _)| language.clone()).unwrap_or_default();
    Ok(NewTopic { concept, source_language, names, codes, is_sensitive: input.is_sensitive })
}

fn names(check: &mut Check, typed: &[TopicNameInput]) -> Vec<(Locale, String)> {
    check.field("names", input::number(typed.len(), rules::NAMES));
    let languages = input::languages(check, "names", typed.iter().map(|name| name.language.as_str()));
    let texts: Vec<_> = (0..)
        .zip(typed)
        .map(|(place, name)| check.field(&format!("names.{place}.text"), input::line(&name.text, rules::NAME)))
        .collect();
    languages.into_iter().zip(texts).filter_map(|(language, text)| Some((language?, text?))).collect()
}

/// The codes, each once however often it was given.
fn codes(check: &mut Check, typed: &[TopicCodeInput]) -> Vec<Code> {
    check.field("codes", input::at_most(typed.len(), rules::CODES));
    let mut codes: Vec<Code> = Vec::new();
    for (place, code) in typed.iter().enumerate() {
        let code = code.checked(check, &format!("codes.{place}"));
        codes.extend(code.filter(|code| !codes.contains(code)));
    }
    codes
}

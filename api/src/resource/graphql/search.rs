//! Looking for resources by words.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use entity::{resource, resource_format, resource_text};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::super::finding::{self, facet, name_of, named};
use super::super::readable::standing;
use super::super::store::{ByRank, ResourceKey, TextsOf};
use super::super::{messages, rules};
use super::kinds::{Format, ReadingLevel, ResourceKind};
use super::topics::topics;
use super::translation;
use super::types::Resource;
use crate::access::{Caller, Scope, access};
use crate::connection;
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::i18n::{Direction, Locale};
use crate::input;
use crate::page::Window;
use crate::search::{Found, Hit, Part, Wanted, Wish};
use crate::topic::{Topic, TopicKey};

/// Which of the resources with these words are meant. What stands in one list is an "or", the lists are an "and".
#[derive(Default, InputObject)]
pub struct ResourceSearchFilter {
    /// Only what is one of these.
    #[graphql(default)]
    kinds: Vec<ResourceKind>,
    /// Only what is there in one of these languages (BCP 47), in whatever form; at most 50. A language also stands for
    /// its varieties.
    #[graphql(default)]
    languages: Vec<String>,
    /// Only what can be had in one of these forms.
    #[graphql(default)]
    formats: Vec<Format>,
    /// Only what somebody judged as this hard to read.
    #[graphql(default)]
    reading_levels: Vec<ReadingLevel>,
    /// Only what is about one of these topics, at most 10.
    #[graphql(default)]
    topics: Vec<ID>,
}

/// What was found.
pub struct ResourceSearch {
    found: Found,
    /// The language that texts are wanted in before others.
    language: Option<Locale>,
}

connection! {
    /// Resources in which the words were found, the best first.
    ResourceMatchConnection of ResourceMatchEdge of ResourceMatch
}

/// A resource in which the words were found.
#[derive(Clone, SimpleObject)]
pub struct ResourceMatch {
    /// The resource.
    resource: Resource,
    /// The language in which the words were found (BCP 47), which need not be the one that the reader's `title` is in.
    language: String,
    /// The direction in which that language is written.
    direction: Direction,
    /// The title in that language, in parts.
    title: Vec<TextPart>,
    /// A stretch of what it says in that language, of about 200 characters, in parts; where it was cut there is a `…`.
    /// Where the words stand elsewhere, as in the name of a place, this is the beginning; empty when there is nothing.
    excerpt: Vec<TextPart>,
}

/// A part of a text. All parts together, without anything between them, are the text.
#[derive(Clone, SimpleObject)]
pub struct TextPart {
    /// What it says.
    text: String,
    /// Whether it is what was looked for, in whatever form: show it highlighted.
    is_match: bool,
}

/// How many of the resources with these words there are with each value: of those that fit all the filter's other lists,
/// so that each tells what choosing it would give. Values that nothing has are left out.
#[derive(SimpleObject)]
pub struct ResourceFacets {
    /// By what they are.
    kinds: Vec<ResourceKindCount>,
    /// By the languages that they are there in.
    languages: Vec<LanguageCount>,
    /// By the forms in which they can be had.
    formats: Vec<FormatCount>,
    /// By how hard they are to read.
    reading_levels: Vec<ReadingLevelCount>,
    /// By what they are about.
    topics: Vec<TopicCount>,
}

/// How many resources are of a kind.
#[derive(SimpleObject)]
pub struct ResourceKindCount {
    /// What they are.
    kind: ResourceKind,
    /// How many they are.
    count: i32,
}

/// How many resources are there in a language.
#[derive(SimpleObject)]
pub struct LanguageCount {
    /// The language (BCP 47).
    language: String,
    /// How many they are.
    count: i32,
}

/// How many resources can be had in a form.
#[derive(SimpleObject)]
pub struct FormatCount {
    /// The form.
    format: Format,
    /// How many they are.
    count: i32,
}

/// How many resources are this hard to read.
#[derive(SimpleObject)]
pub struct ReadingLevelCount {
    /// How hard they are to read.
    reading_level: ReadingLevel,
    /// How many they are.
    count: i32,
}

/// How many resources are about a topic.
#[derive(SimpleObject)]
pub struct TopicCount {
    /// What they are about.
    topic: Topic,
    /// How many they are.
    count: i32,
}

/// How long an excerpt is, in characters.
const EXCERPT: usize = 200;

/// What can be looked for.
#[derive(Default)]
pub struct ResourceSearchQuery;

#[Object]
impl ResourceSearchQuery {
    /// Looks for published resources by words, in every language: in their titles, summaries and texts, and for services
    /// also in the names of those who provide them and of their places. A word is found in its other forms, without its
    /// accents, half typed when it is the last, and with a slip when it is nowhere as it was typed. What is in the
    /// reader's languages comes first, then what can be trusted most; what is due for a review comes later.
    #[graphql(directive = access::apply(vec![Caller::Member, Caller::Partner], Some(Scope::ReadResources)))]
    async fn search_resources(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is looked for: at most 200 characters, of which the first 16 words count.")]
        query: String,
        #[graphql(desc = "Which of them are meant; all when nothing is said.")] filter: Option<ResourceSearchFilter>,
        #[graphql(desc = "The language (BCP 47) that the reader understands before those of `Accept-Language`.")]
        language: Option<String>,
    ) -> Outcome<ResourceSearch> {
        let mut check = Check::default();
        let text = check.field("query", input::line(&query, rules::SEARCH));
        let language = language.and_then(|tag| check.field("language", input::language(&tag)));
        let only = filter.unwrap_or_default().check();
        check.finish()?;
        let languages = language.iter().cloned().chain(ctx.viewer().languages.iter().cloned()).collect();
        let wish = Wish { text: text.unwrap_or_default(), languages, only: only?, today: ctx.now().date_naive() };
        if !finding::has_words(&wish.text) {
            return Err(Problem::new(ErrorCode::BadUserInput, messages::NothingToSearch).at("query").into());
        }
        let found = finding::find(ctx.app(), ctx.conn(), wish).await?;
        Ok(ResourceSearch { found, language })
    }
}

impl ResourceSearchFilter {
    fn check(self) -> Outcome<Vec<(&'static str, Vec<String>)>> {
        let mut check = Check::default();
        let topics = topics(&mut check, "filter.topics", &self.topics);
        check.finish()?;
        let languages = translation::languages("filter.languages", &self.languages)?;
        let kinds = self.kinds.into_iter().map(resource::ResourceKind::from);
        let formats = self.formats.into_iter().map(resource_format::Format::from);
        let levels = self.reading_levels.into_iter().map(resource::ReadingLevel::from);
        let mut only = vec![
            (facet::KIND, kinds.filter_map(|kind| name_of(&kind)).collect()),
            (facet::LANGUAGE, languages.iter().map(ToString::to_string).collect()),
            (facet::FORMAT, formats.filter_map(|format| name_of(&format)).collect()),
            (facet::READING_LEVEL, levels.filter_map(|level| name_of(&level)).collect()),
            (facet::TOPIC, topics.iter().map(ToString::to_string).collect()),
        ];
        only.retain(|(_, values): &(_, Vec<String>)| !values.is_empty());
        Ok(only)
    }
}

/// What was found. Nothing of it is kept: asked again, the search looks again.
#[Object]
impl ResourceSearch {
    /// How many there are.
    async fn total_count(&self) -> i32 {
        number(self.found.hits.len() as u64)
    }

    /// The resources, the best first.
    async fn matches(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceMatchConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = window.among(&self.found.hits, |hit| ByRank::of(hit.rank, hit.id));
        // What was taken back since the words were looked for is not there.
        Ok(page.try_filter_map(|hit| self.shown(ctx, hit)).await?.into())
    }

    /// How many there are with each value of what can be filtered by.
    async fn facets(&self, ctx: &Context<'_>) -> Outcome<ResourceFacets> {
        Ok(ResourceFacets {
            topics: self.topics(ctx).await?,
            kinds: self.counts(facet::KIND, |kind: resource::ResourceKind, count| ResourceKindCount {
                kind: kind.into(),
                count,
            }),
            languages: self
                .counts_by_name(facet::LANGUAGE)
                .map(|(language, count)| LanguageCount { language: language.to_owned(), count })
                .collect(),
            formats: self.counts(facet::FORMAT, |format: resource_format::Format, count| FormatCount {
                format: format.into(),
                count,
            }),
            reading_levels: self.counts(facet::READING_LEVEL, |level: resource::ReadingLevel, count| {
                ReadingLevelCount { reading_level: level.into(), count }
            }),
        })
    }
}

impl ResourceSearch {
    async fn shown(&self, ctx: &Context<'_>, hit: Hit) -> Outcome<Option<ResourceMatch>> {
        let row = ctx.batch().load_one(ResourceKey(hit.id));
        let texts = ctx.batch().load_one(TextsOf(hit.id));
        let (row, texts) = futures_util::future::try_join(row, texts).await?;
        let Some((row, texts)) = row.zip(texts) else { return Ok(None) };
        let found = standing(&row, texts).find(|text| text.language == hit.language.tag());
        let wanted = &self.found.wanted;
        let (title, excerpt) = match &found {
            Some(text) => (wanted.marked(&text.title, &hit.language), excerpt(wanted, text, &hit.language)),
            None => (Vec::new(), Vec::new()),
        };
        let parts = |parts: Vec<Part>| parts.into_iter().map(Into::into).collect();
        Ok(Some(ResourceMatch {
            resource: Resource::new(row, self.language.clone()),
            language: hit.language.to_string(),
            direction: hit.language.direction(),
            title: parts(title),
            excerpt: parts(excerpt),
        }))
    }

    async fn topics(&self, ctx: &Context<'_>) -> Outcome<Vec<TopicCount>> {
        let counts: Vec<_> = self
            .counts_by_name(facet::TOPIC)
            .filter_map(|(id, count)| Some((TopicKey(Uuid::try_parse(id).ok()?), count)))
            .collect();
        let topics = ctx.batch().load_many(counts.iter().map(|(key, _)| key.clone())).await?;
        let told = counts.into_iter().filter_map(|(key, count)| {
            let topic = topics.get(&key)?.clone().into();
            Some(TopicCount { topic, count })
        });
        Ok(told.collect())
    }

    fn counts_by_name(&self, facet: &'static str) -> impl Iterator<Item = (&str, i32)> {
        let counts = self.found.facets.get(facet).into_iter().flatten();
        counts.map(|(value, count)| (value.as_str(), number(*count)))
    }

    fn counts<T: DeserializeOwned, C>(&self, facet: &'static str, count: impl Fn(T, i32) -> C) -> Vec<C> {
        self.counts_by_name(facet).filter_map(|(name, number)| Some(count(named(name)?, number))).collect()
    }
}

/// Where the words stand in what it says; else its beginning.
fn excerpt(wanted: &Wanted, text: &resource_text::Model, language: &Locale) -> Vec<Part> {
    let parts = [&text.summary, &text.body, &text.helped, &text.did_not_help, &text.conditions].into_iter().flatten();
    let found = parts.clone().find_map(|part| wanted.excerpt(part, language, EXCERPT));
    found.or_else(|| parts.clone().next().map(|part| Wanted::beginning(part, EXCERPT))).unwrap_or_default()
}

fn number(count: u64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

impl From<Part> for TextPart {
    fn from(Part { text, is_match }: Part) -> Self {
        Self { text, is_match }
    }
}

//! How a resource stands with its languages.

use async_graphql::{Enum, SimpleObject};
use entity::resource_text::TranslationState as State;
use entity::{resource, resource_text};

use super::super::readable::{standing, version};
use super::super::{messages, rules, store};
use crate::access::{Caller, access};
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::i18n::{Locale, LocalizedText};
use crate::input;
use crate::scalars::Moment;
use crate::viewer::Viewer;

/// How far a resource in one language can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum TranslationState {
    /// There is nothing in this language.
    Missing,
    /// Somebody is working on it; there is nothing to read yet.
    Draft,
    /// A machine made it, and nobody has looked at it.
    Machine,
    /// A person wrote it or stands by it.
    Reviewed,
    /// The original has changed since it was made.
    Outdated,
}

/// A resource in one language, the original or a translation.
#[derive(Clone, SimpleObject)]
pub struct ResourceTranslation {
    /// The language (BCP 47): the one that the texts are in, or when there are none, the one that was asked for.
    language: String,
    /// How far the texts can be trusted.
    state: TranslationState,
    /// When the texts last changed; null when there are none to read.
    updated_at: Option<Moment>,
    /// The title in this language; null when there is none to read.
    title: Option<LocalizedText>,
    /// The summary in this language; null when there is none to read.
    summary: Option<LocalizedText>,
    /// The text in this language; null when there is none to read.
    body: Option<LocalizedText>,
    /// What waits for a review in this language; null when nothing does, and for everybody but the author,
    /// moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    draft: Option<TranslationDraft>,
}

/// A translation that waits for a review.
#[derive(Clone, SimpleObject)]
pub struct TranslationDraft {
    /// The title.
    title: String,
    /// The summary.
    summary: Option<String>,
    /// The text.
    body: Option<String>,
    /// The version of the resource that it was made from.
    source_version: i32,
    /// When it last changed.
    updated_at: Moment,
}

/// Languages that are asked for, each once; `field` is where.
pub fn languages(field: &str, tags: &[String]) -> Outcome<Vec<Locale>> {
    if tags.len() > rules::LANGUAGES {
        let limit = rules::LANGUAGES as u64;
        return Err(Problem::new(ErrorCode::BadUserInput, messages::TooManyLanguages { limit }).at(field).into());
    }
    let mut check = Check::default();
    let mut all: Vec<Locale> = Vec::new();
    for (place, tag) in tags.iter().enumerate() {
        let language = check.field(&format!("{field}.{place}"), input::language(tag));
        all.extend(language.filter(|language| !all.contains(language)));
    }
    check.finish()?;
    Ok(all)
}

/// One entry for each language that is asked for, or for each that there is something in.
pub fn all(
    row: &resource::Model,
    texts: Vec<resource_text::Model>,
    asked: Option<&[Locale]>,
    viewer: &Viewer,
) -> Vec<ResourceTranslation> {
    let is_at_work = store::standing(viewer, row).is_at_work();
    let (drafts, rest): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| text.state == State::Draft);
    let standing: Vec<resource_text::Model> = standing(row, rest).collect();
    let entry = |language: &str| {
        let draft = drafts.iter().find(|draft| draft.language == language);
        let text = standing.iter().find(|text| text.language == language);
        ResourceTranslation::new(row, language, text, draft, is_at_work)
    };
    let tags = || standing.iter().chain(&drafts).map(|text| text.language.as_str());
    match asked {
        Some(asked) => asked.iter().map(|language| entry(found_for(language, tags()))).collect(),
        None => {
            let mut all: Vec<&str> = tags().collect();
            all.sort_by_key(|tag| (*tag != row.source_language, *tag));
            all.dedup();
            all.into_iter().map(entry).collect()
        }
    }
}

/// The language in which there is something for those who ask for this one; else this one.
fn found_for<'a>(asked: &'a Locale, mut tags: impl Iterator<Item = &'a str> + Clone) -> &'a str {
    let exact = tags.clone().find(|tag| tag.eq_ignore_ascii_case(asked.tag()));
    exact.or_else(|| tags.find(|tag| rules::is_in_range(tag, asked.tag()))).unwrap_or(asked.tag())
}

impl ResourceTranslation {
    fn new(
        row: &resource::Model,
        language: &str,
        text: Option<&resource_text::Model>,
        draft: Option<&resource_text::Model>,
        is_at_work: bool,
    ) -> Self {
        let wanted: Vec<Locale> = language.parse().into_iter().collect();
        let part = |part: fn(resource_text::Model) -> Option<String>| {
            LocalizedText::choose(&wanted, &row.source_language, version(row, text?.clone(), part))
        };
        Self {
            language: language.to_owned(),
            state: state(row, text, draft),
            updated_at: text.map(|text| Moment(text.updated_at)),
            title: part(|text| Some(text.title)),
            summary: part(|text| text.summary),
            body: part(|text| text.body),
            draft: draft.filter(|_| is_at_work).cloned().map(Into::into),
        }
    }
}

fn state(
    row: &resource::Model,
    text: Option<&resource_text::Model>,
    draft: Option<&resource_text::Model>,
) -> TranslationState {
    match (text, draft) {
        (None, None) => TranslationState::Missing,
        (None, Some(_)) => TranslationState::Draft,
        (Some(text), _) if rules::is_outdated(text.source_version, row.version) => TranslationState::Outdated,
        (Some(text), _) if text.state == State::Machine => TranslationState::Machine,
        (Some(_), _) => TranslationState::Reviewed,
    }
}

impl From<resource_text::Model> for TranslationDraft {
    fn from(text: resource_text::Model) -> Self {
        Self {
            title: text.title,
            summary: text.summary,
            body: text.body,
            source_version: text.source_version,
            updated_at: Moment(text.updated_at),
        }
    }
}

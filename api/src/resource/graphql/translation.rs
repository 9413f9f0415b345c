//! How a resource stands with its languages.

use async_graphql::{Enum, SimpleObject};
use chrono::{DateTime, Utc};
use entity::resource_text::TranslationState as State;
use entity::{resource, resource_text, translation_claim};

use super::super::readable::{standing, version};
use super::super::words::Words;
use super::super::{messages, rules, store, xliff};
use super::context::{ResourceContext, WrittenContext};
use crate::access::{Caller, access};
use crate::failure::{Check, ErrorCode, Fault, Outcome, Problem};
use crate::i18n::{Locale, LocalizedText};
use crate::input;
use crate::node::Kind;
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
    /// What helped, what did not and when, in this language; null when there is nothing of that to read.
    context: Option<ResourceContext>,
    /// What waits for a review in this language; null when nothing does, and for everybody but who made it, the
    /// resource's author, who looks after it, moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    draft: Option<TranslationDraft>,
    /// Until when somebody has taken it on to translate it into this language; null when nobody has.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    claimed_until: Option<Moment>,
    /// Whether that is you.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    is_claimed_by_you: Option<bool>,
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
    /// What helped, what did not and when; null where it does not say.
    context: Option<WrittenContext>,
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

/// Who asks, and what is known of those who are translating.
pub struct Onlooker<'a> {
    /// Who asks.
    pub viewer: &'a Viewer,
    /// Who is translating it into which language.
    pub claims: Vec<translation_claim::Model>,
    /// The moment at which that is asked.
    pub now: DateTime<Utc>,
}

/// One entry for each language that is asked for, or for each that there is something in.
pub fn all(
    row: &resource::Model,
    texts: Vec<resource_text::Model>,
    asked: Option<&[Locale]>,
    onlooker: &Onlooker<'_>,
) -> Vec<ResourceTranslation> {
    let (drafts, rest): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| text.state == State::Draft);
    let standing: Vec<resource_text::Model> = standing(row, rest).collect();
    let entry = |language: &str| {
        let draft = drafts.iter().find(|draft| draft.language == language);
        let text = standing.iter().find(|text| text.language == language);
        ResourceTranslation::new(row, language, text, draft, onlooker)
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

/// A resource as a translator's tool reads it: with what waits for a review, if that is for the viewer, or else with what
/// readers have.
pub fn file(
    row: &resource::Model,
    texts: &[resource_text::Model],
    language: &Locale,
    viewer: &Viewer,
) -> Outcome<String> {
    if language.tag().eq_ignore_ascii_case(&row.source_language) {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::SourceLanguage).at("language").into());
    }
    let original = |text: &&resource_text::Model| text.language == row.source_language && text.state == State::Reviewed;
    let source = texts.iter().find(original).ok_or_else(|| Fault::new("a resource without its original text"))?;
    let there = || texts.iter().filter(|text| text.language == language.tag());
    let waiting = there().find(|text| text.state == State::Draft && is_for(viewer, row, text));
    let read = [State::Reviewed, State::Machine].into_iter().find_map(|state| there().find(|text| text.state == state));
    let id = Kind::Resource.id(row.id);
    xliff::write(&xliff::sheet(id.to_string(), row, source, waiting.or(read), language.tag()))
}

/// The language in which there is something for those who ask for this one; else this one.
fn found_for<'a>(asked: &'a Locale, mut tags: impl Iterator<Item = &'a str> + Clone) -> &'a str {
    let exact = tags.clone().find(|tag| tag.eq_ignore_ascii_case(asked.tag()));
    exact.or_else(|| tags.find(|tag| rules::is_in_range(tag, asked.tag()))).unwrap_or(asked.tag())
}

/// Whether a translation that waits for a review is for the viewer: she made it, or works on the resource.
fn is_for(viewer: &Viewer, row: &resource::Model, draft: &resource_text::Model) -> bool {
    let own = viewer.member().map(|member| member.id);
    store::standing(viewer, row).is_at_work() || (own.is_some() && draft.translator_id == own)
}

impl ResourceTranslation {
    fn new(
        row: &resource::Model,
        language: &str,
        text: Option<&resource_text::Model>,
        draft: Option<&resource_text::Model>,
        onlooker: &Onlooker<'_>,
    ) -> Self {
        let own = onlooker.viewer.member().map(|member| member.id);
        let claim = onlooker.claims.iter().find(|claim| claim.language == language);
        let claim = claim.filter(|claim| claim.taken_until > onlooker.now);

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
            context: ResourceContext::of([
                part(|text| text.helped),
                part(|text| text.did_not_help),
                part(|text| text.conditions),
            ]),
            draft: draft.filter(|draft| is_for(onlooker.viewer, row, draft)).cloned().map(Into::into),
            claimed_until: claim.map(|claim| Moment(claim.taken_until)),
            is_claimed_by_you: own.map(|own| claim.is_some_and(|claim| claim.member_id == own)),
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
        let (source_version, updated_at) = (text.source_version, Moment(text.updated_at));
        let Words { title, summary, body, context } = text.into();
        Self { title, summary, body, context: WrittenContext::of(context), source_version, updated_at }
    }
}

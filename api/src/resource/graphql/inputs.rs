//! What can be asked for about a resource, and its checks: every problem is found before the first is told.

use async_graphql::{ID, InputObject, MaybeUndefined};
use chrono::NaiveDate;
use uuid::Uuid;

use super::super::actions::{Revision, Rewording, Translating, Writing};
use super::super::store::NewFormat;
use super::super::words::Words;
use super::super::{messages, rules};
use super::citations::{CitationInput, citations};
use super::context::ResourceContextInput;
use super::kinds::{Credit, Format, ReadingLevel, ResourceKind};
use super::topics::topics;
use crate::failure::{Check, ErrorCode, Fault, Outcome, Problem};
use crate::input;
use crate::node::Kind;
use crate::scalars::Date;

/// A resource that you write.
#[derive(InputObject)]
pub struct CreateResourceInput {
    /// What it is; a `SERVICE` is imported, or proposed by who runs it (`proposeListing`), not written.
    kind: ResourceKind,
    /// The language that you write in (BCP 47).
    language: String,
    /// Its title, up to 200 characters.
    title: String,
    /// What it is, in a few sentences, up to 1,000 characters.
    summary: Option<String>,
    /// The whole of it, up to 50,000 characters, with empty lines between its paragraphs.
    body: Option<String>,
    /// What a reader has to know to tell whether it could be so for her as well. A `STORY` is proposed with all of it.
    context: Option<ResourceContextInput>,
    /// What it is about, at most 10 topics. About a topic that `isSensitive`, it is so itself.
    #[graphql(default)]
    topics: Vec<ID>,
    /// The forms in which it can be had, at most 20.
    #[graphql(default)]
    formats: Vec<ResourceFormatInput>,
    /// What it rests on, at most 20.
    #[graphql(default)]
    citations: Vec<CitationInput>,
    /// How hard it is to read.
    reading_level: Option<ReadingLevel>,
    /// How you want to be named.
    #[graphql(default_with = "Credit::None")]
    credit: Credit,
    /// The name to print, up to 60 characters, when `credit` is `PSEUDONYM`.
    pseudonym: Option<String>,
    /// When somebody should look at it again; whoever publishes it decides.
    review_due_on: Option<Date>,
}

/// A form in which a resource can be had.
#[derive(InputObject)]
pub struct ResourceFormatInput {
    /// The language that it is in (BCP 47).
    language: String,
    /// The form.
    format: Format,
    /// How hard it is to read or follow, when that is not as hard as the resource.
    reading_level: Option<ReadingLevel>,
    /// Where it is (http or https); left out when it is the text that `body` has. Files that are to be kept here are
    /// sent with `offerFile`.
    url: Option<String>,
}

/// A resource in another language.
#[derive(InputObject)]
pub struct TranslateResourceInput {
    /// The resource.
    pub resource: ID,
    /// The language that you translate into (BCP 47).
    language: String,
    /// Its title, up to 200 characters.
    title: String,
    /// What it is, in a few sentences, up to 1,000 characters.
    summary: Option<String>,
    /// The whole of it, up to 50,000 characters.
    body: Option<String>,
    /// What the original says in its `context`.
    context: Option<ResourceContextInput>,
    /// The version of the resource that you translated; by default the current one.
    source_version: Option<i32>,
}

/// A translation that you stand by.
#[derive(InputObject)]
pub struct ReviewTranslationInput {
    /// The resource.
    pub resource: ID,
    /// The language (BCP 47).
    pub language: String,
}

/// A resource that everybody is to read.
#[derive(InputObject)]
pub struct PublishResourceInput {
    /// The resource.
    pub resource: ID,
    /// The day on which somebody is to look at it again, later than today.
    pub review_due_on: Date,
    /// The `version` that you have read. When it reads otherwise by now, nothing is published.
    pub version: Option<i32>,
}

/// What is to change in a resource. What is left out stays as it is.
#[derive(InputObject)]
pub struct ReviseResourceInput {
    /// The resource.
    pub resource: ID,
    /// Its title, up to 200 characters.
    title: Option<String>,
    /// What it is, up to 1,000 characters; null takes it away.
    summary: MaybeUndefined<String>,
    /// The whole of it, up to 50,000 characters; null takes it away.
    body: MaybeUndefined<String>,
    /// What a reader has to know to tell whether it could be so for her as well.
    context: Option<ResourceContextInput>,
    /// All that it is about, at most 10 topics. About a topic that `isSensitive`, it is so itself.
    topics: Option<Vec<ID>>,
    /// How hard it is to read; null when nobody judged.
    reading_level: MaybeUndefined<ReadingLevel>,
    /// All the forms in which it can be had, at most 20, beside the files that are kept here, which stay.
    formats: Option<Vec<ResourceFormatInput>>,
    /// All that it rests on, at most 20.
    citations: Option<Vec<CitationInput>>,
    /// Why, up to 2,000 characters: needed when the words of a published resource change.
    reason: Option<String>,
    /// Whether its translations stay as good as they are, because what it says is the same.
    #[graphql(default)]
    is_minor: bool,
}

/// A resource that is to be taken back.
#[derive(InputObject)]
pub struct ArchiveResourceInput {
    /// The resource.
    pub resource: ID,
}

/// Another way of naming you as the author of a resource.
#[derive(InputObject)]
pub struct ChangeCreditInput {
    /// The resource.
    pub resource: ID,
    /// How you want to be named.
    pub credit: Credit,
    /// The name to print, up to 60 characters, when `credit` is `PSEUDONYM`.
    pseudonym: Option<String>,
}

impl ChangeCreditInput {
    /// The name to print, where there is to be one.
    pub fn checked(&self) -> Outcome<Option<String>> {
        let mut check = Check::default();
        let pseudonym = pseudonym(&mut check, self.credit, self.pseudonym.as_deref());
        check.finish()?;
        Ok(pseudonym)
    }
}

/// The resource with this id.
pub fn resource(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Resource.parse(id).map_err(|problem| problem.at("resource"))?)
}

impl CreateResourceInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self, today: NaiveDate) -> Outcome<Writing> {
        let mut check = Check::default();
        let kind = check.field("kind", rules::kind(self.kind.into()));
        let language = check.field("language", input::language(&self.language));
        let words = words(&mut check, &self.title, self.summary, self.body, self.context);
        let topics = topics(&mut check, "topics", &self.topics);
        let formats = formats(&mut check, self.formats);
        let citations = citations(&mut check, self.citations, today);
        let pseudonym = pseudonym(&mut check, self.credit, self.pseudonym.as_deref());
        check.finish()?;
        let ((Some(kind), Some(language)), Some(words)) = ((kind, language), words) else {
            return Err(Fault::new("checked, and yet not there").into());
        };
        Ok(Writing {
            kind,
            language,
            words,
            topics,
            formats,
            citations,
            reading_level: self.reading_level.map(Into::into),
            credit: self.credit.into(),
            pseudonym,
            review_due_on: self.review_due_on.map(|day| day.0),
        })
    }
}

impl TranslateResourceInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self) -> Outcome<Translating> {
        let mut check = Check::default();
        let language = check.field("language", input::language(&self.language));
        let words = words(&mut check, &self.title, self.summary, self.body, self.context);
        check.finish()?;
        match (language, words) {
            (Some(language), Some(words)) => Ok(Translating { language, words, source_version: self.source_version }),
            _ => Err(Fault::new("checked, and yet not there").into()),
        }
    }
}

impl ReviseResourceInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self, today: NaiveDate) -> Outcome<Revision> {
        let mut check = Check::default();
        let revision = Revision {
            words: rewording(&mut check, self.title, self.summary, self.body, self.context),
            topics: self.topics.map(|asked| topics(&mut check, "topics", &asked)),
            reason: self.reason.and_then(|reason| check.field("reason", input::paragraphs(&reason, rules::COMMENT))),
            is_minor: self.is_minor,
            reading_level: match self.reading_level {
                MaybeUndefined::Undefined => None,
                MaybeUndefined::Null => Some(None),
                MaybeUndefined::Value(level) => Some(Some(level.into())),
            },
            formats: self.formats.map(|asked| formats(&mut check, asked)),
            citations: self.citations.map(|asked| citations(&mut check, asked, today)),
        };
        check.finish()?;
        Ok(revision)
    }
}

/// What words are to be.
pub fn rewording(
    check: &mut Check,
    title: Option<String>,
    summary: MaybeUndefined<String>,
    body: MaybeUndefined<String>,
    context: Option<ResourceContextInput>,
) -> Rewording {
    let mut words = Rewording {
        title: title.and_then(|title| check.field("title", input::line(&title, rules::TITLE))),
        summary: part(check, "summary", summary, rules::SUMMARY),
        body: part(check, "body", body, rules::BODY),
        ..Rewording::default()
    };
    context.unwrap_or_default().note(check, &mut words);
    words
}

/// Left out: nothing changes. Null: taken away. Else: the text, checked.
pub fn part(check: &mut Check, field: &str, text: MaybeUndefined<String>, limit: usize) -> Option<Option<String>> {
    match text {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(text) => check.field(field, input::paragraphs(&text, limit)).map(Some),
    }
}

fn words(
    check: &mut Check,
    title: &str,
    summary: Option<String>,
    body: Option<String>,
    context: Option<ResourceContextInput>,
) -> Option<Words> {
    let title = check.field("title", input::line(title, rules::TITLE));
    let summary = summary.map(|text| check.field("summary", input::paragraphs(&text, rules::SUMMARY)));
    let body = body.map(|text| check.field("body", input::paragraphs(&text, rules::BODY)));
    let context = context.unwrap_or_default().said(check);
    Some(Words { title: title?, summary: summary.flatten(), body: body.flatten(), context })
}

/// The name to print, where the author wants one that is for this alone.
fn pseudonym(check: &mut Check, credit: Credit, typed: Option<&str>) -> Option<String> {
    if credit != Credit::Pseudonym {
        return None;
    }
    let missing = || Problem::new(ErrorCode::BadUserInput, messages::PseudonymMissing);
    let typed = typed.ok_or_else(missing).and_then(|typed| input::line(typed, rules::PSEUDONYM));
    check.field("pseudonym", typed)
}

fn formats(check: &mut Check, asked: Vec<ResourceFormatInput>) -> Vec<NewFormat> {
    if asked.len() > rules::FORMATS {
        let limit = rules::FORMATS as u64;
        check.note(Problem::new(ErrorCode::BadUserInput, messages::TooManyFormats { limit }).at("formats"));
        return Vec::new();
    }
    let mut formats = Vec::new();
    for (place, one) in asked.into_iter().enumerate() {
        let format: entity::resource_format::Format = one.format.into();
        let language = check.field(&format!("formats.{place}.language"), input::language(&one.language));
        let url = check.field(&format!("formats.{place}.url"), place_of(format, one.url.as_deref()));
        if let (Some(language), Some(url)) = (language, url) {
            formats.push(NewFormat { language, format, reading_level: one.reading_level.map(Into::into), url });
        }
    }
    formats
}

fn place_of(format: entity::resource_format::Format, url: Option<&str>) -> Result<Option<String>, Problem> {
    match url {
        Some(url) => rules::address(url).map(Some),
        None if rules::is_elsewhere(format) => Err(Problem::new(ErrorCode::BadUserInput, messages::AddressMissing)),
        None => Ok(None),
    }
}

//! The verbs of resources: write, translate, stand by a translation, publish, revise, take back.
//!
//! Each of them changes what partners may have pulled, so each takes its turn.

use chrono::{DateTime, NaiveDate, Utc};
use entity::resource::{self, Credit, ReadingLevel, ResourceKind, ResourceStatus};
use entity::resource_text::TranslationState;
use uuid::Uuid;

use super::messages;
use super::rules::{self, Standing, Verb};
use super::store::{self, Change, NewFormat, NewResource, TextPlace, Words};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem, Refusal};
use crate::i18n::Locale;
use crate::node::not_found;
use crate::tx::{Turn, Tx};
use crate::viewer::Viewer;

/// A resource that a member writes, checked.
pub struct Writing {
    /// What it is.
    pub kind: ResourceKind,
    /// The language that it is written in.
    pub language: Locale,
    /// What it says.
    pub words: Words,
    /// Its forms.
    pub formats: Vec<NewFormat>,
    /// How hard it is to read.
    pub reading_level: Option<ReadingLevel>,
    /// How the author is named.
    pub credit: Credit,
    /// The name to print when that is a pseudonym.
    pub pseudonym: Option<String>,
    /// When someone should look at it again.
    pub review_due_on: Option<NaiveDate>,
}

/// A text in another language, checked.
pub struct Translating {
    /// The language.
    pub language: Locale,
    /// What it says.
    pub words: Words,
    /// The version that it was made from; the current one if nothing is said.
    pub source_version: Option<i32>,
}

/// What is to change, checked; what is left out stays.
pub struct Revision {
    /// The title.
    pub title: Option<String>,
    /// The summary, or that there is none.
    pub summary: Option<Option<String>>,
    /// The text, or that there is none.
    pub body: Option<Option<String>>,
    /// How hard it is to read, or that nobody judged.
    pub reading_level: Option<Option<ReadingLevel>>,
    /// All forms.
    pub formats: Option<Vec<NewFormat>>,
}

/// Writes a draft down.
pub async fn create(app: &App, author: Uuid, writing: Writing) -> Outcome<Uuid> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let new = NewResource {
        kind: writing.kind,
        status: ResourceStatus::Draft,
        language: writing.language,
        words: writing.words,
        formats: writing.formats,
        reading_level: writing.reading_level,
        author: Some(author),
        credit: writing.credit,
        pseudonym: writing.pseudonym,
        review_due_on: writing.review_due_on,
    };
    let at = store::moment_of_change(&tx).await?;
    let id = store::insert(&tx, new, at).await?;
    tx.commit().await?;
    Ok(id)
}

/// Keeps a translation for a review. The text that readers have in this language stays until then.
pub async fn translate(app: &App, viewer: &Viewer, id: Uuid, translating: Translating) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Translate).await?;
    let language = translating.language.tag();
    if language.eq_ignore_ascii_case(&work.row.source_language) {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::SourceLanguage).at("language").into());
    }
    let current = work.row.version;
    let source_version = translating.source_version.unwrap_or(current);
    if !(1..=current).contains(&source_version) {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::VersionUnknown { current })
            .at("sourceVersion")
            .into());
    }
    store::put_text(&work.tx, TextPlace::draft(id, language), translating.words, source_version, work.at).await?;
    work.finish(Change::default()).await
}

/// Lets readers have the translation that waits for a review, in place of the one that they had.
pub async fn review_translation(app: &App, viewer: &Viewer, id: Uuid, language: &Locale) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::ReviewTranslation).await?;
    let texts = store::texts_in(&work.tx, id, language.tag()).await?;
    let waits = |state| texts.iter().any(|text| text.state == state);
    let state = [TranslationState::Draft, TranslationState::Machine].into_iter().find(|state| waits(*state));
    let nothing = || Problem::new(ErrorCode::Conflict, messages::NothingToReview).at("language");
    let place = TextPlace { resource: id, language: language.tag(), state: state.ok_or_else(nothing)? };
    if !store::stand_by(&work.tx, place, work.at).await? {
        return Err(nothing().into());
    }
    work.finish(Change::default()).await
}

/// Lets every member and partner read it, and names the day on which somebody is to look at it again.
pub async fn publish(app: &App, viewer: &Viewer, id: Uuid, review_due_on: NaiveDate) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Publish).await?;
    let today = work.tx.now().date_naive();
    let review_due_on = rules::review_date(review_due_on, today).map_err(|problem| problem.at("reviewDueOn"))?;
    let status = Some(ResourceStatus::Published);
    work.finish(Change { status, review_due_on: Some(review_due_on), ..Change::default() }).await
}

/// Changes what it says. When the words change, its translations are behind from then on.
pub async fn revise(app: &App, viewer: &Viewer, id: Uuid, revision: Revision) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Revise).await?;
    let mut change = Change::default();
    if let Some(words) = revised_words(&work, &revision).await? {
        let version = work.row.version + 1;
        let place = TextPlace::reviewed(id, &work.row.source_language);
        store::put_text(&work.tx, place, words, version, work.at).await?;
        change.version = Some(version);
    }
    change.reading_level = revision.reading_level;
    if let Some(formats) = &revision.formats {
        store::replace_formats(&work.tx, id, formats).await?;
    }
    work.finish(change).await
}

/// The words as they are to be; none when they stay as they are.
async fn revised_words(work: &Work, revision: &Revision) -> Outcome<Option<Words>> {
    let texts = store::texts_in(&work.tx, work.row.id, &work.row.source_language).await?;
    let text = texts.into_iter().find(|text| text.state == TranslationState::Reviewed);
    let old = text
        .map(|text| Words { title: text.title, summary: text.summary, body: text.body })
        .ok_or_else(|| Fault::new("a resource without its original text"))?;
    let new = Words {
        title: revision.title.clone().unwrap_or_else(|| old.title.clone()),
        summary: revision.summary.clone().unwrap_or_else(|| old.summary.clone()),
        body: revision.body.clone().unwrap_or_else(|| old.body.clone()),
    };
    Ok((new != old).then_some(new))
}

/// Takes it back: readers and partners do not find it any more.
pub async fn archive(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Archive).await?;
    work.finish(Change { status: Some(ResourceStatus::Archived), ..Change::default() }).await
}

/// A change of one resource that has been allowed.
struct Work {
    tx: Tx,
    row: resource::Model,
    at: DateTime<Utc>,
}

impl Work {
    async fn begin(app: &App, viewer: &Viewer, id: Uuid, verb: Verb) -> Outcome<Self> {
        let tx = app.begin_in_turn(Turn::Resources).await?;
        let row = store::visible(tx.conn(), viewer, id).await?.ok_or_else(|| not_found().at("resource"))?;
        rules::may(verb, standing(viewer, &row)?, row.status)?;
        let at = store::moment_of_change(&tx).await?;
        Ok(Self { tx, row, at })
    }

    async fn finish(self, change: Change) -> Outcome<()> {
        if !store::change(&self.tx, &self.row, change, self.at).await? {
            return Err(Problem::new(ErrorCode::Conflict, messages::ChangedMeanwhile).into());
        }
        self.tx.commit().await
    }
}

/// What the viewer is to this resource.
fn standing(viewer: &Viewer, row: &resource::Model) -> Outcome<Standing> {
    let member = viewer.member().ok_or(Refusal::Unauthenticated)?;
    Ok(if store::is_reviewer(member) {
        Standing::Reviewer
    } else if row.author_id == Some(member.id) {
        Standing::Author
    } else {
        Standing::Reader
    })
}

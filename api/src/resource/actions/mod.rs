//! The verbs of resources: write, revise, say how the author is named, take back. How they are translated is in
//! `translation.rs`, how they are looked over before everybody reads them is in `review.rs`, how they are kept good after that in
//! `care.rs`, how a published text changes in `revision.rs`, what is special about stories in `story.rs`, and about some
//! topics in `topics.rs`, how files come and go in `files.rs`, who looks after what an organization lists in
//! `organization.rs`, and what these propose in `listing.rs`.
//!
//! Each of them changes what partners may have pulled, so each takes its turn.

mod care;
mod files;
mod listing;
mod organization;
mod review;
mod revision;
mod story;
mod topics;
mod translation;

use chrono::{DateTime, NaiveDate, Utc};
use entity::resource::{self, Credit, ReadingLevel, ResourceKind, ResourceStatus};
use entity::resource_text::TranslationState;
use uuid::Uuid;

use super::jobs::TellAuthor;
use super::messages;
use super::rules::{self, Standing, Verb};
use super::store::{self, Change, NewCitation, NewFormat, NewResource, TextPlace, Why};
use super::words::{Context, Words};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::i18n::Locale;
use crate::node::not_found;
use crate::tx::{Turn, Tx};
use crate::viewer::Viewer;

pub use care::*;
pub use files::*;
pub use listing::*;
pub use organization::*;
pub use review::*;
pub use revision::*;
pub use story::*;
pub use topics::*;
pub use translation::*;

/// A resource that a member writes, checked.
pub struct Writing {
    /// What it is.
    pub kind: ResourceKind,
    /// The language that it is written in.
    pub language: Locale,
    /// What it says.
    pub words: Words,
    /// What it is about.
    pub topics: Vec<Uuid>,
    /// Its forms.
    pub formats: Vec<NewFormat>,
    /// What it rests on.
    pub citations: Vec<NewCitation>,
    /// How hard it is to read.
    pub reading_level: Option<ReadingLevel>,
    /// How the author is named.
    pub credit: Credit,
    /// The name to print when that is a pseudonym.
    pub pseudonym: Option<String>,
    /// When someone should look at it again.
    pub review_due_on: Option<NaiveDate>,
}

/// What words are to be, checked; what is left out stays.
#[derive(Default)]
pub struct Rewording {
    /// The title.
    pub title: Option<String>,
    /// The summary, or that there is none.
    pub summary: Option<Option<String>>,
    /// The text, or that there is none.
    pub body: Option<Option<String>>,
    /// What helped, or that it does not say.
    pub helped: Option<Option<String>>,
    /// What did not, or that it does not say.
    pub did_not_help: Option<Option<String>>,
    /// Under which conditions, or that it does not say.
    pub conditions: Option<Option<String>>,
}

/// What is to change, checked; what is left out stays.
pub struct Revision {
    /// What it says.
    pub words: Rewording,
    /// Why; a published text does not change without.
    pub reason: Option<String>,
    /// Whether translations stay as good as they are.
    pub is_minor: bool,
    /// All that it is about.
    pub topics: Option<Vec<Uuid>>,
    /// How hard it is to read, or that nobody judged.
    pub reading_level: Option<Option<ReadingLevel>>,
    /// All forms.
    pub formats: Option<Vec<NewFormat>>,
    /// All that it rests on.
    pub citations: Option<Vec<NewCitation>>,
}

/// Writes a draft down.
pub async fn create(app: &App, author: Uuid, writing: Writing) -> Outcome<Uuid> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let new = NewResource {
        kind: writing.kind,
        status: ResourceStatus::Draft,
        language: writing.language,
        words: writing.words,
        is_sensitive: are_sensitive(&tx, &writing.topics).await?,
        topics: writing.topics,
        formats: writing.formats,
        reading_level: writing.reading_level,
        author: Some(author),
        credit: writing.credit,
        pseudonym: writing.pseudonym,
        review_due_on: writing.review_due_on,
    };
    let at = store::moment_of_change(&tx).await?;
    let id = store::insert(&tx, new, at).await?;
    store::replace_citations(&tx, id, writing.citations).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes what it says. When the words change, its translations are behind from then on, unless the change is small.
pub async fn revise(app: &App, viewer: &Viewer, id: Uuid, revision: Revision) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Revise).await?;
    let mut change = Change::default();
    let old = words(&work.tx, &work.row).await?;
    if let Some(new) = revision.words.of(&old) {
        if work.row.status != ResourceStatus::Draft {
            rules::has_context(work.row.kind, &new.context)?;
        }
        if let Some(reason) = rules::reason(work.row.status, work.row.is_sensitive, revision.reason)? {
            let why = Why { changed_by: Some(work.member), accepted_by: None, reason, is_minor: revision.is_minor };
            store::keep(&work.tx, &work.row, old, why).await?;
        }
        change.version = Some(reword(&work, new, revision.is_minor).await?);
    }
    let changes_more = revision.formats.is_some() || revision.citations.is_some() || revision.topics.is_some();
    if changes_more && rules::is_looked_over(work.row.status) {
        // Whoever stood by it has not seen this; other words are another version anyway.
        store::forget_approvals(&work.tx, id).await?;
    }
    change.reading_level = revision.reading_level;
    if let Some(formats) = &revision.formats {
        store::replace_formats(&work.tx, id, formats).await?;
    }
    if let Some(topics) = revision.topics {
        change.is_sensitive = are_sensitive(&work.tx, &topics).await?.then_some(true);
        store::replace_topics(&work.tx, id, topics).await?;
    }
    if let Some(citations) = revision.citations {
        store::replace_citations(&work.tx, id, citations).await?;
    }
    work.finish(change).await
}

/// Writes other words in the place of those that it has, and gives the version that they are.
async fn reword(work: &Work, words: Words, is_minor: bool) -> Outcome<i32> {
    let (row, version) = (&work.row, work.row.version + 1);
    store::put_text(&work.tx, TextPlace::reviewed(row.id, &row.source_language), words, version, None, work.at).await?;
    if is_minor {
        store::take_translations_along(&work.tx, row.id, row.version, version).await?;
    }
    Ok(version)
}

/// The words as they are.
async fn words(tx: &Tx, row: &resource::Model) -> Outcome<Words> {
    let texts = store::texts_in(tx, row.id, &row.source_language).await?;
    let text = texts.into_iter().find(|text| text.state == TranslationState::Reviewed);
    let text = text.ok_or_else(|| Fault::new("a resource without its original text"))?;
    Ok(text.into())
}

impl Rewording {
    /// The words as they are to be; none when they stay as they are.
    fn of(self, old: &Words) -> Option<Words> {
        let Words { title, summary, body, context } = old.clone();
        let new = Words {
            title: self.title.unwrap_or(title),
            summary: self.summary.unwrap_or(summary),
            body: self.body.unwrap_or(body),
            context: Context {
                helped: self.helped.unwrap_or(context.helped),
                did_not_help: self.did_not_help.unwrap_or(context.did_not_help),
                conditions: self.conditions.unwrap_or(context.conditions),
            },
        };
        (new != *old).then_some(new)
    }
}

/// Names its author in another way from now on, wherever it is read.
pub async fn change_credit(
    app: &App,
    viewer: &Viewer,
    id: Uuid,
    credit: Credit,
    pseudonym: Option<String>,
) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::ChangeCredit).await?;
    work.finish(Change { credit: Some((credit, pseudonym)), ..Change::default() }).await
}

/// Takes it back: readers and partners do not find it any more. Its author is told, unless she did it.
pub async fn archive(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Archive).await?;
    if work.row.author_id != Some(work.member) {
        work.tx.enqueue(&TellAuthor { resource: id, became: work.next }).await?;
    }
    work.move_on(Change::default()).await
}

/// A change of one resource that has been allowed.
struct Work {
    tx: Tx,
    row: resource::Model,
    member: Uuid,
    /// How it stands after this.
    next: ResourceStatus,
    at: DateTime<Utc>,
}

impl Work {
    async fn begin(app: &App, viewer: &Viewer, id: Uuid, verb: Verb) -> Outcome<Self> {
        Self::begin_as(app, viewer, id, |_| verb).await
    }

    /// The same of what is something else from resource to resource.
    async fn begin_as(
        app: &App,
        viewer: &Viewer,
        id: Uuid,
        verb: impl FnOnce(&resource::Model) -> Verb,
    ) -> Outcome<Self> {
        let (tx, row) = Self::look_up(app, viewer, id).await?;
        let standing = store::standing(viewer, &row);
        let verb = verb(&row);
        Self::allowed(tx, row, viewer, verb, standing).await
    }

    /// The resource, kept from others who do something about it.
    async fn look_up(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<(Tx, resource::Model)> {
        let tx = app.begin_in_turn(Turn::Resources).await?;
        let row = store::visible(tx.conn(), viewer, id).await?.ok_or_else(|| not_found().at("resource"))?;
        Ok((tx, row))
    }

    /// Goes on if the viewer may, who is this to the resource.
    async fn allowed(tx: Tx, row: resource::Model, viewer: &Viewer, verb: Verb, standing: Standing) -> Outcome<Self> {
        let next = rules::next(verb, standing, row.status)?;
        let at = store::moment_of_change(&tx).await?;
        Ok(Self { tx, row, member: viewer.require_member()?, next, at })
    }

    /// Ends it, with the state that follows.
    async fn move_on(self, change: Change) -> Outcome<()> {
        let status = Some(self.next);
        self.finish(Change { status, ..change }).await
    }

    async fn finish(self, change: Change) -> Outcome<()> {
        if !store::change(&self.tx, &self.row, change, self.at).await? {
            return Err(Problem::new(ErrorCode::Conflict, messages::ChangedMeanwhile).into());
        }
        self.tx.commit().await
    }
}

/// Changes it in a unit of work that holds the turn of resources, so that nobody else can have changed it meanwhile.
async fn change_in_turn(tx: &Tx, row: &resource::Model, change: Change) -> Outcome<()> {
    let at = store::moment_of_change(tx).await?;
    if !store::change(tx, row, change, at).await? {
        return Err(Fault::new("a resource changed out of turn").into());
    }
    Ok(())
}

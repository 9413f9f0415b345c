//! What changes resources, their texts and their formats.

use chrono::{DateTime, TimeDelta, Utc};
use entity::resource::{Credit, ReadingLevel, ResourceKind, ResourceStatus};
use entity::resource_format::Format;
use entity::resource_text::TranslationState;
use entity::{resource, resource_format, resource_text};
use sea_orm::prelude::Date;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::super::jobs::RemoveFile;
use super::super::rules;
use super::super::words::Words;
use super::{close_proposals, close_suggestions, latest_change, put_topics, remove_files};
use crate::changes::Audience;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::node::Kind;
use crate::tx::Tx;

/// A form in which a resource can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFormat {
    /// The language.
    pub language: Locale,
    /// The form.
    pub format: Format,
    /// How hard it is; none where it is as hard as the resource.
    pub reading_level: Option<ReadingLevel>,
    /// Where it is; none when it is the text kept here.
    pub url: Option<String>,
}

/// A resource that is to be.
pub struct NewResource {
    /// What it is.
    pub kind: ResourceKind,
    /// Who can find it.
    pub status: ResourceStatus,
    /// The language that it was written in.
    pub language: Locale,
    /// What it says.
    pub words: Words,
    /// What it is about.
    pub topics: Vec<Uuid>,
    /// Whether two have to look at it before everybody reads it.
    pub is_sensitive: bool,
    /// Its forms.
    pub formats: Vec<NewFormat>,
    /// How hard it is to read.
    pub reading_level: Option<ReadingLevel>,
    /// Who wrote it.
    pub author: Option<Uuid>,
    /// How the author is named.
    pub credit: Credit,
    /// The name to print when that is a pseudonym.
    pub pseudonym: Option<String>,
    /// When someone should look at it again.
    pub review_due_on: Option<Date>,
}

/// The moment of a change: now, or right after the latest change that partners can have seen, a withdrawal among them.
/// The clocks of two servers never agree to the last microsecond, so now alone would not do. The unit of work must hold
/// [`Turn::Resources`](crate::tx::Turn).
pub async fn moment_of_change(tx: &Tx) -> Outcome<DateTime<Utc>> {
    let latest = latest_change(tx.conn()).await?;
    Ok(latest.map_or(tx.now(), |latest| tx.now().max(latest + TimeDelta::microseconds(1))))
}

/// Writes a new resource down, with its text in the language that it was written in.
pub async fn insert(tx: &Tx, new: NewResource, at: DateTime<Utc>) -> Outcome<Uuid> {
    let is_published = new.status == ResourceStatus::Published;
    let row = resource::ActiveModel {
        id: Set(tx.new_id()),
        kind: Set(new.kind),
        status: Set(new.status),
        source_language: Set(new.language.to_string()),
        version: Set(1),
        reading_level: Set(new.reading_level),
        author_id: Set(new.author),
        credit: Set(new.credit),
        credit_name: Set(new.pseudonym),
        is_sensitive: Set(new.is_sensitive),
        proposed_at: Set(None),
        review_due_on: Set(new.review_due_on),
        owner_id: Set(None),
        asked_on: Set(None),
        reviewed_on: Set(None),
        published_at: Set(is_published.then_some(tx.now())),
        archived_at: Set(None),
        created_at: Set(tx.now()),
        updated_at: Set(at),
    };
    let row = row.insert(tx.conn()).await?;
    let id = row.id;
    changed(tx, &row, row.status);
    put_text(tx, TextPlace::reviewed(id, new.language.tag()), new.words, 1, None, at).await?;
    replace_formats(tx, id, &new.formats).await?;
    put_topics(tx, id, new.topics).await?;
    Ok(id)
}

/// Notes that something about a resource changed that only those see who work on it.
pub fn changed_for_those_at_work(tx: &Tx, row: &resource::Model) {
    let audiences: Vec<Audience> = own(row).chain([Audience::Reviewers]).collect();
    tx.changed(Kind::Resource, row.id, &audiences);
}

/// Who wrote it, and who looks after it.
fn own(row: &resource::Model) -> impl Iterator<Item = Audience> {
    [row.author_id, row.owner_id].into_iter().flatten().map(Audience::Member)
}

/// Notes that a resource changed, for those who could see it and for those who can from now on.
pub(super) fn changed(tx: &Tx, row: &resource::Model, status: ResourceStatus) {
    let mut audiences = vec![Audience::Reviewers];
    audiences.extend(own(row));
    if [row.status, status].contains(&ResourceStatus::Published) {
        audiences.push(Audience::ResourceReaders);
    }
    tx.changed(Kind::Resource, row.id, &audiences);
}

/// What is to change about a resource itself; what is `None` stays.
#[derive(Debug, Default)]
pub struct Change {
    /// Who can find it.
    pub status: Option<ResourceStatus>,
    /// Its version.
    pub version: Option<i32>,
    /// How hard it is to read, or that nobody judged.
    pub reading_level: Option<Option<ReadingLevel>>,
    /// When someone should look at it again. Nobody has been asked to yet.
    pub review_due_on: Option<Date>,
    /// When someone last looked at it and stood by it.
    pub reviewed_on: Option<Date>,
    /// Who looks after it, or that nobody does.
    pub owner: Option<Option<Uuid>>,
    /// Whether two have to look at it before everybody reads it.
    pub is_sensitive: Option<bool>,
    /// How the author is named, with the name to print when that is a pseudonym.
    pub credit: Option<(Credit, Option<String>)>,
}

/// Changes a resource, if it still stands as it was read; `false` when somebody was quicker.
pub async fn change(tx: &Tx, read: &resource::Model, change: Change, at: DateTime<Utc>) -> Outcome<bool> {
    changed(tx, read, change.status.unwrap_or(read.status));
    if change.status == Some(ResourceStatus::Archived) {
        close_suggestions(tx, read).await?;
        close_proposals(tx, read).await?;
        // Nobody gets them any more, and there is no way back.
        for file in remove_files(tx, read.id).await? {
            tx.enqueue(&RemoveFile { file }).await?;
        }
    }
    let mut row = resource::ActiveModel { updated_at: Set(at), ..Default::default() };
    if let Some(status) = change.status {
        row.status = Set(status);
        row.archived_at = Set((status == ResourceStatus::Archived).then_some(tx.now()));
        row.proposed_at = Set(rules::is_looked_over(status).then_some(tx.now()));
    }
    if change.status == Some(ResourceStatus::Published) {
        row.published_at = Set(read.published_at.or(Some(tx.now())));
    }
    if let Some(version) = change.version {
        row.version = Set(version);
    }
    if let Some(level) = change.reading_level {
        row.reading_level = Set(level);
    }
    if change.review_due_on.is_some() {
        row.review_due_on = Set(change.review_due_on);
        row.asked_on = Set(None);
    }
    if change.reviewed_on.is_some() {
        row.reviewed_on = Set(change.reviewed_on);
    }
    if let Some(owner) = change.owner {
        tx.changed(Kind::Resource, read.id, owner.map(Audience::Member).as_slice());
        row.owner_id = Set(owner);
        row.asked_on = Set(None);
    }
    if let Some(is_sensitive) = change.is_sensitive {
        row.is_sensitive = Set(is_sensitive);
    }
    if let Some((credit, pseudonym)) = change.credit {
        row.credit = Set(credit);
        row.credit_name = Set(pseudonym);
    }
    let updated = resource::Entity::update_many()
        .set(row)
        .filter(resource::Column::Id.eq(read.id))
        .filter(resource::Column::Status.eq(read.status))
        .filter(resource::Column::Version.eq(read.version))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected > 0)
}

/// Which text of a resource is meant.
pub struct TextPlace<'a> {
    /// The resource.
    pub resource: Uuid,
    /// The language's tag.
    pub language: &'a str,
    /// The state.
    pub state: TranslationState,
}

impl<'a> TextPlace<'a> {
    /// The text that a person stands by.
    pub fn reviewed(resource: Uuid, language: &'a str) -> Self {
        Self { resource, language, state: TranslationState::Reviewed }
    }

    /// The text that waits for a review.
    pub fn draft(resource: Uuid, language: &'a str) -> Self {
        Self { resource, language, state: TranslationState::Draft }
    }
}

/// A text as it is kept.
pub(super) fn text_row(
    place: &TextPlace<'_>,
    words: Words,
    source_version: i32,
    translator: Option<Uuid>,
    at: DateTime<Utc>,
) -> resource_text::ActiveModel {
    resource_text::ActiveModel {
        resource_id: Set(place.resource),
        language: Set(place.language.to_owned()),
        state: Set(place.state),
        title: Set(words.title),
        summary: Set(words.summary),
        body: Set(words.body),
        helped: Set(words.context.helped),
        did_not_help: Set(words.context.did_not_help),
        conditions: Set(words.context.conditions),
        source_version: Set(source_version),
        translator_id: Set(translator),
        updated_at: Set(at),
    }
}

/// Writes the text down, in place of the one that was there; who translated it, if anybody did.
pub async fn put_text(
    tx: &Tx,
    place: TextPlace<'_>,
    words: Words,
    source_version: i32,
    translator: Option<Uuid>,
    at: DateTime<Utc>,
) -> Outcome<()> {
    let row = text_row(&place, words, source_version, translator, at);
    let key = [resource_text::Column::ResourceId, resource_text::Column::Language, resource_text::Column::State];
    let rest = [
        resource_text::Column::Title,
        resource_text::Column::Summary,
        resource_text::Column::Body,
        resource_text::Column::Helped,
        resource_text::Column::DidNotHelp,
        resource_text::Column::Conditions,
        resource_text::Column::SourceVersion,
        resource_text::Column::TranslatorId,
        resource_text::Column::UpdatedAt,
    ];
    resource_text::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).update_columns(rest).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// The texts of a resource in this language.
pub async fn texts_in(tx: &Tx, resource: Uuid, language: &str) -> Outcome<Vec<resource_text::Model>> {
    Ok(resource_text::Entity::find()
        .filter(resource_text::Column::ResourceId.eq(resource))
        .filter(resource_text::Column::Language.eq(language))
        .all(tx.conn())
        .await?)
}

/// Makes this text the one that a person stands by, in place of every other in its language; `false` when
/// it is not there any more.
pub async fn stand_by(tx: &Tx, place: TextPlace<'_>, at: DateTime<Utc>) -> Outcome<bool> {
    resource_text::Entity::delete_many()
        .filter(resource_text::Column::ResourceId.eq(place.resource))
        .filter(resource_text::Column::Language.eq(place.language))
        .filter(resource_text::Column::State.ne(place.state))
        .exec(tx.conn())
        .await?;
    let changed = resource_text::Entity::update_many()
        .col_expr(resource_text::Column::State, Expr::value(TranslationState::Reviewed))
        .col_expr(resource_text::Column::UpdatedAt, Expr::value(at))
        .filter(resource_text::Column::ResourceId.eq(place.resource))
        .filter(resource_text::Column::Language.eq(place.language))
        .filter(resource_text::Column::State.eq(place.state))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// A form in which a resource can be had elsewhere, or as the text kept here.
pub(super) fn format_row(tx: &Tx, resource: Uuid, new: &NewFormat) -> resource_format::ActiveModel {
    resource_format::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(resource),
        language: Set(new.language.to_string()),
        format: Set(new.format),
        reading_level: Set(new.reading_level),
        url: Set(new.url.clone()),
        file_id: Set(None),
        content_type: Set(None),
        size_bytes: Set(None),
        digest: Set(None),
    }
}

/// Sets the forms in which a resource can be had, beside the files that are kept here.
pub async fn replace_formats(tx: &Tx, resource: Uuid, formats: &[NewFormat]) -> Outcome<()> {
    resource_format::Entity::delete_many()
        .filter(resource_format::Column::ResourceId.eq(resource))
        .filter(resource_format::Column::FileId.is_null())
        .exec(tx.conn())
        .await?;
    let rows = formats.iter().map(|new| format_row(tx, resource, new));
    if !formats.is_empty() {
        resource_format::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

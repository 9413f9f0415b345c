//! Something that helps: to read, to do, or to turn to. Its words are in `resource_text`.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A resource.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What it is.
    pub kind: ResourceKind,
    /// Who can find it.
    pub status: ResourceStatus,
    /// The language in which it was written, a BCP 47 tag.
    pub source_language: String,
    /// 1, 2, 3 ...: rises when the source text changes. Translations are as old as the version that they say; a small
    /// change takes those that were up to date along.
    pub version: i32,
    /// How hard it is to read; none where nobody judged.
    pub reading_level: Option<ReadingLevel>,
    /// Who wrote it; none for what was imported, or after the author has left.
    pub author_id: Option<Uuid>,
    /// How the author is named.
    pub credit: Credit,
    /// The name to print when `credit` is a pseudonym.
    pub credit_name: Option<String>,
    /// Whether it is about something that two have to look at before everybody reads it.
    pub is_sensitive: bool,
    /// Since when it waits for a review, the first one or another one; none while it does not.
    pub proposed_at: Option<DateTimeUtc>,
    /// When someone should look at it again.
    pub review_due_on: Option<Date>,
    /// Who looks after it, and is asked when that day has come; none where nobody does.
    pub owner_id: Option<Uuid>,
    /// When its owner was last asked to.
    pub asked_on: Option<Date>,
    /// When someone last looked at it and stood by it; none while nobody has.
    pub reviewed_on: Option<Date>,
    /// When it was first published.
    pub published_at: Option<DateTimeUtc>,
    /// When it was put away.
    pub archived_at: Option<DateTimeUtc>,
    /// When it was begun.
    pub created_at: DateTimeUtc,
    /// When it, its texts, formats or service last changed: later than that of every other published resource
    /// at the time, so that whoever pulls in this order misses nothing.
    pub updated_at: DateTimeUtc,
    /// Who wrote it.
    #[sea_orm(belongs_to, from = "author_id", to = "id")]
    pub author: BelongsTo<Option<super::member::Entity>>,
    /// Its words, in each language those that are read and those in the making.
    #[sea_orm(has_many)]
    pub texts: HasMany<super::resource_text::Entity>,
    /// The forms in which it can be had.
    #[sea_orm(has_many)]
    pub formats: HasMany<super::resource_format::Entity>,
    /// What it is about.
    #[sea_orm(has_many)]
    pub topics: HasMany<super::resource_topic::Entity>,
    /// What a listing adds.
    #[sea_orm(has_one)]
    pub service: HasOne<super::service::Entity>,
}

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// A question to think or talk about.
    Prompt,
    /// Something to do.
    Activity,
    /// Something to read.
    Guide,
    /// Something to use.
    Tool,
    /// What somebody has lived, and what helped her: says under which conditions.
    Story,
    /// Someone to turn to: has a row in `service`.
    Service,
}

/// Who can find a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ResourceStatus {
    /// Its author and those who review.
    Draft,
    /// The same: its author would like everybody to read it, and it waits for those who review.
    Proposed,
    /// Every member, and partners.
    Published,
    /// Its author, its owner and those who review: it was published, and has to be looked at before it is again.
    UnderReview,
    /// Its author and those who review, again: it has been taken back.
    Archived,
}

/// How hard a text is to read, from the easiest.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ReadingLevel {
    /// Short sentences, common words.
    Easy,
    /// Plain language.
    Plain,
    /// For those who know the field.
    Advanced,
}

/// How an author is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Credit {
    /// Not at all.
    None,
    /// With the name that other members see.
    DisplayName,
    /// With the name in `credit_name`.
    Pseudonym,
}

impl ActiveModelBehavior for ActiveModel {}

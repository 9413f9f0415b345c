//! The words for what a resource is and how it can be had.

use async_graphql::Enum;

/// What a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource::ResourceKind")]
pub enum ResourceKind {
    /// A question to think or talk about.
    Prompt,
    /// Something to do.
    Activity,
    /// Something to read.
    Guide,
    /// Something to use.
    Tool,
    /// What somebody has lived: `context` says what helped her, what did not, and under which conditions.
    Story,
    /// Someone to turn to; `service` says how.
    Service,
}

/// Who can find a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource::ResourceStatus")]
pub enum ResourceStatus {
    /// Its author, moderators and stewards.
    Draft,
    /// The same: it waits for moderators and stewards to let everybody find it.
    Proposed,
    /// Every member, and partners.
    Published,
    /// Its author, who looks after it, moderators and stewards: it was published, and waits to be looked over again,
    /// because one of those who review asked for that, or because nobody had looked at it for too long.
    UnderReview,
    /// Its author, moderators and stewards, again: it has been taken back.
    Archived,
}

/// How hard a text is to read, from the easiest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource::ReadingLevel")]
pub enum ReadingLevel {
    /// Short sentences, common words.
    Easy,
    /// Plain language.
    Plain,
    /// For those who know the field.
    Advanced,
}

/// A form in which something can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource_format::Format")]
pub enum Format {
    /// To read on a screen.
    Text,
    /// To hear.
    Audio,
    /// To watch.
    Video,
    /// To print.
    Pdf,
    /// To read with less sight.
    LargePrint,
    /// To read with pictures and very short sentences.
    EasyRead,
    /// To watch in a sign language.
    SignLanguage,
}

/// How an author is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource::Credit")]
pub enum Credit {
    /// Not at all.
    None,
    /// With the name that other members see, as it is at any time.
    DisplayName,
    /// With a name for this alone.
    Pseudonym,
}

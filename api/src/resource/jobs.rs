//! What this room does later: it tells people by letter, and removes files. How things stand by then is looked up first. The jobs name
//! what it is about and nobody: a job that is set aside is seen by others.

use entity::resource::ResourceStatus;
use entity::revision_suggestion::SuggestionState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::letters::{self, News};
use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::{member, post};

/// Tells the author what became of her resource, while it is still so.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellAuthor {
    /// The resource.
    pub resource: Uuid,
    /// What became of it.
    pub became: ResourceStatus,
}

impl Job for TellAuthor {
    const KIND: &'static str = "resource.tell_author";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let row = store::with_id(app.db.fresh(), self.resource).await?;
        let Some(row) = row.filter(|row| row.status == self.became) else { return Ok(Verdict::Done) };
        let news = match row.status {
            ResourceStatus::Draft => News::Returned,
            ResourceStatus::Published => News::Published,
            ResourceStatus::Archived => News::TakenBack,
            ResourceStatus::Proposed => return Ok(Verdict::Done),
        };
        match row.author_id {
            Some(author) => tell(&app, author, news, work).await,
            None => Ok(Verdict::Done),
        }
    }
}

/// Tells who suggested a change what came of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellSuggester {
    /// The suggestion, which is answered once.
    pub suggestion: Uuid,
}

impl Job for TellSuggester {
    const KIND: &'static str = "resource.tell_suggester";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let row = store::suggestion_with_id(app.db.fresh(), self.suggestion).await?;
        let Some(row) = row else { return Ok(Verdict::Done) };
        let news = match row.state {
            SuggestionState::Accepted => News::SuggestionAccepted,
            SuggestionState::Declined => News::SuggestionDeclined,
            SuggestionState::Open | SuggestionState::Withdrawn => return Ok(Verdict::Done),
        };
        tell(&app, row.suggested_by, news, work).await
    }
}

/// Removes a file that no resource has any more.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemoveFile {
    /// The file.
    pub file: Uuid,
}

impl Job for RemoveFile {
    const KIND: &'static str = "resource.remove_file";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        app.files.shelf.remove(self.file).await?;
        Ok(Verdict::Done)
    }
}

async fn tell(app: &App, member: Uuid, news: News, work: Work) -> Outcome<Verdict> {
    let Some(reader) = member::reader_of(app.db.fresh(), member).await? else { return Ok(Verdict::Done) };
    post::send(app, &letters::news(app, &reader, news, work)?).await
}

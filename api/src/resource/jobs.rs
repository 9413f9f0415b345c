//! What this room does later: it tells people by letter, looks every day at what is due to be looked at again, follows
//! what is said of topics and stories, and removes files. How things stand by then is looked up first. A job that is set aside is seen by others, so jobs say by
//! ids what they are about, and no more.

use chrono::{NaiveDate, NaiveTime};
use entity::listing_proposal::ProposalState;
use entity::resource::ResourceStatus;
use entity::revision_suggestion::SuggestionState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::letters::{self, News};
use super::{actions, rules, store};
use crate::app::App;
use crate::consent::ConsentWithdrawn;
use crate::failure::Outcome;
use crate::jobs::{Daily, Job, Verdict, Work, hour};
use crate::letter::{self, Kind};
use crate::member;
use crate::topic::TopicMarked;
use crate::tx::Tx;

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
            ResourceStatus::UnderReview => News::Reopened,
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

/// Tells who proposed something for a listing what came of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellProposer {
    /// The proposal, which is answered once.
    pub proposal: Uuid,
}

impl Job for TellProposer {
    const KIND: &'static str = "resource.tell_proposer";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let row = store::proposal_with_id(app.db.fresh(), self.proposal).await?;
        let Some(row) = row else { return Ok(Verdict::Done) };
        let news = match row.state {
            ProposalState::Accepted => News::ProposalAccepted,
            ProposalState::Declined => News::ProposalDeclined,
            ProposalState::Open | ProposalState::Withdrawn => return Ok(Verdict::Done),
        };
        tell(&app, row.proposed_by, news, work).await
    }
}

/// Tells somebody that she looks after what an organization lists, while she does.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellEditor {
    /// The organization.
    pub organization: Uuid,
    /// Who.
    pub member: Uuid,
}

impl Job for TellEditor {
    const KIND: &'static str = "resource.tell_editor";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        if store::keeps(app.db.fresh(), self.member, self.organization).await? {
            return tell(&app, self.member, News::Appointed, work).await;
        }
        Ok(Verdict::Done)
    }
}

/// Tells who translated a resource that everybody can read it.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellTranslator {
    /// The resource.
    pub resource: Uuid,
    /// The language of the translation.
    pub language: String,
}

impl Job for TellTranslator {
    const KIND: &'static str = "resource.tell_translator";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        match store::translator_of(app.db.fresh(), self.resource, &self.language).await? {
            Some(translator) => tell(&app, translator, News::TranslationPublished, work).await,
            None => Ok(Verdict::Done),
        }
    }
}

/// Tells somebody that a resource is in her care from now on.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOwner {
    /// The resource.
    pub resource: Uuid,
}

impl Job for TellOwner {
    const KIND: &'static str = "resource.tell_owner";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let row = store::with_id(app.db.fresh(), self.resource).await?;
        let Some(row) = row.filter(|row| row.status != ResourceStatus::Archived) else { return Ok(Verdict::Done) };
        match row.owner_id {
            Some(owner) => tell(&app, owner, News::InYourCare, work).await,
            None => Ok(Verdict::Done),
        }
    }
}

/// The look of a day at what is due.
pub struct Look;

impl Daily for Look {
    const KIND: &'static str = "resource.day";
    const HOUR: NaiveTime = hour(8);

    async fn begin(tx: &Tx, date: NaiveDate) -> Outcome<()> {
        tx.enqueue(&LookAfter { date }).await
    }
}

/// Hides what nobody has looked at for too long, and has those asked who look after what is due.
#[derive(Debug, Serialize, Deserialize)]
pub struct LookAfter {
    /// On which day.
    pub date: NaiveDate,
}

impl Job for LookAfter {
    const KIND: &'static str = "resource.look_after";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let days = rules::care_days(work.now.date_naive());
        actions::hide_overdue(&app, days).await?;
        actions::ask_owners(&app, days).await?;
        Ok(Verdict::Done)
    }
}

/// Asks somebody to look again at what is in her care and due, in one letter for all of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct AskOwner {
    /// Who looks after it.
    pub owner: Uuid,
    /// On which day.
    pub date: NaiveDate,
}

impl Job for AskOwner {
    const KIND: &'static str = "resource.ask_owner";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{}", Self::KIND, self.owner, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let standing = store::standing_in_care(conn, self.owner, work.now.date_naive()).await?;
        if standing.due + standing.hidden == 0 {
            return Ok(Verdict::Done);
        }
        let Some(reader) = member::reader_of(conn, self.owner).await? else { return Ok(Verdict::Done) };
        let letter = letters::care(&app, &reader, standing, work)?;
        letter::deliver(&app, &reader, Kind::Resources, letter, work).await
    }
}

/// Takes back a member's stories, because she has just said that others are not to read them any more.
#[derive(Debug, Serialize, Deserialize)]
pub struct TakeBackStories {
    /// Who wrote them.
    pub author: Uuid,
}

impl From<ConsentWithdrawn> for TakeBackStories {
    // Whatever she has taken back: as long as she allows this, nothing happens.
    fn from(withdrawn: ConsentWithdrawn) -> Self {
        Self { author: withdrawn.member }
    }
}

impl Job for TakeBackStories {
    const KIND: &'static str = "resource.take_back_stories";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::take_back_stories(&app, self.author).await?;
        Ok(Verdict::Done)
    }
}

/// Marks what is about a topic that two have to look at from now on.
#[derive(Debug, Serialize, Deserialize)]
pub struct MarkAbout {
    /// The topic.
    pub topic: Uuid,
}

impl From<TopicMarked> for MarkAbout {
    fn from(marked: TopicMarked) -> Self {
        Self { topic: marked.topic }
    }
}

impl Job for MarkAbout {
    const KIND: &'static str = "resource.mark_about";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::mark_about(&app, self.topic).await?;
        Ok(Verdict::Done)
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
    let letter = letters::news(app, &reader, news, work)?;
    letter::deliver(app, &reader, Kind::Resources, letter, work).await
}

//! What this room does later: it tells people by letter. How things stand by then is looked up first. The
//! jobs name the mentorship and not its members: a job that is set aside is seen by others.

use chrono::NaiveDate;
use entity::mentorship::MentorshipState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::letters::{self, News};
use super::rules::{self, Side};
use super::{actions, store, suggestion};
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::{Job, Verdict, Work};
use crate::letter::{self, Kind};
use crate::member;

/// Tells the mentor that somebody asks her.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellMentor {
    /// The mentorship that she is asked for.
    pub mentorship: Uuid,
}

impl Job for TellMentor {
    const KIND: &'static str = "mentorship.tell_mentor";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let asked = store::mentorship(app.db.fresh(), self.mentorship).await?;
        let Some(asked) = asked.filter(|asked| asked.state == MentorshipState::Requested) else {
            return Ok(Verdict::Done);
        };
        tell(&app, asked.mentor_id, News::Asked, work).await
    }
}

/// Tells the mentee what the mentor answered.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellMentee {
    /// The mentorship that the answer is about.
    pub mentorship: Uuid,
}

impl Job for TellMentee {
    const KIND: &'static str = "mentorship.tell_mentee";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(answered) = store::mentorship(app.db.fresh(), self.mentorship).await? else {
            return Ok(Verdict::Done);
        };
        let news = match answered.state {
            MentorshipState::Accepted => News::Accepted,
            MentorshipState::Declined => News::Declined,
            // It has gone on since; that is told by another letter, if it has to be told.
            _ => return Ok(Verdict::Done),
        };
        tell(&app, answered.mentee_id, news, work).await
    }
}

/// Tells the one who did not end the mentorship that it is over.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOther {
    /// The mentorship.
    pub mentorship: Uuid,
    /// On which side she is who is to be told.
    pub other: Side,
}

impl Job for TellOther {
    const KIND: &'static str = "mentorship.tell_other";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let ended = store::mentorship_even_gone(app.db.fresh(), self.mentorship).await?;
        let Some(ended) = ended else { return Ok(Verdict::Done) };
        tell(&app, self.other.member(&ended), News::Ended, work).await
    }
}

/// Tells one of the two what has happened since, while it is still so.
#[derive(Debug, Serialize, Deserialize)]
pub struct Tell {
    /// The mentorship.
    pub mentorship: Uuid,
    /// On which side she is who is to be told.
    pub side: Side,
    /// What she is told.
    pub news: News,
}

impl Job for Tell {
    const KIND: &'static str = "mentorship.tell";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(row) = store::mentorship(app.db.fresh(), self.mentorship).await? else { return Ok(Verdict::Done) };
        if !self.news.is_of(row.state) {
            return Ok(Verdict::Done);
        }
        let member = self.side.member(&row);
        let news = match self.news {
            News::Expired if !suggestion::is_anybody_suggested(&app, member).await? => News::ExpiredNobody,
            news => news,
        };
        tell(&app, member, news, work).await
    }
}

/// Asks one of the two whether to go on, on the morning of the day until which they wanted to rest.
#[derive(Debug, Serialize, Deserialize)]
pub struct AskWhetherToGoOn {
    /// The mentorship.
    pub mentorship: Uuid,
    /// On which side she is who is asked.
    pub side: Side,
    /// The day.
    pub until: NaiveDate,
}

impl Job for AskWhetherToGoOn {
    const KIND: &'static str = "mentorship.ask_whether_to_go_on";

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{:?}:{}", Self::KIND, self.mentorship, self.side, self.until))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let paused = store::mentorship(app.db.fresh(), self.mentorship).await?;
        let Some(paused) = paused.filter(|paused| paused.paused_until == Some(self.until)) else {
            return Ok(Verdict::Done);
        };
        let reader = member::reader_of(app.db.fresh(), self.side.member(&paused)).await?;
        let Some(reader) = reader else { return Ok(Verdict::Done) };
        let morning = rules::morning(self.until, reader.time_zone);
        if work.now < morning {
            return Ok(Verdict::Again(morning));
        }
        let letter = letters::news(&app, &reader, News::PauseOver, work)?;
        letter::deliver(&app, &reader, Kind::Mentoring, letter, work).await
    }
}

/// Moves a mentorship on that has been in a state for as long as it may.
#[derive(Debug, Serialize, Deserialize)]
pub struct Lapse {
    /// The mentorship.
    pub mentorship: Uuid,
    /// The state, to which it never comes back once it has left it.
    pub from: MentorshipState,
}

impl Job for Lapse {
    const KIND: &'static str = "mentorship.lapse";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{:?}", Self::KIND, self.mentorship, self.from))
    }

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        let later = actions::lapse(&app, self.mentorship, self.from).await?;
        Ok(later.map_or(Verdict::Done, Verdict::Again))
    }
}

async fn tell(app: &App, member: Uuid, news: News, work: Work) -> Outcome<Verdict> {
    let Some(reader) = member::reader_of(app.db.fresh(), member).await? else { return Ok(Verdict::Done) };
    let letter = letters::news(app, &reader, news, work)?;
    letter::deliver(app, &reader, Kind::Mentoring, letter, work).await
}

/// Writes a letter of this room to the member, with what happened and what she can do.
pub(super) async fn write(app: &App, member: Uuid, sentences: [&dyn Message; 2], work: Work) -> Outcome<Verdict> {
    let Some(reader) = member::reader_of(app.db.fresh(), member).await? else { return Ok(Verdict::Done) };
    let letter = letters::letter(app, &reader, sentences, work)?;
    letter::deliver(app, &reader, Kind::Mentoring, letter, work).await
}

//! What this room does later: it tells people by letter. How things stand by then is looked up first. The
//! jobs name the mentorship and not its members: a job that is set aside is seen by others.

use entity::mentorship::MentorshipState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::letters::{self, News};
use super::rules::Side;
use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::{member, post};

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
            MentorshipState::Active => News::Accepted,
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
        let Some(ended) = store::mentorship(app.db.fresh(), self.mentorship).await? else { return Ok(Verdict::Done) };
        tell(&app, self.other.member(&ended), News::Ended, work).await
    }
}

async fn tell(app: &App, member: Uuid, news: News, work: Work) -> Outcome<Verdict> {
    let Some(reader) = member::reader_of(app.db.fresh(), member).await? else { return Ok(Verdict::Done) };
    post::send(app, &letters::news(app, &reader, news, work)?).await
}

//! What this room does later: it tells people by letter. How things stand by then is looked up first. The
//! jobs name the mentorship and not its members: a job that is set aside is seen by others.

use entity::mentorship;
use entity::mentorship::MentorshipState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::letters::{self, News};
use super::rules::Side;
use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::keys::fingerprint;
use crate::{member, post};

/// Tells the mentor that somebody asks her.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellMentor {
    /// The question.
    pub mentorship: Uuid,
    /// The same for every question of these two on this day.
    pub once: String,
}

impl TellMentor {
    /// However often somebody asks and withdraws within a day (UTC), it is one letter.
    pub fn of(asked: &mentorship::Model) -> Self {
        let (mentor, mentee, day) = (asked.mentor_id, asked.mentee_id, asked.requested_at.date_naive());
        Self { mentorship: asked.id, once: fingerprint(&format!("{mentor} {mentee} {day}")) }
    }
}

impl Job for TellMentor {
    const KIND: &'static str = "mentorship.tell_mentor";

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.once))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(asked) = store::mentorship(&app.db.writer, self.mentorship).await? else { return Ok(Verdict::Done) };
        // This question may have been withdrawn and followed by another one, for which there is no other job.
        if !store::is_asked(&app.db.writer, asked.mentor_id, asked.mentee_id).await? {
            return Ok(Verdict::Done);
        }
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
        let Some(answered) = store::mentorship(&app.db.writer, self.mentorship).await? else {
            return Ok(Verdict::Done);
        };
        let news = match answered.state {
            MentorshipState::Active => News::Accepted,
            MentorshipState::Declined => News::Declined,
            // It is over by now; that is told by another letter, if it has to be told.
            MentorshipState::Requested | MentorshipState::Withdrawn | MentorshipState::Ended => {
                return Ok(Verdict::Done);
            }
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
        let Some(ended) = store::mentorship(&app.db.writer, self.mentorship).await? else { return Ok(Verdict::Done) };
        tell(&app, self.other.member(&ended), News::Ended, work).await
    }
}

async fn tell(app: &App, member: Uuid, news: News, work: Work) -> Outcome<Verdict> {
    let Some(reader) = member::reader_of(&app.db.writer, member).await? else { return Ok(Verdict::Done) };
    post::send(app, &letters::news(app, &reader, news, work)?).await
}

//! What agreements do later: they tell and remind by letter. How things stand by then is looked up first; the jobs
//! name neither of the two.

use chrono::TimeDelta;
use entity::mentorship::{self, MentorshipState};
use entity::mentorship_agreement::{self as agreement, AgreementState};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::jobs::write;
use super::super::rules::Side;
use super::super::store as mentorships;
use super::letters::News;
use super::{rules, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// How long a reminder waits for a mentorship that rests.
const REST: TimeDelta = TimeDelta::days(7);

/// Tells the other one that something is proposed.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOfProposal {
    /// The version.
    pub agreement: Uuid,
}

impl Job for TellOfProposal {
    const KIND: &'static str = "mentorship.tell_of_proposal";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        tell_who_is_waited_for(&app, self.agreement, News::Proposed, work).await
    }
}

/// Reminds whoever has not confirmed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemindToConfirm {
    /// The version.
    pub agreement: Uuid,
}

impl Job for RemindToConfirm {
    const KIND: &'static str = "mentorship.remind_to_confirm";
    // A version is proposed once.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.agreement.simple()))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        tell_who_is_waited_for(&app, self.agreement, News::StillProposed, work).await
    }
}

/// Reminds one of two who have never proposed anything to each other.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemindToAgree {
    /// The mentorship.
    pub mentorship: Uuid,
    /// On which side she is who is reminded.
    pub side: Side,
}

impl Job for RemindToAgree {
    const KIND: &'static str = "mentorship.remind_to_agree";
    // A mentor says yes once.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{:?}", Self::KIND, self.mentorship.simple(), self.side))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let pair = mentorships::mentorship(conn, self.mentorship).await?;
        let Some(pair) = pair.filter(|pair| pair.state == MentorshipState::Accepted) else {
            return Ok(Verdict::Done);
        };
        if store::newest_version(conn, pair.id).await? > 0 {
            return Ok(Verdict::Done);
        }
        write(&app, self.side.member(&pair), News::NothingProposed.sentences(), work).await
    }
}

/// Tells who proposed a version what the other one made of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOfAnswer {
    /// The version.
    pub agreement: Uuid,
}

impl Job for TellOfAnswer {
    const KIND: &'static str = "mentorship.tell_of_answer";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some((version, pair)) = standing(&app, self.agreement).await? else { return Ok(Verdict::Done) };
        let news = match version.state {
            AgreementState::InForce => News::Confirmed,
            AgreementState::Declined => News::Declined,
            // It has gone on since.
            _ => return Ok(Verdict::Done),
        };
        write(&app, rules::proposer(&version).member(&pair), news.sentences(), work).await
    }
}

/// Reminds one of the two of the day on which they wanted to look at it again.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemindToLookAgain {
    /// The version.
    pub agreement: Uuid,
    /// On which side she is who is reminded.
    pub side: Side,
}

impl Job for RemindToLookAgain {
    const KIND: &'static str = "mentorship.remind_to_look_again";
    // A version comes into force once.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{:?}", Self::KIND, self.agreement.simple(), self.side))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some((version, pair)) = standing(&app, self.agreement).await? else { return Ok(Verdict::Done) };
        if version.state != AgreementState::InForce {
            return Ok(Verdict::Done);
        }
        if pair.state == MentorshipState::Paused {
            return Ok(Verdict::Again(work.now + REST));
        }
        write(&app, self.side.member(&pair), News::LookAgain.sentences(), work).await
    }
}

async fn tell_who_is_waited_for(app: &App, version: Uuid, news: News, work: Work) -> Outcome<Verdict> {
    let Some((version, pair)) = standing(app, version).await? else { return Ok(Verdict::Done) };
    if version.state != AgreementState::Proposed {
        return Ok(Verdict::Done);
    }
    let waited_for = rules::proposer(&version).other();
    write(app, waited_for.member(&pair), news.sentences(), work).await
}

/// The version and its mentorship, as long as something can be agreed on in it.
async fn standing(app: &App, id: Uuid) -> Outcome<Option<(agreement::Model, mentorship::Model)>> {
    let conn = app.db.fresh();
    let Some(version) = store::agreement(conn, id).await? else { return Ok(None) };
    let pair = mentorships::mentorship(conn, version.mentorship_id).await?;
    Ok(pair.filter(|pair| rules::may_agree(pair.state)).map(|pair| (version, pair)))
}

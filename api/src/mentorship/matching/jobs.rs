//! What proposals do later: they tell newcomers by letter. The jobs name mentorships and nobody: a job that is set
//! aside is seen by others.

use entity::mentorship::MentorshipState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::jobs::write;
use super::super::store as mentorships;
use super::letters;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// Has all told who were asked together, each by a job of her own.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellInvited {
    /// The mentorships that they were asked about.
    pub mentorships: Vec<Uuid>,
}

impl Job for TellInvited {
    const KIND: &'static str = "mentorship.tell_invited";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        let tx = app.begin().await?;
        for mentorship in self.mentorships {
            tx.enqueue(&TellNewcomer { mentorship }).await?;
        }
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}

/// Tells a newcomer that somebody could walk with her.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellNewcomer {
    /// The mentorship that she is asked about.
    pub mentorship: Uuid,
}

impl Job for TellNewcomer {
    const KIND: &'static str = "mentorship.tell_newcomer";
    // She is asked about it once.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.mentorship.simple()))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let asked = mentorships::mentorship(app.db.fresh(), self.mentorship).await?;
        let Some(asked) = asked.filter(|asked| asked.state == MentorshipState::Invited) else {
            return Ok(Verdict::Done);
        };
        write(&app, asked.mentee_id, letters::INVITATION, work).await
    }
}

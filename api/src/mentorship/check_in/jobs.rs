//! What check-ins do later: a gentle reminder, once for each silence.

use chrono::NaiveDate;
use entity::mentorship::{self, MentorshipState};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::agreement;
use super::super::jobs::write;
use super::super::rules::Side;
use super::super::store as mentorships;
use super::{letters, rules, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// How many mentorships are looked at in one go.
const HANDFUL: u64 = 200;

/// Has those reminded who have noted nothing for as long as the rhythm that they agreed on.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemindThoseSilent {
    /// On which day.
    pub date: NaiveDate,
}

impl Job for RemindThoseSilent {
    const KIND: &'static str = "mentorship.remind_those_silent";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let today = work.now.date_naive();
        let mut after = None;
        loop {
            let pairs = mentorships::active(app.db.fresh(), after, HANDFUL).await?;
            let Some(last) = pairs.last() else { return Ok(Verdict::Done) };
            after = Some(last.id);
            let silent = silent(&app, &pairs, today).await?;
            if silent.is_empty() {
                continue;
            }
            let tx = app.begin().await?;
            for (mentorship, since) in silent {
                for side in [Side::Mentor, Side::Mentee] {
                    tx.enqueue(&RemindToCheckIn { mentorship, side, since }).await?;
                }
            }
            tx.commit().await?;
        }
    }
}

/// Reminds one of the two, if nobody has noted anything since.
#[derive(Debug, Serialize, Deserialize)]
pub struct RemindToCheckIn {
    /// The mentorship.
    pub mentorship: Uuid,
    /// On which side she is who is reminded.
    pub side: Side,
    /// Since when it has been silent.
    pub since: NaiveDate,
}

impl Job for RemindToCheckIn {
    const KIND: &'static str = "mentorship.remind_to_check_in";

    // Kept for as long as the mentorship may be silent: one letter each for one silence.
    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{:?}:{}", Self::KIND, self.mentorship.simple(), self.side, self.since))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let pair = mentorships::mentorship(app.db.fresh(), self.mentorship).await?;
        let Some(pair) = pair.filter(|pair| pair.state == MentorshipState::Active) else { return Ok(Verdict::Done) };
        let silent = silent(&app, std::slice::from_ref(&pair), work.now.date_naive()).await?;
        if silent != [(pair.id, self.since)] {
            return Ok(Verdict::Done);
        }
        write(&app, self.side.member(&pair), letters::REMINDER, work).await
    }
}

/// Those of these pairs that are to be reminded, and since when they have noted nothing.
async fn silent(app: &App, pairs: &[mentorship::Model], today: NaiveDate) -> Outcome<Vec<(Uuid, NaiveDate)>> {
    let ids: Vec<Uuid> = pairs.iter().map(|pair| pair.id).collect();
    let conn = app.db.fresh();
    let noted = store::last_days(conn, &ids).await?;
    let agreed = agreement::in_force(conn, &ids).await?;
    let due = pairs.iter().filter_map(|pair| {
        let agreed = agreed.get(&pair.id)?;
        let begun = agreed.in_force_at?.date_naive();
        let since = noted.get(&pair.id).map_or(begun, |noted| begun.max(*noted));
        rules::is_due(since, agreed.every_weeks, today).then_some((pair.id, since))
    });
    Ok(due.collect())
}

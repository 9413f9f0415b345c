//! What this room does later.

use chrono::{DateTime, Utc};
use entity::consent_entry::Purpose;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions::Claim;
use super::rules::{self, Date, Hour};
use super::{actions, letters, store};
use crate::app::App;
use crate::consent::ConsentGiven;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::mail::Letter;
use crate::meeting::{DateRescheduled, RsvpGiven};
use crate::member::TimeZoneChanged;
use crate::{consent, meeting, member, post};

/// Plans the reminder of a date that a member has just said yes to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Plan {
    occurrence: Uuid,
    member: Uuid,
}

impl From<RsvpGiven> for Plan {
    fn from(given: RsvpGiven) -> Self {
        Self { occurrence: given.occurrence, member: given.member }
    }
}

impl Job for Plan {
    const KIND: &'static str = "reminder.plan";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        actions::plan(&app, self.occurrence, self.member, work.id).await?;
        Ok(Verdict::Done)
    }
}

/// Plans a member's reminders by wishes that she has just changed, by other clocks, or because she has just allowed them.
#[derive(Debug, Serialize, Deserialize)]
pub struct PlanAnew {
    /// Who.
    pub member: Uuid,
}

impl From<ConsentGiven> for PlanAnew {
    // Whatever she has allowed: to plan once more than needed changes nothing.
    fn from(given: ConsentGiven) -> Self {
        Self { member: given.member }
    }
}

impl From<TimeZoneChanged> for PlanAnew {
    fn from(changed: TimeZoneChanged) -> Self {
        Self { member: changed.member }
    }
}

impl Job for PlanAnew {
    const KIND: &'static str = "reminder.plan_anew";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        actions::plan_anew(&app, self.member, work.id).await?;
        Ok(Verdict::Done)
    }
}

/// Plans the reminders of a date that begins at another moment than it did, or takes place after all.
#[derive(Debug, Serialize, Deserialize)]
pub struct PlanDateAnew {
    occurrence: Uuid,
    at: DateTime<Utc>,
}

impl From<DateRescheduled> for PlanDateAnew {
    fn from(rescheduled: DateRescheduled) -> Self {
        Self { occurrence: rescheduled.occurrence, at: rescheduled.at }
    }
}

impl Job for PlanDateAnew {
    const KIND: &'static str = "reminder.plan_date_anew";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        actions::plan_date_anew(&app, self.occurrence, self.at, work.id).await?;
        Ok(Verdict::Done)
    }
}

/// Reminds a member of a date: if she still comes, it still takes place, she still allows it, and no other
/// such job has done so.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remind {
    /// The date.
    pub occurrence: Uuid,
    /// Who is reminded.
    pub member: Uuid,
    /// The job that planned it. Each plans once, and a later one plans again what an earlier one left undone.
    pub plan: Uuid,
}

/// What is to be done about a reminder now.
enum Turn {
    /// It leaves, if the date still begins then.
    Now(Box<Letter>, DateTime<Utc>),
    /// It waits.
    Later(DateTime<Utc>),
    /// It is not wanted, or comes too late.
    Never,
}

impl Job for Remind {
    const KIND: &'static str = "reminder.remind";
    // The job that planned it is done for good when this one is. Should that one come back from the dead, the
    // reminder's own row keeps a second one from leaving.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        let (occurrence, member, plan) = (self.occurrence.simple(), self.member.simple(), self.plan.simple());
        Some(format!("{}:{occurrence}:{member}:{plan}", Self::KIND))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let verdict = match self.turn(&app, work).await? {
            Turn::Now(letter, starts_at) => match actions::claim(&app, &self, starts_at, work.id).await? {
                Claim::Ours => return post::send(&app, &letter).await,
                Claim::Anothers => Verdict::Done,
                Claim::Outdated => Verdict::Again(work.now),
            },
            Turn::Later(due) => Verdict::Again(due),
            Turn::Never => Verdict::Done,
        };
        // An earlier try may have meant to send it. What this one does not send, another may.
        store::release(&app.db.writer, self.occurrence, self.member, work.id).await?;
        Ok(verdict)
    }
}

impl Remind {
    /// By how things stand now, not by how they stood when it was planned.
    async fn turn(&self, app: &App, work: Work) -> Outcome<Turn> {
        let conn = app.db.fresh();
        let Some(reader) = member::reader_of(conn, self.member).await? else { return Ok(Turn::Never) };
        let languages = [reader.locale.clone()];
        let appointment = meeting::appointment(conn, self.occurrence, self.member, &languages).await?;
        let Some(appointment) = appointment else { return Ok(Turn::Never) };
        if !consent::has_given(conn, self.member, Purpose::Reminders).await? {
            return Ok(Turn::Never);
        }
        let wishes = store::preferences(conn, self.member).await?.wishes(reader.time_zone);
        let date = Date { starts_at: appointment.starts_at, said_at: appointment.said_at };
        Ok(match rules::hour(work.now, date, &wishes) {
            Hour::Never => Turn::Never,
            Hour::Later(due) => Turn::Later(due),
            Hour::Now => {
                Turn::Now(Box::new(letters::reminder(app, &reader, &appointment, work)?), appointment.starts_at)
            }
        })
    }
}

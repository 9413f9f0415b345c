//! What this room does later.

use chrono::{DateTime, Utc};
use entity::consent_entry::Purpose;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::rules::{self, Date, Hour};
use super::{actions, letters, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::meeting::RsvpGiven;
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

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::plan(&app, self.occurrence, self.member).await?;
        Ok(Verdict::Done)
    }
}

/// Plans a member's reminders by wishes that she has just changed, knowing what they were before.
#[derive(Debug, Serialize, Deserialize)]
pub struct PlanAnew {
    /// Who.
    pub member: Uuid,
    /// How long before a meeting she was reminded.
    pub lead_minutes: i32,
    /// Her quiet hours, in minutes after midnight.
    pub quiet: Option<(i32, i32)>,
}

impl Job for PlanAnew {
    const KIND: &'static str = "reminder.plan_anew";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        actions::plan_anew(&app, self.member, self.lead_minutes, self.quiet, work.written_at).await?;
        Ok(Verdict::Done)
    }
}

/// Reminds a member of a date, once: if she still comes, it still takes place, and she still allows it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remind {
    /// The date.
    pub occurrence: Uuid,
    /// Who is reminded.
    pub member: Uuid,
    /// When the date began, as this was planned.
    pub starts_at: DateTime<Utc>,
    /// Which of her wishes it was planned by.
    pub version: i32,
}

impl Job for Remind {
    const KIND: &'static str = "reminder.remind";

    fn unique_key(&self) -> Option<String> {
        let (occurrence, member) = (self.occurrence.simple(), self.member.simple());
        Some(format!("{}:{occurrence}:{member}:{}:{}", Self::KIND, self.starts_at.timestamp(), self.version))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = &app.db.writer;
        let Some(reader) = member::reader_of(conn, self.member).await? else { return Ok(Verdict::Done) };
        let languages = [reader.locale.clone()];
        let appointment = meeting::appointment(conn, self.occurrence, self.member, &languages).await?;
        let Some(appointment) = appointment else { return Ok(Verdict::Done) };
        let preferences = store::preferences(conn, self.member).await?;
        if (appointment.starts_at, preferences.version) != (self.starts_at, self.version) {
            // It was moved, or she wants it otherwise: another reminder takes the place of this one.
            actions::plan(&app, self.occurrence, self.member).await?;
            return Ok(Verdict::Done);
        }
        if !consent::has_given(conn, self.member, Purpose::Reminders).await? {
            return Ok(Verdict::Done);
        }
        let date = Date { starts_at: appointment.starts_at, said_at: appointment.said_at };
        match rules::hour(work.now, date, &preferences.wishes(reader.time_zone)) {
            Hour::Never => Ok(Verdict::Done),
            Hour::Later(due) => Ok(Verdict::Again(due)),
            Hour::Now => post::send(&app, &letters::reminder(&app, &reader, &appointment, work)?).await,
        }
    }
}

//! What this room does later.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{actions, reminding};
use crate::app::App;
use crate::consent::{ConsentGiven, ConsentWithdrawn};
use crate::failure::Outcome;
use crate::jobs::{Batch, Job, Task, Verdict, Work, by_itself};
use crate::letter::PreferencesChanged;
use crate::meeting::{DateRescheduled, RsvpGiven};
use crate::member::TimeZoneChanged;

/// Plans the reminders of a date that a member has just said yes to.
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

impl From<PreferencesChanged> for PlanAnew {
    fn from(changed: PreferencesChanged) -> Self {
        Self { member: changed.member }
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

/// Takes out the reminders that wait to leave together with a member's other letters, if she has just taken back that she
/// allows them.
#[derive(Debug, Serialize, Deserialize)]
pub struct TakeBack {
    member: Uuid,
}

impl From<ConsentWithdrawn> for TakeBack {
    // Whatever she has taken back: as long as she allows this, nothing happens.
    fn from(withdrawn: ConsentWithdrawn) -> Self {
        Self { member: withdrawn.member }
    }
}

impl Job for TakeBack {
    const KIND: &'static str = "reminder.take_back";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::take_back(&app, self.member).await?;
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

/// Reminds a member of a date, so long before: if she still comes, it still takes place, she still allows it and wants it
/// so long before, and no other such job has done so.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remind {
    /// The date.
    pub occurrence: Uuid,
    /// Who is reminded.
    pub member: Uuid,
    /// The job that planned it. Each plans once for each lead, and a later one plans again what an earlier one left undone.
    pub plan: Uuid,
    /// When the date was to begin when this was planned: of those who are to be reminded at the same moment, the one whose
    /// date is sooner goes first.
    #[serde(default)]
    pub starts_at: Option<DateTime<Utc>>,
    /// How long before the date, in minutes: one of her leads when this was planned. `None` only in rows of before there
    /// could be several: then it is the longest that brings her one.
    #[serde(default)]
    pub lead_minutes: Option<i32>,
}

impl Job for Remind {
    const KIND: &'static str = "reminder.remind";
    // The job that planned it is done for good when this one is. Should that one come back from the dead, the
    // reminder's own row keeps a second one from leaving.
    const KEY_IS_SPENT: bool = true;

    fn wanted_by(&self) -> Option<DateTime<Utc>> {
        self.starts_at
    }

    fn unique_key(&self) -> Option<String> {
        let (occurrence, member, plan) = (self.occurrence.simple(), self.member.simple(), self.plan.simple());
        let lead = self.lead_minutes.map(|minutes| format!(":{minutes}")).unwrap_or_default();
        Some(format!("{}:{occurrence}:{member}:{plan}{lead}", Self::KIND))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        by_itself(self, app, work).await
    }
}

impl Batch for Remind {
    async fn run_together(tasks: Vec<Task<Self>>, app: App) -> Outcome<()> {
        reminding::remind(&app, tasks).await
    }
}

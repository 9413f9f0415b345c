//! What is looked at once a day: who may like to be reminded of a check-in, and whose load has grown.
//!
//! Each day is a job, with a key, so that several processes have one between them; it plans the next day before
//! anything else.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::check_in::RemindThoseSilent;
use super::load::Weigh;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work, day_after};

/// When the day's look begins, UTC.
const HOUR: NaiveTime = match NaiveTime::from_hms_opt(8, 0, 0) {
    Some(hour) => hour,
    None => NaiveTime::MIN,
};

/// Sees to it that mentorships are looked at today and every day from now on. Every server does this when it starts.
pub async fn schedule(app: &App) -> Outcome<()> {
    let tx = app.begin().await?;
    tx.enqueue(&Day { date: tx.now().date_naive() }).await?;
    tx.commit().await
}

/// The look of one day.
#[derive(Debug, Serialize, Deserialize)]
pub struct Day {
    date: NaiveDate,
}

impl Job for Day {
    const KIND: &'static str = "mentorship.day";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let tx = app.begin().await?;
        let (date, due) = day_after(work.now, HOUR);
        tx.enqueue_at(&Self { date }, due).await?;
        tx.enqueue(&RemindThoseSilent { date: self.date }).await?;
        tx.enqueue(&Weigh { date: self.date }).await?;
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}

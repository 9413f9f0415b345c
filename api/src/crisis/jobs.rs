//! What this room does later: it asks stewards by letter, once a month at most, to make sure of the lines of the countries
//! that the community looks after.

use chrono::{Datelike, NaiveDate, NaiveTime};
use entity::role_grant::Role;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{letters, reading, rules};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Daily, Job, Verdict, Work, hour};
use crate::letter::{self, Kind};
use crate::member;
use crate::tx::Tx;

/// The look of a day at what is due.
pub struct Look;

impl Daily for Look {
    const KIND: &'static str = "crisis.day";
    const HOUR: NaiveTime = hour(9);

    async fn begin(tx: &Tx, date: NaiveDate) -> Outcome<()> {
        tx.enqueue(&LookForDue { date }).await
    }
}

/// Has every steward asked when there is something due and she has not been asked this month.
#[derive(Debug, Serialize, Deserialize)]
pub struct LookForDue {
    /// On which day.
    pub date: NaiveDate,
}

impl Job for LookForDue {
    const KIND: &'static str = "crisis.look_for_due";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        if due(&app, work).await? == 0 {
            return Ok(Verdict::Done);
        }
        let stewards = member::all_with_role(app.db.fresh(), Role::Steward).await?;
        let tx = app.begin().await?;
        let (year, month) = (work.now.year(), work.now.month());
        for steward in stewards {
            tx.enqueue(&AskSteward { steward, year, month }).await?;
        }
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}

/// Asks a steward, once in this month.
#[derive(Debug, Serialize, Deserialize)]
pub struct AskSteward {
    /// Whom.
    pub steward: Uuid,
    /// In which year.
    pub year: i32,
    /// In which month of it.
    pub month: u32,
}

impl Job for AskSteward {
    const KIND: &'static str = "crisis.ask_steward";

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{}-{:02}", Self::KIND, self.steward, self.year, self.month))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let count = due(&app, work).await?;
        let conn = app.db.fresh();
        let is_steward = member::is_member_with_role(conn, self.steward, Role::Steward).await?;
        let reader = member::reader_of(conn, self.steward).await?;
        let Some(reader) = reader.filter(|_| count > 0 && is_steward) else { return Ok(Verdict::Done) };
        let letter = letters::due(&app, &reader, count, work)?;
        letter::deliver(&app, &reader, Kind::Community, letter, work).await
    }
}

/// How many lines are due of which the community looks after the country.
async fn due(app: &App, work: Work) -> Outcome<u64> {
    let found = reading::found(app.db.fresh(), None).await?;
    let countries = found.in_care(&app.config.crisis);
    let due = rules::due(&found.lines, &countries, work.now.date_naive());
    Ok(due.len() as u64)
}
